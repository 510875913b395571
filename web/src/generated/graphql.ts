/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The rules by which claims are found not to hold together (konfliktregel). */
export type ConflictRule =
  /** One source says that there is none, another gives one (ingen over for en). */
  | 'NONE_AGAINST_VALUE'
  /** A link type that has one object at a time is given two (forskellige objekter). */
  | 'OBJECTS_DIFFER'
  /** Numbers in a series do not follow each other as the periods do (brudt rækkefølge). */
  | 'ORDER_BROKEN'
  /** Two in one series are given the same number (samme nummer to gange). */
  | 'ORDINAL_TWICE'
  /** The same thing is given periods that cannot both be right (forskellige perioder). */
  | 'PERIODS_DIFFER'
  /** A property that has one value at a time is given two (forskellige værdier). */
  | 'VALUES_DIFFER';

/** Which way a link points, seen from the entity that is asked (retning). */
export type Direction =
  /** Both (begge veje). */
  | 'BOTH'
  /** From another to the entity: the entity is the link's object (indgående). */
  | 'IN'
  /** From the entity to another: the entity is the link's subject (udgående). */
  | 'OUT';

/** The kinds of entity (slags). */
export type EntityKind =
  /** A value that digitalisation is to be in accordance with. (Danish: demokratisk grundværdi.) */
  | 'DEMOCRATIC_VALUE'
  /** An event, a phase of a process, a meeting or a negotiation. (Danish: begivenhed.) */
  | 'EVENT'
  /** Something that a strategy, a partnership or an actor wants to achieve. (Danish: mål.) */
  | 'GOAL'
  /** A concrete measure, recommendation, appropriation or analysis. (Danish: initiativ.) */
  | 'INITIATIVE'
  /** An act, executive order, regulation or directive. (Danish: lovgivning.) */
  | 'LEGISLATION'
  /** An authority, association, company, committee, steering group or other body. (Danish: organisation.) */
  | 'ORGANISATION'
  /** A partnership, pact, standing cooperation or programme in which several parties join. (Danish: partnerskab.) */
  | 'PARTNERSHIP'
  /** A person in a public or professional role. (Danish: person.) */
  | 'PERSON'
  /** A subject area or theme of public policy. (Danish: politikområde.) */
  | 'POLICY_AREA'
  /** A digital solution, a part of one, or a shared foundation that the public sector provides. (Danish: løsning.) */
  | 'SOLUTION'
  /** A plan for public digitalisation that one or more parties stand behind or call for. (Danish: strategi.) */
  | 'STRATEGY'
  /** People or businesses that an effort is aimed at or concerns. (Danish: målgruppe.) */
  | 'TARGET_GROUP'
  /** A technology or digital tool that is used or to be used. (Danish: teknologi.) */
  | 'TECHNOLOGY'
  /** A numbered track, theme or vision into which a partnership or strategy is divided. (Danish: spor.) */
  | 'TRACK';

/** A language of texts (sprog). */
export type Language =
  /** Danish (dansk). */
  | 'DA'
  /** English (engelsk). */
  | 'EN';

/** How firmly the sources stand behind a link (status). */
export type LinkStatus =
  /** Its claims are part of a conflict; see `conflicts` (omstridt). */
  | 'DISPUTED'
  /** It is expected (forventning). */
  | 'FORECAST'
  /** It is somebody’s opinion (holdning). */
  | 'OPINION'
  /** Sources say that it is planned or under way (planlagt). */
  | 'PLANNED'
  /** Sources propose or wish it (foreslået). */
  | 'PROPOSED'
  /** At least one source states it as a fact, and none contradicts it (fastslået). */
  | 'STATED';

/**
 * What a link may mean (relationstype). A link reads subject, phrase, object; `linkTypes` has the phrases, the kinds
 * that each type may join and its standard term.
 */
export type LinkType =
  /**
   * The portal, app, mailbox or channel through which one gets access to the solution.
   * A link reads “subject is accessed via object” (Danish: kan tilgås via).
   */
  | 'ACCESSED_VIA'
  /**
   * A subject or challenge that is taken up.
   * A link reads “subject addresses object” (Danish: beskæftiger sig med).
   */
  | 'ADDRESSES'
  /**
   * Delivers recommendations or advice to.
   * A link reads “subject advises object” (Danish: rådgiver).
   */
  | 'ADVISES'
  /**
   * A development that matters to something else.
   * A link reads “subject affects object” (Danish: påvirker).
   */
  | 'AFFECTS'
  /**
   * Parties that made the agreement.
   * A link reads “subject was agreed by object” (Danish: er aftalt af).
   */
  | 'AGREED_BY'
  /**
   * Can be used instead of.
   * A link reads “subject is an alternative to object” (Danish: er et alternativ til).
   */
  | 'ALTERNATIVE_TO'
  /**
   * The authority it belongs under.
   * A link reads “subject is anchored under object” (Danish: er forankret under).
   */
  | 'ANCHORED_UNDER'
  /**
   * Who approves it.
   * A link reads “subject was approved by object” (Danish: er godkendt af).
   */
  | 'APPROVED_BY'
  /**
   * Who wishes or calls for it.
   * A link reads “subject is called for by object” (Danish: er efterlyst af).
   */
  | 'CALLED_FOR_BY'
  /**
   * Chairmanship.
   * A link reads “subject chairs object” (Danish: er formand for).
   */
  | 'CHAIRS'
  /**
   * Input and contributions.
   * A link reads “subject contributes to object” (Danish: bidrager til).
   */
  | 'CONTRIBUTES_TO'
  /**
   * Cooperation.
   * A link reads “subject cooperates with object” (Danish: samarbejder med).
   */
  | 'COOPERATES_WITH'
  /**
   * Part-owner; the claim's role says how large the share is.
   * A link reads “subject is partly owned by object” (Danish: er delvis ejet af).
   */
  | 'CO_OWNED_BY'
  /**
   * What came out of the work.
   * A link reads “subject created object” (Danish: har skabt).
   */
  | 'CREATES'
  /**
   * Who draws it up or develops it.
   * A link reads “subject was developed by object” (Danish: er udviklet af).
   */
  | 'DEVELOPED_BY'
  /**
   * Funding.
   * A link reads “subject is funded by object” (Danish: finansieres af).
   */
  | 'FUNDED_BY'
  /**
   * Who has the overall responsibility or leads the work.
   * A link reads “subject governs object” (Danish: leder).
   */
  | 'GOVERNS'
  /**
   * What is to be achieved.
   * A link reads “subject has the goal object” (Danish: har målet).
   */
  | 'HAS_GOAL'
  /**
   * Legal basis.
   * A link reads “subject has its legal basis in object” (Danish: har hjemmel i).
   */
  | 'HAS_LEGAL_BASIS'
  /**
   * Phases, meetings and milestones of a process.
   * A link reads “subject has the phase object” (Danish: har i sit forløb).
   */
  | 'HAS_PHASE'
  /**
   * Tracks, themes and visions.
   * A link reads “subject has the track object” (Danish: har sporet).
   */
  | 'HAS_TRACK'
  /**
   * Post or office.
   * A link reads “subject holds a role at object” (Danish: har en rolle i).
   */
  | 'HOLDS_ROLE_AT'
  /**
   * Solutions to be improved.
   * A link reads “subject improves object” (Danish: forbedrer).
   */
  | 'IMPROVES'
  /**
   * Who started or presented it.
   * A link reads “subject was launched by object” (Danish: er lanceret af).
   */
  | 'LAUNCHED_BY'
  /**
   * Membership, possibly on behalf of somebody.
   * A link reads “subject is a member of object” (Danish: er medlem af).
   */
  | 'MEMBER_OF'
  /**
   * Who runs or is responsible for the solution.
   * A link reads “subject is operated by object” (Danish: drives af).
   */
  | 'OPERATED_BY'
  /**
   * Who owns all of it; a community stands as owner under one name, and an owner of a part as part-owner.
   * A link reads “subject is owned by object” (Danish: ejes af).
   */
  | 'OWNED_BY'
  /**
   * Participation in a process.
   * A link reads “subject takes part in object” (Danish: deltager i).
   */
  | 'PARTICIPATES_IN'
  /**
   * The part and the whole.
   * A link reads “subject is part of object” (Danish: er en del af).
   */
  | 'PART_OF'
  /**
   * What is promoted or protected.
   * A link reads “subject promotes object” (Danish: fremmer).
   */
  | 'PROMOTES'
  /**
   * What came of something that a source only expected, planned or wished for.
   * A link reads “subject realises object” (Danish: virkeliggør).
   */
  | 'REALISES'
  /**
   * Who is reported to.
   * A link reads “subject reports to object” (Danish: refererer til).
   */
  | 'REPORTS_TO'
  /**
   * Representation of interests.
   * A link reads “subject represents object” (Danish: repræsenterer).
   */
  | 'REPRESENTS'
  /**
   * What is reacted to.
   * A link reads “subject responds to object” (Danish: er en reaktion på).
   */
  | 'RESPONDS_TO'
  /**
   * Area of responsibility.
   * A link reads “subject is responsible for object” (Danish: har ansvar for).
   */
  | 'RESPONSIBLE_FOR'
  /**
   * Secretariat service.
   * A link reads “subject is the secretariat for object” (Danish: er sekretariat for).
   */
  | 'SECRETARIAT_FOR'
  /**
   * What came before and is replaced.
   * A link reads “subject succeeds object” (Danish: efterfølger).
   */
  | 'SUCCEEDS'
  /**
   * Supplier.
   * A link reads “subject is supplied by object” (Danish: leveres af).
   */
  | 'SUPPLIED_BY'
  /**
   * Declared support or help.
   * A link reads “subject supports object” (Danish: støtter).
   */
  | 'SUPPORTS'
  /**
   * The target group.
   * A link reads “subject is aimed at object” (Danish: er rettet mod).
   */
  | 'TARGETS'
  /**
   * Technology or solution in use.
   * A link reads “subject uses object” (Danish: bruger).
   */
  | 'USES';

/** How a source says it (modalitet). */
export type Modality =
  /** As an expectation (forventning). */
  | 'FORECAST'
  /** As an opinion (holdning). */
  | 'OPINION'
  /** As a plan or something under way (planlagt). */
  | 'PLANNED'
  /** As a proposal, demand or wish (foreslået). */
  | 'PROPOSED'
  /** As a fact (konstateret). */
  | 'STATED';

/** Which claims the graph follows where sources disagree (rang), after Wikibase’s ranks. */
export type Rank =
  /** Kept, but not followed; `rankReason` says why (forældet eller fejlagtig). */
  | 'DEPRECATED'
  /** The usual rank (normal). */
  | 'NORMAL'
  /** Followed rather than the others; `rankReason` says why (foretrukken). */
  | 'PREFERRED';

/** Where a hit was found (fundsted). */
export type SearchMatch =
  /** In another name or abbreviation (andre navne). */
  | 'ALIAS'
  /** In the name (navn). */
  | 'NAME'
  /** In the summary (kort beskrivelse). */
  | 'SUMMARY';

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { dataset: { version: string, entityCount: number, linkCount: number, claimCount: number, sourceCount: number, conflictCount: number, licence: string }, linkTypes: Array<{ type: LinkType, phrase: string, inverse: string, timeless: boolean, symmetric: boolean, phraseEn: string, inverseEn: string }>, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string } }> }, strategies: { edges: Array<{ node: { id: string, kind: EntityKind, name: string, nameEn: string } }> }, solutions: { edges: Array<{ node: { id: string, kind: EntityKind, name: string, nameEn: string } }> } };

export type SourcePageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string } }> };

export type MoreSourcesQueryVariables = Exact<{
  after: string;
}>;


export type MoreSourcesQuery = { sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, language: string } }> } };

type Named_DemocraticValue_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Event_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Goal_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Initiative_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Legislation_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Organisation_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Partnership_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Person_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_PolicyArea_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Solution_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Strategy_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_TargetGroup_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Technology_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

type Named_Track_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string };

export type NamedFragment =
  | Named_DemocraticValue_Fragment
  | Named_Event_Fragment
  | Named_Goal_Fragment
  | Named_Initiative_Fragment
  | Named_Legislation_Fragment
  | Named_Organisation_Fragment
  | Named_Partnership_Fragment
  | Named_Person_Fragment
  | Named_PolicyArea_Fragment
  | Named_Solution_Fragment
  | Named_Strategy_Fragment
  | Named_TargetGroup_Fragment
  | Named_Technology_Fragment
  | Named_Track_Fragment
;

export type LinkPartsFragment = { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
  , to:
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
    | { id: string, kind: EntityKind, name: string, nameEn: string }
  , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } };

type EntityParts_DemocraticValue_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Event_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Goal_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Initiative_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Legislation_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Organisation_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Partnership_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Person_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_PolicyArea_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Solution_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Strategy_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_TargetGroup_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Technology_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

type EntityParts_Track_Fragment = { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } };

export type EntityPartsFragment =
  | EntityParts_DemocraticValue_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Goal_Fragment
  | EntityParts_Initiative_Fragment
  | EntityParts_Legislation_Fragment
  | EntityParts_Organisation_Fragment
  | EntityParts_Partnership_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_PolicyArea_Fragment
  | EntityParts_Solution_Fragment
  | EntityParts_Strategy_Fragment
  | EntityParts_TargetGroup_Fragment
  | EntityParts_Technology_Fragment
  | EntityParts_Track_Fragment
;

export type LoadQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LoadQuery = { nodes: Array<
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, period: { from: string | null, to: string | null } | null, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { aliases: Array<string>, summary: string | null, url: string | null, id: string, kind: EntityKind, name: string, summaryEn: string | null, nameEn: string, linkCounts: Array<{ type: LinkType, direction: Direction, count: number }>, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | Record<PropertyKey, never>
   | null> };

export type MoreLinksQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreLinksQuery = { entity:
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
    | { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
              | { id: string, kind: EntityKind, name: string, nameEn: string }
            , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } } }> } }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: SearchMatch, matchedText: string, node:
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
       }> } };

export type SourcePartsFragment = { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> };

export type ClaimPartsFragment = { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , object:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, period: { text: string } | null, saidBy:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> };

export type EntityClaimsQueryVariables = Exact<{
  id: string;
  lang: Language;
  after?: string | null | undefined;
}>;


export type EntityClaimsQuery = { entity:
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
    | { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> } }
   | null };

export type LinkClaimsQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type LinkClaimsQuery = { node:
    | { sentence: string, id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, representing: { id: string, name: string } | null, held: { text: string } | null, evidence: { edges: Array<{ node: { id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            , object:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, period: { text: string } | null, saidBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> } }> }, from:
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
      , to:
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
      , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } }
    | Record<PropertyKey, never>
   | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  lang: Language;
}>;


export type PathsQuery = { paths: { exhausted: boolean, paths: Array<{ length: number, explanation: string, weakestSourceCount: number, entities: Array<
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
      >, links: Array<{ id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, evidence: { totalCount: number, edges: Array<{ node: { id: string, text: string, locator: string, modality: Modality, source: { id: string, title: string, language: string } } }> }, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } }> }> } };

export type CommonQueryVariables = Exact<{
  of: Array<string> | string;
}>;


export type CommonQuery = { common: { truncated: boolean, entities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
      | { id: string, kind: EntityKind, name: string, nameEn: string }
    >, links: Array<{ id: string, type: LinkType, role: string | null, status: LinkStatus, sourceCount: number, roleEn: string | null, from:
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
      , to:
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
        | { id: string, kind: EntityKind, name: string, nameEn: string }
      , period: { from: string | null, to: string | null } | null, claims: { edges: Array<{ node: { source: { id: string } } }> } }> } };

export type ConflictsQueryVariables = Exact<{
  lang: Language;
}>;


export type ConflictsQuery = { conflicts: { totalCount: number, edges: Array<{ node: { id: string, rule: ConflictRule, property: string, explanation: string, subject:
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
          | { id: string, kind: EntityKind, name: string, nameEn: string }
        , claims: Array<{ id: string, property: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, period: { text: string } | null, saidBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null, url: string | null, apa: string, bibtex: string, publisher: { name: string } | null, authors: Array<{ name: string }> }, link: { id: string } | null, conflictsWith: Array<{ id: string, text: string, modality: Modality, rank: Rank, rankReason: string | null, locator: string, source: { id: string, title: string, language: string, publishedOn: string | null, publishedOnInferred: string | null } }> }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourcePageFragmentDoc = new TypedDocumentString(`
    fragment SourcePage on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      title
      language
    }
  }
}
    `, {"fragmentName":"SourcePage"}) as unknown as TypedDocumentString<SourcePageFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const LinkPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}`, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  ...Named
  aliases
  summary
  summaryEn: summary(lang: EN)
  url
  ... on Strategy {
    period {
      from
      to
    }
  }
  ... on Solution {
    period {
      from
      to
    }
  }
  ... on Organisation {
    period {
      from
      to
    }
  }
  ... on Partnership {
    period {
      from
      to
    }
  }
  ... on Event {
    period {
      from
      to
    }
  }
  ... on Initiative {
    period {
      from
      to
    }
  }
  ... on Legislation {
    period {
      from
      to
    }
  }
  linkCounts {
    type
    direction
    count
  }
  links(first: 100) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...LinkParts
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}`, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  id
  title
  language
  publishedOn
  publishedOnInferred(lang: $lang)
  url
  publisher {
    name(lang: $lang)
  }
  authors {
    name(lang: $lang)
  }
  apa: citation(style: APA)
  bibtex: citation(style: BIBTEX)
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  property
  text(lang: $lang)
  subject {
    id
    name(lang: $lang)
  }
  object {
    id
    name(lang: $lang)
  }
  period {
    text(lang: $lang)
  }
  modality
  rank
  rankReason(lang: $lang)
  locator(lang: $lang)
  saidBy {
    id
    name(lang: $lang)
  }
  source {
    ...SourceParts
  }
  link {
    id
  }
  conflictsWith {
    id
    text(lang: $lang)
    modality
    rank
    rankReason(lang: $lang)
    locator(lang: $lang)
    source {
      id
      title
      language
      publishedOn
      publishedOnInferred(lang: $lang)
    }
  }
}
    fragment SourceParts on Source {
  id
  title
  language
  publishedOn
  publishedOnInferred(lang: $lang)
  url
  publisher {
    name(lang: $lang)
  }
  authors {
    name(lang: $lang)
  }
  apa: citation(style: APA)
  bibtex: citation(style: BIBTEX)
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  dataset {
    version
    entityCount
    linkCount
    claimCount
    sourceCount
    conflictCount
    licence
  }
  linkTypes {
    type
    phrase
    phraseEn: phrase(lang: EN)
    inverse
    inverseEn: inverse(lang: EN)
    timeless
    symmetric
  }
  sources(first: 100) {
    ...SourcePage
  }
  strategies(first: 100) {
    edges {
      node {
        ...Named
      }
    }
  }
  solutions(first: 100) {
    edges {
      node {
        ...Named
      }
    }
  }
}
    fragment SourcePage on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      title
      language
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const MoreSourcesDocument = new TypedDocumentString(`
    query MoreSources($after: String!) {
  sources(first: 100, after: $after) {
    ...SourcePage
  }
}
    fragment SourcePage on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      title
      language
    }
  }
}`) as unknown as TypedDocumentString<MoreSourcesQuery, MoreSourcesQueryVariables>;
export const LoadDocument = new TypedDocumentString(`
    query Load($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityParts
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}
fragment EntityParts on Entity {
  ...Named
  aliases
  summary
  summaryEn: summary(lang: EN)
  url
  ... on Strategy {
    period {
      from
      to
    }
  }
  ... on Solution {
    period {
      from
      to
    }
  }
  ... on Organisation {
    period {
      from
      to
    }
  }
  ... on Partnership {
    period {
      from
      to
    }
  }
  ... on Event {
    period {
      from
      to
    }
  }
  ... on Initiative {
    period {
      from
      to
    }
  }
  ... on Legislation {
    period {
      from
      to
    }
  }
  linkCounts {
    type
    direction
    count
  }
  links(first: 100) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...LinkParts
      }
    }
  }
}`) as unknown as TypedDocumentString<LoadQuery, LoadQueryVariables>;
export const MoreLinksDocument = new TypedDocumentString(`
    query MoreLinks($id: ID!, $after: String!) {
  entity(id: $id) {
    id
    links(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...LinkParts
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreLinksQuery, MoreLinksQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 12) {
    totalCount
    edges {
      matched
      matchedText
      node {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($id: ID!, $lang: Language!, $after: String) {
  entity(id: $id) {
    id
    claims(first: 12, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  id
  title
  language
  publishedOn
  publishedOnInferred(lang: $lang)
  url
  publisher {
    name(lang: $lang)
  }
  authors {
    name(lang: $lang)
  }
  apa: citation(style: APA)
  bibtex: citation(style: BIBTEX)
}
fragment ClaimParts on Claim {
  id
  property
  text(lang: $lang)
  subject {
    id
    name(lang: $lang)
  }
  object {
    id
    name(lang: $lang)
  }
  period {
    text(lang: $lang)
  }
  modality
  rank
  rankReason(lang: $lang)
  locator(lang: $lang)
  saidBy {
    id
    name(lang: $lang)
  }
  source {
    ...SourceParts
  }
  link {
    id
  }
  conflictsWith {
    id
    text(lang: $lang)
    modality
    rank
    rankReason(lang: $lang)
    locator(lang: $lang)
    source {
      id
      title
      language
      publishedOn
      publishedOnInferred(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const LinkClaimsDocument = new TypedDocumentString(`
    query LinkClaims($id: ID!, $lang: Language!) {
  node(id: $id) {
    ... on Link {
      ...LinkParts
      sentence(lang: $lang)
      representing {
        id
        name(lang: $lang)
      }
      held: period {
        text(lang: $lang)
      }
      evidence: claims(first: 100) {
        edges {
          node {
            ...ClaimParts
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}
fragment SourceParts on Source {
  id
  title
  language
  publishedOn
  publishedOnInferred(lang: $lang)
  url
  publisher {
    name(lang: $lang)
  }
  authors {
    name(lang: $lang)
  }
  apa: citation(style: APA)
  bibtex: citation(style: BIBTEX)
}
fragment ClaimParts on Claim {
  id
  property
  text(lang: $lang)
  subject {
    id
    name(lang: $lang)
  }
  object {
    id
    name(lang: $lang)
  }
  period {
    text(lang: $lang)
  }
  modality
  rank
  rankReason(lang: $lang)
  locator(lang: $lang)
  saidBy {
    id
    name(lang: $lang)
  }
  source {
    ...SourceParts
  }
  link {
    id
  }
  conflictsWith {
    id
    text(lang: $lang)
    modality
    rank
    rankReason(lang: $lang)
    locator(lang: $lang)
    source {
      id
      title
      language
      publishedOn
      publishedOnInferred(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<LinkClaimsQuery, LinkClaimsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $lang: Language!) {
  paths(from: $from, to: $to, limit: 5) {
    exhausted
    paths {
      length
      explanation(lang: $lang)
      weakestSourceCount
      entities {
        ...Named
      }
      links {
        ...LinkParts
        evidence: claims(first: 3) {
          totalCount
          edges {
            node {
              id
              text(lang: $lang)
              locator(lang: $lang)
              modality
              source {
                id
                title
                language
              }
            }
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const CommonDocument = new TypedDocumentString(`
    query Common($of: [ID!]!) {
  common(of: $of, limit: 50) {
    truncated
    entities {
      ...Named
    }
    links {
      ...LinkParts
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment LinkParts on Link {
  id
  type
  from {
    ...Named
  }
  to {
    ...Named
  }
  role
  roleEn: role(lang: EN)
  status
  sourceCount
  period {
    from
    to
  }
  claims(first: 10) {
    edges {
      node {
        source {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CommonQuery, CommonQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($lang: Language!) {
  conflicts(first: 100) {
    totalCount
    edges {
      node {
        id
        rule
        property
        explanation(lang: $lang)
        subject {
          ...Named
        }
        claims {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn: name(lang: EN)
}
fragment SourceParts on Source {
  id
  title
  language
  publishedOn
  publishedOnInferred(lang: $lang)
  url
  publisher {
    name(lang: $lang)
  }
  authors {
    name(lang: $lang)
  }
  apa: citation(style: APA)
  bibtex: citation(style: BIBTEX)
}
fragment ClaimParts on Claim {
  id
  property
  text(lang: $lang)
  subject {
    id
    name(lang: $lang)
  }
  object {
    id
    name(lang: $lang)
  }
  period {
    text(lang: $lang)
  }
  modality
  rank
  rankReason(lang: $lang)
  locator(lang: $lang)
  saidBy {
    id
    name(lang: $lang)
  }
  source {
    ...SourceParts
  }
  link {
    id
  }
  conflictsWith {
    id
    text(lang: $lang)
    modality
    rank
    rankReason(lang: $lang)
    locator(lang: $lang)
    source {
      id
      title
      language
      publishedOn
      publishedOnInferred(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;