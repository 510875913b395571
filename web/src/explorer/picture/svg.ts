import type { EntityKind, LinkStatus } from '../../generated/graphql.ts'
import { shapes } from '../shapes.ts'
import type { Palette } from './palette.ts'
import type { Marks, PictureContent, Point } from './picture.ts'
import { fontFamily, lineOf } from './style.ts'

const radius = 13
const margin = 70
const footerLine = 14
// As wide as the widest of ten-point letters are on average, so that no font runs over the edge.
const footerLetter = 6

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const round = (value: number) => String(Math.round(value * 10) / 10)

/** The outline of a kind about a point, as SVG. */
function outline(kind: EntityKind, at: Point, size: number): string {
  const corners = shapes[kind]
  if (corners === undefined) return `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(size)}"`
  const points: string[] = []
  for (let index = 0; index < corners.length; index += 2) {
    points.push(
      `${round(at.x + (corners[index] ?? 0) * size)},${round(at.y + (corners[index + 1] ?? 0) * size)}`,
    )
  }
  return `<polygon points="${points.join(' ')}"`
}

/** Breaks a name into lines of at most some 20 letters, as the canvas does by width. */
function lines(label: string): readonly string[] {
  const broken: string[] = []
  for (const word of label.split(' ')) {
    const last = broken.at(-1)
    if (last !== undefined && last.length + word.length < 20) broken[broken.length - 1] = `${last} ${word}`
    else broken.push(word)
  }
  return broken
}

function line(status: LinkStatus): string {
  const { dash } = lineOf[status]
  return dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`
}

/** The picture as a drawing of its own, with its texts as texts. */
export function svgOf(
  content: PictureContent,
  positions: ReadonlyMap<string, Point>,
  marks: Marks,
  palette: Palette,
  title: string,
  footer: string,
): string {
  const placed = content.nodes.flatMap((node) => {
    const at = positions.get(node.id)
    return at === undefined ? [] : [{ ...node, at }]
  })
  const xs = placed.map((node) => node.at.x)
  const ys = placed.map((node) => node.at.y)
  const left = Math.min(0, ...xs) - margin
  const top = Math.min(0, ...ys) - margin
  const width = Math.max(0, ...xs) + margin - left
  // An address can be longer than the picture is wide.
  const perLine = Math.max(20, Math.floor((width - 24) / footerLetter))
  const footers = footer.match(new RegExp(`.{1,${perLine}}`, 'g')) ?? []
  const height = Math.max(0, ...ys) + margin + 16 + footers.length * footerLine - top
  // As on screen: a path lies under what it runs through, and the rest steps back.
  const marked = (id: string, drawn: readonly string[]) =>
    marks.path.size > 0 && !marks.path.has(id) ? ['<g opacity="0.28">', ...drawn, '</g>'] : drawn
  const under = `stroke="${palette.accent}" stroke-opacity="0.32"`
  const heads = { arrow: palette.line, disputed: palette.dispute, chosen: palette.accent }
  const between = new Map<string, number>()
  const edges = content.edges.flatMap((edge) => {
    const from = positions.get(edge.from)
    const to = positions.get(edge.to)
    if (from === undefined || to === undefined || edge.from === edge.to) return []
    // Links between the same two bend apart.
    const pair = [edge.from, edge.to].sort().join(' ')
    const nth = between.get(pair) ?? 0
    between.set(pair, nth + 1)
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
    const side = edge.from < edge.to ? 1 : -1
    const bend = ((nth + 1) >> 1) * (nth % 2 === 0 ? 1 : -1) * 40 * side
    const start = { x: from.x + unit.x * radius, y: from.y + unit.y * radius }
    const end = { x: to.x - unit.x * (radius + 5), y: to.y - unit.y * (radius + 5) }
    const control = {
      x: (start.x + end.x) / 2 - unit.y * bend * 2,
      y: (start.y + end.y) / 2 + unit.x * bend * 2,
    }
    const middle = { x: (start.x + end.x + 2 * control.x) / 4, y: (start.y + end.y + 2 * control.y) / 4 }
    const turn = (Math.atan2(unit.y, unit.x) * 180) / Math.PI
    const upright = turn > 90 || turn < -90 ? turn + 180 : turn
    const chosen = marks.chosen === edge.id
    const head = chosen ? 'chosen' : edge.status === 'DISPUTED' ? 'disputed' : 'arrow'
    const colour = heads[head]
    const arrow = edge.symmetric ? '' : ` marker-end="url(#${head})"`
    const [begins, bends, ends] = [start, control, end].map(({ x, y }) => `${round(x)} ${round(y)}`)
    const course = `d="M${begins} Q${bends} ${ends}" fill="none"`
    return marked(edge.id, [
      ...(marks.path.has(edge.id) ? [`<path class="path" ${course} ${under} stroke-width="14"/>`] : []),
      `<path ${course} stroke="${colour}" stroke-width="${chosen ? 3 : 1.5}"${line(edge.status)}${arrow}/>`,
      `<text transform="translate(${round(middle.x)} ${round(middle.y)}) rotate(${round(upright)})" y="3" text-anchor="middle" font-size="10" fill="${edge.status === 'DISPUTED' ? palette.dispute : palette.quiet}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${escaped(edge.label)}</text>`,
    ])
  })
  const nodes = placed.flatMap((node) => {
    const fill = palette.fill.get(node.kind) ?? palette.line
    const edge = palette.edge.get(node.kind) ?? palette.ink
    const texts = lines(node.label).map(
      (text, index) =>
        `<text x="${round(node.at.x)}" y="${round(node.at.y + radius + 14 + index * 14)}" text-anchor="middle" font-size="12" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
    )
    const ring = (kind: string, size: number, look: string) =>
      `<circle class="${kind}" cx="${round(node.at.x)}" cy="${round(node.at.y)}" r="${size}" ${look}/>`
    return marked(node.id, [
      ...(marks.path.has(node.id) ? [ring('path', 22, `fill="${palette.accent}" fill-opacity="0.32"`)] : []),
      ...(marks.chosen === node.id
        ? [ring('chosen', 19, `fill="none" stroke="${palette.accent}" stroke-width="3"`)]
        : []),
      `${outline(node.kind, node.at, radius)} fill="${fill}" stroke="${edge}" stroke-width="${node.pinned ? 4 : 1.5}"/>`,
      ...texts,
    ])
  })
  const marker = (id: string, colour: string) =>
    `<marker id="${id}" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z" fill="${colour}"/></marker>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${escaped(fontFamily)}">`,
    `<title>${escaped(title)}</title>`,
    `<defs>${Object.entries(heads)
      .map(([id, colour]) => marker(id, colour))
      .join('')}</defs>`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${palette.paper}"/>`,
    ...edges,
    ...nodes,
    ...footers.map(
      (text, index) =>
        `<text x="${round(left + 12)}" y="${round(top + height - 10 - (footers.length - 1 - index) * footerLine)}" font-size="10" fill="${palette.quiet}">${escaped(text)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n')
}
