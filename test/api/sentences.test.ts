import { describe, expect, test } from 'vitest'
import { onEachEngine } from '../support/graphs.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const seed = smallSeed(
  [
    entity('person:p', 'Per'),
    entity('organisation:o', 'Styrelsen'),
    entity('solution:s', 'Løsningen', { nameEn: 'The solution' }),
    entity('organisation:k', 'Kæden'),
    entity('organisation:b', 'Bestyrelsen'),
  ],
  [
    'person:p CHAIRS organisation:o',
    'person:p MEMBER_OF organisation:b',
    'solution:s OWNED_BY organisation:o 2001 2002 PROPOSED',
    'solution:s OWNED_BY organisation:k PLANNED',
  ],
)

describe('what is not stated as a fact', () => {
  onEachEngine(seed, (loaded) => {
    test('is told with its status by the sentence of a link', async () => {
      const { data, errors } = await loaded().execute(
        '{ entity(id: "solution:s") { links { edges { node { da: sentence en: sentence(lang: EN) } } } } }',
      )
      expect(errors).toBeUndefined()
      expect(data).toEqual({
        entity: {
          links: {
            edges: [
              {
                node: {
                  da: 'Løsningen ejes af Kæden (planlagt)',
                  en: 'The solution is owned by Kæden (planned)',
                },
              },
              {
                node: {
                  da: 'Løsningen ejes af Styrelsen (foreslået)',
                  en: 'The solution is owned by Styrelsen (proposed)',
                },
              },
            ],
          },
        },
      })
    })

    test('is told so by each step of a path, and a person is somebody', async () => {
      const { data, errors } = await loaded().execute(
        '{ paths(from: "organisation:k", to: "organisation:b") { paths { da: explanation en: explanation(lang: EN) } } }',
      )
      expect(errors).toBeUndefined()
      expect(data).toEqual({
        paths: {
          paths: [
            {
              da: 'Kæden ejer Løsningen (planlagt, ifølge »Prøve«), som ejes af Styrelsen (foreslået, ifølge »Prøve«), som har formanden Per (ifølge »Prøve«), som er medlem af Bestyrelsen (ifølge »Prøve«).',
              en: 'Kæden owns The solution (planned, according to »Prøve«), which is owned by Styrelsen (proposed, according to »Prøve«), which is chaired by Per (according to »Prøve«), who is a member of Bestyrelsen (according to »Prøve«).',
            },
          ],
        },
      })
    })
  })
})
