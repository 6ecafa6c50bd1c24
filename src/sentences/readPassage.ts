import type { LanguagePack } from '../languages/LanguagePack.js'
import { Token, type Form } from '../text/Token.js'
import { bulletLength } from './bulletLength.js'
import type { Passage, PassageBlock, Sentence } from './Passage.js'
import type { RawSentences } from './Tokenizer.js'

/** The tokens and sentences of `blocks` as the language of `pack` has cut them. A block's end always ends a sentence. */
export function readPassage(
  text: string,
  blocks: readonly PassageBlock[],
  pack: LanguagePack,
  raws: readonly RawSentences[],
): Passage {
  /* Made at their size: an array that grows is copied again and again. */
  const size = raws.reduce((sum, raw) => sum + raw.forms.length, 0)
  const tokens = new Array<Token>(size)
  const forms = new Array<Form>(size)
  let made = 0
  const sentences: Sentence[] = []
  for (const [b, block] of blocks.entries()) {
    const raw = raws[b]!
    let i = 0
    let after = -1
    const bullet = bulletLength(raw, block.end - block.start)
    for (const last of bullet > 0 ? [bullet, ...raw.ends] : raw.ends) {
      const first = made
      for (; i < last; i++) {
        const form = raw.forms[i]!
        const start = block.start + raw.starts[i]!
        tokens[made] = new Token(start, raw.pos[i]!, start !== after, sentences.length, form)
        forms[made++] = form
        after = start + form.length
      }
      if (made > first) {
        sentences.push({ start: tokens[first]!.start, end: after, first, last: made, block: b })
      }
    }
  }
  return { text, pack, blocks, tokens, forms, sentences }
}
