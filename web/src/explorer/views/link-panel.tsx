import { LinkClaimsDocument, type LinkClaimsQuery } from '../../generated/graphql.ts'
import { ask } from '../client.ts'
import { linkOf } from '../model.ts'
import { languageArgument, phraseOf, roleOf, t } from '../store.ts'
import { ClaimCard, useAnswer, Waiting } from './claims.tsx'
import { EntityButton } from './entity-button.tsx'
import { LineMark } from './line-mark.tsx'

type Answered = LinkClaimsQuery['node']
type LinkEvidence = Extract<Answered, { sentence: string }>

function isLink(node: Answered): node is LinkEvidence {
  return node !== null && 'evidence' in node
}

export function NotFound({ id }: { id: string }) {
  return (
    <p class="hush" id="panel-heading" tabIndex={-1}>
      {t.value.notFoundNamed(id)}
    </p>
  )
}

export function LinkPanel({ id }: { id: string }) {
  const texts = t.value
  const lang = languageArgument.value
  const answer = useAnswer<LinkEvidence | null>(`${id} ${lang}`, async (signal) => {
    const { node } = await ask(LinkClaimsDocument, { id, lang }, signal)
    return isLink(node) ? node : null
  })
  if (answer.value === undefined) return <Waiting {...answer} />
  if (answer.value === null) return <NotFound id={id} />
  const { evidence, held, representing, ...parts } = answer.value
  const link = linkOf(parts)
  const role = roleOf(link)
  return (
    <>
      <p class="eyebrow">
        <LineMark status={link.status} /> {texts.linkHeading}
        {/* The sentence tells every other status itself. */}
        {link.status === 'STATED' && ` · ${texts.statusNames.STATED}`} · {texts.sourceCount(link.sourceCount)}
      </p>
      <h2 id="panel-heading" tabIndex={-1} class="sentence">
        {parts.sentence}
      </h2>
      <div class="link-ends">
        <EntityButton entity={link.from} />
        <p>{phraseOf(link.type)}</p>
        <EntityButton entity={link.to} />
      </div>
      {(role !== null || representing !== null || held !== null) && (
        <dl class="facts">
          {role !== null && (
            <div>
              <dt>{texts.role}</dt>
              <dd>{role}</dd>
            </div>
          )}
          {representing !== null && (
            <div>
              <dt>{texts.onBehalfOf}</dt>
              <dd>{representing.name}</dd>
            </div>
          )}
          {held !== null && (
            <div>
              <dt>{texts.period}</dt>
              <dd>{held.text}</dd>
            </div>
          )}
        </dl>
      )}
      <section>
        <h3>{texts.claims}</h3>
        {evidence.edges.map((edge) => (
          <ClaimCard key={edge.node.id} claim={edge.node} />
        ))}
      </section>
    </>
  )
}
