import { describe, expect, test } from 'vitest'
import { checkSeed } from '../../src/seed/check.ts'
import { fold, foldTight, sortKey } from '../../src/seed/danish.ts'
import { readFiles } from '../../src/seed/files.ts'
import { parseSeed } from '../../src/seed/parse.ts'

const WORDS = [
  ...[
    'Aabenraa',
    'Aarhus',
    'Århus',
    'aa',
    'Å',
    'å',
    'z',
    'Zealand',
    'æble',
    'Æbelø',
    'øre',
    'Østjylland',
    'ål',
    'aal',
  ],
  ...[
    'DataArkiv',
    'datA',
    'data',
    'Data',
    'database',
    'data-analyse',
    'data analyse',
    'data_analyse',
    'kanaan',
    'Kanal',
  ],
  ...[
    'NemID',
    'Nem-ID',
    'Nem ID',
    'nemid',
    'NemLog-in',
    'NemKonto',
    'MitID',
    'mit.dk',
    'MitID (app)',
    'borger.dk',
  ],
  ...[
    '2016',
    '10',
    '9',
    '2-faktor',
    '3. spor',
    '§ 5',
    '5G',
    'A/S',
    'AS',
    'KL',
    "d'Hondt",
    'Müller',
    'Muller',
    'Myller',
  ],
  ...[
    'Ærø',
    'Aero',
    'Färøerne',
    'Färö',
    'Malmö',
    'Malmø',
    'Åland',
    'idé',
    'ide',
    'ideal',
    'Łódź',
    'Lodz',
    'þing',
    'Thing',
  ],
  ...[
    'œuvre',
    'Straße',
    'Strasse',
    'ð',
    'e-Boks',
    'eBoks',
    'E-boks',
    'x',
    'w',
    'v',
    'W3C',
    'Van',
    'Wan',
    '',
    ' ',
    '…',
    '“a”',
  ],
  ...[
    '100 %',
    '100 kr.',
    '100€',
    'Digital Post',
    'Digitaliseringsstyrelsen',
    'digital',
    'AAA',
    'aAa',
    'Aaa',
    'λ',
    'Ω',
    'Ж',
  ],
]

describe('the Danish sort key', () => {
  const collator = new Intl.Collator('da', { sensitivity: 'base' })

  test('orders words as Danish does, case and accents aside', () => {
    expectDanishOrder(WORDS, collator)
  })

  test('orders every name, alias and title of the seed as Danish does', () => {
    const { entities, sources } = checkSeed(parseSeed(readFiles('seed')).parsed).seed
    expectDanishOrder(
      [
        ...entities.flatMap((entity) => [entity.name, entity.nameEn ?? '', ...entity.aliases]),
        ...sources.map((source) => source.title),
      ],
      collator,
    )
  })

  test('puts æ, ø and å last, aa counting as å', () => {
    const words = ['Aarhus', 'Zoo', 'Østerbro', 'Ærø', 'Bornholm', 'Åbyhøj']
    expect(words.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))).toEqual([
      'Bornholm',
      'Zoo',
      'Ærø',
      'Østerbro',
      'Åbyhøj',
      'Aarhus',
    ])
  })

  test('is plain ASCII', () => {
    for (const word of WORDS) expect(sortKey(word)).toMatch(/^[ -~]*$/)
  })
})

/** Both orders are total, so they are the same where they agree on all neighbours in one of them. */
function expectDanishOrder(words: readonly string[], collator: Intl.Collator): void {
  const sorted = words
    .map((word) => ({ word, key: sortKey(word) }))
    .sort((one, other) => collator.compare(one.word, other.word))
  const wrong = sorted.slice(1).filter(({ word, key }, index) => {
    const before = sorted[index]
    if (!before) return true
    return (
      (before.key < key ? -1 : before.key > key ? 1 : 0) !== Math.sign(collator.compare(before.word, word))
    )
  })
  expect(wrong).toEqual([])
}

describe('folding', () => {
  test.each([
    ['Ærø Åby', 'aeroe aaby'],
    ['IDÉ', 'ide'],
    ['Straße', 'strasse'],
    ['Malmö', 'malmo'],
    ['Nem-ID', 'nem-id'],
    // å as one character and as a with a ring.
    ['A\u030Aby', 'aaby'],
    ['ǿ', 'oe'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('without punctuation and spaces, spellings of one name are one', () => {
    expect(['NemID', 'Nem-ID', 'nem id', 'Nem.Id'].map(foldTight)).toEqual([
      'nemid',
      'nemid',
      'nemid',
      'nemid',
    ])
  })
})
