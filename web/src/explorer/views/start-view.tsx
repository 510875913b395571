import { useState } from 'preact/hooks'
import type { Named } from '../model.ts'
import { connect, openWithNeighbours, panelName, start, t } from '../store.ts'
import { Waiting } from './claims.tsx'
import { EntityButton } from './entity-button.tsx'
import { focusPanel, focusView } from './focus.ts'

// Good first questions, of what the graph has; one whose entities are gone is not offered.
const pathQuestions = [
  { from: 'solution:nemid', fromName: 'NemID', to: 'organisation:kl', toName: 'KL' },
  {
    from: 'person:natasha-friis-saxberg',
    fromName: 'Natasha Friis Saxberg',
    to: 'solution:borger-dk',
    toName: 'borger.dk',
  },
] as const

const few = 10

function Entrances({ title, entities }: { title: string; entities: readonly Named[] }) {
  const [all, setAll] = useState(false)
  const texts = t.value
  const shown = all ? entities : entities.slice(0, few)
  return (
    <section>
      <h3>{title}</h3>
      <ul class="entrances">
        {shown.map((entity) => (
          <li key={entity.id}>
            <Entrance entity={entity} />
          </li>
        ))}
      </ul>
      {entities.length > few && (
        <button type="button" class="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.showFewer : texts.showAll(entities.length)}
        </button>
      )}
    </section>
  )
}

function Entrance({ entity }: { entity: Named }) {
  return (
    // The click on the way down comes before the button's own, so that a first look brings the neighbours along.
    <span
      onClickCapture={(event) => {
        event.stopPropagation()
        void openWithNeighbours(entity.id).then(focusView)
      }}
    >
      <EntityButton entity={entity} plain />
    </span>
  )
}

/** What somebody sees who comes with nothing: questions, strategies and solutions, and no hairball. */
export function StartView() {
  const texts = t.value
  const answer = start.value
  if (answer === undefined) return <Waiting error={undefined} retry={() => undefined} />
  const { dataset } = answer
  return (
    <section class="start" aria-labelledby="start-heading">
      <h2 id="start-heading">{texts.startHeading}</h2>
      <p class="lead">{texts.startLead}</p>
      <section>
        <h3>{texts.questions}</h3>
        <ul class="questions">
          {pathQuestions.map((question) => (
            <li key={question.to}>
              <button
                type="button"
                onClick={() => {
                  void connect([question.from, question.to])
                  focusPanel()
                }}
              >
                {texts.questionPath(question.fromName, question.toName)}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              onClick={() => {
                panelName.value = 'conflicts'
                focusPanel()
              }}
            >
              {texts.questionConflicts(dataset.conflictCount)}
            </button>
          </li>
        </ul>
      </section>
      <Entrances title={texts.strategies} entities={answer.strategies.edges.map((edge) => edge.node)} />
      <Entrances title={texts.solutions} entities={answer.solutions.edges.map((edge) => edge.node)} />
      <p class="hush">
        {texts.startCounts(dataset.entityCount, dataset.linkCount, dataset.sourceCount)} · {dataset.licence}
      </p>
    </section>
  )
}
