import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { readPalette } from '../explorer/picture/palette.ts'
import { fontFamily } from '../explorer/picture/style.ts'
import type { SchemaType } from './introspection.ts'

cytoscape.use(fcose)

export interface SchemaConnection {
  readonly from: string
  readonly to: string
  readonly fields: readonly string[]
}

/**
 * Which types lead to which, by which fields and arguments. What all entities share stands at the interface alone.
 */
export function connectionsOf(types: readonly SchemaType[]): readonly SchemaConnection[] {
  const byName = new Map(types.map((type) => [type.name, type]))
  const found = new Map<string, SchemaConnection>()
  for (const type of types) {
    const shared = new Set(
      type.interfaces.flatMap((name) => byName.get(name)?.fields.map((field) => field.name) ?? []),
    )
    const add = (to: string, way: string) => {
      const key = `${type.name} ${to}`
      found.set(key, { from: type.name, to, fields: [...(found.get(key)?.fields ?? []), way] })
    }
    for (const field of type.fields) {
      if (shared.has(field.name)) continue
      add(field.target, field.name)
      for (const argument of field.args) add(argument.target, `${field.name}(${argument.name})`)
    }
  }
  return [...found.values()]
}

/** All that hangs together with entities; what stands apart, such as the data set's counts, is in the list alone. */
function aroundEntity(connections: readonly SchemaConnection[]): ReadonlySet<string> {
  const reached = new Set(['Entity'])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { from, to } of connections) {
      if (reached.has(from)) reached.add(to)
      if (reached.has(to)) reached.add(from)
    }
  }
  return reached
}

/** Draws the types and how they lead to each other; a click tells which. */
export function createMap(
  container: HTMLElement,
  types: readonly SchemaType[],
  onChoose: (name: string) => void,
) {
  const drawn = new Set(
    types.filter((type) => type.kind === 'OBJECT' || type.kind === 'INTERFACE').map((type) => type.name),
  )
  // The questions lead everywhere and a type's way to itself nowhere: they are told in the list, not drawn.
  const connections = connectionsOf(types).filter(
    ({ from, to }) => from !== 'Query' && to !== 'Query' && from !== to && drawn.has(to),
  )
  const linked = aroundEntity(connections)
  const style = () => {
    const palette = readPalette()
    const blocks = [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          'background-color': palette.paper,
          'border-color': palette.line,
          'border-width': 1.2,
          label: 'data(id)',
          color: palette.ink,
          'font-family': fontFamily,
          'font-size': 17,
          'text-valign': 'center',
          width: 'data(width)',
          height: 34,
          'overlay-opacity': 0,
        },
      },
      {
        selector: 'node[?entity]',
        style: { 'background-color': palette.fill.get('GOAL'), color: '#10202c' },
      },
      { selector: 'node[?common]', style: { 'border-width': 3, 'font-weight': 700 } },
      {
        selector: 'edge',
        style: {
          width: 1,
          'line-color': palette.line,
          'line-opacity': 0.5,
          'target-arrow-color': palette.line,
          'target-arrow-shape': 'triangle',
          'arrow-scale': 0.8,
          'curve-style': 'bezier',
          'overlay-opacity': 0,
        },
      },
      { selector: '.away', style: { opacity: 0.2 } },
      {
        selector: 'edge.near',
        style: {
          label: 'data(label)',
          width: 2,
          'line-opacity': 1,
          'line-color': palette.accent,
          'target-arrow-color': palette.accent,
          color: palette.ink,
          'font-family': fontFamily,
          'font-size': 12,
          'text-wrap': 'wrap',
          'text-background-color': palette.paper,
          'text-background-opacity': 0.92,
          'text-background-padding': '3px',
          'z-index': 5,
        },
      },
      { selector: 'node.chosen', style: { 'border-color': palette.accent, 'border-width': 4, 'z-index': 9 } },
    ]
    return blocks as unknown as cytoscape.StylesheetJson
  }
  const cy = cytoscape({
    container,
    style: style(),
    minZoom: 0.1,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autounselectify: true,
    elements: [
      ...types
        .filter((type) => linked.has(type.name))
        .map((type) => ({
          data: {
            id: type.name,
            entity: type.interfaces.includes('Entity'),
            common: type.kind === 'INTERFACE',
            width: type.name.length * 10 + 24,
          },
        })),
      ...connections
        .filter(({ from }) => linked.has(from))
        .map(({ from, to, fields }) => ({
          data: { id: `${from} ${to}`, source: from, target: to, label: fields.join('\n') },
        })),
    ],
  })
  cy.on('tap', 'node', (event) => onChoose(event.target.id()))
  const layout = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    nodeRepulsion: 30000,
    idealEdgeLength: 150,
    nodeSeparation: 90,
    gravity: 0.6,
    padding: 16,
  }
  cy.layout(layout as cytoscape.LayoutOptions).run()
  return {
    choose(name: string | undefined): void {
      cy.elements().removeClass('near chosen away')
      const node = name === undefined ? cy.collection() : cy.getElementById(name)
      if (node.empty()) return
      const near = node.closedNeighborhood()
      cy.elements().not(near).addClass('away')
      node.connectedEdges().addClass('near')
      node.addClass('chosen')
      cy.fit(near, 40)
      if (cy.zoom() > 1) {
        cy.zoom(1)
        cy.center(near)
      }
    },
    restyle: () => {
      cy.style(style())
    },
    resize: () => {
      cy.resize()
      cy.fit(undefined, 16)
    },
    fit: () => {
      cy.fit(undefined, 30)
    },
  }
}
