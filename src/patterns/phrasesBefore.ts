import type { Token } from '../text/Token.js'

/** Phrases that stand before a place, each with what it means; the longest that ends there is found. */
export interface PhrasesBefore<T> {
  /** The longest phrase whose words are the tokens up to but without `end`; `first` is the place of its first token. */
  before(
    tokens: readonly Token[],
    end: number,
    from?: number,
  ): { readonly value: T; readonly first: number } | undefined
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | undefined
}

/** A table like `phraseTable`'s, read from right to left: "at least" before "three". */
export function phrasesBefore<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhrasesBefore<T> {
  const root: Node<T> = { next: new Map(), value: undefined }
  for (const [phrase, value] of rows) {
    let node = root
    for (const word of phrase.split(' ').reverse()) {
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: new Map(), value: undefined }))
      node = next
    }
    node.value = value
  }
  return {
    before(tokens, end, from = 0) {
      let node: Node<T> | undefined = root
      let found: { value: T; first: number } | undefined
      for (let i = end - 1; i >= from; i--) {
        node = node.next.get(tokens[i]!.lower)
        if (!node) break
        if (node.value !== undefined) found = { value: node.value, first: i }
      }
      return found
    },
  }
}
