import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'

let nlp: WinkMethods | undefined
/** wink keeps every new word for ever; after so many code units it is made anew, so that a long run stays bounded. */
const renewAfter = 8_000_000
let readUnits = 0

/** wink-nlp with its sentence boundaries and parts of speech; loaded at the first call, as that takes 60 ms. */
export function readWithWink(text: string): { values: string[]; pos: string[]; sentenceEnds: number[] } {
  readUnits += text.length
  if (readUnits > renewAfter) {
    nlp = undefined
    readUnits = text.length
  }
  nlp ??= winkNLP(model, ['sbd', 'pos'])
  /* eslint-disable @typescript-eslint/unbound-method -- wink's `its` are plain functions */
  const its: ItsHelpers = nlp.its
  const doc = nlp.readDoc(text)
  const tokens = doc.tokens()
  const spans = doc.sentences().out(its.span) as unknown as [number, number][]
  return { values: tokens.out(its.value), pos: tokens.out(its.pos), sentenceEnds: spans.map(([, last]) => last + 1) }
}
