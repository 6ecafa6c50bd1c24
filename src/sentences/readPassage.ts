import type { LanguagePack } from '../languages/LanguagePack.js'
import type { Form, Token } from '../text/Token.js'
import { blankMarkup } from './blankMarkup.js'
import { bulletLength } from './bulletLength.js'
import { formsOf } from './formsOf.js'
import type { Passage, PassageBlock, Sentence } from './Passage.js'

/** The tokens and sentences of `blocks`, in the language of `pack`. A block's end always ends a sentence. */
export function readPassage(text: string, blocks: readonly PassageBlock[], pack: LanguagePack): Passage {
  const tokens: Token[] = []
  const forms: Form[] = []
  const sentences: Sentence[] = []
  const formFor = formsOf(pack.tokenize)
  const raws = pack.tokenize(blocks.map(({ start, end }) => blankMarkup(text.slice(start, end))))
  for (const [b, block] of blocks.entries()) {
    const raw = raws[b]!
    let i = 0
    let after = -1
    const bullet = bulletLength(raw, block.end - block.start)
    for (const last of bullet > 0 ? [bullet, ...raw.ends] : raw.ends) {
      const first = tokens.length
      for (; i < last; i++) {
        const word = raw.words[i]!
        const form = formFor(word, raw.lowers?.[i])
        const from = block.start + raw.starts[i]!
        const end = from + word.length
        const sentence = sentences.length
        tokens.push({
          start: from,
          end,
          text: form.text,
          lower: form.lower,
          pos: raw.pos[i]!,
          shape: form.shape,
          spaced: from !== after,
          sentence,
          form,
        })
        forms.push(form)
        after = end
      }
      if (tokens.length > first) {
        sentences.push({ start: tokens[first]!.start, end: after, first, last: tokens.length, block: b })
      }
    }
  }
  return { text, pack, blocks, tokens, forms, sentences }
}
