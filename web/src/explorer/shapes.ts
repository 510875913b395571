import type { EntityKind } from '../generated/graphql.ts'

/** The kinds in the order of the legend: plans, actors, things, subjects, time. */
export const kindOrder: readonly EntityKind[] = [
  'STRATEGY',
  'TRACK',
  'GOAL',
  'INITIATIVE',
  'LEGISLATION',
  'ORGANISATION',
  'PERSON',
  'PARTNERSHIP',
  'TARGET_GROUP',
  'SOLUTION',
  'TECHNOLOGY',
  'POLICY_AREA',
  'DEMOCRATIC_VALUE',
  'EVENT',
]

function regular(corners: number, turn: number): readonly number[] {
  return Array.from({ length: corners }, (_, index) => turn + (index * 2 * Math.PI) / corners).flatMap(
    (angle) => [Math.sin(angle), -Math.cos(angle)],
  )
}

function star(points: number, inner: number): readonly number[] {
  return Array.from({ length: points * 2 }, (_, index) => (index * Math.PI) / points).flatMap(
    (angle, index) => {
      const radius = index % 2 === 0 ? 1 : inner
      return [radius * Math.sin(angle), -radius * Math.cos(angle)]
    },
  )
}

/**
 * Each kind has a shape of its own, so that it is told without colour: corners as x, y between -1 and 1, one list
 * for the canvas, the legend and the exported picture. A circle has none.
 */
export const shapes: Record<EntityKind, readonly number[] | undefined> = {
  STRATEGY: regular(6, Math.PI / 6),
  TRACK: [-0.55, -0.7, 1, -0.7, 0.55, 0.7, -1, 0.7],
  GOAL: star(5, 0.48),
  INITIATIVE: [-0.9, -0.75, 0.35, -0.75, 1, 0, 0.35, 0.75, -0.9, 0.75],
  LEGISLATION: [-0.75, -0.95, 0.3, -0.95, 0.75, -0.5, 0.75, 0.95, -0.75, 0.95],
  ORGANISATION: undefined,
  PERSON: [0, -0.95, 0.95, 0.8, -0.95, 0.8],
  PARTNERSHIP: regular(8, Math.PI / 8),
  TARGET_GROUP: [-0.95, -0.8, 0.95, -0.8, 0, 0.95],
  SOLUTION: [-0.82, -0.82, 0.82, -0.82, 0.82, 0.82, -0.82, 0.82],
  TECHNOLOGY: [
    -0.35, -0.95, 0.35, -0.95, 0.35, -0.35, 0.95, -0.35, 0.95, 0.35, 0.35, 0.35, 0.35, 0.95, -0.35, 0.95,
    -0.35, 0.35, -0.95, 0.35, -0.95, -0.35, -0.35, -0.35,
  ],
  POLICY_AREA: [0, -1, 1, 0, 0, 1, -1, 0],
  DEMOCRATIC_VALUE: regular(5, 0),
  EVENT: [-0.85, -0.9, 0.85, -0.9, 0.3, 0, 0.85, 0.9, -0.85, 0.9, -0.3, 0],
}

/** The class and custom property that carry a kind’s colour. */
export function kindToken(kind: EntityKind): string {
  return `kind-${kind.toLowerCase().replaceAll('_', '-')}`
}
