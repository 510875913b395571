import { describe, expect, test } from 'vitest'
import { entityCalled } from '../../src/session/names.ts'
import { QuestionFailed, type Session } from '../../src/session/session.ts'

const refusing = (message: string): Session => ({
  ask: async () => ({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] }),
  get: () => Promise.reject(new Error('not asked')),
  close: async () => undefined,
})

describe('what somebody means by a name or an id', () => {
  test.each(['NemID', 'solution:nemid'])(
    'is not said to be nothing where %s is not looked for',
    async (text) => {
      const refused = entityCalled(refusing('There were more than 1 requests'), text, 'EN')
      await expect(refused).rejects.toThrow(QuestionFailed)
      await expect(refused).rejects.toThrow('There were more than 1 requests')
    },
  )
})
