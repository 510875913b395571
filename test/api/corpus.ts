/** Operations whose answers both engines must give alike: every root field, argument and kind of nesting. */

const link = 'id type sentence status period { from to text } sourceCount role'
const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const nemid = 'solution:nemid'
const strategy = 'strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020'
const partnership = 'partnership:digitaliseringspartnerskabet'
const natasha = 'person:natasha-friis-saxberg'

export const corpus: Readonly<Record<string, string>> = {
  'ids that nothing has': `{
    common(of: ["solution:one", "solution:other"]) { entities { id } links { id } truncated frontier }
    neighbourhood(of: ["solution:one"]) { entities { id } links { id } truncated frontier }
    compare(a: "solution:one", b: "solution:other") { a { id } shared { totalCount } onlyA { totalCount } }
    paths(from: "solution:one", to: "solution:other") { exhausted paths { length } }
    members(of: "solution:one") { totalCount }
  }`,
  'an entity with its links and their evidence': `{
    entity(id: "${nemid}") {
      __typename id kind name nameEn: name(lang: EN) aliases summary summaryEn: summary(lang: EN) url
      links(first: 50) { totalCount ${page} edges { cursor other { id name } node {
        ${link} en: sentence(lang: EN) phrase from { id } to { id } representing { id }
        claims { totalCount edges { node { id text locator modality rank saidBy { id } source { id title citation } } } }
      } } }
      linkCounts { type direction count }
      claims { totalCount edges { node { id property subject { id } object { id } value { state text number unit approximate population date } conflictsWith { id } link { id } } } }
    }
  }`,
  'links by direction, type, kind, day, source and number of sources': `{
    entity(id: "organisation:kl") {
      out: links(direction: OUT, first: 100) { totalCount edges { node { id } other { id } } }
      in: links(direction: IN, first: 100) { totalCount edges { node { id } other { id } } }
      typed: links(types: [MEMBER_OF, COOPERATES_WITH]) { totalCount edges { node { id } } }
      kinds: links(kinds: [PARTNERSHIP, TARGET_GROUP]) { edges { node { id } other { __typename id } } }
      then: links(asOf: "2021-05-01") { totalCount edges { node { id } } }
      sourced: links(sources: ["source:003_ed0d261ce7541dba"]) { totalCount edges { node { id } } }
      strong: links(minSources: 2) { edges { node { id sourceCount } } }
    }
  }`,
  'pages forwards and backwards': `{
    first: entities(first: 7) { totalCount ${page} edges { cursor node { id name } } }
    last: entities(last: 7) { ${page} edges { cursor node { id } } }
    none: entities(first: 0) { ${page} edges { cursor } }
    kinds: entities(kinds: [GOAL, DEMOCRATIC_VALUE], first: 100) { totalCount edges { node { __typename name } } }
  }`,
  'strategies with everything of theirs': `{
    strategies(first: 100) { totalCount edges { link { id } node {
      id name form ordinal period { from to text }
      parties { totalCount edges { node { id } link { id } } } developers { edges { node { __typename id } } }
      approvers { edges { node { id } } } callers { edges { node { id } } } goals { edges { node { id name } } }
      solutions { edges { node { id } link { sentence } } } tracks { edges { node { id ordinal } } }
      phases { edges { node { id ordinal period { text } } } } policyAreas { edges { node { id } } }
      targetGroups { edges { node { id } } } contributors { edges { node { __typename id } } }
      series { id } predecessor { id } successor { id }
    } } }
    joint: strategies(forms: [JOINT_PUBLIC], asOf: "2018-01-01") { edges { node { id } } }
    parties: strategies(party: "organisation:kl") { edges { node { id } } }
  }`,
  'the other kinds with everything of theirs': `{
    solutions(first: 100) { edges { node { id form period { text } parts { edges { node { id } } } partOf { edges { node { id } } }
      owners { edges { node { id } } } operators { edges { node { id } } } suppliers { edges { node { id } } }
      strategies { edges { node { id } } } alternatives { edges { node { id } } } users { edges { node { id } } }
      legalBasis { edges { node { id } } } predecessor { id } successor { id } } } }
    organisations(first: 100) { edges { node { id form period { text } bodies { edges { node { id } } } partOf { edges { node { id } } }
      people { edges { node { id } link { role } } } members { edges { node { member { id } } } }
      memberships { edges { node { body { id } role period { text } link { id } } } } strategies { edges { node { id } } }
      solutions { edges { node { id } } } represents { edges { node { id } } } reportsTo { edges { node { id } } }
      secretariatFor { edges { node { id } } } predecessor { id } successor { id } } } }
    people(first: 100) { edges { node { id roles { edges { node { id } link { role period { from } } } }
      memberships { edges { node { body { id } representing { id } } } } statements(first: 3) { totalCount edges { node { id } } } } } }
    partnerships(first: 100) { edges { node { id form period { text } memberCount members { totalCount edges { cursor node { member { __typename id } body { id } role link { sentence } } } }
      parties { edges { node { id } } } launchers { edges { node { id } } } tracks { edges { node { id name ordinal } } }
      goals { edges { node { id } } } phases { edges { node { id } } } strategies { edges { node { id } } }
      creations { edges { node { id } } } anchoredUnder { id } } } }
    tracks(first: 100) { edges { node { id ordinal parent { id } goals { edges { node { id } } } strategies { edges { node { id } } }
      policyAreas { edges { node { id } } } targetGroups { edges { node { id } } } technologies { edges { node { id } } } values { edges { node { id } } } } } }
    goals(first: 100) { edges { node { id holders { edges { node { id } } } promotedBy { edges { node { id } } } callers { edges { node { id } } }
      policyAreas { edges { node { id } } } targetGroups { edges { node { id } } } } } }
    democraticValues { edges { node { id promotedBy { edges { node { id } } } } } }
    policyAreas(first: 100) { edges { node { id addressedBy { edges { node { id } } } responsible { edges { node { id } } } } } }
    targetGroups(first: 100) { edges { node { id targetedBy { edges { node { id } } } uses { edges { node { id } } } representedBy { edges { node { id } } } } } }
    events(first: 100) { edges { node { id form period { from to } ordinal phaseOf { id } participants { edges { node { id } } } affects { edges { node { id } } } responses { edges { node { id } } } } } }
    technologies(first: 100) { edges { node { id usedBy { edges { node { id } } } promotedBy { edges { node { id } } } } } }
    initiatives(first: 100) { edges { node { id period { text } partOf { edges { node { id } } } goals { edges { node { id } } } targetGroups { edges { node { id } } } funders { edges { node { id } } } respondsTo { edges { node { id } } } } } }
    legislation(first: 100) { edges { node { id period { text } basisFor { edges { node { id } } } predecessor { id } successor { id } } } }
    ofTrack: tracks(of: "${partnership}") { edges { node { id } } }
    ofGoal: goals(of: "${strategy}") { edges { node { id } } }
    membership: partnerships(member: "${natasha}") { edges { node { id } } }
    roles: people(organisation: "organisation:digitaliseringsstyrelsen") { edges { node { id } } }
    improved: solutions(strategy: "${strategy}", owner: null) { edges { node { id } } }
  }`,
  'nodes of every type by their ids': `{
    node(id: "${nemid}") { __typename id ... on Solution { name } }
    link: node(id: "link:solution.nemid-noegleapp~part-of~solution.nemid") { id ... on Link { ${link} } ... on Strategy { name } }
    none: node(id: "solution:none") { id }
    odd: node(id: "") { id }
    source: entity(id: "source:004_8976765034257c9d") { id kind name }
    nodes(ids: ["source:004_8976765034257c9d", "claim:none", "${nemid}", "${natasha}", "${nemid}"]) {
      __typename id ... on Source { title authors { name } publisher { id } claims(first: 2) { totalCount edges { node { id } } } }
      ... on Entity { name } ... on Person { roles { edges { node { name } link { role en: role(lang: EN) } } } }
    }
  }`,
  'members, links, claims and sources by themselves': `{
    members(of: "${partnership}", first: 5) { totalCount ${page} edges { cursor node { member { id name } body { id } role representing { id } period { text } link { id } } } }
    links(first: 9, types: [HAS_TRACK, REPORTS_TO, ALTERNATIVE_TO]) { totalCount ${page} edges { node { ${link} from { id } to { id } } other { id } } }
    between: links(between: ["${nemid}", "solution:nemid-noegleapp", "solution:nemid-noeglekort"], asOf: "2020-04-01") { totalCount edges { node { id } } }
    claims(property: "ordinal", first: 100) { totalCount edges { node { id value { text en: text(lang: EN) number } conflictsWith { id } } } }
    byOne: claims(sources: ["source:002_dec36d7086a95c22"], last: 3) { totalCount edges { node { id locator en: locator(lang: EN) period { from to } role modality rank rankReason } } }
    sources { totalCount edges { node { id title form language publisher { name } authors { name } publishedOn publishedOnInferred url citation bibtex: citation(style: BIBTEX) } } }
  }`,
  'search in Danish': `{
    a: search(text: "nemid") { totalCount ${page} edges { cursor score matched matchedText node { id } } }
    b: search(text: "strategien", first: 5) { edges { score node { id } } }
    c: search(text: "digitalisering", first: 10) { totalCount edges { score matched node { id __typename } } }
    d: search(text: "finansministreiet") { edges { score node { id } } }
    e: search(text: "smv", kinds: [TARGET_GROUP]) { edges { node { id } } }
    f: search(text: "") { totalCount edges { cursor } }
    g: search(text: "k") { totalCount edges { score node { id } } }
    h: search(text: "ældre") { edges { node { id } } }
    i: search(text: "aeldre") { edges { node { id } } }
    j: search(text: "zzzz") { totalCount }
  }`,
  'neighbourhoods of one to three levels': `{
    one: neighbourhood(of: ["${nemid}"]) { truncated frontier entities { id } links { id } }
    two: neighbourhood(of: ["${nemid}", "organisation:kl"], depth: 2, limit: 12) { truncated frontier entities { id } links { id from { id } to { id } } }
    three: neighbourhood(of: ["${natasha}"], depth: 3, types: [MEMBER_OF, HAS_TRACK, PROMOTES], kinds: [PARTNERSHIP, TRACK, DEMOCRATIC_VALUE], asOf: "2021-04-01") { truncated frontier entities { id name } links { sentence } }
    none: neighbourhood(of: []) { truncated frontier entities { id } links { id } }
    missing: neighbourhood(of: ["solution:none"]) { entities { id } links { id } }
  }`,
  'paths, shortest first': `{
    paths(from: "${natasha}", to: "solution:borger-dk") { exhausted paths { length explanation en: explanation(lang: EN) weakestSourceCount entities { id kind } links { id } } }
    all: paths(from: "${nemid}", to: "solution:borger-dk", maxLength: 3, limit: 25) { exhausted paths { length links { id } } }
    typed: paths(from: "${nemid}", to: "solution:borger-dk", maxLength: 2, types: [PART_OF]) { exhausted paths { links { id } } }
    avoiding: paths(from: "${nemid}", to: "solution:borger-dk", maxLength: 4, limit: 3, avoid: ["solution:faelles-digitalt-fundament"], asOf: "2020-04-01") { exhausted paths { entities { id } } }
    itself: paths(from: "${nemid}", to: "${nemid}") { exhausted paths { length } }
    none: paths(from: "${nemid}", to: "solution:none") { exhausted paths { length } }
  }`,
  'what entities have in common and what not': `{
    common(of: ["${nemid}", "solution:borger-dk"]) { truncated frontier entities { id } links { id } }
    cut: common(of: ["organisation:kl", "organisation:danske-regioner"], limit: 2) { truncated entities { id } }
    nothing: common(of: ["${nemid}", "solution:none"]) { truncated entities { id } links { id } }
    compare(a: "organisation:kl", b: "organisation:danske-regioner") { a { id } b { id }
      shared { totalCount ${page} edges { cursor node { type direction other { id } linkOfA { id } linkOfB { id } } } }
      onlyA(first: 5) { totalCount ${page} edges { node { type direction other { id } link { sentence } } } }
      onlyB(last: 2) { totalCount edges { node { other { __typename id } } } } }
    half: compare(a: "organisation:kl", b: "organisation:none") { a { id } b { id } shared { totalCount } onlyA { totalCount } onlyB { totalCount } }
  }`,
  'conflicts, gaps and time': `{
    conflicts(first: 100) { totalCount ${page} edges { node { id rule property explanation en: explanation(lang: EN) subject { id name } claims { id text conflictsWith { id } } } } }
    gaps(first: 100) { totalCount ${page} edges { node { id rule explanation subject { __typename id ... on Entity { name } ... on Source { title } } } } }
    unknown: gaps(rules: [UNKNOWN_VALUE, SOURCE_WITHOUT_DATE, NO_PERIOD]) { totalCount edges { node { subject { __typename id ... on Link { sentence } ... on Claim { text } } } } }
    timeline(first: 100) { totalCount ${page} edges { cursor node { date moment text en: text(lang: EN) claim { id source { id } } } } }
    some: timeline(of: ["${partnership}"], from: "2021-03", to: "2021") { totalCount edges { node { date moment claim { id } } } }
  }`,
  'the dataset and its vocabulary': `{
    dataset { name version entityCount linkCount claimCount sourceCount conflictCount kinds { kind name count } types { type count } licence rights english: rights(lang: EN) limits { pageSize depth } }
    linkTypes { type phrase inverse description fromKinds toKinds singleValued symmetric timeless iri inverseIri }
  }`,
}
