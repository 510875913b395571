import { useState } from 'preact/hooks'
import type { Named } from '../model.ts'
import { linkOf } from '../model.ts'
import {
  connect,
  connection,
  ends,
  foundCommon,
  foundPaths,
  inverseOf,
  leaveConnection,
  type Path,
  pathSight,
  phraseOf,
  select,
  selection,
  showCommon,
  t,
} from '../store.ts'
import { Combobox } from './combobox.tsx'
import { EntityButton } from './entity-button.tsx'
import { focusPanel } from './focus.ts'
import { LineMark } from './line-mark.tsx'
import { LinkLine } from './link-line.tsx'

export function ConnectPanel() {
  const texts = t.value
  const [hint, setHint] = useState(false)
  const chosen = ends.value
  const put = (index: number, named: Named | undefined) => {
    ends.value = ends.value.map((end, at) => (at === index ? named : end))
    setHint(false)
  }
  const given = () => {
    const ids = [...new Set(ends.value.filter((end) => end !== undefined).map((end) => end.id))]
    setHint(ids.length < 2)
    return ids.length < 2 ? undefined : ids
  }
  return (
    <>
      <h2 id="panel-heading" tabIndex={-1}>
        {texts.connectHeading}
      </h2>
      <form
        class="connect"
        onSubmit={(event) => {
          event.preventDefault()
          const ids = given()
          if (ids !== undefined) void connect(ids.slice(0, 2))
        }}
      >
        {chosen.map((end, index) => (
          <Combobox
            // The fields are told apart by their place.
            key={index}
            label={index === 0 ? texts.from : index === 1 ? texts.to : texts.alsoWith}
            placeholder={texts.searchShort}
            value={end}
            onChoose={(named) => put(index, named)}
          />
        ))}
        {hint && (
          <p class="problem" role="alert">
            {texts.chooseTwo}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="primary">
            {texts.findPaths}
          </button>
          <button
            type="button"
            onClick={() => {
              const ids = given()
              if (ids !== undefined) void showCommon(ids)
            }}
          >
            {texts.findCommon}
          </button>
          <button
            type="button"
            onClick={() => {
              ends.value = [chosen[1], chosen[0], ...chosen.slice(2)]
            }}
          >
            {texts.swap}
          </button>
          {chosen.length < 5 && (
            <button
              type="button"
              onClick={() => {
                ends.value = [...chosen, undefined]
              }}
            >
              {texts.addThird}
            </button>
          )}
        </div>
      </form>
      <Paths />
      <Common />
      {connection.value !== undefined && (
        <button
          type="button"
          onClick={() => {
            leaveConnection()
            focusPanel()
          }}
        >
          {texts.leavePath}
        </button>
      )}
    </>
  )
}

function Paths() {
  const texts = t.value
  const found = foundPaths.value
  const asked = connection.value
  const sight = { shown: texts.pathShown, filtered: texts.pathFiltered, hidden: texts.showPath }
  if (found === undefined || asked === undefined) return null
  if (found.paths.length === 0) return <p>{texts.noPaths}</p>
  return (
    <section>
      <h3>{texts.pathsFound(found.paths.length, found.exhausted)}</h3>
      {found.paths.map((path, index) => (
        <article key={index} class={index === asked.path ? 'path-card shown' : 'path-card'}>
          <h4>
            {texts.pathHeading(index + 1, path.length)}{' '}
            <span class="hush">{texts.weakest(path.weakestSourceCount)}</span>
          </h4>
          <button
            type="button"
            class="small"
            aria-pressed={index === asked.path && pathSight.value === 'shown'}
            onClick={() => void connect(asked.of, index)}
          >
            {index === asked.path ? sight[pathSight.value] : texts.showPath}
          </button>
          <Steps path={path} detailed={index === asked.path} />
        </article>
      ))}
    </section>
  )
}

/** The steps of a path as they are walked: a link that points the other way is read the other way. */
function Steps({ path, detailed }: { path: Path; detailed: boolean }) {
  const start = path.entities[0]
  if (start === undefined) return null
  return (
    <ol class="steps">
      <li>
        <EntityButton entity={start} plain />
      </li>
      {path.links.map((link, index) => {
        const before = path.entities[index]
        const after = path.entities[index + 1]
        if (before === undefined || after === undefined) return null
        const forwards = link.from.id === before.id
        return (
          <li key={link.id}>
            <button
              type="button"
              class="step"
              aria-current={selection.value?.id === link.id ? 'true' : undefined}
              onClick={() => select({ what: 'link', id: link.id })}
            >
              <LineMark status={link.status} />
              {forwards ? phraseOf(link.type) : inverseOf(link.type)}
            </button>
            <EntityButton entity={after} plain />
            {detailed && (
              <ul class="step-evidence">
                {link.evidence.edges.map((edge) => (
                  <li key={edge.node.id}>
                    <span class="claim-text">{edge.node.text}</span>{' '}
                    <span class="hush">
                      {edge.node.modality !== 'STATED' && `${t.value.modalityNames[edge.node.modality]}. `}
                      <cite lang={edge.node.source.language}>{edge.node.source.title}</cite>,{' '}
                      {edge.node.locator}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Common() {
  const texts = t.value
  const found = foundCommon.value
  const of = connection.value?.of ?? []
  if (found === undefined) return null
  const shared = found.entities.filter((entity) => !of.includes(entity.id))
  if (shared.length === 0) return <p>{texts.noCommon}</p>
  const links = found.links.map(linkOf)
  return (
    <section>
      <h3>{texts.commonFound(shared.length)}</h3>
      {found.truncated && <p class="hush">{texts.commonTruncated}</p>}
      {shared.map((entity) => (
        <article key={entity.id} class="path-card">
          <h4>
            <EntityButton entity={entity} plain />
          </h4>
          <ul class="link-lines">
            {links
              .filter((link) => link.from.id === entity.id || link.to.id === entity.id)
              .filter((link) => of.includes(link.from.id) || of.includes(link.to.id))
              .map((link) => (
                <li key={link.id}>
                  <LinkLine link={link} from={entity.id} />
                </li>
              ))}
          </ul>
        </article>
      ))}
    </section>
  )
}
