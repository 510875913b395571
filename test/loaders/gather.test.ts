import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { createGatherer } from '../../src/loaders/gather.ts'

const kind = {}
let gather: ReturnType<typeof createGatherer>
let batches: (readonly string[])[]

/** Opened, it lets reads end. */
let gate: { readonly opened: Promise<void>; readonly open: () => void }

function createGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** Reads ids as themselves in capitals. */
const read = async (ids: readonly string[]) => {
  batches.push(ids)
  await gate.opened
  return ids.map((id) => (id === 'bad' ? new Error('there is nothing bad') : id.toUpperCase()))
}
const load = (id: string, variant = '', of: object = kind) => gather(of, variant, id, read)

beforeEach(() => {
  gather = createGatherer()
  batches = []
  gate = createGate()
  gate.open()
})

describe('reads of one kind', () => {
  test('that are asked for at once become one, each id once', async () => {
    expect(await Promise.all(['a', 'b', 'a'].map((id) => load(id)))).toEqual(['A', 'B', 'A'])
    expect(batches).toEqual([['a', 'b']])
  })

  test('gather while two are under way, and are read after they were asked for', async () => {
    gate = createGate()
    const turns = () => setTimeout(5)
    const first = load('a')
    await turns()
    const second = load('a')
    await turns()
    const rest = [load('a'), load('b')]
    await turns()
    expect(batches).toEqual([['a'], ['a']])
    gate.open()
    expect(await Promise.all([first, second, ...rest])).toEqual(['A', 'A', 'A', 'B'])
    expect(batches).toEqual([['a'], ['a'], ['a', 'b']])
  })

  test('are as many at once, and as large, as they are said to be', async () => {
    gate = createGate()
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const loads = ids.map((id) => gather(kind, '', id, read, undefined, { mostAtOnce: 3, mostIds: 2 }))
    await setTimeout(5)
    expect(batches).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
    gate.open()
    expect(await Promise.all(loads)).toEqual(ids.map((id) => id.toUpperCase()))
    expect(batches).toHaveLength(4)
  })

  test('are cut where they would carry more than 25 ids', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `x${index}`)
    expect(await Promise.all(ids.map((id) => load(id)))).toEqual(ids.map((id) => id.toUpperCase()))
    expect(batches.map(({ length }) => length)).toEqual([25, 25, 10])
  })

  test('keep nothing', async () => {
    await load('a')
    await load('a')
    expect(batches).toEqual([['a'], ['a']])
  })

  test('fail for the id that is wrong alone', async () => {
    const answers = await Promise.allSettled([load('a'), load('bad')])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  const asker = () => {
    const end = new AbortController()
    const by = { end, signal: end.signal, statements: 0, ended: 0 }
    const statementBegan = () => {
      by.statements += 1
      return () => {
        by.ended += 1
      }
    }
    return Object.assign(by, { statementBegan })
  }

  test('are told of and given up by those alone whose ids they carry', async () => {
    const ended: string[] = []
    const endless = (ids: readonly string[], signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          ended.push(ids.join())
          reject(signal.reason)
        })
      })
    const askers = [asker(), asker(), asker()]
    const answers = ['a', 'b', 'c'].map((id, index) =>
      gather(kind, '', id, endless, askers[index], { mostAtOnce: 2, mostIds: 2 }).catch(String),
    )
    await setTimeout(5)
    expect(askers.map(({ statements }) => statements)).toEqual([1, 1, 1])
    askers[2]?.end.abort('the third has gone')
    expect(await answers[2]).toBe('the third has gone')
    expect(ended).toEqual(['c'])
    for (const { end } of askers) end.abort('all have gone')
    await Promise.all(answers)
    expect(ended).toEqual(['c', 'a,b'])
  })

  test('end when all who asked have given up, and not before', async () => {
    const [one, other] = [asker(), asker()]
    let ended = false
    const endless = (_ids: readonly string[], signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          ended = true
          reject(signal.reason)
        })
      })
    const answers = [one, other].map((by) => gather(kind, 'endless', 'a', endless, by).catch(String))
    await setTimeout(5)
    one.end.abort('one has gone')
    expect(await answers[0]).toBe('one has gone')
    expect(ended).toBe(false)
    other.end.abort('so has the other')
    expect(await answers[1]).toBe('so has the other')
    expect(ended).toBe(true)
    await setTimeout(5)
    expect([one, other]).toMatchObject([
      { statements: 1, ended: 1 },
      { statements: 1, ended: 1 },
    ])
  })

  test('that wait are not joined when all who asked have given up', async () => {
    gate = createGate()
    const patient = async (ids: readonly string[], signal: AbortSignal) => {
      await gate.opened
      signal.throwIfAborted()
      return ids.map((id) => id.toUpperCase())
    }
    const ask = (id: string, by = asker()) => gather(kind, '', id, patient, by).catch(String)
    const underWay = [ask('a')]
    await setTimeout(5)
    underWay.push(ask('b'))
    await setTimeout(5)
    const gone = asker()
    const left = ask('c', gone)
    gone.end.abort('the third has gone')
    const joined = [ask('c'), ask('d')]
    await setTimeout(5)
    gate.open()
    expect(await Promise.all([...underWay, left, ...joined])).toEqual([
      'A',
      'B',
      'the third has gone',
      'C',
      'D',
    ])
  })

  test('that fail as a whole fail for all who asked, and the next is read anew', async () => {
    const failing = () => Promise.reject(new Error('away'))
    const answers = await Promise.allSettled(['a', 'b'].map((id) => gather(kind, '', id, failing)))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await load('a')).toBe('A')
  })
})

test('reads of another kind or variant are others', async () => {
  await Promise.all([load('a'), load('a', 'other'), load('a', '', {})])
  expect(batches).toEqual([['a'], ['a'], ['a']])
})
