import type { UnlinkedEntity } from '../../../entities/EntityWords.js'
import type { Passage } from '../../../sentences/Passage.js'
import { Shape } from '../../../text/Token.js'
import { mention } from '../../../text/span.js'
import { gazetteer } from './gazetteer.js'

/** The names in English passages of one article, in order and without overlap. */
export function recognize(passages: readonly Passage[]): UnlinkedEntity[] {
  return passages.flatMap(({ text, tokens, sentences }) => {
    const found: UnlinkedEntity[] = []
    for (const { first, last } of sentences) {
      for (let i = first; i < last;) {
        const known = tokens[i]!.shape & Shape.Capital ? gazetteer().at(tokens, i, last) : undefined
        if (known) {
          const { type, canonical } = known.name.thing
          const span = mention(text, tokens[i]!.start, tokens[known.end - 1]!.end, 'entities/gazetteer')
          found.push({ ...span, type, canonical, thing: known.name.thing })
        }
        i = known?.end ?? i + 1
      }
    }
    return found
  })
}
