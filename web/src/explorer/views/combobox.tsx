import * as combobox from '@zag-js/combobox'
import { normalizeProps, useMachine } from '@zag-js/preact'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { SearchDocument, type SearchQuery } from '../../generated/graphql.ts'
import { ask } from '../client.ts'
import type { Named } from '../model.ts'
import { announce, language, nameLanguage, nameOf, t } from '../store.ts'
import { KindMark } from './kind-mark.tsx'

type Hit = SearchQuery['search']['edges'][number]

interface Props {
  readonly label: string
  readonly hideLabel?: boolean
  readonly placeholder: string
  /** What is chosen already; the field shows its name. */
  readonly value?: Named | undefined
  /** Whether the field empties itself once something is chosen. */
  readonly empties?: boolean
  readonly onChoose: (chosen: Named | undefined) => void
  readonly inputId?: string
}

// Long enough that one word typed is a question or two, short enough to feel immediate.
const pause = 120

/** A field that searches the graph while somebody types, after the ARIA pattern of a combobox. */
export function Combobox({ label, hideLabel, placeholder, value, empties, onChoose, inputId }: Props) {
  const id = useId()
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [asked, setAsked] = useState('')
  const [total, setTotal] = useState(0)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; abort: AbortController } | undefined>(
    undefined,
  )
  // Enter pressed before the hits have come: the best of them is taken when they do.
  const hurried = useRef(false)
  // Whether the choice has gone because somebody wrote something else: what they write then stays.
  const typedOver = useRef(false)
  const texts = t.value

  const search = (text: string) => {
    if (pending.current !== undefined) {
      clearTimeout(pending.current.timer)
      pending.current.abort.abort()
    }
    setFailed(false)
    const trimmed = text.trim().slice(0, 200)
    if (trimmed === '') {
      pending.current = undefined
      setBusy(false)
      setHits([])
      setAsked('')
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const { search: found } = await ask(SearchDocument, { text: trimmed }, abort.signal)
        setHits(found.edges)
        setTotal(found.totalCount)
        setAsked(trimmed)
        setBusy(false)
        pending.current = undefined
        const best = found.edges[0]?.node
        if (hurried.current && best !== undefined) {
          hurried.current = false
          take.current(best)
          return
        }
        announce(
          found.edges.length === 0
            ? t.value.noHits(trimmed)
            : t.value.hits(found.edges.length, found.totalCount),
        )
      } catch {
        // A newer question has taken over.
        if (abort.signal.aborted) return
        pending.current = undefined
        setBusy(false)
        setHits([])
        setAsked('')
        setFailed(true)
        announce(`${t.value.failed} ${t.value.tryAgain}.`)
      }
    }, pause)
    pending.current = { timer, abort }
    hurried.current = false
    setBusy(true)
  }

  const collection = useMemo(
    () =>
      combobox.collection({
        items: [...hits],
        itemToValue: (hit) => hit.node.id,
        itemToString: (hit) => (language.value === 'da' ? hit.node.name : hit.node.nameEn),
      }),
    [hits, language.value],
  )

  const service = useMachine(combobox.machine as combobox.Machine<Hit>, {
    id,
    collection,
    ids: inputId === undefined ? {} : { input: inputId },
    placeholder,
    inputBehavior: 'autohighlight',
    selectionBehavior: empties ? 'clear' : 'replace',
    // What is chosen is kept outside, so that the same may be chosen again and no other text brings it back.
    value: [],
    allowCustomValue: true,
    openOnClick: hits.length > 0,
    openOnChange: true,
    loopFocus: true,
    defaultInputValue: value === undefined ? '' : nameOf(value),
    positioning: { placement: 'bottom-start', sameWidth: true, gutter: 4 },
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason !== 'input-change') return
      search(inputValue)
      // Another text is another choice, and none until it is made.
      if (value !== undefined && inputValue !== nameOf(value)) {
        typedOver.current = true
        onChoose(undefined)
      }
    },
    onValueChange: ({ items }) => {
      const chosen = items[0]?.node
      if (chosen !== undefined) onChoose(chosen)
    },
  })
  const api = combobox.connect(service, normalizeProps)

  const take = useRef<(chosen: Named) => void>(() => undefined)
  take.current = (chosen) => {
    setHits([])
    api.setOpen(false)
    api.setInputValue(empties ? '' : nameOf(chosen))
    onChoose(chosen)
  }

  // What is filled in from outside (the start of a path, both ends swapped) shows by its name.
  const outside = value === undefined ? '' : nameOf(value)
  useEffect(() => {
    if (!empties && !typedOver.current && api.inputValue !== outside) api.setInputValue(outside)
    typedOver.current = false
  }, [outside])

  const nothing = asked !== '' && hits.length === 0
  const open = api.open && (hits.length > 0 || nothing || failed)
  return (
    <div
      {...api.getRootProps()}
      class="combobox"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter') return
        const best = hits[0]?.node
        if (pending.current !== undefined) hurried.current = true
        else if (api.open && api.highlightedValue === null && best !== undefined) take.current(best)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <label {...api.getLabelProps()} class={hideLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <div {...api.getControlProps()} class="combobox-field">
        <input
          {...(api.getInputProps() as preact.InputHTMLAttributes<HTMLInputElement>)}
          spellcheck={false}
          enterkeyhint="search"
        />
        {busy && <span class="spinner" aria-hidden="true" />}
      </div>
      <div {...api.getPositionerProps()} class="combobox-place">
        <ul {...api.getContentProps()} hidden={!open} class="combobox-list" aria-label={label}>
          {hits.map((hit) => (
            <li key={hit.node.id} {...api.getItemProps({ item: hit })} class="combobox-item">
              <KindMark kind={hit.node.kind} />
              <span class="combobox-name" lang={nameLanguage(hit.node)}>
                {nameOf(hit.node)}
              </span>
              <span class="hush">
                {texts.kindNames[hit.node.kind][0]}
                {hit.matched === 'ALIAS' && `, ${texts.matchedAlias(hit.matchedText)}`}
                {hit.matched === 'SUMMARY' && `, ${texts.matchedSummary}`}
              </span>
            </li>
          ))}
          {hits.length > 0 && hits.length < total && (
            <li class="combobox-nothing" role="option" aria-selected="false" aria-disabled="true">
              {texts.hits(hits.length, total)}. {texts.moreHits}
            </li>
          )}
          {failed && (
            <li class="combobox-nothing" role="option" aria-selected="false" aria-disabled="true">
              {texts.failed} {texts.tryAgain}.
            </li>
          )}
          {nothing && (
            <li class="combobox-nothing" role="option" aria-selected="false" aria-disabled="true">
              {texts.noHits(asked)}
            </li>
          )}
        </ul>
      </div>
    </div>
  )
}
