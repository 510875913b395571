import type { PathResolvers } from '../generated/resolvers.ts'
import { firmnessIn, inLanguage, side } from '../seed/texts.ts'
import { phraseOf } from './Link.ts'

export const Path: PathResolvers = {
  weakestSourceCount: ({ sourceCounts }) => Math.min(...sourceCounts),

  /** Each step is read from the entity before to the one after, whichever way its link points. */
  explanation: async ({ names, steps }, { lang }, context) => {
    const titles = await Promise.all(
      steps.map(async ({ sourceIds }) => {
        const [first, ...rest] = sourceIds
        const title = first === undefined ? '' : await context.sourceTitle(first)
        const more =
          rest.length === 0 ? '' : lang === 'EN' ? ` and ${rest.length} more` : ` og ${rest.length} mere`
        return `»${title}«${more}`
      }),
    )
    const begins = side(names[0] ?? { da: '' }, lang)
    const name = (index: number) => inLanguage(names[index] ?? {}, 'within', lang)
    const told = steps.map(({ type, from, status }, index) => {
      const reading = from === names[index]?.id ? 'phrase' : 'inverse'
      const phrase = phraseOf(type, lang, context, reading)
      const source = `${lang === 'EN' ? 'according to' : 'ifølge'} ${titles[index]}`
      const firmness = status === 'STATED' ? '' : `${firmnessIn(status, lang)}, `
      const pronoun = names[index]?.kind === 'PERSON' ? 'who' : 'which'
      const subject = index === 0 ? begins : lang === 'EN' ? pronoun : 'som'
      return `${subject} ${phrase} ${name(index + 1)} (${firmness}${source})`
    })
    return `${told.join(', ')}.`
  },
}
