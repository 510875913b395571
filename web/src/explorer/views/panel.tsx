import { known, panelName, selection, t } from '../store.ts'
import { ConflictsPanel } from './conflicts-panel.tsx'
import { ConnectPanel } from './connect-panel.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { focusView } from './focus.ts'
import { LinkPanel, NotFound } from './link-panel.tsx'

function Chosen() {
  const chosen = selection.value
  if (chosen === undefined) {
    return (
      <p class="hush" id="panel-heading" tabIndex={-1}>
        {t.value.nothingChosen}
      </p>
    )
  }
  if (chosen.what === 'link') return <LinkPanel key={chosen.id} id={chosen.id} />
  const entity = known.value.entities.get(chosen.id)
  return entity === undefined ? <NotFound id={chosen.id} /> : <EntityPanel key={chosen.id} entity={entity} />
}

export function Panel() {
  return (
    <aside
      class="panel"
      aria-label={t.value.claims}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) focusView()
      }}
    >
      {panelName.value === 'connect' ? (
        <ConnectPanel />
      ) : panelName.value === 'conflicts' ? (
        <ConflictsPanel />
      ) : (
        <Chosen />
      )}
    </aside>
  )
}
