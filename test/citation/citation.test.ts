import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, test } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import type { CitableSource } from '../../src/citation/item.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

const source: CitableSource = {
  id: 'source:005_a-b',
  title: 'Nu rykker NemID ind på mobilen & tabletten',
  form: 'ARTICLE',
  language: 'da',
  publisherName: 'Computerworld',
  authorNames: ['Åse Friis Østergaard', 'Peter Sørensen'],
  publishedOn: '2021-03-16',
  url: 'https://example.dk/a_b?c=1&d={e}',
}

describe('a reference in APA', () => {
  test('has the day before the month, as Danish does', async () => {
    expect(await cite(source, 'APA')).toBe(
      'Østergaard, Å. F., & Sørensen, P. (2021, 16. marts). Nu rykker NemID ind på mobilen & tabletten. Computerworld. https://example.dk/a_b?c=1&d={e}',
    )
  })

  test.each([
    ['2021-02', '(2021, februar)'],
    ['2021', '(2021)'],
    [undefined, '(u.å.)'],
  ])('is as precise about %s as its source', async (publishedOn, told) => {
    expect(await cite({ ...source, publishedOn }, 'APA')).toContain(` ${told}. Nu rykker`)
  })

  test.each([
    ['2021-03-16', '([2021, 16. marts])'],
    ['2021-03', '([2021, marts])'],
    ['2021', '([2021])'],
  ])('has an inferred date, %s, in brackets', async (publishedOn, told) => {
    const inferred = { ...source, publishedOn, publishedOnInferredDa: 'Af indholdet.' }
    expect(await cite(inferred, 'APA')).toContain(` ${told}. Nu rykker`)
  })

  test('begins with the publisher where nobody is named, and says it once', async () => {
    expect(await cite({ ...source, form: 'WEB_PAGE', authorNames: [], publishedOn: null }, 'APA')).toBe(
      'Computerworld. (u.å.). Nu rykker NemID ind på mobilen & tabletten. Hentet fra https://example.dk/a_b?c=1&d={e}',
    )
  })

  test.each([
    ['ARTICLE', 'Computerworld'],
    ['INTERVIEW', '[Interview]. Computerworld'],
  ])(
    'of an %s that nobody is named for begins with the title, and says where it stood',
    async (form, told) => {
      expect(await cite({ ...source, form, authorNames: [] }, 'APA')).toBe(
        `${source.title}. (2021, 16. marts). ${told}. ${source.url}`,
      )
    },
  )

  test('has the name of an English journal as it is written', async () => {
    const english = { ...source, language: 'en', publisherName: 'the news (ifg.cc)' }
    expect(await cite(english, 'APA')).toContain('. the news (ifg.cc). https:')
  })

  test.each([
    ['PRESS_RELEASE', ' [Pressemeddelelse]. '],
    ['INTERVIEW', ' [Interview]. '],
  ])('of a %s says what it is', async (form, told) => {
    expect(await cite({ ...source, form }, 'APA')).toContain(told)
  })

  test('of a report without a date says where it is fetched from', async () => {
    const report = { ...source, form: 'REPORT', authorNames: [], publishedOn: null }
    expect(await cite(report, 'APA')).toMatch(/\. Hentet fra https:/)
  })

  test.each([
    [`Om 'løsningen' nu`, 'Om »løsningen« nu'],
    [`Hun sagde "Vi 'tager' den" nu`, 'Hun sagde »Vi ›tager‹ den« nu'],
  ])('has Danish quotation marks for straight ones: %s', async (title, told) => {
    expect(await cite({ ...source, title }, 'APA')).toContain(`${told}. Computerworld.`)
  })

  test('has a word for all that it tells, whatever the form, the date and who wrote it', async () => {
    const forms = 'ARTICLE INTERVIEW BLOG_POST PRESS_RELEASE WEB_PAGE REPORT LAW ENCYCLOPEDIA'.split(' ')
    const many = Array.from({ length: 25 }, (_, index) => `Åse Friis${index}`)
    const sources = forms
      .flatMap((form) => [[], ['Åse Friis'], many].map((authorNames) => ({ ...source, form, authorNames })))
      .flatMap((cited) => [cited, { ...cited, publishedOn: null }, { ...cited, publisherName: null }])
    for (const cited of [...realProjection().sources, ...sources]) {
      expect(await cite({ authorNames: [], ...cited }, 'APA')).not.toMatch(/undefined|\(\)|\[\]| {2}/)
    }
  })

  test('of a claim ends with the place', async () => {
    expect(await cite(source, 'APA', { id: 'claim:005_a-b.x', locator: 'afsnit 14' })).toMatch(
      /\{e\} \(afsnit 14\)$/,
    )
  })

  test('of one source does not depend on the others that are asked for with it', async () => {
    const twin = { ...source, id: 'source:twin', title: 'En anden' }
    const alone = (await cite(source, 'APA')).replace(source.title, 'En anden')
    expect((await Promise.all([cite(source, 'APA'), cite(twin, 'APA')]))[1]).toBe(alone)
  })
})

describe('a reference in BibTeX', () => {
  test('is read back as what it was made from', async () => {
    const [read] = new Cite(await cite(source, 'BIBTEX')).data
    expect(read).toMatchObject({
      id: '005_a-b',
      title: source.title,
      author: [
        { family: 'Østergaard', given: 'Åse Friis' },
        { family: 'Sørensen', given: 'Peter' },
      ],
      'container-title': 'Computerworld',
      // What would end the field is written as an address allows.
      URL: 'https://example.dk/a_b?c=1&d=%7Be%7D',
    })
  })

  test.each(['ARTICLE', 'INTERVIEW'])(
    'of an %s that nobody is named for has the journal alone',
    async (form) => {
      const text = await cite({ ...source, form, authorNames: [] }, 'BIBTEX')
      expect(text).toMatch(/^@article\{005_a-b,\n/)
      expect(text).toMatch(/journal = \{Computerworld\}/)
      expect(text).not.toContain('author =')
    },
  )

  test('has what TeX reads as commands as the characters that they are, and the address once', async () => {
    const title = '50 % af A_B & C #1 til 5 $'
    const text = await cite({ ...source, title, publisherName: 'Børn & Unge' }, 'BIBTEX')
    expect(text).toContain('50 \\% af')
    expect(text).toContain('journal = {Børn \\& Unge}')
    // Those of the key and of the address.
    expect(text.match(/[^\\][&%$#_]/g)).toEqual(['5_', 'a_', '1&'])
    expect(text).not.toContain('howpublished')
    expect(new Cite(text).data).toMatchObject([{ title, 'container-title': 'Børn & Unge' }])
  })

  test('has the year of an inferred date in brackets, and says why in the note', async () => {
    const text = await cite(
      { ...source, publishedOn: '2021', publishedOnInferredDa: 'Af indholdet.' },
      'BIBTEX',
    )
    expect(text).toMatch(/year = \{\[2021\]\}/)
    expect(text).toMatch(/note = \{Datoen er udledt: Af indholdet\.\}/)
  })

  test('of a claim has its own key and the place in the note', async () => {
    const text = await cite(source, 'BIBTEX', { id: 'claim:005_a-b.x', locator: 'afsnit 14' })
    expect(text).toMatch(/^@article\{005_a-b\.x,/)
    expect(text).toMatch(/note = \{afsnit 14\}/)
  })
})

describe('a reference in CSL-JSON', () => {
  test('is an array of one item with the date’s own precision', async () => {
    expect(JSON.parse(await cite({ ...source, publishedOn: '2021-03' }, 'CSL_JSON'))).toEqual([
      {
        id: '005_a-b',
        type: 'article-magazine',
        title: source.title,
        author: [
          { family: 'Østergaard', given: 'Åse Friis' },
          { family: 'Sørensen', given: 'Peter' },
        ],
        'container-title': 'Computerworld',
        issued: { 'date-parts': [[2021, 3]] },
        URL: source.url,
        language: 'da',
      },
    ])
  })

  test('marks an inferred date as circa', async () => {
    const [item] = JSON.parse(await cite({ ...source, publishedOnInferredDa: 'Af indholdet.' }, 'CSL_JSON'))
    expect(item).toMatchObject({ issued: { circa: true }, note: 'Datoen er udledt: Af indholdet.' })
  })

  test('says of no date that it is inferred', async () => {
    const undated = { ...source, publishedOn: null, publishedOnInferredDa: 'Fra før 2011.' }
    const [item] = JSON.parse(await cite(undated, 'CSL_JSON'))
    expect([item.issued, item.note]).toEqual([undefined, 'Fra før 2011.'])
  })
})

describe('citations in the graph', () => {
  onEachEngine(realProjection(), (loaded) => {
    test('of claims are those of their sources with the place, and cost one statement more', async () => {
      const { execute, recorder } = loaded()
      recorder.taken()
      const { data, errors } = await execute(
        '{ claims(first: 20) { edges { node { id locator citation csl: citation(style: CSL_JSON) source { citation } } } } }',
      )
      expect(errors).toBeUndefined()
      expect(recorder.taken()).toHaveLength(2)
      type Node = { id: string; locator: string; citation: string; csl: string; source: { citation: string } }
      const { edges } = (data as { claims: { edges: { node: Node }[] } }).claims
      expect(edges).toHaveLength(20)
      for (const { node } of edges) {
        expect(node.citation).toBe(`${node.source.citation} (${node.locator})`)
        expect(JSON.parse(node.csl)[0].id).toBe(node.id.replace('claim:', ''))
      }
    })

    test('of sources need no other field to be selected', async () => {
      const inferred = realProjection().sources.find(({ publishedOnInferredDa }) => publishedOnInferredDa)
      const { data } = await loaded().execute(
        'query ($id: ID!) { node(id: $id) { ... on Source { citation } } }',
        {
          id: inferred?.id,
        },
      )
      expect((data as { node: { citation: string } }).node.citation).toContain('([')
    })
  })
})
