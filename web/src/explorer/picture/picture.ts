import cytoscape, { type Core, type NodeSingular } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { EntityKind, LinkStatus } from '../../generated/graphql.ts'
import { readPalette } from './palette.ts'
import { pictureStyle } from './style.ts'

cytoscape.use(fcose)

export interface PictureNode {
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  readonly pinned: boolean
}

export interface PictureEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
  readonly status: LinkStatus
  readonly symmetric: boolean
}

export interface PictureContent {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

export interface Marks {
  /** The selected entity or link. */
  readonly chosen: string | undefined
  /** The neighbour that the arrow keys have come to, and the link to it. */
  readonly candidate: readonly string[]
  /** The entities and links of the path on screen; the rest steps back. */
  readonly path: ReadonlySet<string>
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PictureEvents {
  readonly onRead: (what: 'entity' | 'link', id: string) => void
  readonly onExpand: (id: string) => void
  /** `at` is where the menu belongs, in pixels from the picture’s corner. */
  readonly onMenu: (id: string, at: Point) => void
  readonly onNothing: () => void
}

/** Places that lie well apart, counted outwards from the middle. */
function spiral(index: number): Point {
  const reach = 60 * Math.sqrt(index)
  return { x: reach * Math.cos(2.4 * index), y: reach * Math.sin(2.4 * index) }
}

const stillness = window.matchMedia('(prefers-reduced-motion: reduce)')

/** The picture: it draws what it is given, keeps everything in its place, and tells what is clicked. */
export function createPicture(container: HTMLElement, events: PictureEvents) {
  const cy: Core = cytoscape({
    container,
    style: pictureStyle(readPalette()),
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  // Where things were, so that what comes back by undo comes back to its place.
  const places = new Map<string, Point>()
  let marks: Marks = { chosen: undefined, candidate: [], path: new Set() }

  cy.on('tap', 'node', (event) => events.onRead('entity', event.target.id()))
  cy.on('tap', 'edge', (event) => events.onRead('link', event.target.id()))
  cy.on('dbltap', 'node', (event) => events.onExpand(event.target.id()))
  cy.on('cxttap taphold', 'node', (event) =>
    events.onMenu(event.target.id(), event.target.renderedPosition()),
  )
  cy.on('tap', (event) => {
    if (event.target === cy) events.onNothing()
  })
  cy.on('dragfree', 'node', (event) => places.set(event.target.id(), { ...event.target.position() }))
  cy.on('mouseover', 'node, edge', () => container.classList.add('pointing'))
  cy.on('mouseout', 'node, edge', () => container.classList.remove('pointing'))

  const remember = () => {
    cy.nodes().forEach((node) => {
      places.set(node.id(), { ...node.position() })
    })
  }

  /** Puts new nodes around what they are linked to, in the free direction away from the middle. */
  function seed(added: readonly NodeSingular[]): void {
    const middle = cy.nodes().boundingBox()
    const centre = { x: (middle.x1 + middle.x2) / 2, y: (middle.y1 + middle.y2) / 2 }
    added.forEach((node, index) => {
      const anchor = node
        .neighborhood('node')
        .toArray()
        .find((neighbour) => places.has(neighbour.id())) as NodeSingular | undefined
      const from = anchor?.position() ?? centre
      const away = Math.atan2(from.y - centre.y, from.x - centre.x)
      // Every second to the left, every second to the right of that direction, as far as a full turn.
      const turn =
        ((index + 1) >> 1) * (index % 2 === 0 ? 1 : -1) * ((2 * Math.PI) / Math.max(added.length, 6))
      const angle = away + turn
      const reach = 130 + (index % 3) * 30
      node.position({ x: from.x + reach * Math.cos(angle), y: from.y + reach * Math.sin(angle) })
    })
  }

  function arrange(fixed: readonly NodeSingular[], randomize: boolean, animate: boolean): void {
    if (cy.nodes().length === 0) return
    const options = {
      name: 'fcose',
      quality: 'proof',
      randomize,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: 135,
      nodeRepulsion: 14000,
      nodeSeparation: 90,
      edgeElasticity: 0.3,
      gravity: 0.2,
      numIter: 2500,
      tile: true,
      packComponents: false,
      fixedNodeConstraint: fixed.map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
    }
    const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
    cy.layout(options as cytoscape.LayoutOptions).run()
    // The layout holds the fixed ones together but may move them as a whole: everything is moved back.
    const anchor = fixed[0]
    const home = anchor === undefined ? undefined : before.get(anchor.id())
    const away = { x: 0, y: 0 }
    if (anchor !== undefined && home !== undefined) {
      away.x = anchor.position().x - home.x
      away.y = anchor.position().y - home.y
    }
    const held = new Set(fixed.map((node) => node.id()))
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const was = before.get(node.id())
        if (held.has(node.id()) && was !== undefined) node.position(was)
        else node.position({ x: node.position().x - away.x, y: node.position().y - away.y })
      })
    })
    remember()
    if (animate && !stillness.matches) {
      cy.nodes()
        .filter((node) => !held.has(node.id()))
        .forEach((node) => {
          const to = { ...node.position() }
          node.position(before.get(node.id()) ?? to)
          node.animate({ position: to }, { duration: 350 })
        })
    }
    bringIntoView()
  }

  /** Shows everything when something lies outside; leaves the view as it is when all is in sight. */
  function bringIntoView(always = false): void {
    if (cy.nodes().length === 0 || cy.width() === 0) return
    const box = finalBox()
    const view = cy.extent()
    const inside = box.x1 >= view.x1 && box.x2 <= view.x2 && box.y1 >= view.y1 && box.y2 <= view.y2
    if (inside && !always) return
    const padding = Math.min(24, container.clientWidth / 16)
    const width = box.x2 - box.x1
    const height = box.y2 - box.y1
    const zoom = Math.max(
      cy.minZoom(),
      // A handful of entities is not blown up to fill the screen.
      Math.min(1.25, (cy.width() - 2 * padding) / width, (cy.height() - 2 * padding) / height),
    )
    const pan = {
      x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
    }
    cy.stop()
    if (stillness.matches || cy.nodes().length > 150) cy.viewport({ zoom, pan })
    else cy.animate({ zoom, pan }, { duration: 300 })
  }

  /** Where everything will be when it has come to rest, with room for the names. */
  function finalBox(): { x1: number; y1: number; x2: number; y2: number } {
    const xs = cy.nodes().map((node) => (places.get(node.id()) ?? node.position()).x)
    const ys = cy.nodes().map((node) => (places.get(node.id()) ?? node.position()).y)
    return {
      x1: Math.min(...xs) - 65,
      y1: Math.min(...ys) - 25,
      x2: Math.max(...xs) + 65,
      y2: Math.max(...ys) + 60,
    }
  }

  function paint(): void {
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const id = element.id()
        element.toggleClass('chosen', marks.chosen === id)
        element.toggleClass('candidate', marks.candidate.includes(id))
        element.toggleClass('path', marks.path.has(id))
        element.toggleClass('faded', marks.path.size > 0 && !marks.path.has(id))
      })
    })
  }

  return {
    /** Takes over new content: what stays keeps its place, what is new finds one. */
    draw(content: PictureContent): void {
      const wanted = new Set([...content.nodes, ...content.edges].map((element) => element.id))
      const before = cy.nodes().toArray() as NodeSingular[]
      const added: string[] = []
      cy.batch(() => {
        cy.elements()
          .filter((element) => !wanted.has(element.id()))
          .remove()
        for (const node of content.nodes) {
          const { id, ...data } = node
          const there = cy.getElementById(id)
          if (there.nonempty()) {
            there.data(data)
            continue
          }
          const place = places.get(id)
          if (place === undefined) added.push(id)
          // Apart from the first: a link between two that lie on each other cannot be measured, nor drawn.
          const position = place ?? spiral(added.length)
          cy.add({ group: 'nodes', data: { id, ...data }, position: { ...position } })
        }
        for (const edge of content.edges) {
          const { id, from, to, ...data } = edge
          const there = cy.getElementById(id)
          if (there.nonempty()) there.data(data)
          else cy.add({ group: 'edges', data: { id, source: from, target: to, ...data } })
        }
      })
      paint()
      if (added.length > 0) {
        const placed = cy.nodes().filter((node) => !added.includes(node.id()))
        if (placed.empty()) arrange([], true, false)
        else {
          seed(added.map((id) => cy.getElementById(id) as NodeSingular))
          arrange(placed.toArray() as NodeSingular[], false, true)
        }
      } else if (cy.nodes().length > before.length) bringIntoView()
    },
    mark(next: Marks): void {
      marks = next
      paint()
    },
    /** Lays out everything that is not pinned anew. */
    rearrange(): void {
      const pinned = cy.nodes('[?pinned]').toArray() as NodeSingular[]
      arrange(pinned, pinned.length === 0, true)
    },
    restyle(): void {
      cy.style(pictureStyle(readPalette()))
      // At once: paper does not wait for the next frame. The declarations do not know the renderer.
      const { renderer } = cy as unknown as { renderer: () => { render: () => void } }
      renderer.call(cy).render()
    },
    fit: () => bringIntoView(true),
    zoomBy(factor: number): void {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
      })
    },
    /** Brings a node into sight, if it is outside. */
    reveal(id: string): void {
      const node = cy.getElementById(id)
      if (node.empty()) return
      const at = node.renderedPosition()
      const inside =
        at.x > 30 && at.y > 30 && at.x < container.clientWidth - 30 && at.y < container.clientHeight - 30
      if (!inside) cy.center(node)
    },
    placeOf(id: string): Point | undefined {
      const node = cy.getElementById(id)
      return node.empty() ? undefined : { ...(node as NodeSingular).renderedPosition() }
    },
    /** Where a link's middle lies on screen. */
    middleOf(id: string): Point | undefined {
      const edge = cy.getElementById(id)
      return edge.empty() ? undefined : { ...edge.edges().first().renderedMidpoint() }
    },
    positions: (): ReadonlyMap<string, Point> =>
      new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    png: (): Promise<Blob> =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: 6000,
        maxHeight: 6000,
        bg: readPalette().paper,
      }),
    resize: () => {
      cy.resize()
      bringIntoView()
    },
    destroy: () => cy.destroy(),
  }
}

export type Picture = ReturnType<typeof createPicture>
