import type { LinkStatus } from '../../generated/graphql.ts'
import { disputeMark, lineOf } from '../picture/style.ts'

/** The line of a status, as in the picture. */
export function LineMark({ status }: { status: LinkStatus }) {
  const { dash } = lineOf[status]
  return (
    <svg class={`line-mark status-${status.toLowerCase()}`} viewBox="0 0 30 10" aria-hidden="true">
      <line
        x1="1"
        y1="5"
        x2="29"
        y2="5"
        stroke-linecap={status === 'OPINION' ? 'round' : 'butt'}
        {...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.join(' ') })}
      />
      {status === 'DISPUTED' && (
        <text x="15" y="8" text-anchor="middle">
          {disputeMark}
        </text>
      )}
    </svg>
  )
}
