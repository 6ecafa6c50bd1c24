import winkNLP, { type WinkMethods } from 'wink-nlp'
import { formBook } from '../../sentences/formBook.js'
import type { RawSentences } from '../../sentences/Tokenizer.js'
import type { Form } from '../../text/Token.js'
import { fold } from './fold.js'
import { winkModel } from './winkModel.js'

let nlp: WinkMethods | undefined
/**
 * wink keeps every new word for ever, at some 300 bytes each; where it knows so many it is made anew, so that a long run stays
 * bounded. Its model alone has 88,000.
 */
const mostWords = 300_000

/** A wink of its own, which knows no word but the model's. */
export const loadWink = (): WinkMethods => winkNLP(winkModel(), ['sbd', 'pos'])

const space = 32
/** Ends a sentence for wink, and is a token of its own. */
const gap = '\n\n'

/**
 * wink-nlp with its sentence boundaries and parts of speech; loaded at the first call, as that takes 60 ms. The texts are one
 * document and hold no line breaks; `ends` are wink's.
 */
export function readWithWink(texts: readonly string[]): RawSentences[] {
  const book = formBook(fold)
  const { numbered } = book
  if (numbered.length > mostWords) {
    nlp = undefined
    numbered.length = 0
  }
  nlp ??= loadWink()
  const joined = texts.join(gap)
  const doc = nlp.readDoc(joined)
  const tokens = doc.tokens()
  /* eslint-disable @typescript-eslint/unbound-method -- wink's `its` are plain functions */
  const { its } = nlp
  const numbers = tokens.out(its.uniqueId) as number[]
  const parts = tokens.out(its.pos)
  const spans = doc.sentences().out(its.span) as unknown as [number, number][]
  const formAt = (token: number): Form => {
    const number = numbers[token]!
    const known = numbered[number]
    if (known) return known
    // Pushed, as an array that is written far behind its end gets slow.
    while (numbered.length <= number) numbered.push(undefined)
    return (numbered[number] = book.of(tokens.itemAt(token).out()))
  }
  const parting = book.of(gap)
  let token = 0
  let sentence = 0
  let from = 0
  return texts.map((text) => {
    while (token < numbers.length && formAt(token) === parting) token++
    const first = token
    const forms: Form[] = []
    const starts: number[] = []
    const to = from + text.length
    for (let at = from; token < numbers.length; token++) {
      const form = formAt(token)
      // wink leaves out nothing but spaces.
      while (joined.charCodeAt(at) === space) at++
      if (at >= to || form === parting) break
      forms.push(form)
      starts.push(at - from)
      at += form.length
    }
    const ends: number[] = []
    for (; sentence < spans.length && spans[sentence]![1] < token; sentence++)
      ends.push(spans[sentence]![1] + 1 - first)
    from = to + gap.length
    return { forms, starts, pos: parts.slice(first, token), ends }
  })
}
