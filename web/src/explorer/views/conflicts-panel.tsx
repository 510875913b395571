import { ConflictsDocument } from '../../generated/graphql.ts'
import { ask } from '../client.ts'
import { languageArgument, nameLanguage, nameOf, open, panelName, t } from '../store.ts'
import { ClaimCard, useAnswer, Waiting } from './claims.tsx'
import { focusView } from './focus.ts'
import { KindMark } from './kind-mark.tsx'

/** Where the sources disagree: each conflict with all its claims beside each other. */
export function ConflictsPanel() {
  const texts = t.value
  const lang = languageArgument.value
  const answer = useAnswer(lang, async (signal) => (await ask(ConflictsDocument, { lang }, signal)).conflicts)
  return (
    <>
      <h2 id="panel-heading" tabIndex={-1}>
        {texts.conflictsHeading}
      </h2>
      <p>{texts.conflictsLead}</p>
      {answer.value === undefined ? (
        <Waiting {...answer} />
      ) : answer.value.edges.length === 0 ? (
        <p>{texts.noConflicts}</p>
      ) : (
        answer.value.edges.map(({ node }) => (
          <article key={node.id} class="conflict">
            <p class="eyebrow">≠ {texts.ruleNames[node.rule]}</p>
            <h3 lang={nameLanguage(node.subject)}>
              <KindMark kind={node.subject.kind} /> {nameOf(node.subject)}
            </h3>
            <p>{node.explanation}</p>
            <button
              type="button"
              class="small"
              onClick={async () => {
                await open([node.subject.id])
                panelName.value = 'conflicts'
                focusView()
              }}
            >
              {texts.showInPicture}
              <span class="unseen">: {nameOf(node.subject)}</span>
            </button>
            <div class="sides">
              {node.claims.map((claim) => (
                <ClaimCard key={claim.id} claim={{ ...claim, conflictsWith: [] }} />
              ))}
            </div>
          </article>
        ))
      )}
    </>
  )
}
