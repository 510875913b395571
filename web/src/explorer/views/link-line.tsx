import type { Link } from '../model.ts'
import { otherEnd } from '../model.ts'
import { inverseOf, nameLanguage, nameOf, phraseOf, roleOf, select, selection, t } from '../store.ts'
import { KindMark } from './kind-mark.tsx'
import { LineMark } from './line-mark.tsx'

/** A link as a line of words, read from one of its ends; it opens the link’s evidence. */
export function LinkLine({ link, from }: { link: Link; from: string }) {
  const outgoing = link.from.id === from
  const other = otherEnd(link, from)
  const role = roleOf(link)
  return (
    <button
      type="button"
      class="link-line"
      aria-current={selection.value?.id === link.id ? 'true' : undefined}
      onClick={() => select({ what: 'link', id: link.id })}
    >
      <LineMark status={link.status} />
      <span>
        {outgoing ? phraseOf(link.type) : inverseOf(link.type)}{' '}
        <strong lang={nameLanguage(other)}>
          <KindMark kind={other.kind} /> {nameOf(other)}
        </strong>
        {role !== null && ` (${role})`}
      </span>
      <span class="hush">
        {link.status !== 'STATED' && `${t.value.statusNames[link.status]}, `}
        {t.value.sourceCount(link.sourceCount)}
      </span>
    </button>
  )
}
