import { useState } from 'preact/hooks'
import type { Link, Named } from '../model.ts'
import {
  expandable,
  expandEntity,
  inverseOf,
  language,
  nameOf,
  pathIds,
  phraseOf,
  roleOf,
  scene,
  seen,
  select,
  selection,
  t,
} from '../store.ts'
import { EntityButton } from './entity-button.tsx'
import { periodText } from './entity-panel.tsx'
import { focusView, leaving } from './focus.ts'
import { LineMark } from './line-mark.tsx'

interface Column<Row> {
  readonly title: string
  readonly numeric?: boolean
  /** What the column is sorted by. */
  readonly key: (row: Row) => string | number
  readonly cell: (row: Row) => preact.ComponentChildren
}

interface TableProps<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly idOf: (row: Row) => string
}

function SortedTable<Row>({ caption, rows, columns, idOf }: TableProps<Row>) {
  const [sort, setSort] = useState<{ at: number; down: boolean }>({ at: 0, down: false })
  const column = columns[sort.at]
  const compare = new Intl.Collator(language.value, { numeric: true }).compare
  const sorted =
    column === undefined
      ? rows
      : [...rows].sort((a, b) => {
          const [x, y] = [column.key(a), column.key(b)]
          const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y))
          return (sort.down ? -order : order) || (idOf(a) < idOf(b) ? -1 : 1)
        })
  return (
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          {caption} <span class="hush">{rows.length}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((entry, index) => (
              <th
                key={entry.title}
                scope="col"
                class={entry.numeric ? 'numeric' : undefined}
                aria-sort={index === sort.at ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => setSort({ at: index, down: index === sort.at && !sort.down })}
                >
                  {entry.title}
                  <span aria-hidden="true">{index === sort.at ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={idOf(row)} class={selection.value?.id === idOf(row) ? 'chosen' : undefined}>
              {columns.map((entry) => (
                <td key={entry.title} class={entry.numeric ? 'numeric' : undefined}>
                  {entry.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the picture lays under a path, in words. */
function PathMark({ id }: { id: string }) {
  if (!pathIds.value.has(id)) return null
  return (
    <>
      {' '}
      <span class="badge on-path">{t.value.onPath}</span>
    </>
  )
}

function linkPeriod(link: Link): string {
  return link.period === null ? '' : periodText(link.period)
}

/** The same selection as the picture, as two tables. */
export function TableView({ hidden }: { hidden: boolean }) {
  const texts = t.value
  const { entities, links } = seen.value
  const degree = (id: string) => links.filter((link) => link.from.id === id || link.to.id === id).length
  const name = (named: Named) => nameOf(named)
  return (
    <section class="view table-view" hidden={hidden} aria-label={texts.table}>
      {scene.value.shown.length === 0 && <p class="empty">{texts.emptyTable}</p>}
      {scene.value.shown.length > 0 && entities.length === 0 && <p class="empty">{texts.filteredAway}</p>}
      {entities.length > 0 && (
        <>
          <SortedTable
            caption={texts.tableLinks}
            rows={links}
            idOf={(link) => link.id}
            columns={[
              {
                title: texts.subject,
                key: (link) => name(link.from),
                cell: (link) => <EntityButton entity={link.from} plain />,
              },
              {
                title: texts.phrase,
                key: (link) => phraseOf(link.type),
                cell: (link) => (
                  <button
                    type="button"
                    class="link-cell"
                    onClick={() => select({ what: 'link', id: link.id })}
                  >
                    <LineMark status={link.status} /> {phraseOf(link.type)}
                    {roleOf(link) !== null && ` (${roleOf(link)})`}
                    <PathMark id={link.id} />
                  </button>
                ),
              },
              {
                title: texts.object,
                key: (link) => name(link.to),
                cell: (link) => <EntityButton entity={link.to} plain />,
              },
              { title: texts.period, key: linkPeriod, cell: linkPeriod },
              {
                title: texts.status,
                key: (link) => texts.statusNames[link.status],
                cell: (link) => texts.statusNames[link.status],
              },
              {
                title: texts.sources,
                numeric: true,
                key: (link) => link.sourceCount,
                cell: (link) => link.sourceCount,
              },
            ]}
          />
          <SortedTable
            caption={texts.tableEntities}
            rows={entities}
            idOf={(entity) => entity.id}
            columns={[
              {
                title: texts.name,
                key: name,
                cell: (entity) => (
                  <>
                    <EntityButton entity={entity} plain />
                    <PathMark id={entity.id} />
                  </>
                ),
              },
              {
                title: texts.kind,
                key: (entity) => texts.kindNames[entity.kind][0],
                cell: (entity) => texts.kindNames[entity.kind][0],
              },
              {
                title: texts.linkShown,
                numeric: true,
                key: (entity) => degree(entity.id),
                cell: (entity) => degree(entity.id),
              },
              {
                title: texts.linkTotal,
                numeric: true,
                key: (entity) => entity.linkTotal,
                cell: (entity) => entity.linkTotal,
              },
              {
                title: texts.expand,
                numeric: true,
                key: (entity) => expandable(entity.id).adding.length,
                cell: (entity) => {
                  const more = expandable(entity.id).adding.length
                  return more === 0 ? (
                    ''
                  ) : (
                    <button
                      type="button"
                      class="small"
                      onClick={async ({ currentTarget }) => {
                        await expandEntity(entity.id)
                        leaving(currentTarget, focusView)
                      }}
                    >
                      +{more}
                      <span class="unseen">
                        {' '}
                        {texts.expand} {name(entity)}
                      </span>
                    </button>
                  )
                },
              },
            ]}
          />
        </>
      )}
    </section>
  )
}

/** The same selection as sentences: each entity with all its links, read from it. */
export function TextView({ hidden }: { hidden: boolean }) {
  const texts = t.value
  const { entities, links } = seen.value
  return (
    <section class="view text-view" hidden={hidden} aria-label={texts.text}>
      {scene.value.shown.length === 0 && <p class="empty">{texts.emptyTable}</p>}
      {scene.value.shown.length > 0 && entities.length === 0 && <p class="empty">{texts.filteredAway}</p>}
      {entities.map((entity) => {
        const own = links.filter((link) => link.from.id === entity.id || link.to.id === entity.id)
        const summary = language.value === 'da' ? entity.summary : entity.summaryEn
        return (
          <article key={entity.id}>
            <h2>
              <EntityButton entity={entity} />
              <PathMark id={entity.id} />
            </h2>
            {summary !== null && <p class="summary">{summary}</p>}
            {own.length === 0 ? (
              <p class="hush">{texts.noLinksOf}</p>
            ) : (
              <ul>
                {own.map((link) => {
                  const outgoing = link.from.id === entity.id
                  const role = roleOf(link)
                  return (
                    <li key={link.id}>
                      <button
                        type="button"
                        class="link-cell"
                        onClick={() => select({ what: 'link', id: link.id })}
                      >
                        <LineMark status={link.status} />{' '}
                        {outgoing ? phraseOf(link.type) : inverseOf(link.type)}
                      </button>{' '}
                      <EntityButton entity={outgoing ? link.to : link.from} plain />
                      {role !== null && ` (${role})`}
                      <span class="hush">
                        {linkPeriod(link) !== '' && ` ${linkPeriod(link)}.`} {texts.statusNames[link.status]},{' '}
                        {texts.sourceCount(link.sourceCount)}
                      </span>
                      <PathMark id={link.id} />
                    </li>
                  )
                })}
              </ul>
            )}
          </article>
        )
      })}
    </section>
  )
}
