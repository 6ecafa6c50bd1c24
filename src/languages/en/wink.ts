import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import type { RawSentences } from '../../sentences/Tokenizer.js'

let nlp: WinkMethods | undefined
/** wink keeps every new word for ever; after so many code units it is made anew, so that a long run stays bounded. */
const renewAfter = 8_000_000_000
let readUnits = 0

/** Made once: the model strings its table of entities over what it strung at the call before, eight times as long each time. */
let entityTable: unknown

/** A wink of its own, which knows no word but the model's. */
export function loadWink(): WinkMethods {
  entityTable ??= (model as { metaCER: () => unknown }).metaCER()
  return winkNLP({ ...model, metaCER: () => entityTable }, ['sbd', 'pos'])
}

const space = 32
/** Ends a sentence for wink, and is a token of its own. */
const gap = '\n\n'

/** So many code units are one document for wink: a shorter one takes a time of its own to set up, a longer one only memory. */
const documentSize = 10_000

/**
 * wink-nlp with its sentence boundaries and parts of speech; loaded at the first call, as that takes 60 ms. The texts hold
 * no line breaks; `ends` are wink's.
 */
export function readWithWink(texts: readonly string[]): RawSentences[] {
  const found: RawSentences[] = []
  for (let from = 0, to = 0; from < texts.length; from = to) {
    for (let size = 0; to < texts.length && size < documentSize; to++) size += texts[to]!.length
    for (const read of readDocument(texts.slice(from, to))) found.push(read)
  }
  return found
}

function readDocument(texts: readonly string[]): RawSentences[] {
  const joined = texts.join(gap)
  readUnits += joined.length
  if (readUnits > renewAfter) {
    nlp = undefined
    readUnits = joined.length
  }
  nlp ??= loadWink()
  /* eslint-disable @typescript-eslint/unbound-method -- wink's `its` are plain functions */
  const its: ItsHelpers = nlp.its
  const doc = nlp.readDoc(joined)
  const tokens = doc.tokens()
  const values = tokens.out(its.value)
  const parts = tokens.out(its.pos)
  const spans = doc.sentences().out(its.span) as unknown as [number, number][]
  let token = 0
  let sentence = 0
  let from = 0
  return texts.map((text) => {
    while (values[token] === gap) token++
    const first = token
    const starts: number[] = []
    const to = from + text.length
    let at = from
    for (; token < values.length && values[token] !== gap; token++) {
      // wink leaves out nothing but spaces.
      while (joined.charCodeAt(at) === space) at++
      if (at >= to) break
      starts.push(at - from)
      at += values[token]!.length
    }
    const ends: number[] = []
    for (; sentence < spans.length && spans[sentence]![1] < token; sentence++)
      ends.push(spans[sentence]![1] + 1 - first)
    from = to + gap.length
    return { words: values.slice(first, token), starts, pos: parts.slice(first, token), ends }
  })
}
