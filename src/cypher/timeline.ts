import { boundAs, type Fragment, type Names, storedIn } from '../compile/shape.ts'
import { currentIds, inLanguage, ours, where } from './arguments.ts'

/** What claims date: where several say the same of one link or period, the first by id. */
export const timeline: Fragment = {
  gives: 'connection',
  binds: ['date', 'moment', 'node'],
  match: (scope) => {
    const { date, moment, node } = scope.own
    const of = scope.has('of')
    return {
      clauses: [
        ...(of ? currentIds(scope, 'of', 'ids') : []),
        'MATCH (dated:Claim)',
        `WHERE ${[
          ours('dated'),
          "dated.rank <> 'DEPRECATED'",
          '(dated.periodFrom IS NOT NULL OR dated.periodTo IS NOT NULL)',
          ...(of ? ['(dated.subject IN ids OR dated.object IN ids)'] : []),
        ].join(' AND ')}`,
        `UNWIND CASE WHEN dated.periodFrom = dated.periodTo THEN [{moment: 'AT', date: dated.periodFrom}]
ELSE [{moment: 'START', date: dated.periodFrom}, {moment: 'END', date: dated.periodTo}] END AS point`,
        `WITH dated, point.moment AS ${moment}, point.date AS ${date}`,
        `WHERE ${[
          `${date} IS NOT NULL`,
          // A year lasts until its end: ~ sorts after every digit and hyphen.
          ...where(scope, {
            from: (from) => `${date} + '~' >= ${from}`,
            to: (to) => `${date} <= ${to} + '~'`,
          }),
        ].join(' AND ')}`,
        `WITH ${date}, ${moment}, CASE WHEN dated.linkId IS NOT NULL THEN dated.linkId WHEN dated.property = 'period' THEN dated.subject ELSE dated.id END AS told, min(dated.id) AS first`,
        `MATCH (${node}:Claim {id: first})`,
      ],
    }
  },
  order: ({ date, moment, node }) => [date as string, `${node}.id`, moment as string],
}

const named: Record<string, (names: Names) => string> = {
  date: ({ date }) => date as string,
  moment: ({ moment }) => moment as string,
}

export const timelineShapes = {
  TimelineEdge: storedIn('node', [], {
    cursor: [],
    node: { bound: (parent: Names) => parent },
  }),
  TimelineEntry: storedIn(
    'node',
    [],
    {
      date: ['date'],
      moment: ['moment'],
      text: inLanguage('text'),
      claim: boundAs({ node: 'node' }),
    },
    named,
  ),
}
