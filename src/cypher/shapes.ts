import type { Shape, Shapes } from '../compile/shape.ts'
import { allClaims, claimEdgeShape, claimShape } from './claim.ts'
import { comparison, comparisonShapes } from './comparison.ts'
import { dataset, datasetShape } from './dataset.ts'
import { entitiesOf, entityShapes, membershipEdgeShape, membershipShape, membersOf } from './entity.ts'
import { findingShapes, findings } from './finding.ts'
import { allLinks, linkCountShape, linkEdgeShape, linkShape } from './link.ts'
import { pathResultShape, pathShape, pathsFound } from './path.ts'
import { allSources, sourceEdgeShape, sourceShape } from './source.ts'
import { common, neighbourhood, subgraphShape } from './subgraph.ts'
import { timeline, timelineShapes } from './timeline.ts'

const query: Shape = {
  always: [],
  column: (name) => name,
  fields: {
    entities: entitiesOf('Entity'),
    strategies: entitiesOf('Strategy'),
    solutions: entitiesOf('Solution'),
    organisations: entitiesOf('Organisation'),
    people: entitiesOf('Person'),
    partnerships: entitiesOf('Partnership'),
    tracks: entitiesOf('Track'),
    goals: entitiesOf('Goal'),
    democraticValues: entitiesOf('DemocraticValue'),
    policyAreas: entitiesOf('PolicyArea'),
    targetGroups: entitiesOf('TargetGroup'),
    events: entitiesOf('Event'),
    technologies: entitiesOf('Technology'),
    initiatives: entitiesOf('Initiative'),
    legislation: entitiesOf('Legislation'),
    members: membersOf,
    links: allLinks,
    claims: allClaims,
    sources: allSources,
    neighbourhood,
    common,
    paths: pathsFound,
    compare: comparison,
    conflicts: findings('Conflict'),
    gaps: findings('Gap'),
    timeline,
    dataset,
  },
}

/** How every type of the schema that comes from the graph is read. */
export const shapes: Shapes = {
  Query: query,
  ...entityShapes,
  Link: linkShape,
  LinkEdge: linkEdgeShape,
  LinkCount: linkCountShape,
  Claim: claimShape,
  ClaimEdge: claimEdgeShape,
  Source: sourceShape,
  SourceEdge: sourceEdgeShape,
  Membership: membershipShape,
  MembershipEdge: membershipEdgeShape,
  Subgraph: subgraphShape,
  Path: pathShape,
  PathResult: pathResultShape,
  ...comparisonShapes,
  ...findingShapes,
  ...timelineShapes,
  Dataset: datasetShape,
}
