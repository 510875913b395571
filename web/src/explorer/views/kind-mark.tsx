import type { EntityKind } from '../../generated/graphql.ts'
import { kindToken, shapes } from '../shapes.ts'

/** The shape and colour of a kind, as in the picture. The kind is always named in words beside it. */
export function KindMark({ kind }: { kind: EntityKind }) {
  const corners = shapes[kind]
  return (
    <svg class={`mark ${kindToken(kind)}`} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      {corners === undefined ? <circle r="0.95" /> : <polygon points={corners.join(' ')} />}
    </svg>
  )
}
