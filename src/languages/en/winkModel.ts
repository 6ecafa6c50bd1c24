import model from 'wink-eng-lite-web-model'
import type { Model } from 'wink-nlp'

/** What the model says of the token at `i` of a document, four numbers a token, for its rules. */
type Transform = (token: number, cache: unknown, document: readonly number[], i: number) => number
interface Rules {
  readonly transformers: readonly Transform[]
}
interface Parts {
  readonly metaCER: () => unknown
  readonly sbd: () => Rules
  readonly pos: () => Rules
}

/** Made once: the model strings its table of entities over what it strung at the call before, eight times as long each time. */
let entityTable: unknown

/** wink's model, to be read with once: it says the same as the model's own, and asks for a word's hints once. */
export function winkModel(): Model {
  const parts = model as unknown as Parts
  entityTable ??= parts.metaCER()
  const boundaries = parts.sbd()
  const tags = parts.pos()
  return {
    ...model,
    metaCER: () => entityTable,
    sbd: () => ({ ...boundaries, transformers: boundaries.transformers.map(rememberBoundary) }),
    pos: () => ({ ...tags, transformers: tags.transformers.map(rememberTag) }),
  }
}

/** The rules ask for the hint of a token again and again, and it is its word's. */
function rememberTag(transform: Transform): Transform {
  const none = -1
  const hints: (number | undefined)[] = []
  return (tag, cache, document, i) => {
    const word = document[4 * i]!
    let hint = hints[word]
    if (hint === undefined) {
      // Pushed, as an array that is written far behind its end gets slow.
      while (hints.length < word) hints.push(undefined)
      hints[word] = hint = transform(none, cache, document, i)
    }
    return hint === none ? tag : hint
  }
}

/** Likewise: it is that of the word as printed and as the rules have it, with a space before it or without. */
function rememberBoundary(transform: Transform): Transform {
  const tokens: (number | undefined)[] = []
  const hints: number[] = []
  return (token, cache, document, i) => {
    const key = 2 * document[4 * i]! + (document[4 * i + 1]! & 0xffff ? 1 : 0)
    if (tokens[key] === token) return hints[key]!
    while (tokens.length < key) {
      tokens.push(undefined)
      hints.push(0)
    }
    tokens[key] = token
    return (hints[key] = transform(token, cache, document, i))
  }
}
