import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Entity } from '../model.ts'
import type { Point } from '../picture/picture.ts'
import {
  collapseEntity,
  connectFrom,
  expandable,
  expandEntity,
  hideEntity,
  nameOf,
  pinEntity,
  scene,
  select,
  t,
} from '../store.ts'
import { focusPanel } from './focus.ts'

interface Props {
  readonly entity: Entity
  readonly at: Point
  /** `back` when the focus is to return to the picture. */
  readonly onClose: (back: boolean) => void
}

/** What can be done with an entity, by mouse, touch or keys, after the ARIA pattern of a menu. */
export function EntityMenu({ entity, at, onClose }: Props) {
  const texts = t.value
  const list = useRef<HTMLDivElement>(null)
  const next = expandable(entity.id)
  const items: readonly (readonly [string, () => void, boolean])[] = [
    [texts.expandCount(next.adding.length), () => void expandEntity(entity.id), true],
    [
      texts.read,
      () => {
        select({ what: 'entity', id: entity.id })
        focusPanel()
      },
      false,
    ],
    [
      texts.findPath,
      () => {
        connectFrom(entity.id)
        focusPanel()
      },
      false,
    ],
    [texts.collapse, () => collapseEntity(entity.id), true],
    [scene.value.pinned.includes(entity.id) ? texts.unpin : texts.pin, () => pinEntity(entity.id), true],
    [texts.hide, () => hideEntity(entity.id), true],
  ]

  // Before anything is painted, so that the next key is the menu's.
  useLayoutEffect(() => {
    const element = list.current
    const around = element?.parentElement
    if (element == null || around == null) return
    // Inside the picture, whatever corner the entity is in.
    element.style.left = `${Math.max(4, Math.min(at.x + 12, around.clientWidth - element.offsetWidth - 4))}px`
    element.style.top = `${Math.max(4, Math.min(at.y + 12, around.clientHeight - element.offsetHeight - 4))}px`
    element.querySelector('button')?.focus()
  }, [entity.id])

  const move = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(index + by + buttons.length) % buttons.length]?.focus()
  }

  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={texts.menuFor(nameOf(entity))}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') move(1)
        else if (event.key === 'ArrowUp') move(-1)
        else if (event.key === 'Home' || event.key === 'End') {
          const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
          buttons.at(event.key === 'Home' ? 0 : -1)?.focus()
        } else if (event.key === 'Escape' || event.key === 'Tab') onClose(true)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      onBlur={(event) => {
        if (!list.current?.contains(event.relatedTarget as Node | null)) onClose(false)
      }}
    >
      {items.map(([label, action, back]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose(back)
            action()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
