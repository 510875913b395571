import type { Named } from '../model.ts'
import { nameLanguage, nameOf, open, scene, select, selection, t } from '../store.ts'
import { KindMark } from './kind-mark.tsx'

/** An entity’s name: it reads the entity and puts it on screen when it is not there. */
export function EntityButton({ entity, plain = false }: { entity: Named; plain?: boolean }) {
  const chosen = selection.value?.id === entity.id
  return (
    <button
      type="button"
      class={plain ? 'entity plain' : 'entity'}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => {
        if (scene.value.shown.includes(entity.id)) select({ what: 'entity', id: entity.id })
        else void open([entity.id])
      }}
    >
      <KindMark kind={entity.kind} />
      <span lang={nameLanguage(entity)}>{nameOf(entity)}</span>
      {!plain && <span class="hush">{t.value.kindNames[entity.kind][0]}</span>}
    </button>
  )
}
