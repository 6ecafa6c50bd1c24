import type { LanguagePack } from '../languages/LanguagePack.js'
import { shapeOf, type Token } from '../text/Token.js'
import type { Passage, PassageBlock, Sentence } from './Passage.js'
import type { Tokenizer } from './Tokenizer.js'

/** Words come again and again; each is folded once, by each language. */
const formsOf = new WeakMap<Tokenizer, Map<string, Form>>()
const mostForms = 50_000
interface Form {
  /** One string for all its tokens, the same as `lower` where nothing is folded: quick to compare. */
  readonly text: string
  readonly lower: string
  readonly shape: number
}

/** The tokens and sentences of `blocks`, in the language of `pack`. A block's end always ends a sentence. */
export function readPassage(text: string, blocks: readonly PassageBlock[], pack: LanguagePack): Passage {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let words = formsOf.get(pack.tokenize)
  if (!words || words.size > mostForms) formsOf.set(pack.tokenize, (words = new Map<string, Form>()))
  for (const [b, block] of blocks.entries()) {
    const raw = pack.tokenize(text.slice(block.start, block.end))
    let i = 0
    let after = -1
    for (const last of raw.ends) {
      const first = tokens.length
      for (; i < last; i++) {
        const word = raw.words[i]!
        let known = words.get(word)
        if (!known) words.set(word, (known = formOf(word, pack.tokenize.fold(word))))
        const from = block.start + raw.starts[i]!
        const end = from + word.length
        const sentence = sentences.length
        tokens.push({
          start: from,
          end,
          text: known.text,
          lower: raw.lowers?.[i] ?? known.lower,
          pos: raw.pos[i]!,
          shape: known.shape,
          spaced: from !== after,
          sentence,
        })
        after = end
      }
      if (tokens.length > first) {
        sentences.push({ start: tokens[first]!.start, end: after, first, last: tokens.length, block: b })
      }
    }
  }
  return { text, pack, blocks, tokens, sentences }
}

const formOf = (word: string, folded: string): Form => {
  const text = folded === word ? folded : word
  return { text, lower: folded, shape: shapeOf(word) }
}
