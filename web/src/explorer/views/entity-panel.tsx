import { useState } from 'preact/hooks'
import { type ClaimPartsFragment, EntityClaimsDocument, type LinkType } from '../../generated/graphql.ts'
import { ask } from '../client.ts'
import type { Entity } from '../model.ts'
import {
  collapseEntity,
  connectFrom,
  expandable,
  expandEntity,
  filtersHideNeighbours,
  guarded,
  hideEntity,
  inverseOf,
  languageArgument,
  nameLanguage,
  nameOf,
  phraseOf,
  pinEntity,
  scene,
  seen,
  t,
} from '../store.ts'
import { ClaimCard, useAnswer, Waiting } from './claims.tsx'
import { focusPanel, focusView, leaving } from './focus.ts'
import { KindMark } from './kind-mark.tsx'
import { LinkLine } from './link-line.tsx'

export function EntityPanel({ entity }: { entity: Entity }) {
  const texts = t.value
  const shownLinks = seen.value.links.filter((link) => link.from.id === entity.id || link.to.id === entity.id)
  const next = expandable(entity.id)
  const pinned = scene.value.pinned.includes(entity.id)
  const summary = languageArgument.value === 'EN' ? entity.summaryEn : entity.summary
  return (
    <>
      <p class="eyebrow">
        <KindMark kind={entity.kind} /> {texts.kindNames[entity.kind][0]}
        {entity.period !== null && <span> · {periodText(entity.period)}</span>}
      </p>
      <h2 id="panel-heading" tabIndex={-1} lang={nameLanguage(entity)}>
        {nameOf(entity)}
      </h2>
      {entity.aliases.length > 0 && (
        <p class="hush">
          {texts.alsoCalled} {entity.aliases.join(', ')}
        </p>
      )}
      {summary !== null && <p class="summary">{summary}</p>}
      {entity.url !== null && (
        <p>
          {texts.homePage}:{' '}
          <a href={entity.url} rel="noopener noreferrer" target="_blank">
            {entity.url.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={next.adding.length === 0 && entity.moreAfter === undefined}
          onClick={async ({ currentTarget }) => {
            await expandEntity(entity.id)
            leaving(currentTarget, focusPanel)
          }}
        >
          {next.adding.length > 0
            ? texts.expandNext(next.adding.length, next.left)
            : entity.moreAfter !== undefined
              ? texts.expand
              : filtersHideNeighbours(entity.id)
                ? texts.filtersHideNeighbours
                : texts.allShown}
        </button>
        <button
          type="button"
          onClick={() => {
            connectFrom(entity.id)
            focusPanel()
          }}
        >
          {texts.findPath}
        </button>
        <button type="button" onClick={() => collapseEntity(entity.id)}>
          {texts.collapse}
        </button>
        <button type="button" aria-pressed={pinned} onClick={() => pinEntity(entity.id)}>
          {texts.pin}
        </button>
        <button
          type="button"
          onClick={() => {
            hideEntity(entity.id)
            focusView()
          }}
        >
          {texts.hide}
        </button>
      </div>
      <p class="hush">{texts.neighbourCount(shownLinks.length, entity.linkTotal)}</p>
      <details class="fold" open={shownLinks.length < entity.linkTotal}>
        <summary>{texts.byType}</summary>
        <ul class="type-counts">
          {entity.linkCounts.map((entry) => (
            <TypeCount
              key={`${entry.type} ${entry.direction}`}
              entity={entity}
              type={entry.type}
              incoming={entry.direction === 'IN'}
              total={entry.count}
            />
          ))}
        </ul>
      </details>
      {shownLinks.length > 0 && (
        <details class="fold">
          <summary>
            {texts.linksHere} ({shownLinks.length})
          </summary>
          <ul class="link-lines">
            {shownLinks.map((link) => (
              <li key={link.id}>
                <LinkLine link={link} from={entity.id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <EntityClaims id={entity.id} />
    </>
  )
}

export function periodText(period: { from: string | null; to: string | null }): string {
  if (period.from === period.to) return period.from ?? ''
  return `${period.from ?? ''}–${period.to ?? ''}`
}

function TypeCount(props: { entity: Entity; type: LinkType; incoming: boolean; total: number }) {
  const { entity, type, incoming, total } = props
  const { id } = entity
  const texts = t.value
  const shown = seen.value.links.filter(
    (link) => link.type === type && (incoming ? link.to.id === id : link.from.id === id),
  ).length
  const phrase = incoming ? inverseOf(type) : phraseOf(type)
  const more = expandable(id, { type, incoming }).adding.length
  // More than the page has asked for yet may be of this type, too.
  const expands = more > 0 || (shown < total && entity.moreAfter !== undefined)
  const [mark, meaning] = expands
    ? [more > 0 ? `+${more}` : '+', `${texts.expand}: ${phrase}`]
    : shown < total
      ? ['–', texts.filtersHideNeighbours]
      : ['✓', texts.allShown]
  return (
    <li>
      <span>{phrase}</span>
      <span class="count">{texts.shownOf(shown, total)}</span>
      <button
        type="button"
        class="small"
        disabled={!expands}
        onClick={async ({ currentTarget }) => {
          await expandEntity(id, { type, incoming })
          leaving(currentTarget, focusPanel)
        }}
      >
        {mark}
        <span class="unseen"> {meaning}</span>
      </button>
    </li>
  )
}

function EntityClaims({ id }: { id: string }) {
  const texts = t.value
  const lang = languageArgument.value
  const first = useAnswer(`${id} ${lang}`, async (signal) => {
    const { entity } = await ask(EntityClaimsDocument, { id, lang, after: null }, signal)
    return entity?.claims
  })
  const [more, setMore] = useState<{
    key: string
    claims: readonly ClaimPartsFragment[]
    after: string | null
  }>()
  const key = `${id} ${lang}`
  if (first.value === undefined) {
    return (
      <section>
        <h3>{texts.claims}</h3>
        <Waiting {...first} />
      </section>
    )
  }
  const further = more?.key === key ? more : undefined
  const claims = [...first.value.edges.map((edge) => edge.node), ...(further?.claims ?? [])]
  const after =
    further === undefined
      ? first.value.pageInfo.hasNextPage
        ? first.value.pageInfo.endCursor
        : null
      : further.after
  return (
    <section>
      <h3>
        {texts.claims} <span class="hush">{texts.claimCount(first.value.totalCount)}</span>
      </h3>
      {claims.length === 0 && <p class="hush">{texts.noClaims}</p>}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {after !== null && (
        <button
          type="button"
          class="more-claims"
          onClick={() =>
            void guarded(async () => {
              const { entity } = await ask(EntityClaimsDocument, { id, lang, after })
              if (entity == null) return
              const { edges, pageInfo } = entity.claims
              setMore({
                key,
                claims: [...(further?.claims ?? []), ...edges.map((edge) => edge.node)],
                after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
              })
            })
          }
        >
          {texts.moreClaims(first.value.totalCount - claims.length)}
        </button>
      )}
    </section>
  )
}
