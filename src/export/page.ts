/** The readable page at an id's address: no script, nothing from elsewhere. */

import { createHash } from 'node:crypto'
import type { KindInfo, Vocabulary } from '../seed/model.ts'
import { dateIn, firmnessIn, inLanguage, periodIn, side, valueIn } from '../seed/texts.ts'
import { licence } from './about.ts'
import { addressOf, pathOf } from './address.ts'
import { html, Markup } from './markup.ts'
import { style } from './page-style.ts'
import type { ExportedClaim, ExportedLink, ExportedSource } from './reading.ts'
import type { Subject, Surroundings } from './record.ts'

export type Lang = 'da' | 'en'

export interface PageContext {
  readonly vocabulary: Vocabulary
  readonly base: string
  readonly lang: Lang
  readonly version: string
}

/** The pages' content security policy. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const words = {
  da: {
    site: 'Danmarks digitaliseringsgraf',
    skip: 'Til indholdet',
    other: 'In English',
    entity: 'enhed',
    link: 'forbindelse',
    claim: 'udsagn',
    source: 'kilde',
    conflict: 'konflikt',
    gap: 'hul',
    aliases: 'Også kaldet',
    name: 'Dansk navn',
    period: 'Periode',
    form: 'Slags',
    page: 'Hjemmeside',
    formerIds: 'Tidligere id',
    links: 'Forbindelser',
    claims: 'Udsagn',
    sources: 'Kilder',
    noLinks: 'Ingen forbindelser.',
    noClaims: 'Ingen udsagn.',
    more: 'Kun de første 500 udsagn vises her; eksporten har dem alle.',
    sourceCount: (count: number) => (count === 1 ? '1 kilde' : `${count} kilder`),
    from: 'Fra',
    to: 'Til',
    type: 'Type',
    status: 'Status',
    role: 'Rolle',
    representing: 'På vegne af',
    subject: 'Om',
    object: 'Siger',
    property: 'Egenskab',
    value: 'Værdi',
    saidBy: 'Sagt af',
    modality: 'Måde',
    rank: 'Rang',
    rankReason: 'Hvorfor den rang',
    place: 'Sted i kilden',
    paragraph: 'afsnit',
    supports: 'Støtter',
    conflicts: 'Konflikter',
    inConflict: 'i konflikt',
    publisher: 'Udgiver',
    authors: 'Forfattere',
    published: 'Udgivet',
    language: 'Sprog',
    address: 'Adresse',
    elsewhere: 'Samme post som',
    explore: 'Åbn i udforskeren',
    identifier: 'Blivende adresse',
    missing: 'Her er ingenting',
    missingText: (id: string) => `Intet i grafen har id'et ${id}.`,
    home: 'Til forsiden',
    version: 'Version',
    rights: licence.rights.da,
    unknownDate: 'ukendt dato',
  },
  en: {
    site: 'Denmark’s Digitalisation Graph',
    skip: 'To the content',
    other: 'På dansk',
    entity: 'entity',
    link: 'link',
    claim: 'claim',
    source: 'source',
    conflict: 'conflict',
    gap: 'gap',
    aliases: 'Also called',
    name: 'Danish name',
    period: 'Period',
    form: 'Form',
    page: 'Website',
    formerIds: 'Former id',
    links: 'Links',
    claims: 'Claims',
    sources: 'Sources',
    noLinks: 'No links.',
    noClaims: 'No claims.',
    more: 'Only the first 500 claims are shown here; the export has them all.',
    sourceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    from: 'From',
    to: 'To',
    type: 'Type',
    status: 'Status',
    role: 'Role',
    representing: 'On behalf of',
    subject: 'About',
    object: 'Says',
    property: 'Property',
    value: 'Value',
    saidBy: 'Said by',
    modality: 'Modality',
    rank: 'Rank',
    rankReason: 'Why that rank',
    place: 'Place in the source',
    paragraph: 'paragraph',
    supports: 'Supports',
    conflicts: 'Conflicts',
    inConflict: 'in conflict',
    publisher: 'Publisher',
    authors: 'Authors',
    published: 'Published',
    language: 'Language',
    address: 'Address',
    elsewhere: 'The same record as',
    explore: 'Open in the explorer',
    identifier: 'Lasting address',
    missing: 'Nothing is here',
    missingText: (id: string) => `Nothing in the graph has the id ${id}.`,
    home: 'To the front page',
    version: 'Version',
    rights: licence.rights.en,
    unknownDate: 'date unknown',
  },
} as const

const ranks: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  PREFERRED: { da: 'foretrukket', en: 'preferred' },
  NORMAL: { da: 'normal', en: 'normal' },
  DEPRECATED: { da: 'forkastet', en: 'deprecated' },
}

/** The page of what was found. */
export function pageOf(around: Surroundings, context: PageContext): string {
  const page = createPage(around, context)
  return documentOf(page.title, page.body, around.id, context)
}

/** The page of an id that nothing has. */
export function missingPage(id: string, context: PageContext): string {
  const t = words[context.lang]
  const body = html`<h1>${t.missing}</h1><p>${t.missingText(id)}</p><p><a href="${context.base}/">${t.home}</a></p>`
  return documentOf(t.missing, body, undefined, context)
}

/** A short page for a frame of 400 by 120 pixels. */
export function previewOf(around: Surroundings, context: PageContext): string {
  const page = createPage(around, context)
  return `<!doctype html>
${
  html`<html lang="${context.lang}"><head><meta charset="utf-8"><title>${page.title}</title><style>${new Markup(style)}</style></head>
<body class="preview"><p class="kind">${page.kind}</p><p class="name"><a href="${addressOf(context.base, around.id)}" target="_blank" rel="noopener">${page.title}</a></p>${
    page.summary && html`<p>${page.summary}</p>`
  }</body></html>`.text
}
`
}

function documentOf(
  title: string,
  body: Markup,
  id: string | undefined,
  { base, lang, version }: PageContext,
): string {
  const t = words[lang]
  const other = lang === 'da' ? 'en' : 'da'
  const path = id && `${base}${pathOf(id)}`
  return `<!doctype html>
${
  html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${t.site}</title>
${
  path &&
  html`<link rel="canonical" href="${path}">
<link rel="alternate" hreflang="da" href="${path}?lang=da">
<link rel="alternate" hreflang="en" href="${path}?lang=en">
<link rel="alternate" type="application/ld+json" href="${path}.jsonld">
<link rel="alternate" type="text/turtle" href="${path}.ttl">
<link rel="alternate" type="application/json" href="${path}.json">
<link rel="license" href="${licence.url}">`
}
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
<header><a href="${base}/">${t.site}</a>${path && html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${t.other}</a>`}</header>
<main id="content">
${body}
</main>
<footer>
${
  path &&
  html`<p>${t.identifier}: <a href="${path}">${path}</a></p>
<p>${t.elsewhere} <a href="${path}.jsonld">JSON-LD</a>, <a href="${path}.ttl">Turtle</a>, <a href="${path}.json">JSON</a></p>`
}
<p>${t.version} ${version}. ${t.rights}</p>
</footer>
</body>
</html>`.text
}
`
}

function createPage(around: Surroundings, { vocabulary, base, lang }: PageContext) {
  const t = words[lang]
  const { subject, links, claims, hasMore, sources, names } = around
  const language = lang === 'en' ? 'EN' : 'DA'
  const sideOf = (text: Parameters<typeof side>[0]) => side(text, language)
  /** A text that is stored in both languages, or in Danish alone. */
  const inLang = (record: object, field: string): string | undefined =>
    inLanguage(record, field, language) ?? undefined
  const firmness = (name: unknown) => firmnessIn(String(name), language)
  const rank = (name: unknown) => ranks[String(name)]?.[lang] ?? String(name)
  const nameOf = (id: string) => {
    const name = names.get(id)
    return name ? sideOf(name) : id
  }
  const to = (id: string, text = nameOf(id)) => html`<a href="${addressOf(base, id)}">${text}</a>`
  const nameWithin = (id: string) => inLang(names.get(id) ?? {}, 'within') ?? id
  const linkType = (type: string) => vocabulary.linkTypes.find((info) => info.type === type)
  const phrase = (type: string) => {
    const info = linkType(type)
    return info ? sideOf(info.phrase) : type
  }
  const sentence = ({ from, type, to }: ExportedLink) => `${nameOf(from)} ${phrase(type)} ${nameWithin(to)}`
  const property = (name: string) => {
    const info = vocabulary.properties.find((one) => one.property === name)
    return info ? sideOf(info) : phrase(name)
  }
  const kindOf = (kind: string): KindInfo | undefined => vocabulary.kinds.find((info) => info.kind === kind)
  const period = (record: { readonly periodFrom?: unknown; readonly periodTo?: unknown }) =>
    record.periodFrom || record.periodTo ? periodIn(record as never, language) : undefined

  const facts = (pairs: readonly (readonly [string, Markup | string | undefined])[]) => {
    const known = pairs.filter(([, value]) => value !== undefined && value !== '')
    if (known.length === 0) return undefined
    return html`<dl>${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
  }
  const joined = (items: readonly Markup[]) =>
    items.length === 0 ? undefined : html`${items.map((item, index) => html`${index > 0 && ', '}${item}`)}`
  const external = (url: string) => html`<a href="${url}" rel="noopener">${url}</a>`

  const section = (heading: string, count: number, content: Markup, id: string) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${heading} <span class="count">${count}</span></h2>${content}</section>`

  const linkItem = (link: ExportedLink, self: string) => {
    const other = link.from === self ? link.to : link.from
    const rest = link.properties
    const details = [
      inLang(rest, 'role'),
      period(rest),
      rest.representing
        ? `${t.representing.toLowerCase()} ${nameWithin(rest.representing as string)}`
        : undefined,
    ].filter((detail) => detail !== undefined)
    return html`<li>${to(other)}${details.length > 0 && html` <span class="quiet">${details.join(', ')}</span>`}${
      rest.status !== 'STATED' && html` <span class="mark">${firmness(rest.status)}</span>`
    } <a class="evidence" href="${addressOf(base, link.id)}">${t.sourceCount(rest.sourceCount as number)}</a></li>`
  }

  const linkSection = (self: string) => {
    if (links.length === 0) return section(t.links, 0, html`<p>${t.noLinks}</p>`, 'links')
    const groups = new Map<string, ExportedLink[]>()
    for (const link of links) {
      const info = linkType(link.type)
      const heading = info
        ? sideOf(link.from === self || info.symmetric ? info.phrase : info.inverse)
        : link.type
      groups.set(heading, [...(groups.get(heading) ?? []), link])
    }
    const content = [...groups].map(
      ([heading, items]) =>
        html`<h3>${heading}</h3><ul class="links">${items.map((link) => linkItem(link, self))}</ul>`,
    )
    return section(t.links, links.length, html`${content}`, 'links')
  }

  const place = ({ paragraph, heading }: ExportedClaim) =>
    [paragraph ? `${t.paragraph} ${paragraph}` : undefined, heading || undefined].filter(Boolean).join(', ')

  const claimItem = (claim: ExportedClaim) => {
    const isRejected = claim.rank === 'DEPRECATED'
    return html`<li${isRejected && html` class="rejected"`}><p>${inLang(claim, 'text')}</p><p class="quiet">${
      subject.what !== 'source' && html`${to(claim.source)}`
    }${place(claim) && html`${subject.what !== 'source' && ', '}${place(claim)}`}${
      claim.saidBy && html` · ${t.saidBy.toLowerCase()} ${to(claim.saidBy)}`
    } · <a href="${addressOf(base, claim.id)}">${t.claim}</a>${
      claim.modality !== 'STATED' && html` <span class="mark">${firmness(claim.modality)}</span>`
    }${claim.rank !== 'NORMAL' && html` <span class="mark">${rank(claim.rank)}</span>`}${
      claim.conflictIds.length > 0 &&
      html` <a class="mark dispute" href="${addressOf(base, claim.conflictIds[0] as string)}">${t.inConflict}</a>`
    }</p>${isRejected && inLang(claim, 'rankReason') && html`<p class="quiet">${inLang(claim, 'rankReason')}</p>`}</li>`
  }

  const claimSection = () =>
    section(
      t.claims,
      claims.length,
      claims.length === 0
        ? html`<p>${t.noClaims}</p>`
        : html`<ol class="claims">${claims.map(claimItem)}</ol>${hasMore && html`<p>${t.more}</p>`}`,
      'claims',
    )

  /** In brackets where the source carries no date itself. */
  const published = ({ publishedOn, publishedOnInferredDa }: ExportedSource) => {
    if (!publishedOn) return t.unknownDate
    const date = dateIn(publishedOn, language)
    return publishedOnInferredDa ? `[${date}]` : date
  }

  const sourceItem = (source: ExportedSource) =>
    html`<li>${to(source.id, source.title)} <span class="quiet">${[
      source.publisher && nameOf(source.publisher),
      published(source),
    ]
      .filter(Boolean)
      .join(', ')}</span>${source.url && html`<br>${external(source.url)}`}</li>`

  const sourceSection = () =>
    section(t.sources, sources.length, html`<ul class="sources">${sources.map(sourceItem)}</ul>`, 'sources')

  const value = (claim: ExportedClaim): Markup | string | undefined => {
    if (claim.object) return to(claim.object)
    return valueIn(claim, vocabulary, language)
  }

  const head = (kind: string, title: string, summary?: string) =>
    html`<p class="kind">${kind}</p><h1>${title}</h1>${summary && html`<p class="summary">${summary}</p>`}`

  const described = (
    subject: Subject,
  ): { kind: string; title: string; summary: string | undefined; rest: Markup } => {
    if (subject.what === 'entity') {
      const { record } = subject
      const kind = kindOf(record.kind)
      const form = record.form ? kind?.forms[record.form] : undefined
      return {
        kind: [kind ? sideOf(kind) : record.kind, form && sideOf(form)].filter(Boolean).join(' · '),
        title: inLang(record, 'name') ?? record.id,
        summary: inLang(record, 'summary'),
        rest: html`${facts([
          [t.name, lang === 'en' && record.nameEn ? record.nameDa : undefined],
          ['English', lang === 'da' && record.nameEn !== record.nameDa ? record.nameEn : undefined],
          [t.aliases, record.aliases.join(', ')],
          [t.period, period(record)],
          [t.page, record.url ? external(record.url) : undefined],
          ['Id', record.id],
          [t.formerIds, record.formerIds?.join(', ')],
        ])}<p><a href="${base}/#e=${record.id}&amp;at=${record.id}&amp;lang=${lang}">${t.explore}</a></p>
${linkSection(record.id)}${claimSection()}${sourceSection()}`,
      }
    }
    if (subject.what === 'link') {
      const { record } = subject
      const { properties } = record
      return {
        kind: t.link,
        title: sentence(record),
        summary: undefined,
        rest: html`${facts([
          [t.from, to(record.from)],
          [t.type, phrase(record.type)],
          [t.to, to(record.to)],
          [t.role, inLang(properties, 'role')],
          [t.representing, properties.representing ? to(properties.representing as string) : undefined],
          [t.period, period(properties)],
          [t.status, firmness(properties.status)],
          ['Id', record.id],
        ])}${claimSection()}${sourceSection()}`,
      }
    }
    if (subject.what === 'claim') {
      const { record } = subject
      return {
        kind: t.claim,
        title: inLang(record, 'text') ?? record.id,
        summary: undefined,
        rest: html`${facts([
          [t.subject, to(record.subject)],
          [t.property, property(record.property)],
          [record.object ? t.object : t.value, value(record)],
          [t.role, inLang(record, 'role')],
          [t.period, record.valueType === 'period' ? undefined : period(record)],
          [t.source, to(record.source)],
          [t.place, place(record)],
          [t.saidBy, record.saidBy ? to(record.saidBy) : undefined],
          [t.modality, firmness(record.modality)],
          [t.rank, rank(record.rank)],
          [t.rankReason, inLang(record, 'rankReason')],
          [t.supports, joined(links.map((link) => to(link.id, sentence(link))))],
          [t.conflicts, joined(record.conflictIds.map((id) => to(id, t.conflict)))],
          ['Id', record.id],
        ])}${sourceSection()}`,
      }
    }
    if (subject.what === 'source') {
      const { record } = subject
      return {
        kind: t.source,
        title: record.title,
        summary: inLang(record, 'summary'),
        rest: html`${facts([
          [t.publisher, record.publisher ? to(record.publisher) : undefined],
          [t.authors, joined(record.authors.map((id) => to(id)))],
          [t.published, published(record)],
          ['', inLang(record, 'publishedOnInferred')],
          [t.language, record.language],
          [t.address, record.url ? external(record.url) : undefined],
          ['Id', record.id],
        ])}${claimSection()}`,
      }
    }
    const { record } = subject
    return {
      kind: t[subject.what],
      title: inLang(record, 'explanation') ?? record.id,
      summary: undefined,
      rest: html`${facts([
        [t.subject, to(record.subject)],
        ['Id', record.id],
      ])}${claims.length > 0 && claimSection()}${sources.length > 0 && sourceSection()}`,
    }
  }

  const { kind, title, summary, rest } = described(subject)
  return { kind, title, summary, body: html`${head(kind, title, summary)}${rest}` }
}
