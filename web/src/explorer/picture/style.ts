import type { StylesheetJson } from 'cytoscape'
import type { LinkStatus } from '../../generated/graphql.ts'
import { kindOrder, shapes } from '../shapes.ts'
import type { Palette } from './palette.ts'

export const fontFamily = 'Graf Sans, system-ui, sans-serif'

/** How firmly the sources stand behind a link, told by the line as well: whole, dashed or dotted. */
export const lineOf: Record<LinkStatus, { style: 'solid' | 'dashed' | 'dotted'; dash: readonly number[] }> = {
  STATED: { style: 'solid', dash: [] },
  DISPUTED: { style: 'solid', dash: [] },
  PLANNED: { style: 'dashed', dash: [9, 4] },
  PROPOSED: { style: 'dashed', dash: [4, 4] },
  FORECAST: { style: 'dashed', dash: [10, 4, 2, 4] },
  OPINION: { style: 'dotted', dash: [1.5, 4] },
}

/** The mark that a disputed link carries before its phrase. */
export const disputeMark = '≠'

export function pictureStyle(palette: Palette): StylesheetJson {
  const style = [
    {
      selector: 'node',
      style: {
        width: 26,
        height: 26,
        'border-width': 1.5,
        label: 'data(label)',
        color: palette.ink,
        'font-family': fontFamily,
        'font-size': 13,
        'text-wrap': 'wrap',
        'text-max-width': '124px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.9,
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': 150,
      },
    },
    ...kindOrder.map((kind) => {
      const points = shapes[kind]
      return {
        selector: `node[kind = "${kind}"]`,
        style: {
          'background-color': palette.fill.get(kind) ?? palette.line,
          'border-color': palette.edge.get(kind) ?? palette.ink,
          ...(points === undefined
            ? { shape: 'ellipse' as const }
            : { shape: 'polygon' as const, 'shape-polygon-points': points.join(' ') }),
        },
      }
    }),
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'line-color': palette.line,
        'target-arrow-color': palette.line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.85,
        'curve-style': 'bezier',
        'control-point-step-size': 46,
        label: 'data(label)',
        color: palette.quiet,
        'font-family': fontFamily,
        'font-size': 11,
        'text-rotation': 'autorotate',
        'text-background-color': palette.paper,
        'text-background-opacity': 0.88,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 8,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[?symmetric]', style: { 'target-arrow-shape': 'none' } },
    ...(['PLANNED', 'PROPOSED', 'FORECAST', 'OPINION'] as const).map((status) => ({
      selector: `edge[status = "${status}"]`,
      style: {
        'line-style': 'dashed' as const,
        'line-dash-pattern': [...lineOf[status].dash],
        ...(status === 'OPINION' ? { 'line-cap': 'round' as const, width: 2 } : {}),
      },
    })),
    {
      selector: 'edge[status = "DISPUTED"]',
      style: {
        'line-color': palette.dispute,
        'target-arrow-color': palette.dispute,
        color: palette.dispute,
        width: 2,
      },
    },
    { selector: 'node[?pinned]', style: { 'border-width': 4, 'border-style': 'double' } },
    // A path lies under what it runs through, so that kinds and lines keep their own colours.
    {
      selector: 'edge.path',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.32,
        'underlay-padding': 6,
        color: palette.ink,
        'font-size': 11,
        width: 2.2,
        'z-index': 5,
      },
    },
    {
      selector: 'node.path',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.32,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
        'font-weight': 600,
      },
    },
    { selector: '.faded', style: { opacity: 0.28 } },
    { selector: 'edge.faded', style: { 'text-opacity': 0 } },
    {
      selector: 'node:selected, node.chosen',
      style: {
        'outline-width': 3,
        'outline-color': palette.accent,
        'outline-offset': 4,
        'font-weight': 700,
        'z-index': 10,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        color: palette.ink,
        'font-weight': 700,
        width: 3,
        'min-zoomed-font-size': 0,
        'z-index': 10,
      },
    },
    {
      selector: 'node.candidate',
      style: {
        'outline-width': 2,
        'outline-color': palette.ink,
        'outline-style': 'dashed',
        'outline-offset': 4,
      },
    },
    {
      selector: 'edge.candidate',
      style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink, width: 2.4 },
    },
  ]
  // The declarations know neither every shape of a value nor that a selector may speak of both kinds of element.
  return style as StylesheetJson
}
