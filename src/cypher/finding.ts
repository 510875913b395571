import { boundAs, type Fragment, type Names, storedIn } from '../compile/shape.ts'
import { countedWhole, inLanguage, ours, where } from './arguments.ts'
import { byId, claimsIn, oneById } from './fragments.ts'

const edge = storedIn('node', [], { cursor: [], node: boundAs({ node: 'node' }) })

/** What the rules of src/seed found when the knowledge was loaded. */
export function findings(label: 'Conflict' | 'Gap'): Fragment {
  return {
    gives: 'connection',
    binds: ['node'],
    match: (scope) => {
      const { node } = scope.own
      return {
        clauses: [`MATCH (${node}:${label})`],
        where: [
          ours(node),
          `${node}.id IS NOT NULL`,
          ...where(scope, { rules: (rules) => `${node}.rule IN ${rules}` }),
        ],
      }
    },
    ...(label === 'Conflict' && { count: (scope) => countedWhole(scope, 'conflictCount', ['rules']) }),
    order: byId,
  }
}

const found = { id: ['id'], rule: ['rule'], explanation: inLanguage('explanation') }

export const findingShapes = {
  Conflict: storedIn('node', ['id'], {
    ...found,
    subject: oneById('Entity', ({ node }: Names) => `${node}.subject`),
    property: ['property'],
    claims: claimsIn(({ node }: Names) => `${node}.claimIds`),
  }),
  ConflictEdge: edge,
  // A gap's subject may be of any type, so it is looked up by its id.
  Gap: storedIn('node', ['id'], { ...found, subject: ['subject'] }),
  GapEdge: edge,
}
