import type { Resolvers } from '../generated/resolvers.ts'
import { Claim } from './Claim.ts'
import { Dataset, KindCount } from './Dataset.ts'
import { Entity, EntityInTime } from './Entity.ts'
import { Conflict, Gap } from './Gap.ts'
import { Link } from './Link.ts'
import { LinkTypeInfo } from './LinkTypeInfo.ts'
import { Membership } from './Membership.ts'
import { Node } from './Node.ts'
import { Path } from './Path.ts'
import { Period } from './Period.ts'
import { Query } from './Query.ts'
import { SearchEdge } from './SearchEdge.ts'
import { Source } from './Source.ts'
import { DateOnly, PartialDate, URLText } from './scalars.ts'
import { TimelineEntry } from './TimelineEntry.ts'
import { Value } from './Value.ts'

/** The resolver map. A field that is not here is read as its parent's shape says. */
export const resolvers: Resolvers = {
  Query,
  Node,
  Entity: { __resolveType: Node.__resolveType as never },
  Strategy: EntityInTime,
  Solution: EntityInTime,
  Organisation: EntityInTime,
  Person: Entity,
  Partnership: EntityInTime,
  Track: Entity,
  Goal: Entity,
  DemocraticValue: Entity,
  PolicyArea: Entity,
  TargetGroup: Entity,
  Event: EntityInTime,
  Technology: Entity,
  Initiative: EntityInTime,
  Legislation: EntityInTime,
  Period,
  Link,
  LinkTypeInfo,
  Claim,
  Value,
  Source,
  Membership,
  Path,
  Conflict,
  Gap,
  TimelineEntry,
  SearchEdge,
  Dataset,
  KindCount,
  PartialDate,
  Date: DateOnly,
  URL: URLText,
}
