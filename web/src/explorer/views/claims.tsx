import { useEffect, useState } from 'preact/hooks'
import type { ClaimPartsFragment, Modality, Rank } from '../../generated/graphql.ts'
import { announce, notice, t } from '../store.ts'
import { copy } from '../take.ts'

function ModalityBadge({ modality }: { modality: Modality }) {
  return <span class={`badge modality-${modality.toLowerCase()}`}>{t.value.modalityNames[modality]}</span>
}

function RankLine({ rank, reason }: { rank: Rank; reason: string | null }) {
  if (rank === 'NORMAL') return null
  return (
    <p class={`rank rank-${rank.toLowerCase()}`}>
      <strong>{rank === 'PREFERRED' ? t.value.preferred : t.value.deprecated}</strong>
      {reason !== null && <>: {reason}</>}
    </p>
  )
}

interface Sourced {
  readonly source: {
    readonly title: string
    readonly language: string
    readonly publishedOn: string | null
    readonly publishedOnInferred: string | null
  }
  readonly locator: string
}

function SourceLine({ source, locator }: Sourced) {
  const { publishedOn, publishedOnInferred: reason } = source
  const date = publishedOn ?? t.value.undatedSource
  return (
    <div class="source-line">
      <cite lang={source.language}>{source.title}</cite>
      {reason === null ? (
        <span>{date}</span>
      ) : (
        <details>
          <summary>{publishedOn === null ? date : `${date} (${t.value.inferred})`}</summary>
          <p>{reason}</p>
        </details>
      )}
      <span>{locator}</span>
    </div>
  )
}

interface CopyButtonProps {
  readonly text: string
  readonly small?: boolean
  /** Before the text is told to be copied by hand. */
  readonly onRefused?: () => void
  readonly children: preact.ComponentChildren
}

/** Copies a text, or tells it where the browser lets no page copy, as it does on a connection that is not secure. */
export function CopyButton({ text, small = false, onRefused, children }: CopyButtonProps) {
  const [done, setDone] = useState(false)
  return (
    <button
      type="button"
      class={small ? 'small' : undefined}
      onClick={async () => {
        if (await copy(text)) {
          setDone(true)
          announce(t.value.copied)
          setTimeout(() => setDone(false), 2000)
        } else {
          onRefused?.()
          notice.value = t.value.notCopied(text)
          announce(notice.value)
        }
      }}
    >
      {done ? t.value.copied : children}
    </button>
  )
}

/** One claim: what it says, how, who says so and where; what it cannot be reconciled with stands beside it. */
export function ClaimCard({ claim }: { claim: ClaimPartsFragment }) {
  const texts = t.value
  const said = (
    <div class="claim-body">
      {claim.conflictsWith.length > 0 && <p class="side-heading">{texts.thisSays}</p>}
      <p class="claim-text">{claim.text}</p>
      <SourceLine source={claim.source} locator={claim.locator} />
      <p class="claim-facts">
        <ModalityBadge modality={claim.modality} />
        {claim.period !== null && <span>{claim.period.text}</span>}
        {claim.saidBy !== null && (
          <span>
            {texts.saidBy} {claim.saidBy.name}
          </span>
        )}
      </p>
      <RankLine rank={claim.rank} reason={claim.rankReason} />
    </div>
  )
  return (
    <article
      class={`claim modality-${claim.modality.toLowerCase()}${claim.conflictsWith.length > 0 ? ' disputed' : ''}`}
    >
      {claim.conflictsWith.length === 0 ? (
        said
      ) : (
        <div class="sides">
          {said}
          {claim.conflictsWith.map((other) => (
            <div key={other.id} class="claim-body other-side">
              <p class="side-heading">≠ {texts.conflictsWith}</p>
              <p class="claim-text">{other.text}</p>
              <SourceLine source={other.source} locator={other.locator} />
              <p class="claim-facts">
                <ModalityBadge modality={other.modality} />
              </p>
              <RankLine rank={other.rank} reason={other.rankReason} />
            </div>
          ))}
        </div>
      )}
      <Cite claim={claim} />
    </article>
  )
}

function CopyCitation({ text, what }: { text: string; what: string }) {
  return (
    <CopyButton text={text} small>
      {t.value.copy}
      <span class="unseen"> {what}</span>
    </CopyButton>
  )
}

function Cite({ claim }: { claim: ClaimPartsFragment }) {
  const texts = t.value
  const { source } = claim
  return (
    <details class="cite">
      <summary>
        {texts.cite}
        <span class="unseen"> {source.title}</span>
      </summary>
      <div class="citation">
        <p class="citation-head">
          <span>APA</span> <CopyCitation text={source.apa} what="APA" />
        </p>
        <p>{source.apa}</p>
        <p class="citation-head">
          <span>BibTeX</span> <CopyCitation text={source.bibtex} what="BibTeX" />
        </p>
        <pre tabIndex={0}>{source.bibtex}</pre>
        {source.url !== null && (
          <p>
            {texts.address}:{' '}
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {source.url}
            </a>
          </p>
        )}
        <p class="hush">{claim.id}</p>
      </div>
    </details>
  )
}

interface Loaded<Value> {
  readonly value: Value | undefined
  readonly error: string | undefined
  readonly retry: () => void
}

/** Asks when the key changes, and drops an answer that nobody waits for any more. */
export function useAnswer<Value>(
  key: string,
  question: (signal: AbortSignal) => Promise<Value>,
): Loaded<Value> {
  const [state, setState] = useState<{ key: string; value?: Value; error?: string }>({ key })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    setState({ key })
    question(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setState({ key, value })
      },
      (error: unknown) => {
        if (!abort.signal.aborted)
          setState({ key, error: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => abort.abort()
  }, [key, attempt])
  const current = state.key === key ? state : undefined
  return { value: current?.value, error: current?.error, retry: () => setAttempt(attempt + 1) }
}

/** What stands where an answer is not there yet, or will not come. */
export function Waiting({ error, retry }: { error: string | undefined; retry: () => void }) {
  if (error === undefined) {
    return (
      <p class="loading" role="status">
        <span class="spinner" aria-hidden="true" /> {t.value.loading}
      </p>
    )
  }
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{t.value.failed}</strong> {error}
      </p>
      <button type="button" onClick={retry}>
        {t.value.tryAgain}
      </button>
    </div>
  )
}
