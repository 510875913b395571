import { describe, expect, test } from 'vitest'
import { executor } from '../support/execute.ts'
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

const common = smallSeed(
  [
    entity('person:p', 'Per'),
    entity('organisation:r', 'Regeringen', { nameEn: 'The Government', smallWithin: ['da', 'en'] }),
    entity('organisation:s', 'Styrelsen', { nameEn: 'The Agency', smallWithin: ['en'] }),
    entity('solution:l', 'Løsningerne', { smallWithin: ['da'] }),
    entity('solution:n', 'NemID', { nameEn: 'NemID' }),
  ],
  [
    'organisation:r OWNED_BY organisation:s',
    'person:p CHAIRS organisation:r',
    'solution:l OWNED_BY organisation:r',
    'solution:n PART_OF solution:l',
    'solution:n OWNED_BY organisation:s',
  ],
)

describe('a name that is small inside a sentence', () => {
  onEachEngine(common, (loaded) => {
    test('is so in the sentence of a link, but for where it begins it', async () => {
      const { data, errors } = await loaded().execute(
        '{ links { edges { node { da: sentence en: sentence(lang: EN) } } } }',
      )
      expect(errors).toBeUndefined()
      expect((data as { links: { edges: { node: object }[] } }).links.edges.map(({ node }) => node)).toEqual([
        { da: 'Regeringen ejes af Styrelsen', en: 'The Government is owned by the Agency' },
        { da: 'Per er formand for regeringen', en: 'Per chairs the Government' },
        { da: 'Løsningerne ejes af regeringen', en: 'Løsningerne is owned by the Government' },
        { da: 'NemID ejes af Styrelsen', en: 'NemID is owned by the Agency' },
        { da: 'NemID er en del af løsningerne', en: 'NemID is part of løsningerne' },
      ])
    })

    test('is so in what a path tells, however it is found', async () => {
      const query = `{ paths(from: "organisation:r", to: "solution:n", maxLength: 2) {
        paths { da: explanation en: explanation(lang: EN) entities { name } }
      } }`
      const byStatement = executor({ ...loaded().graph, findPaths: undefined }, common.vocabulary)
      for (const execute of [loaded().execute, byStatement]) {
        expect(await execute(query)).toEqual({
          data: {
            paths: {
              paths: [
                {
                  da: 'Regeringen ejes af Styrelsen (ifølge »Prøve«), som ejer NemID (ifølge »Prøve«).',
                  en: 'The Government is owned by the Agency (according to »Prøve«), which owns NemID (according to »Prøve«).',
                  entities: [{ name: 'Regeringen' }, { name: 'Styrelsen' }, { name: 'NemID' }],
                },
                {
                  da: 'Regeringen ejer løsningerne (ifølge »Prøve«), som omfatter NemID (ifølge »Prøve«).',
                  en: 'The Government owns løsningerne (according to »Prøve«), which includes NemID (according to »Prøve«).',
                  entities: [{ name: 'Regeringen' }, { name: 'Løsningerne' }, { name: 'NemID' }],
                },
              ],
            },
          },
        })
      }
    })
  })
})
