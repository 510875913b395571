import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClaimRow, AnyRow, PeriodRow, FindingRow, DatasetRow, KindCountRow, EntityRow, LinkRow, PathRow, SearchEdgeRow, SourceRow, NodeRow } from '../cypher/rows.ts';
import type { Limits as LimitValues } from '../limits.ts';
import type { LinkTypeInfo as LinkTypeMeaning } from '../seed/model.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A full date, `2021-03-16`, of the years 1000 to 2999 (dato; RFC 3339 full-date). */
  Date: { input: string; output: string; }
  /**
   * A date as precise as its source: `2016`, `2020-02` or `2021-03-16` (dato; ISO 8601 and EDTF level 0, which allow to
   * leave out the day and the month). Years are 1000 to 2999.
   */
  PartialDate: { input: string; output: string; }
  /** An absolute http or https address (webadresse; RFC 3986). */
  URL: { input: string; output: string; }
};

/** A style of citation (henvisningsform). */
export type CitationStyle =
  /** APA, 7th edition, in Danish (litteraturhenvisning i APA-stil). */
  | 'APA'
  /** BibTeX, in UTF-8, for LaTeX and reference managers (post i BibTeX). */
  | 'BIBTEX'
  /** CSL-JSON 1.0.2, an array of one item, which Zotero and Pandoc read (post i CSL-JSON). */
  | 'CSL_JSON';

/** What one source says (udsagn): subject, property, object or value. It is stored as said and never overwritten. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The source as a reference (henvisning), with the place in it where the claim is found. */
  readonly citation: Scalars['String']['output'];
  /** Claims that cannot hold together with it (modstridende udsagn), in the order of their ids. */
  readonly conflictsWith: ReadonlyArray<Claim>;
  /** The id (identifikator): `claim:`, the source’s slug, a dot and the claim’s key within the source. */
  readonly id: Scalars['ID']['output'];
  /**
   * The link that it speaks of (forbindelse); null for a claim of a property, and where all claims of the link are ranked
   * DEPRECATED.
   */
  readonly link?: Maybe<Link>;
  /** Where in the source (sted): the paragraph, counted in non-empty lines from the headline as 1, or the heading. */
  readonly locator: Scalars['String']['output'];
  /** How the source says it (modalitet). */
  readonly modality: Modality;
  /** What it links the subject to (objekt); null for a claim of a property. */
  readonly object?: Maybe<Entity>;
  /** When it holds, as the source says (periode); null when it does not say. */
  readonly period?: Maybe<Period>;
  /** The link type or the property, such as `AGREED_BY` or `ordinal` (egenskab). */
  readonly property: Scalars['String']['output'];
  /** Whether the graph follows it (rang). */
  readonly rank: Rank;
  /** Why the rank is not NORMAL (begrundelse); null where it is. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The role in the link (rolle); null when the source names none. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Who says it within the source (udtalt af); null where that is the source itself. */
  readonly saidBy?: Maybe<Entity>;
  /** Who says so (kilde). */
  readonly source: Source;
  /** What it is about (subjekt). */
  readonly subject: Entity;
  /** Its content in the project’s own words (indhold). */
  readonly text: Scalars['String']['output'];
  /** The value (værdi); null for a claim of a link. */
  readonly value?: Maybe<Value>;
};


/** What one source says (udsagn): subject, property, object or value. It is stored as said and never overwritten. */
export type ClaimCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** What one source says (udsagn): subject, property, object or value. It is stored as said and never overwritten. */
export type ClaimLocatorArgs = {
  lang?: InputMaybe<Language>;
};


/** What one source says (udsagn): subject, property, object or value. It is stored as said and never overwritten. */
export type ClaimRankReasonArgs = {
  lang?: InputMaybe<Language>;
};


/** What one source says (udsagn): subject, property, object or value. It is stored as said and never overwritten. */
export type ClaimRoleArgs = {
  lang?: InputMaybe<Language>;
};


/** What one source says (udsagn): subject, property, object or value. It is stored as said and never overwritten. */
export type ClaimTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of claims (udsagn). */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the claims of a page, with its cursor (udsagn på en side). */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim (udsagn). */
  readonly node: Claim;
};

/** Two entities beside each other (sammenligning). */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The first entity (den første); null when nothing has its id. */
  readonly a?: Maybe<Entity>;
  /** The second entity (den anden); null when nothing has its id. */
  readonly b?: Maybe<Entity>;
  /** What only the first links to in that way (kun den første), by type, direction and name. */
  readonly onlyA: OwnNeighbourConnection;
  /** What only the second links to in that way (kun den anden), by type, direction and name. */
  readonly onlyB: OwnNeighbourConnection;
  /** What both link to by the same type in the same direction (fælles naboer), by type, direction and name. */
  readonly shared: SharedNeighbourConnection;
};


/** Two entities beside each other (sammenligning). */
export type ComparisonOnlyAArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Two entities beside each other (sammenligning). */
export type ComparisonOnlyBArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Two entities beside each other (sammenligning). */
export type ComparisonSharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Claims that cannot all hold (konflikt). */
export type Conflict = Node & {
  readonly __typename?: 'Conflict';
  /** The claims side by side (udsagn), in the order of their ids. */
  readonly claims: ReadonlyArray<Claim>;
  /** What differs, in words (forklaring). */
  readonly explanation: Scalars['String']['output'];
  /** The id (identifikator): `conflict:`, the rule, the subject and the property. */
  readonly id: Scalars['ID']['output'];
  /** The property or link type that they disagree on (egenskab). */
  readonly property: Scalars['String']['output'];
  /** The rule that found it (konfliktregel). */
  readonly rule: ConflictRule;
  /** What they are about (subjekt). */
  readonly subject: Entity;
};


/** Claims that cannot all hold (konflikt). */
export type ConflictExplanationArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of conflicts (konflikter). */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the conflicts of a page, with its cursor (konflikt på en side). */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict (konflikt). */
  readonly node: Conflict;
};

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

/** The graph as a whole (datasæt). */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many claims (antal udsagn). */
  readonly claimCount: Scalars['Int']['output'];
  /** How many conflicts (antal konflikter). */
  readonly conflictCount: Scalars['Int']['output'];
  /** What the graph runs on (databasemotor). */
  readonly engine: Engine;
  /** How many entities (antal entiteter). */
  readonly entityCount: Scalars['Int']['output'];
  /**
   * Whether Neo4j is away and the embedded engine answers in its place, from the same version (reservedrift); the header
   * `x-dataset-fallback` says so too.
   */
  readonly isFallback: Scalars['Boolean']['output'];
  /** How many entities there are of each kind (antal efter slags), in the order of the vocabulary. */
  readonly kinds: ReadonlyArray<KindCount>;
  /**
   * The licence of the descriptions and the structure as an SPDX identifier; the sources’ rights are theirs
   * (licens).
   */
  readonly licence: Scalars['String']['output'];
  /** What a question may ask for (grænser). */
  readonly limits: Limits;
  /** How many links (antal forbindelser). */
  readonly linkCount: Scalars['Int']['output'];
  /** Its name (navn). */
  readonly name: Scalars['String']['output'];
  /** The licence in words: what it is for, and that the rights to the sources are their own (rettigheder). */
  readonly rights: Scalars['String']['output'];
  /** How many sources (antal kilder). */
  readonly sourceCount: Scalars['Int']['output'];
  /** How many links there are of each type (antal efter relationstype), in the order of the vocabulary. */
  readonly types: ReadonlyArray<TypeCount>;
  /** A hash of all knowledge: the same version means the same answers (version). */
  readonly version: Scalars['String']['output'];
};


/** The graph as a whole (datasæt). */
export type DatasetNameArgs = {
  lang?: InputMaybe<Language>;
};


/** The graph as a whole (datasæt). */
export type DatasetRightsArgs = {
  lang?: InputMaybe<Language>;
};

/** A value that digitalisation is to be in accordance with. Danish: demokratisk grundværdi. */
export type DemocraticValue = Entity & Node & {
  readonly __typename?: 'DemocraticValue';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** What promotes it (fremmes af). */
  readonly promotedBy: EntityConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A value that digitalisation is to be in accordance with. Danish: demokratisk grundværdi. */
export type DemocraticValueClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A value that digitalisation is to be in accordance with. Danish: demokratisk grundværdi. */
export type DemocraticValueLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A value that digitalisation is to be in accordance with. Danish: demokratisk grundværdi. */
export type DemocraticValueNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A value that digitalisation is to be in accordance with. Danish: demokratisk grundværdi. */
export type DemocraticValuePromotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A value that digitalisation is to be in accordance with. Danish: demokratisk grundværdi. */
export type DemocraticValueSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of democratic values (demokratiske grundværdier). */
export type DemocraticValueConnection = {
  readonly __typename?: 'DemocraticValueConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<DemocraticValueEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the democratic values of a page, with its cursor and the link that led to it (demokratisk grundværdi på en side). */
export type DemocraticValueEdge = {
  readonly __typename?: 'DemocraticValueEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The democratic value (demokratisk grundværdi). */
  readonly node: DemocraticValue;
};

/** Which way a link points, seen from the entity that is asked (retning). */
export type Direction =
  /** Both (begge veje). */
  | 'BOTH'
  /** From another to the entity: the entity is the link's object (indgående). */
  | 'IN'
  /** From the entity to another: the entity is the link's subject (udgående). */
  | 'OUT';

/** What the graph runs on (databasemotor). */
export type Engine =
  /** Grafeo, within the server’s own process (indlejret motor). */
  | 'EMBEDDED'
  /** Neo4j, a database outside of the server’s process (databasen Neo4j). */
  | 'NEO4J';

/** A thing that the graph knows (entitet): a strategy, a solution, an organisation, a person … */
export type Entity = {
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A thing that the graph knows (entitet): a strategy, a solution, an organisation, a person … */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A thing that the graph knows (entitet): a strategy, a solution, an organisation, a person … */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A thing that the graph knows (entitet): a strategy, a solution, an organisation, a person … */
export type EntityNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A thing that the graph knows (entitet): a strategy, a solution, an organisation, a person … */
export type EntitySummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of entities (entiteter). */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the entities of a page, with its cursor and the link that led to it (entitet på en side). */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The entity (entitet). */
  readonly node: Entity;
};

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

/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** What it affects (påvirker). */
  readonly affects: EntityConnection;
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The sub-kind (form); null when not known. */
  readonly form?: Maybe<EventForm>;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Its number among the phases (nummer); null when no source gives one. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** Those who take part (deltagere). */
  readonly participants: EntityConnection;
  /** When it takes place (tidspunkt); null when no source says it. */
  readonly period?: Maybe<Period>;
  /**
   * The process that it is a phase of (fase i); null when it is none. Where sources name more, the firmest, then the one
   * with most sources.
   */
  readonly phaseOf?: Maybe<Entity>;
  /** What responds to it (reaktioner). */
  readonly responses: EntityConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventAffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An event, a phase of a process, a meeting or a negotiation. Danish: begivenhed. */
export type EventSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of events (begivenheder). */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the events of a page, with its cursor and the link that led to it (begivenhed på en side). */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The event (begivenhed). */
  readonly node: Event;
};

/** The sub-kinds of event (former). */
export type EventForm =
  /** Crisis (krise). */
  | 'CRISIS'
  /** Development in society (udvikling i samfundet). */
  | 'DEVELOPMENT'
  /** Meeting (møde). */
  | 'MEETING'
  /** Milestone (milepæl). */
  | 'MILESTONE'
  /** Negotiation (forhandling). */
  | 'NEGOTIATION'
  /** Phase (fase). */
  | 'PHASE';

/** Something that the graph does not know (mangel). */
export type Gap = Node & {
  readonly __typename?: 'Gap';
  /** What is missing, in words (forklaring). */
  readonly explanation: Scalars['String']['output'];
  /** The id (identifikator): `gap:`, the rule, a dot and what it is about. */
  readonly id: Scalars['ID']['output'];
  /** What is missing (mangeltype). */
  readonly rule: GapRule;
  /** What lacks something (hvad manglen gælder): an entity, a source, a link or a claim. */
  readonly subject: Node;
};


/** Something that the graph does not know (mangel). */
export type GapExplanationArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of gaps (mangler). */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the gaps of a page, with its cursor (mangel på en side). */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap (mangel). */
  readonly node: Gap;
};

/** What may be missing (mangeltype). */
export type GapRule =
  /** An entity other than a solution without an owner, where most of its kind and form have one (entitet uden ejer). */
  | 'ENTITY_WITHOUT_OWNER'
  /** An entity without a period, where most of its kind and form have one (entitet uden periode). */
  | 'ENTITY_WITHOUT_PERIOD'
  /** No link joins it to anything (ikke forbundet). */
  | 'NOT_CONNECTED'
  /** It has no official English name here (intet engelsk navn). */
  | 'NO_ENGLISH_NAME'
  /** An ownership, role or membership without a period (forbindelse uden periode). */
  | 'NO_PERIOD'
  /** A person without a role (person uden rolle). */
  | 'PERSON_WITHOUT_ROLE'
  /** Only one source speaks of it (kun én kilde). */
  | 'SINGLE_SOURCE'
  /** A solution without an owner (løsning uden ejer). */
  | 'SOLUTION_WITHOUT_OWNER'
  /** A source without a date (kilde uden dato). */
  | 'SOURCE_WITHOUT_DATE'
  /** A strategy without a period (strategi uden periode). */
  | 'STRATEGY_WITHOUT_PERIOD'
  /** A source says that there is a value, but not which (ukendt værdi). */
  | 'UNKNOWN_VALUE';

/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type Goal = Entity & Node & {
  readonly __typename?: 'Goal';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Those who call for it (efterlyst af). */
  readonly callers: EntityConnection;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** Whose goal it is (har målet). */
  readonly holders: EntityConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Policy areas that it concerns (politikområder). */
  readonly policyAreas: PolicyAreaConnection;
  /** What promotes it (fremmes af). */
  readonly promotedBy: EntityConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its target groups (målgrupper). */
  readonly targetGroups: TargetGroupConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalCallersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalPolicyAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalPromotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** Something that a strategy, a partnership or an actor wants to achieve. Danish: mål. */
export type GoalTargetGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of goals (mål). */
export type GoalConnection = {
  readonly __typename?: 'GoalConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the goals of a page, with its cursor and the link that led to it (mål på en side). */
export type GoalEdge = {
  readonly __typename?: 'GoalEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The goal (mål). */
  readonly node: Goal;
};

/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type Initiative = Entity & Node & {
  readonly __typename?: 'Initiative';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** Those who fund it (finansieres af). */
  readonly funders: EntityConnection;
  /** Its goals (mål). */
  readonly goals: GoalConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** What it is a part of (del af). */
  readonly partOf: EntityConnection;
  /** When it runs (periode); null when no source says it. */
  readonly period?: Maybe<Period>;
  /** What it responds to (reaktion på). */
  readonly respondsTo: EntityConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its target groups (målgrupper). */
  readonly targetGroups: TargetGroupConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A concrete measure, recommendation, appropriation or analysis. Danish: initiativ. */
export type InitiativeTargetGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of initiatives (initiativer). */
export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the initiatives of a page, with its cursor and the link that led to it (initiativ på en side). */
export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The initiative (initiativ). */
  readonly node: Initiative;
};

/** How many entities there are of a kind (antal efter slags). */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many entities there are of the kind (antal). */
  readonly count: Scalars['Int']['output'];
  /** The kind that is counted (slags). */
  readonly kind: EntityKind;
  /** What the kind is called (betegnelse), in the plural. */
  readonly name: Scalars['String']['output'];
};


/** How many entities there are of a kind (antal efter slags). */
export type KindCountNameArgs = {
  lang?: InputMaybe<Language>;
};

/** A language of texts (sprog). */
export type Language =
  /** Danish (dansk). */
  | 'DA'
  /** English (engelsk). */
  | 'EN';

/** An act, executive order, regulation or directive. Danish: lovgivning. */
export type Legislation = Entity & Node & {
  readonly __typename?: 'Legislation';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What has its legal basis in it (hjemmel for). */
  readonly basisFor: EntityConnection;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** When it is in force (gyldighed); null when no source says it. */
  readonly period?: Maybe<Period>;
  /**
   * What it replaced (forgænger); null when none is known. Where sources name more, the firmest, then the one with most
   * sources.
   */
  readonly predecessor?: Maybe<Legislation>;
  /**
   * What replaced it (efterfølger); null when none is known. Where sources name more, the firmest, then the one with most
   * sources.
   */
  readonly successor?: Maybe<Legislation>;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An act, executive order, regulation or directive. Danish: lovgivning. */
export type LegislationBasisForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An act, executive order, regulation or directive. Danish: lovgivning. */
export type LegislationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** An act, executive order, regulation or directive. Danish: lovgivning. */
export type LegislationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** An act, executive order, regulation or directive. Danish: lovgivning. */
export type LegislationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An act, executive order, regulation or directive. Danish: lovgivning. */
export type LegislationSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of legislation (lovgivning). */
export type LegislationConnection = {
  readonly __typename?: 'LegislationConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<LegislationEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the pieces of legislation of a page, with its cursor and the link that led to it (lovgivning på en side). */
export type LegislationEdge = {
  readonly __typename?: 'LegislationEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The legislation (lovgivning). */
  readonly node: Legislation;
};

/** What a question may ask for (grænser). */
export type Limits = {
  readonly __typename?: 'Limits';
  /** The largest request body, in bytes (anmodningens størrelse). */
  readonly bodyBytes: Scalars['Int']['output'];
  /**
   * How many objects a question may ask for, nested pages multiplied (forespørgslens omkostning); the header `x-cost` asks
   * for a question’s cost, which comes in `extensions`.
   */
  readonly cost: Scalars['Int']['output'];
  /** How deep a question may be nested, in fields (forespørgslens dybde). */
  readonly depth: Scalars['Int']['output'];
  /** The most aliases in a request’s document, those of `__typename` too (antal aliasser). */
  readonly documentAliases: Scalars['Int']['output'];
  /** The most directives in a request’s document (antal direktiver). */
  readonly documentDirectives: Scalars['Int']['output'];
  /** The most fragments in a request’s document (antal fragmenter). */
  readonly documentFragments: Scalars['Int']['output'];
  /** The most places in a request’s document where a named fragment is spread (antal indsatte fragmenter). */
  readonly documentSpreads: Scalars['Int']['output'];
  /** The longest document, in tokens: names, values and punctuation (forespørgslens længde). */
  readonly documentTokens: Scalars['Int']['output'];
  /** The most ids in one argument (antal identifikatorer). */
  readonly ids: Scalars['Int']['output'];
  /** The largest `depth` of `neighbourhood`, in links (omegnens dybde). */
  readonly neighbourhoodDepth: Scalars['Int']['output'];
  /** How many operations the server works on at once, for all clients together (samtidige forespørgsler). */
  readonly operationsAtOnce: Scalars['Int']['output'];
  /**
   * How many operations may wait for their turn (forespørgsler i kø); one more is refused with status 503 and code
   * OVERLOADED.
   */
  readonly operationsQueued: Scalars['Int']['output'];
  /** The largest `first` and `last` (sidestørrelse). */
  readonly pageSize: Scalars['Int']['output'];
  /** The largest `maxLength` of `paths`, in links (vejens længde). */
  readonly pathLength: Scalars['Int']['output'];
  /** The largest `limit` of `paths` (antal veje). */
  readonly paths: Scalars['Int']['output'];
  /** How long an operation may wait for its turn before it is refused, in milliseconds (ventetid i kø). */
  readonly queueMilliseconds: Scalars['Int']['output'];
  /**
   * How long a request may take once its body was read, waiting and repeated statements included, in milliseconds
   * (svarfrist).
   */
  readonly requestMilliseconds: Scalars['Int']['output'];
  /** How many requests a client may send in a minute (anmodninger pr. minut); null for as many as it likes. */
  readonly requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** The most root fields in one operation, those in fragments too (antal rodfelter). */
  readonly rootFields: Scalars['Int']['output'];
  /** The longest text of `search`, in characters (søgetekstens længde). */
  readonly searchLength: Scalars['Int']['output'];
  /** How long one statement may run in the engine, in milliseconds (tidsfrist i databasen). */
  readonly statementMilliseconds: Scalars['Int']['output'];
  /** The largest `limit` of `neighbourhood` and `common` (antal entiteter i en delgraf). */
  readonly subgraphEntities: Scalars['Int']['output'];
};

/**
 * The directed, typed connection between two entities that one or more claims support (forbindelse). It is derived from
 * claims; claims ranked DEPRECATED do not make one.
 */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** The claims it rests on (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** What it goes out from (subjekt). */
  readonly from: Entity;
  /** The id (identifikator): `link:`, both ends and the type between them. */
  readonly id: Scalars['ID']['output'];
  /** When it holds (periode), as its best-ranked claim says; null when no source says it. */
  readonly period?: Maybe<Period>;
  /** The words between subject and object (vending), such as “er aftalt af”. */
  readonly phrase: Scalars['String']['output'];
  /** On whose behalf (på vegne af); null when no source says it. */
  readonly representing?: Maybe<Organisation>;
  /** The role that it is held in (rolle); null when no source says it. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /**
   * Subject, phrase and object as a sentence (sætning); what is not stated as a fact has its status behind it, such as “(planlagt)”.
   * An object whose name is no proper name has a small first letter, such as “regeringen”.
   */
  readonly sentence: Scalars['String']['output'];
  /** How many sources support it (antal kilder). */
  readonly sourceCount: Scalars['Int']['output'];
  /** How firmly the sources stand behind it (status). */
  readonly status: LinkStatus;
  /** What it leads to (objekt). */
  readonly to: Entity;
  /** What it means (relationstype). */
  readonly type: LinkType;
};


/**
 * The directed, typed connection between two entities that one or more claims support (forbindelse). It is derived from
 * claims; claims ranked DEPRECATED do not make one.
 */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The directed, typed connection between two entities that one or more claims support (forbindelse). It is derived from
 * claims; claims ranked DEPRECATED do not make one.
 */
export type LinkPhraseArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * The directed, typed connection between two entities that one or more claims support (forbindelse). It is derived from
 * claims; claims ranked DEPRECATED do not make one.
 */
export type LinkRoleArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * The directed, typed connection between two entities that one or more claims support (forbindelse). It is derived from
 * claims; claims ranked DEPRECATED do not make one.
 */
export type LinkSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of links (forbindelser). */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many links of one type an entity has in one direction (antal forbindelser). */
export type LinkCount = {
  readonly __typename?: 'LinkCount';
  /** How many links it has of the type in the direction (antal). */
  readonly count: Scalars['Int']['output'];
  /** OUT or IN, seen from the entity (retning); a type that means the same both ways is counted as OUT. */
  readonly direction: Direction;
  /** The type that is counted (relationstype). */
  readonly type: LinkType;
};

/** One of the links of a page, with its cursor (forbindelse på en side). */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The link (forbindelse). */
  readonly node: Link;
  /** The other end, seen from the entity that is asked (den anden ende); in a list of links by themselves the object. */
  readonly other: Entity;
};

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

/** What a link type means (relationstype). */
export type LinkTypeInfo = {
  readonly __typename?: 'LinkTypeInfo';
  /** What it stands for (forklaring). */
  readonly description: Scalars['String']['output'];
  /** The kinds that its subject may be of (subjektets slags). */
  readonly fromKinds: ReadonlyArray<EntityKind>;
  /** The words between object and subject (omvendt vending), such as “har aftalt”. */
  readonly inverse: Scalars['String']['output'];
  /** The standard term of the inverse (standardbegreb for det omvendte), from object to subject; null when there is none. */
  readonly inverseIri?: Maybe<Scalars['URL']['output']>;
  /**
   * A standard term (standardbegreb; W3C ORG, Dublin Core, schema.org) that holds from subject to object wherever the link
   * does; null when there is none.
   */
  readonly iri?: Maybe<Scalars['URL']['output']>;
  /** The words between subject and object (vending), such as “er aftalt af”. */
  readonly phrase: Scalars['String']['output'];
  /** Whether a subject has at most one object at a time, so that two are a conflict (entydig). */
  readonly singleValued: Scalars['Boolean']['output'];
  /** Whether both directions mean the same (symmetrisk). */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Whether it goes on holding when its ends no longer do (tidløs), such as who agreed on a strategy. */
  readonly timeless: Scalars['Boolean']['output'];
  /** The kinds that its object may be of (objektets slags). */
  readonly toKinds: ReadonlyArray<EntityKind>;
  /** The link type that is explained (relationstype). */
  readonly type: LinkType;
};


/** What a link type means (relationstype). */
export type LinkTypeInfoDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** What a link type means (relationstype). */
export type LinkTypeInfoInverseArgs = {
  lang?: InputMaybe<Language>;
};


/** What a link type means (relationstype). */
export type LinkTypeInfoPhraseArgs = {
  lang?: InputMaybe<Language>;
};

/** A membership (medlemskab) of a partnership, association or committee. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The partnership, association or committee that it is a member of (medlem af). */
  readonly body: Entity;
  /** The link that the membership is read from (forbindelse), with its evidence. */
  readonly link: Link;
  /** The member (medlem). */
  readonly member: Entity;
  /** When it holds (periode), as its best-ranked claim says; null when no source says it. */
  readonly period?: Maybe<Period>;
  /** On whose behalf (på vegne af); null when no source says it. */
  readonly representing?: Maybe<Organisation>;
  /** The role, such as “formand” (rolle); null when no source says it. */
  readonly role?: Maybe<Scalars['String']['output']>;
};


/** A membership (medlemskab) of a partnership, association or committee. */
export type MembershipRoleArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of memberships (medlemskaber). */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the memberships of a page, with its cursor (medlemskab på en side). */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership (medlemskab). */
  readonly node: Membership;
};

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

/**
 * Anything with an id of its own that can be fetched again by it (objekt; Relay's Global Object Identification). Ids are
 * readable, `kind:slug`, and are never reused.
 */
export type Node = {
  /** The id (identifikator), such as `solution:nemid`, `source:004_8976765034257c9d` or `claim:…`. */
  readonly id: Scalars['ID']['output'];
};

/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type Organisation = Entity & Node & {
  readonly __typename?: 'Organisation';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Bodies and units that are part of it (organer og enheder). */
  readonly bodies: OrganisationConnection;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The sub-kind (form); null when not known. */
  readonly form?: Maybe<OrganisationForm>;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** Its members (medlemmer), in the order of the links’ ids. */
  readonly members: MembershipConnection;
  /** What it is a member of (medlemskaber), in the order of the links’ ids. */
  readonly memberships: MembershipConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** What it is a part of (del af). */
  readonly partOf: EntityConnection;
  /** People who hold a role at it or chair it (personer). */
  readonly people: PersonConnection;
  /** When it exists or existed (levetid); null when no source says it. */
  readonly period?: Maybe<Period>;
  /**
   * The organisation that it took over from (forgænger); null when none is known. Where sources name more, the firmest,
   * then the one with most sources.
   */
  readonly predecessor?: Maybe<Organisation>;
  /** Those it reports to (refererer til). */
  readonly reportsTo: EntityConnection;
  /** Those whose interests it represents (repræsenterer). */
  readonly represents: EntityConnection;
  /** What it is the secretariat of (sekretariat for). */
  readonly secretariatFor: EntityConnection;
  /** Solutions that it owns, runs or supplies (løsninger). */
  readonly solutions: SolutionConnection;
  /** Strategies that it agreed, drew up, approved or launched (strategier). */
  readonly strategies: StrategyConnection;
  /**
   * The organisation that took over from it (efterfølger); null when none is known. Where sources name more, the firmest,
   * then the one with most sources.
   */
  readonly successor?: Maybe<Organisation>;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationReportsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationSecretariatForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationSolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An authority, association, company, committee, steering group or other body. Danish: organisation. */
export type OrganisationSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of organisations (organisationer). */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the organisations of a page, with its cursor and the link that led to it (organisation på en side). */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The organisation (organisation). */
  readonly node: Organisation;
};

/** The sub-kinds of organisation (former). */
export type OrganisationForm =
  /** Tier of government (forvaltningsniveau). */
  | 'ADMINISTRATIVE_TIER'
  /** Agency (styrelse). */
  | 'AGENCY'
  /** Association (forening eller interesseorganisation). */
  | 'ASSOCIATION'
  /** Authority (myndighed). */
  | 'AUTHORITY'
  /** Committee or board (udvalg, styregruppe eller bestyrelse). */
  | 'COMMITTEE'
  /** Company (virksomhed). */
  | 'COMPANY'
  /** Government (regering). */
  | 'GOVERNMENT'
  /** Group of organisations (gruppe af organisationer). */
  | 'GROUP'
  /** International organisation (international organisation). */
  | 'INTERNATIONAL'
  /** Media (medie). */
  | 'MEDIA'
  /** Ministry (ministerium). */
  | 'MINISTRY'
  /** Municipality (kommune). */
  | 'MUNICIPALITY'
  /** Parliament (parlament). */
  | 'PARLIAMENT'
  /** Publicly owned company (offentligt ejet selskab). */
  | 'PUBLIC_COMPANY'
  /** Region (region). */
  | 'REGION'
  /** Research or teaching institution (forsknings- eller uddannelsesinstitution). */
  | 'RESEARCH'
  /** Unit of an organisation (enhed i en organisation). */
  | 'UNIT';

/** What only one of two entities links to (egen nabo). */
export type OwnNeighbour = {
  readonly __typename?: 'OwnNeighbour';
  /** OUT or IN, seen from the one compared (retning); a type that means the same both ways is OUT. */
  readonly direction: Direction;
  /** The link between it and the neighbour (forbindelse); of several the first by id. */
  readonly link: Link;
  /** The entity that it links to (nabo). */
  readonly other: Entity;
  /** The type of the link (relationstype). */
  readonly type: LinkType;
};

/** A page of own neighbours (egne naboer). */
export type OwnNeighbourConnection = {
  readonly __typename?: 'OwnNeighbourConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<OwnNeighbourEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the own neighbours of a page, with its cursor (egen nabo på en side). */
export type OwnNeighbourEdge = {
  readonly __typename?: 'OwnNeighbourEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What only the one links to, and how (egen nabo). */
  readonly node: OwnNeighbour;
};

/** Where a page lies in its list (sideoplysninger; Relay's Cursor Connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry (sidste markør), for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow (flere efter); going backwards with `last`, whether `before` was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before (flere før); going forwards with `first`, whether `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry (første markør), for `before`; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type Partnership = Entity & Node & {
  readonly __typename?: 'Partnership';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The authority that it belongs under (forankring); null when none is known. Where sources name more, the firmest, then
   * the one with most sources.
   */
  readonly anchoredUnder?: Maybe<Organisation>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** What came out of it (resultater). */
  readonly creations: EntityConnection;
  /** The sub-kind (form); null when not known. */
  readonly form?: Maybe<PartnershipForm>;
  /** Its goals (mål). */
  readonly goals: GoalConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** Those who launched it (lanceret af). */
  readonly launchers: EntityConnection;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** How many members it has (antal medlemmer), the chair not counted unless a source says so; null when no source says it. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Its named members (medlemmer), in the order of the links’ ids. */
  readonly members: MembershipConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Parties that agreed on it (aftaleparter). */
  readonly parties: OrganisationConnection;
  /** When it runs (periode); null when no source says it. */
  readonly period?: Maybe<Period>;
  /** Meetings, phases and milestones (forløb), in the order of time. */
  readonly phases: EventConnection;
  /** Strategies that it contributes to (strategier). */
  readonly strategies: StrategyConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its tracks (spor), in the order of their numbers. */
  readonly tracks: TrackConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipCreationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipLaunchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A partnership, pact, standing cooperation or programme in which several parties join. Danish: partnerskab. */
export type PartnershipTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of partnerships (partnerskaber). */
export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<PartnershipEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the partnerships of a page, with its cursor and the link that led to it (partnerskab på en side). */
export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The partnership (partnerskab). */
  readonly node: Partnership;
};

/** The sub-kinds of partnership (former). */
export type PartnershipForm =
  /** Cooperation (samarbejde). */
  | 'COOPERATION'
  /** Pact or agreement (pagt eller aftale). */
  | 'PACT'
  /** Partnership (partnerskab). */
  | 'PARTNERSHIP'
  /** Programme (program). */
  | 'PROGRAMME';

/** One way from an entity to another over links, in either direction, without passing an entity twice (vej). */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities on the path (entiteter), from the first to the last. */
  readonly entities: ReadonlyArray<Entity>;
  /**
   * The path as a sentence with the source behind each step (forklaring), and its status where it is not stated as a fact.
   * Inside it a name that is no proper name has a small first letter.
   */
  readonly explanation: Scalars['String']['output'];
  /** How many links it has (længde). */
  readonly length: Scalars['Int']['output'];
  /** The links of the path (forbindelser), in order; each joins two neighbours in `entities`, in either direction. */
  readonly links: ReadonlyArray<Link>;
  /** How many sources support the link with fewest (svageste led). */
  readonly weakestSourceCount: Scalars['Int']['output'];
};


/** One way from an entity to another over links, in either direction, without passing an entity twice (vej). */
export type PathExplanationArgs = {
  lang?: InputMaybe<Language>;
};

/** Paths between two entities (veje). */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** True only when there are no more paths of at most `maxLength` links (udtømt). */
  readonly exhausted: Scalars['Boolean']['output'];
  /** The paths (veje), the shortest first; among equally long ones in the order of their links’ ids. */
  readonly paths: ReadonlyArray<Path>;
};

/** When something holds (periode). Both ends are included; an end that is null is not known, which does not mean open. */
export type Period = {
  readonly __typename?: 'Period';
  /** The beginning (fra), as precise as the source says it; null when not known. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The period in words (i ord), such as “marts 2021 – oktober 2021”. */
  readonly text: Scalars['String']['output'];
  /** The end (til), as precise as the source says it; null when not known. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};


/** When something holds (periode). Both ends are included; an end that is null is not known, which does not mean open. */
export type PeriodTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A person in a public or professional role. Danish: person. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** What the person is a member of (medlemskaber), in the order of the links’ ids. */
  readonly memberships: MembershipConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Where the person holds a role or chairs (roller); the edge’s link has the role and the period. */
  readonly roles: EntityConnection;
  /** What the person says in the sources (udtalelser), in the order of their ids. */
  readonly statements: ClaimConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a public or professional role. Danish: person. */
export type PersonSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of people (personer). */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the people of a page, with its cursor and the link that led to it (person på en side). */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The person (person). */
  readonly node: Person;
};

/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyArea = Entity & Node & {
  readonly __typename?: 'PolicyArea';
  /** What takes it up (beskæftiger sig med det). */
  readonly addressedBy: EntityConnection;
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Those who are responsible for it (ansvarlige). */
  readonly responsible: OrganisationConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyAreaAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyAreaClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyAreaLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyAreaNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyAreaResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject area or theme of public policy. Danish: politikområde. */
export type PolicyAreaSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of policy areas (politikområder). */
export type PolicyAreaConnection = {
  readonly __typename?: 'PolicyAreaConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<PolicyAreaEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the policy areas of a page, with its cursor and the link that led to it (politikområde på en side). */
export type PolicyAreaEdge = {
  readonly __typename?: 'PolicyAreaEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The policy area (politikområde). */
  readonly node: PolicyArea;
};

/** The questions that the graph answers (forespørgsler). */
export type Query = {
  readonly __typename?: 'Query';
  /** Claims (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /**
   * What all of some entities link to, in either direction (fællesnævner): they themselves, what they share, and
   * the links between.
   */
  readonly common: Subgraph;
  /** Two entities beside each other: shared and own neighbours by link type (sammenligning). */
  readonly compare: Comparison;
  /** Where claims cannot all hold (konflikter), found by rule, in the order of their ids. */
  readonly conflicts: ConflictConnection;
  /** The graph as a whole: version, counts, licence, limits (datasæt). */
  readonly dataset: Dataset;
  /** All democratic values (demokratiske grundværdier), in Danish alphabetical order. */
  readonly democraticValues: DemocraticValueConnection;
  /** All entities (entiteter), in Danish alphabetical order. */
  readonly entities: EntityConnection;
  /** The entity with this id (entitet); null when there is none. A former id gives what it became. */
  readonly entity?: Maybe<Entity>;
  /** All events (begivenheder), in Danish alphabetical order. */
  readonly events: EventConnection;
  /** What the graph does not know (mangler), found by rule, in the order of their ids. */
  readonly gaps: GapConnection;
  /** All goals (mål), in Danish alphabetical order. */
  readonly goals: GoalConnection;
  /** All initiatives (initiativer), in Danish alphabetical order. */
  readonly initiatives: InitiativeConnection;
  /** All legislation (lovgivning), in Danish alphabetical order. */
  readonly legislation: LegislationConnection;
  /** What link types there are and what they mean (relationstyper), in the order of the vocabulary. */
  readonly linkTypes: ReadonlyArray<LinkTypeInfo>;
  /** Links by themselves (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The members of a partnership, association or committee (medlemmer), in the order of the links’ ids. */
  readonly members: MembershipConnection;
  /** What lies around some entities (omegn). */
  readonly neighbourhood: Subgraph;
  /**
   * Whatever has this id (objekt): an entity, claim, link, source, conflict or gap; null when nothing has. A former id
   * gives what it became.
   */
  readonly node?: Maybe<Node>;
  /** Several at once (objekter), in the order of `ids`, null where nothing has the id. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All organisations (organisationer), in Danish alphabetical order. */
  readonly organisations: OrganisationConnection;
  /** All partnerships (partnerskaber), in Danish alphabetical order. */
  readonly partnerships: PartnershipConnection;
  /**
   * How two entities are connected (veje): the shortest paths first, then longer ones, over links in either
   * direction, never through an entity twice.
   */
  readonly paths: PathResult;
  /** All people (personer), in Danish alphabetical order. */
  readonly people: PersonConnection;
  /** All policy areas (politikområder), in Danish alphabetical order. */
  readonly policyAreas: PolicyAreaConnection;
  /**
   * Entities by their names, other names and summaries (søgning), the best first. Made for Danish: beginnings of
   * words while typing, inflected forms, parts of compounds, æ ø å also written ae oe aa or a o a, and small typing
   * errors.
   */
  readonly search: SearchConnection;
  /** All solutions (løsninger), in Danish alphabetical order. */
  readonly solutions: SolutionConnection;
  /** Sources (kilder), in Danish alphabetical order of their titles. */
  readonly sources: SourceConnection;
  /** All strategies (strategier), in Danish alphabetical order. */
  readonly strategies: StrategyConnection;
  /** All target groups (målgrupper), in Danish alphabetical order. */
  readonly targetGroups: TargetGroupConnection;
  /** All technologies (teknologier), in Danish alphabetical order. */
  readonly technologies: TechnologyConnection;
  /** What the sources date, in the order of time (tidslinje). */
  readonly timeline: TimelineConnection;
  /** All tracks (spor), in Danish alphabetical order. */
  readonly tracks: TrackConnection;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryCommonArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** The questions that the graph answers (forespørgsler). */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryDemocraticValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers (forespørgsler). */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forms?: InputMaybe<ReadonlyArray<EventForm>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<GapRule>>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryLegislationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


/** The questions that the graph answers (forespørgsler). */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers (forespørgsler). */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forms?: InputMaybe<ReadonlyArray<OrganisationForm>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forms?: InputMaybe<ReadonlyArray<PartnershipForm>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  member?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryPolicyAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** The questions that the graph answers (forespørgsler). */
export type QuerySolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forms?: InputMaybe<ReadonlyArray<SolutionForm>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  strategy?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forms?: InputMaybe<ReadonlyArray<StrategyForm>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  party?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryTargetGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions that the graph answers (forespørgsler). */
export type QueryTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};

/** Which claims the graph follows where sources disagree (rang), after Wikibase’s ranks. */
export type Rank =
  /** Kept, but not followed; `rankReason` says why (forældet eller fejlagtig). */
  | 'DEPRECATED'
  /** The usual rank (normal). */
  | 'NORMAL'
  /** Followed rather than the others; `rankReason` says why (foretrukken). */
  | 'PREFERRED';

/** A page of hits, the best first (søgeresultater). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many hits there are on all pages together (antal i alt), counted to 200. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the hits of a page: an entity, and how it fits (søgeresultat). */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of the entry in the list (markør), to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words were found (fundsted). */
  readonly matched: SearchMatch;
  /** The name, alias or summary that fits (den fundne tekst). */
  readonly matchedText: Scalars['String']['output'];
  /** The entity that was found (entitet). */
  readonly node: Entity;
  /** How well it fits, from 0 to 1; the same on both engines (relevans). */
  readonly score: Scalars['Float']['output'];
};

/** Where a hit was found (fundsted). */
export type SearchMatch =
  /** In another name or abbreviation (andre navne). */
  | 'ALIAS'
  /** In the name (navn). */
  | 'NAME'
  /** In the summary (kort beskrivelse). */
  | 'SUMMARY';

/** What two entities have in common (fælles nabo). */
export type SharedNeighbour = {
  readonly __typename?: 'SharedNeighbour';
  /** OUT or IN, seen from the two compared (retning); a type that means the same both ways is OUT. */
  readonly direction: Direction;
  /** The link between the first and the neighbour (den førstes forbindelse); of several the first by id. */
  readonly linkOfA: Link;
  /** The link between the second and the neighbour (den andens forbindelse); of several the first by id. */
  readonly linkOfB: Link;
  /** The entity that both link to (nabo). */
  readonly other: Entity;
  /** The type of both links (relationstype). */
  readonly type: LinkType;
};

/** A page of shared neighbours (fælles naboer). */
export type SharedNeighbourConnection = {
  readonly __typename?: 'SharedNeighbourConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<SharedNeighbourEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the shared neighbours of a page, with its cursor (fælles nabo på en side). */
export type SharedNeighbourEdge = {
  readonly __typename?: 'SharedNeighbourEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What both link to, and how (fælles nabo). */
  readonly node: SharedNeighbour;
};

/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type Solution = Entity & Node & {
  readonly __typename?: 'Solution';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What can be used instead (alternativer). */
  readonly alternatives: SolutionConnection;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The sub-kind (form); null when not known. */
  readonly form?: Maybe<SolutionForm>;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** Its legal basis (hjemmel). */
  readonly legalBasis: LegislationConnection;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Those who run it or are responsible for it (driftsansvarlige). */
  readonly operators: OrganisationConnection;
  /** Those who own it (ejere). */
  readonly owners: OrganisationConnection;
  /** What it is a part of (del af). */
  readonly partOf: EntityConnection;
  /** Its parts (dele). */
  readonly parts: SolutionConnection;
  /** When it is in operation (driftsperiode); null when no source says it. */
  readonly period?: Maybe<Period>;
  /**
   * The solution that it replaced (forgænger); null when none is known. Where sources name more, the firmest, then the one
   * with most sources.
   */
  readonly predecessor?: Maybe<Solution>;
  /** Strategies that improve, use or create it (strategier). */
  readonly strategies: StrategyConnection;
  /**
   * The solution that replaced it (efterfølger); null when none is known. Where sources name more, the firmest, then the
   * one with most sources.
   */
  readonly successor?: Maybe<Solution>;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Those who supply it (leverandører). */
  readonly suppliers: OrganisationConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Those who use it (brugere). */
  readonly users: EntityConnection;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionLegalBasisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A digital solution, a part of one, or a shared foundation that the public sector provides. Danish: løsning. */
export type SolutionUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of solutions (løsninger). */
export type SolutionConnection = {
  readonly __typename?: 'SolutionConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<SolutionEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the solutions of a page, with its cursor and the link that led to it (løsning på en side). */
export type SolutionEdge = {
  readonly __typename?: 'SolutionEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The solution (løsning). */
  readonly node: Solution;
};

/** The sub-kinds of solution (former). */
export type SolutionForm =
  /** Component (del af en løsning). */
  | 'COMPONENT'
  /** Shared foundation (fælles fundament). */
  | 'FOUNDATION'
  /** Identity solution (identitetsløsning). */
  | 'IDENTITY'
  /** Infrastructure (infrastruktur). */
  | 'INFRASTRUCTURE'
  /** Portal (portal). */
  | 'PORTAL'
  /** Register (register). */
  | 'REGISTER'
  /** Service (tjeneste). */
  | 'SERVICE';

/** A document that says something (kilde). */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Who wrote it (forfattere), in the source’s order; empty when not known. */
  readonly authors: ReadonlyArray<Person>;
  /** The source as a reference (henvisning); a date that is inferred stands in brackets, in CSL-JSON as `circa`. */
  readonly citation: Scalars['String']['output'];
  /** What it says (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** What sort of document it is (form), such as an article or a report. */
  readonly form: SourceForm;
  /** The id (identifikator), `source:` and a slug. */
  readonly id: Scalars['ID']['output'];
  /** The language of the source, as a BCP 47 tag such as `da` (sprog). */
  readonly language: Scalars['String']['output'];
  /** When it was published (udgivet); null when not known. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Why the date is believed, or what is known of it where there is none, when the source carries none itself (udledt
   * dato); null for a date that the source carries.
   */
  readonly publishedOnInferred?: Maybe<Scalars['String']['output']>;
  /** Who published it (udgiver); null when not known. */
  readonly publisher?: Maybe<Organisation>;
  /** The title, in the source’s language (titel). */
  readonly title: Scalars['String']['output'];
  /** The address (webadresse); null when not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A document that says something (kilde). */
export type SourceCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};


/** A document that says something (kilde). */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that says something (kilde). */
export type SourcePublishedOnInferredArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of sources (kilder). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the sources of a page, with its cursor (kilde på en side). */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The source (kilde). */
  readonly node: Source;
};

/** The form of a source (form). */
export type SourceForm =
  /** Article (artikel). */
  | 'ARTICLE'
  /** Blog post (blogindlæg). */
  | 'BLOG_POST'
  /** Encyclopedia (leksikon). */
  | 'ENCYCLOPEDIA'
  /** Interview (interview). */
  | 'INTERVIEW'
  /** Act or executive order (lov eller bekendtgørelse). */
  | 'LAW'
  /** Press release (pressemeddelelse). */
  | 'PRESS_RELEASE'
  /** Report or publication (rapport eller udgivelse). */
  | 'REPORT'
  /** Web page (webside). */
  | 'WEB_PAGE';

/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type Strategy = Entity & Node & {
  readonly __typename?: 'Strategy';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Those who approve it (godkendt af). */
  readonly approvers: OrganisationConnection;
  /** Those who call for it (efterlyst af). */
  readonly callers: EntityConnection;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** What contributes to it (bidrag fra). */
  readonly contributors: EntityConnection;
  /** Those who draw it up (udarbejdet af). */
  readonly developers: EntityConnection;
  /** The sub-kind (form); null when not known. */
  readonly form?: Maybe<StrategyForm>;
  /** Its goals (mål). */
  readonly goals: GoalConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /**
   * Its number in its series (nummer i rækken), as the best-ranked claim says; null when no source gives one. `conflicts`
   * shows disagreement.
   */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** Parties that agreed on it (parter bag strategien). */
  readonly parties: OrganisationConnection;
  /** The years it covers (strategiperiode); null when no source says it. */
  readonly period?: Maybe<Period>;
  /** Phases of the work on it (faser), in the order of time. */
  readonly phases: EventConnection;
  /** Policy areas that it takes up (politikområder). */
  readonly policyAreas: PolicyAreaConnection;
  /**
   * The strategy that it succeeds (forgænger); null when none is known. Where sources name more, the firmest, then the one
   * with most sources.
   */
  readonly predecessor?: Maybe<Strategy>;
  /**
   * The series that it is part of (række); null when it is in none. Where sources name more, the firmest, then the one
   * with most sources.
   */
  readonly series?: Maybe<Strategy>;
  /** Solutions that it improves, uses or creates (løsninger). */
  readonly solutions: SolutionConnection;
  /**
   * The strategy that succeeds it (efterfølger); null when none is known. Where sources name more, the firmest, then the
   * one with most sources.
   */
  readonly successor?: Maybe<Strategy>;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its target groups (målgrupper). */
  readonly targetGroups: TargetGroupConnection;
  /** Its tracks (spor), in the order of their numbers. */
  readonly tracks: TrackConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyApproversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyCallersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyContributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyPolicyAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategySolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategySummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyTargetGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan for public digitalisation that one or more parties stand behind or call for. Danish: strategi. */
export type StrategyTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of strategies (strategier). */
export type StrategyConnection = {
  readonly __typename?: 'StrategyConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<StrategyEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the strategies of a page, with its cursor and the link that led to it (strategi på en side). */
export type StrategyEdge = {
  readonly __typename?: 'StrategyEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The strategy (strategi). */
  readonly node: Strategy;
};

/** The sub-kinds of strategy (former). */
export type StrategyForm =
  /** Joint public strategy (fællesoffentlig strategi). */
  | 'JOINT_PUBLIC'
  /** National strategy (national strategi). */
  | 'NATIONAL'
  /** Sector strategy (sektorstrategi). */
  | 'SECTOR'
  /** Series of strategies (række af strategier). */
  | 'SERIES';

/** A part of the graph: entities and the links between them (delgraf). */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities (entiteter), in Danish alphabetical order. */
  readonly entities: ReadonlyArray<Entity>;
  /** The entities here that have neighbours which are not here (rand), in the order of their ids. */
  readonly frontier: ReadonlyArray<Scalars['ID']['output']>;
  /** All links between them that pass the filters (forbindelser), in the order of their ids. */
  readonly links: ReadonlyArray<Link>;
  /** Whether entities were left out because of `limit` (afkortet). */
  readonly truncated: Scalars['Boolean']['output'];
};

/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroup = Entity & Node & {
  readonly __typename?: 'TargetGroup';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Those who represent it (repræsenteres af). */
  readonly representedBy: OrganisationConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What is aimed at it (målgruppe for). */
  readonly targetedBy: EntityConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What it uses (bruger). */
  readonly uses: EntityConnection;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupNameArgs = {
  lang?: InputMaybe<Language>;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupRepresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People or businesses that an effort is aimed at or concerns. Danish: målgruppe. */
export type TargetGroupUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of target groups (målgrupper). */
export type TargetGroupConnection = {
  readonly __typename?: 'TargetGroupConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<TargetGroupEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the target groups of a page, with its cursor and the link that led to it (målgruppe på en side). */
export type TargetGroupEdge = {
  readonly __typename?: 'TargetGroupEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The target group (målgruppe). */
  readonly node: TargetGroup;
};

/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type Technology = Entity & Node & {
  readonly __typename?: 'Technology';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** What promotes or takes it up (fremmes af). */
  readonly promotedBy: EntityConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What uses it (bruges af). */
  readonly usedBy: EntityConnection;
};


/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type TechnologyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type TechnologyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type TechnologyNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type TechnologyPromotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type TechnologySummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A technology or digital tool that is used or to be used. Danish: teknologi. */
export type TechnologyUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of technologies (teknologier). */
export type TechnologyConnection = {
  readonly __typename?: 'TechnologyConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<TechnologyEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the technologies of a page, with its cursor and the link that led to it (teknologi på en side). */
export type TechnologyEdge = {
  readonly __typename?: 'TechnologyEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The technology (teknologi). */
  readonly node: Technology;
};

/** A page of points of a timeline (tidslinje). */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the points of a page of a timeline, with its cursor (tidslinjepunkt på en side). */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** The place of the entry in the list (markør), to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The point of the timeline (tidslinjepunkt). */
  readonly node: TimelineEntry;
};

/** Something that a source dates (tidslinjepunkt). */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The claim that says so (udsagn); where several say the same, the first by id. */
  readonly claim: Claim;
  /** When, as precise as the source says it (dato). */
  readonly date: Scalars['PartialDate']['output'];
  /** Whether it begins, ends or happens then (hændelse). */
  readonly moment: TimelineMoment;
  /** What, in words (indhold). */
  readonly text: Scalars['String']['output'];
};


/** Something that a source dates (tidslinjepunkt). */
export type TimelineEntryTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What happens at a point of a timeline (hændelse). */
export type TimelineMoment =
  /** It happens or is measured then (sker). */
  | 'AT'
  /** It ends (slutter). */
  | 'END'
  /** It begins (begynder). */
  | 'START';

/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type Track = Entity & Node & {
  readonly __typename?: 'Track';
  /** Other names and abbreviations (andre navne), in Danish order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say with it as subject or object (udsagn), in the order of their ids. */
  readonly claims: ClaimConnection;
  /** Its goals (mål). */
  readonly goals: GoalConnection;
  /** The id (identifikator), `kind:slug`, such as `solution:nemid`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity (slags). */
  readonly kind: EntityKind;
  /** How many links it has of each type in each direction (antal forbindelser), in the order of the types. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** The links to and from it (forbindelser), in the order of their ids. */
  readonly links: LinkConnection;
  /** The name (navn): the Danish one, or the official English one where there is one. */
  readonly name: Scalars['String']['output'];
  /** Its number (nummer), as the best-ranked claim says; null when no source gives one. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /**
   * The partnership or strategy that it is a track of (hører til); null when none is known. Where sources name more, the
   * firmest, then the one with most sources.
   */
  readonly parent?: Maybe<Entity>;
  /** Policy areas that it takes up (politikområder). */
  readonly policyAreas: PolicyAreaConnection;
  /** Strategies that it contributes to (strategier). */
  readonly strategies: StrategyConnection;
  /** One neutral sentence about it, in the project’s own words (kort beskrivelse); null when none is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its target groups (målgrupper). */
  readonly targetGroups: TargetGroupConnection;
  /** Technologies that it takes up, uses or promotes (teknologier). */
  readonly technologies: TechnologyConnection;
  /** Its own home page (hjemmeside); null when no source gives one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Democratic values that it promotes (demokratiske grundværdier). */
  readonly values: DemocraticValueConnection;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackPolicyAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackSummaryArgs = {
  lang?: InputMaybe<Language>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackTargetGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered track, theme or vision into which a partnership or strategy is divided. Danish: spor. */
export type TrackValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tracks (spor). */
export type TrackConnection = {
  readonly __typename?: 'TrackConnection';
  /** The entries of the page (poster), in the order of the list; empty where nothing fits. */
  readonly edges: ReadonlyArray<TrackEdge>;
  /** Whether there is more before and after the page, and the cursors at its ends (sideoplysninger). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together (antal i alt); counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the tracks of a page, with its cursor and the link that led to it (spor på en side). */
export type TrackEdge = {
  readonly __typename?: 'TrackEdge';
  /** The place of the entry in the list (markør), to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The link that the list follows (forbindelse), with its evidence, of several the first by id; null in a list that
   * follows none.
   */
  readonly link?: Maybe<Link>;
  /** The track (spor). */
  readonly node: Track;
};

/** How many links there are of a type (antal efter relationstype). */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many links there are of the type (antal). */
  readonly count: Scalars['Int']['output'];
  /** The type that is counted (relationstype). */
  readonly type: LinkType;
};

/** What a claim says of a property that is not a link: a number, a text, a date or a period (værdi). */
export type Value = {
  readonly __typename?: 'Value';
  /** Whether the source gives the number as “about”, “almost” or “over” (cirka). */
  readonly approximate: Scalars['Boolean']['output'];
  /** The date (dato); null for a value that is no date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The number (tal), in `unit`; null for a text, a date or a period, and where `state` is not KNOWN. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Of whom or what it was counted (population); null when the source does not say. */
  readonly population?: Maybe<Scalars['String']['output']>;
  /** Whether the claim gives a value (værdiens tilstand). */
  readonly state: ValueState;
  /** The value in words, with unit and population (i ord). */
  readonly text: Scalars['String']['output'];
  /** The unit of the number (enhed), such as `percent`, `years` or `DKK`; null where there is no number or it has no unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** What a claim says of a property that is not a link: a number, a text, a date or a period (værdi). */
export type ValuePopulationArgs = {
  lang?: InputMaybe<Language>;
};


/** What a claim says of a property that is not a link: a number, a text, a date or a period (værdi). */
export type ValueTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Whether a claim gives a value (værdiens tilstand). */
export type ValueState =
  /** It gives one (kendt). */
  | 'KNOWN'
  /** The source says that there is none (ingen). */
  | 'NONE'
  /** The source says that there is one, but not which (ukendt). */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitationStyle: CitationStyle;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<AnyRow>;
  ClaimEdge: ResolverTypeWrapper<AnyRow>;
  Comparison: ResolverTypeWrapper<AnyRow>;
  Conflict: ResolverTypeWrapper<FindingRow>;
  ConflictConnection: ResolverTypeWrapper<AnyRow>;
  ConflictEdge: ResolverTypeWrapper<AnyRow>;
  ConflictRule: ConflictRule;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DemocraticValue: ResolverTypeWrapper<EntityRow>;
  DemocraticValueConnection: ResolverTypeWrapper<AnyRow>;
  DemocraticValueEdge: ResolverTypeWrapper<AnyRow>;
  Direction: Direction;
  Engine: Engine;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<AnyRow>;
  EntityEdge: ResolverTypeWrapper<AnyRow>;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<EntityRow>;
  EventConnection: ResolverTypeWrapper<AnyRow>;
  EventEdge: ResolverTypeWrapper<AnyRow>;
  EventForm: EventForm;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<FindingRow>;
  GapConnection: ResolverTypeWrapper<AnyRow>;
  GapEdge: ResolverTypeWrapper<AnyRow>;
  GapRule: GapRule;
  Goal: ResolverTypeWrapper<EntityRow>;
  GoalConnection: ResolverTypeWrapper<AnyRow>;
  GoalEdge: ResolverTypeWrapper<AnyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<EntityRow>;
  InitiativeConnection: ResolverTypeWrapper<AnyRow>;
  InitiativeEdge: ResolverTypeWrapper<AnyRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCountRow>;
  Language: Language;
  Legislation: ResolverTypeWrapper<EntityRow>;
  LegislationConnection: ResolverTypeWrapper<AnyRow>;
  LegislationEdge: ResolverTypeWrapper<AnyRow>;
  Limits: ResolverTypeWrapper<LimitValues>;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkConnection: ResolverTypeWrapper<AnyRow>;
  LinkCount: ResolverTypeWrapper<AnyRow>;
  LinkEdge: ResolverTypeWrapper<AnyRow>;
  LinkStatus: LinkStatus;
  LinkType: LinkType;
  LinkTypeInfo: ResolverTypeWrapper<LinkTypeMeaning>;
  Membership: ResolverTypeWrapper<LinkRow>;
  MembershipConnection: ResolverTypeWrapper<AnyRow>;
  MembershipEdge: ResolverTypeWrapper<AnyRow>;
  Modality: Modality;
  Node: ResolverTypeWrapper<NodeRow>;
  Organisation: ResolverTypeWrapper<EntityRow>;
  OrganisationConnection: ResolverTypeWrapper<AnyRow>;
  OrganisationEdge: ResolverTypeWrapper<AnyRow>;
  OrganisationForm: OrganisationForm;
  OwnNeighbour: ResolverTypeWrapper<AnyRow>;
  OwnNeighbourConnection: ResolverTypeWrapper<AnyRow>;
  OwnNeighbourEdge: ResolverTypeWrapper<AnyRow>;
  PageInfo: ResolverTypeWrapper<AnyRow>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partnership: ResolverTypeWrapper<EntityRow>;
  PartnershipConnection: ResolverTypeWrapper<AnyRow>;
  PartnershipEdge: ResolverTypeWrapper<AnyRow>;
  PartnershipForm: PartnershipForm;
  Path: ResolverTypeWrapper<PathRow>;
  PathResult: ResolverTypeWrapper<AnyRow>;
  Period: ResolverTypeWrapper<PeriodRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<AnyRow>;
  PersonEdge: ResolverTypeWrapper<AnyRow>;
  PolicyArea: ResolverTypeWrapper<EntityRow>;
  PolicyAreaConnection: ResolverTypeWrapper<AnyRow>;
  PolicyAreaEdge: ResolverTypeWrapper<AnyRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  SearchConnection: ResolverTypeWrapper<AnyRow>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchMatch: SearchMatch;
  SharedNeighbour: ResolverTypeWrapper<AnyRow>;
  SharedNeighbourConnection: ResolverTypeWrapper<AnyRow>;
  SharedNeighbourEdge: ResolverTypeWrapper<AnyRow>;
  Solution: ResolverTypeWrapper<EntityRow>;
  SolutionConnection: ResolverTypeWrapper<AnyRow>;
  SolutionEdge: ResolverTypeWrapper<AnyRow>;
  SolutionForm: SolutionForm;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<AnyRow>;
  SourceEdge: ResolverTypeWrapper<AnyRow>;
  SourceForm: SourceForm;
  Strategy: ResolverTypeWrapper<EntityRow>;
  StrategyConnection: ResolverTypeWrapper<AnyRow>;
  StrategyEdge: ResolverTypeWrapper<AnyRow>;
  StrategyForm: StrategyForm;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<AnyRow>;
  TargetGroup: ResolverTypeWrapper<EntityRow>;
  TargetGroupConnection: ResolverTypeWrapper<AnyRow>;
  TargetGroupEdge: ResolverTypeWrapper<AnyRow>;
  Technology: ResolverTypeWrapper<EntityRow>;
  TechnologyConnection: ResolverTypeWrapper<AnyRow>;
  TechnologyEdge: ResolverTypeWrapper<AnyRow>;
  TimelineConnection: ResolverTypeWrapper<AnyRow>;
  TimelineEdge: ResolverTypeWrapper<AnyRow>;
  TimelineEntry: ResolverTypeWrapper<ClaimRow>;
  TimelineMoment: TimelineMoment;
  Track: ResolverTypeWrapper<EntityRow>;
  TrackConnection: ResolverTypeWrapper<AnyRow>;
  TrackEdge: ResolverTypeWrapper<AnyRow>;
  TypeCount: ResolverTypeWrapper<AnyRow>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Value: ResolverTypeWrapper<ClaimRow>;
  ValueState: ValueState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRow;
  ClaimConnection: AnyRow;
  ClaimEdge: AnyRow;
  Comparison: AnyRow;
  Conflict: FindingRow;
  ConflictConnection: AnyRow;
  ConflictEdge: AnyRow;
  Dataset: DatasetRow;
  Date: Scalars['Date']['output'];
  DemocraticValue: EntityRow;
  DemocraticValueConnection: AnyRow;
  DemocraticValueEdge: AnyRow;
  Entity: EntityRow;
  EntityConnection: AnyRow;
  EntityEdge: AnyRow;
  Event: EntityRow;
  EventConnection: AnyRow;
  EventEdge: AnyRow;
  Float: Scalars['Float']['output'];
  Gap: FindingRow;
  GapConnection: AnyRow;
  GapEdge: AnyRow;
  Goal: EntityRow;
  GoalConnection: AnyRow;
  GoalEdge: AnyRow;
  ID: Scalars['ID']['output'];
  Initiative: EntityRow;
  InitiativeConnection: AnyRow;
  InitiativeEdge: AnyRow;
  Int: Scalars['Int']['output'];
  KindCount: KindCountRow;
  Legislation: EntityRow;
  LegislationConnection: AnyRow;
  LegislationEdge: AnyRow;
  Limits: LimitValues;
  Link: LinkRow;
  LinkConnection: AnyRow;
  LinkCount: AnyRow;
  LinkEdge: AnyRow;
  LinkTypeInfo: LinkTypeMeaning;
  Membership: LinkRow;
  MembershipConnection: AnyRow;
  MembershipEdge: AnyRow;
  Node: NodeRow;
  Organisation: EntityRow;
  OrganisationConnection: AnyRow;
  OrganisationEdge: AnyRow;
  OwnNeighbour: AnyRow;
  OwnNeighbourConnection: AnyRow;
  OwnNeighbourEdge: AnyRow;
  PageInfo: AnyRow;
  PartialDate: Scalars['PartialDate']['output'];
  Partnership: EntityRow;
  PartnershipConnection: AnyRow;
  PartnershipEdge: AnyRow;
  Path: PathRow;
  PathResult: AnyRow;
  Period: PeriodRow;
  Person: EntityRow;
  PersonConnection: AnyRow;
  PersonEdge: AnyRow;
  PolicyArea: EntityRow;
  PolicyAreaConnection: AnyRow;
  PolicyAreaEdge: AnyRow;
  Query: Record<PropertyKey, never>;
  SearchConnection: AnyRow;
  SearchEdge: SearchEdgeRow;
  SharedNeighbour: AnyRow;
  SharedNeighbourConnection: AnyRow;
  SharedNeighbourEdge: AnyRow;
  Solution: EntityRow;
  SolutionConnection: AnyRow;
  SolutionEdge: AnyRow;
  Source: SourceRow;
  SourceConnection: AnyRow;
  SourceEdge: AnyRow;
  Strategy: EntityRow;
  StrategyConnection: AnyRow;
  StrategyEdge: AnyRow;
  String: Scalars['String']['output'];
  Subgraph: AnyRow;
  TargetGroup: EntityRow;
  TargetGroupConnection: AnyRow;
  TargetGroupEdge: AnyRow;
  Technology: EntityRow;
  TechnologyConnection: AnyRow;
  TechnologyEdge: AnyRow;
  TimelineConnection: AnyRow;
  TimelineEdge: AnyRow;
  TimelineEntry: ClaimRow;
  Track: EntityRow;
  TrackConnection: AnyRow;
  TrackEdge: AnyRow;
  TypeCount: AnyRow;
  URL: Scalars['URL']['output'];
  Value: ClaimRow;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimCitationArgs, 'style'>>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimLocatorArgs, 'lang'>>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimRankReasonArgs, 'lang'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimRoleArgs, 'lang'>>;
  saidBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  a?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  onlyA?: Resolver<ResolversTypes['OwnNeighbourConnection'], ParentType, ContextType, Partial<ComparisonOnlyAArgs>>;
  onlyB?: Resolver<ResolversTypes['OwnNeighbourConnection'], ParentType, ContextType, Partial<ComparisonOnlyBArgs>>;
  shared?: Resolver<ResolversTypes['SharedNeighbourConnection'], ParentType, ContextType, Partial<ComparisonSharedArgs>>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictExplanationArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ConflictRule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetNameArgs, 'lang'>>;
  rights?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetRightsArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DemocraticValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemocraticValue'] = ResolversParentTypes['DemocraticValue']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DemocraticValueClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DemocraticValueLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DemocraticValueNameArgs, 'lang'>>;
  promotedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DemocraticValuePromotedByArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DemocraticValueSummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemocraticValueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemocraticValueConnection'] = ResolversParentTypes['DemocraticValueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemocraticValueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemocraticValueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemocraticValueEdge'] = ResolversParentTypes['DemocraticValueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemocraticValue'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'DemocraticValue' | 'Event' | 'Goal' | 'Initiative' | 'Legislation' | 'Organisation' | 'Partnership' | 'Person' | 'PolicyArea' | 'Solution' | 'Strategy' | 'TargetGroup' | 'Technology' | 'Track', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  affects?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventAffectsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  form?: Resolver<Maybe<ResolversTypes['EventForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'lang'>>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  phaseOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventResponsesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventSummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapExplanationArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  callers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GoalCallersArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GoalClaimsArgs>>;
  holders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GoalHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoalLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GoalNameArgs, 'lang'>>;
  policyAreas?: Resolver<ResolversTypes['PolicyAreaConnection'], ParentType, ContextType, Partial<GoalPolicyAreasArgs>>;
  promotedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GoalPromotedByArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GoalSummaryArgs, 'lang'>>;
  targetGroups?: Resolver<ResolversTypes['TargetGroupConnection'], ParentType, ContextType, Partial<GoalTargetGroupsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InitiativeClaimsArgs>>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeFundersArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<InitiativeGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeNameArgs, 'lang'>>;
  partOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativePartOfArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  respondsTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeRespondsToArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeSummaryArgs, 'lang'>>;
  targetGroups?: Resolver<ResolversTypes['TargetGroupConnection'], ParentType, ContextType, Partial<InitiativeTargetGroupsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KindCountNameArgs, 'lang'>>;
};

export type LegislationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Legislation'] = ResolversParentTypes['Legislation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basisFor?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<LegislationBasisForArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LegislationClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<LegislationLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegislationNameArgs, 'lang'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Legislation']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Legislation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LegislationSummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegislationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegislationConnection'] = ResolversParentTypes['LegislationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegislationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegislationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegislationEdge'] = ResolversParentTypes['LegislationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Legislation'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentAliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentDirectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentFragments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentSpreads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbourhoodDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationsAtOnce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationsQueued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queueMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rootFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searchLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subgraphEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LinkClaimsArgs>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkPhraseArgs, 'lang'>>;
  representing?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LinkRoleArgs, 'lang'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkSentenceArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type LinkTypeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkTypeInfo'] = ResolversParentTypes['LinkTypeInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkTypeInfoDescriptionArgs, 'lang'>>;
  fromKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkTypeInfoInverseArgs, 'lang'>>;
  inverseIri?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  iri?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkTypeInfoPhraseArgs, 'lang'>>;
  singleValued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeless?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  representing?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipRoleArgs, 'lang'>>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Conflict' | 'DemocraticValue' | 'Event' | 'Gap' | 'Goal' | 'Initiative' | 'Legislation' | 'Link' | 'Organisation' | 'Partnership' | 'Person' | 'PolicyArea' | 'Solution' | 'Source' | 'Strategy' | 'TargetGroup' | 'Technology' | 'Track', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<OrganisationBodiesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganisationClaimsArgs>>;
  form?: Resolver<Maybe<ResolversTypes['OrganisationForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganisationLinksArgs, 'direction'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganisationMembersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganisationMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationNameArgs, 'lang'>>;
  partOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<OrganisationPeopleArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reportsTo?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationReportsToArgs>>;
  represents?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationRepresentsArgs>>;
  secretariatFor?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationSecretariatForArgs>>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, Partial<OrganisationSolutionsArgs>>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<OrganisationStrategiesArgs>>;
  successor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationSummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OwnNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnNeighbour'] = ResolversParentTypes['OwnNeighbour']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type OwnNeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnNeighbourConnection'] = ResolversParentTypes['OwnNeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnNeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnNeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnNeighbourEdge'] = ResolversParentTypes['OwnNeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnNeighbour'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  anchoredUnder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PartnershipClaimsArgs>>;
  creations?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PartnershipCreationsArgs>>;
  form?: Resolver<Maybe<ResolversTypes['PartnershipForm']>, ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<PartnershipGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  launchers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PartnershipLaunchersArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PartnershipLinksArgs, 'direction'>>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<PartnershipMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnershipNameArgs, 'lang'>>;
  parties?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<PartnershipPartiesArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PartnershipPhasesArgs>>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<PartnershipStrategiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartnershipSummaryArgs, 'lang'>>;
  tracks?: Resolver<ResolversTypes['TrackConnection'], ParentType, ContextType, Partial<PartnershipTracksArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathExplanationArgs, 'lang'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  weakestSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  exhausted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodTextArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PersonLinksArgs, 'direction'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<PersonMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'lang'>>;
  roles?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PersonRolesArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonSummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PolicyAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyArea'] = ResolversParentTypes['PolicyArea']> = {
  addressedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PolicyAreaAddressedByArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PolicyAreaClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyAreaLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyAreaNameArgs, 'lang'>>;
  responsible?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<PolicyAreaResponsibleArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyAreaSummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAreaConnection'] = ResolversParentTypes['PolicyAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyAreaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAreaEdge'] = ResolversParentTypes['PolicyAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  common?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryCommonArgs, 'limit' | 'of'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  democraticValues?: Resolver<ResolversTypes['DemocraticValueConnection'], ParentType, ContextType, Partial<QueryDemocraticValuesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<QueryGoalsArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  legislation?: Resolver<ResolversTypes['LegislationConnection'], ParentType, ContextType, Partial<QueryLegislationArgs>>;
  linkTypes?: Resolver<ReadonlyArray<ResolversTypes['LinkTypeInfo']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<QueryLinksArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'of'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, Partial<QueryPartnershipsArgs>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  policyAreas?: Resolver<ResolversTypes['PolicyAreaConnection'], ParentType, ContextType, Partial<QueryPolicyAreasArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, Partial<QuerySolutionsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<QueryStrategiesArgs>>;
  targetGroups?: Resolver<ResolversTypes['TargetGroupConnection'], ParentType, ContextType, Partial<QueryTargetGroupsArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<QueryTechnologiesArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  tracks?: Resolver<ResolversTypes['TrackConnection'], ParentType, ContextType, Partial<QueryTracksArgs>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNeighbour'] = ResolversParentTypes['SharedNeighbour']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  linkOfA?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  linkOfB?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type SharedNeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNeighbourConnection'] = ResolversParentTypes['SharedNeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedNeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedNeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNeighbourEdge'] = ResolversParentTypes['SharedNeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedNeighbour'], ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, Partial<SolutionAlternativesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SolutionClaimsArgs>>;
  form?: Resolver<Maybe<ResolversTypes['SolutionForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegislationConnection'], ParentType, ContextType, Partial<SolutionLegalBasisArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SolutionLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SolutionNameArgs, 'lang'>>;
  operators?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<SolutionOperatorsArgs>>;
  owners?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<SolutionOwnersArgs>>;
  partOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<SolutionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, Partial<SolutionPartsArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<SolutionStrategiesArgs>>;
  successor?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SolutionSummaryArgs, 'lang'>>;
  suppliers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<SolutionSuppliersArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<SolutionUsersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionConnection'] = ResolversParentTypes['SolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionEdge'] = ResolversParentTypes['SolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  authors?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceCitationArgs, 'style'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  form?: Resolver<ResolversTypes['SourceForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedOnInferred?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourcePublishedOnInferredArgs, 'lang'>>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approvers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<StrategyApproversArgs>>;
  callers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StrategyCallersArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StrategyClaimsArgs>>;
  contributors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StrategyContributorsArgs>>;
  developers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StrategyDevelopersArgs>>;
  form?: Resolver<Maybe<ResolversTypes['StrategyForm']>, ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<StrategyGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StrategyLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StrategyNameArgs, 'lang'>>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<StrategyPartiesArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<StrategyPhasesArgs>>;
  policyAreas?: Resolver<ResolversTypes['PolicyAreaConnection'], ParentType, ContextType, Partial<StrategyPolicyAreasArgs>>;
  predecessor?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, Partial<StrategySolutionsArgs>>;
  successor?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StrategySummaryArgs, 'lang'>>;
  targetGroups?: Resolver<ResolversTypes['TargetGroupConnection'], ParentType, ContextType, Partial<StrategyTargetGroupsArgs>>;
  tracks?: Resolver<ResolversTypes['TrackConnection'], ParentType, ContextType, Partial<StrategyTracksArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyConnection'] = ResolversParentTypes['StrategyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrategyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyEdge'] = ResolversParentTypes['StrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  frontier?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TargetGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TargetGroupClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<TargetGroupLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetGroupNameArgs, 'lang'>>;
  representedBy?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<TargetGroupRepresentedByArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetGroupSummaryArgs, 'lang'>>;
  targetedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<TargetGroupTargetedByArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<TargetGroupUsesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGroupConnection'] = ResolversParentTypes['TargetGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGroupEdge'] = ResolversParentTypes['TargetGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TargetGroup'], ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TechnologyClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<TechnologyLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TechnologyNameArgs, 'lang'>>;
  promotedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<TechnologyPromotedByArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TechnologySummaryArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<TechnologyUsedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['TimelineMoment'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineEntryTextArgs, 'lang'>>;
};

export type TrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TrackClaimsArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<TrackGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<TrackLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TrackNameArgs, 'lang'>>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  policyAreas?: Resolver<ResolversTypes['PolicyAreaConnection'], ParentType, ContextType, Partial<TrackPolicyAreasArgs>>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<TrackStrategiesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TrackSummaryArgs, 'lang'>>;
  targetGroups?: Resolver<ResolversTypes['TargetGroupConnection'], ParentType, ContextType, Partial<TrackTargetGroupsArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<TrackTechnologiesArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['DemocraticValueConnection'], ParentType, ContextType, Partial<TrackValuesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackConnection'] = ResolversParentTypes['TrackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackEdge'] = ResolversParentTypes['TrackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ValuePopulationArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['ValueState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ValueTextArgs, 'lang'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DemocraticValue?: DemocraticValueResolvers<ContextType>;
  DemocraticValueConnection?: DemocraticValueConnectionResolvers<ContextType>;
  DemocraticValueEdge?: DemocraticValueEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Legislation?: LegislationResolvers<ContextType>;
  LegislationConnection?: LegislationConnectionResolvers<ContextType>;
  LegislationEdge?: LegislationEdgeResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkTypeInfo?: LinkTypeInfoResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OwnNeighbour?: OwnNeighbourResolvers<ContextType>;
  OwnNeighbourConnection?: OwnNeighbourConnectionResolvers<ContextType>;
  OwnNeighbourEdge?: OwnNeighbourEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PolicyArea?: PolicyAreaResolvers<ContextType>;
  PolicyAreaConnection?: PolicyAreaConnectionResolvers<ContextType>;
  PolicyAreaEdge?: PolicyAreaEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  SharedNeighbourConnection?: SharedNeighbourConnectionResolvers<ContextType>;
  SharedNeighbourEdge?: SharedNeighbourEdgeResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SolutionConnection?: SolutionConnectionResolvers<ContextType>;
  SolutionEdge?: SolutionEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  StrategyConnection?: StrategyConnectionResolvers<ContextType>;
  StrategyEdge?: StrategyEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  TargetGroupConnection?: TargetGroupConnectionResolvers<ContextType>;
  TargetGroupEdge?: TargetGroupEdgeResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  TrackConnection?: TrackConnectionResolvers<ContextType>;
  TrackEdge?: TrackEdgeResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Value?: ValueResolvers<ContextType>;
};

