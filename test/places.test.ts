import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPlaces, NoPlace } from '../src/places.ts'

const patient = { queued: 1000, queueMilliseconds: 60_000 }

describe('places', () => {
  test('are given in the order in which they were asked for', async () => {
    const places = createPlaces({ ...patient, atOnce: 1 })
    const order: number[] = []
    await Promise.all(
      [1, 2, 3, 4].map(async (number) => {
        const leave = await places.take()
        order.push(number)
        await pause(1)
        leave()
      }),
    )
    expect(order).toEqual([1, 2, 3, 4])
    expect([places.taken, places.waiting]).toEqual([0, 0])
  })

  test('given back twice are free once', async () => {
    const places = createPlaces({ ...patient, atOnce: 2 })
    const [one] = [await places.take(), await places.take()]
    one()
    one()
    expect(places.taken).toBe(1)
  })

  test('handed on are not lost to one who leaves at that moment', async () => {
    const places = createPlaces({ ...patient, atOnce: 1 })
    const leave = await places.take()
    const leaving = new AbortController()
    const handed = places.take(leaving.signal)
    leave()
    leaving.abort()
    const leaveAgain = await handed
    leaveAgain()
    expect([places.taken, places.waiting]).toEqual([0, 0])
  })

  test('are never more than there are, and none is lost, whoever leaves, gives up or comes', async () => {
    const visit = fc.record({ comes: fc.nat(20), stays: fc.nat(10), gives: fc.option(fc.nat(10)) })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.nat(4),
        fc.array(visit, { maxLength: 30 }),
        async (atOnce, queued, visits) => {
          const places = createPlaces({ atOnce, queued, queueMilliseconds: 8 })
          let most = 0
          const outcomes = await Promise.all(
            visits.map(async ({ comes, stays, gives }) => {
              await pause(comes)
              const signal = gives === null ? undefined : AbortSignal.timeout(gives)
              try {
                const leave = await places.take(signal)
                most = Math.max(most, places.taken)
                await pause(stays)
                leave()
                return undefined
              } catch (error) {
                return error
              }
            }),
          )
          expect(most).toBeLessThanOrEqual(atOnce)
          expect([places.taken, places.waiting]).toEqual([0, 0])
          for (const error of outcomes) {
            if (error) expect(error instanceof NoPlace || (error as Error).name === 'TimeoutError').toBe(true)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
