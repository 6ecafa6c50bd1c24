import { perForm } from '../text/perForm.js'
import type { Form, Token } from '../text/Token.js'

/** Phrases of one or more words, each with what it means; the longest that stands at a token is found. */
export interface PhraseTable<T> {
  /** The longest phrase whose words are the tokens from `at`; `end` is the place after its last token. */
  at(tokens: readonly Token[], at: number, limit?: number): { readonly value: T; readonly end: number } | undefined
  /** Whether a phrase starts with a word. */
  starts(form: Form): boolean
  /** What a single word means. */
  word(lower: string): T | undefined
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | undefined
}

/**
 * A table of phrases. A row's words are parted by single spaces and written as tokens fold: "according to",
 * "al - tanf" where the tokenizer parts the hyphen.
 */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: Node<T> = { next: new Map(), value: undefined }
  for (const [phrase, value] of rows) {
    let node = root
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: new Map(), value: undefined }))
      node = next
    }
    node.value = value
  }
  const firstWord = perForm(({ lower }) => root.next.get(lower) ?? null)
  return {
    at(tokens, at, limit = tokens.length) {
      let found: { value: T; end: number } | undefined
      let node = at < limit ? firstWord(tokens[at]!.form) : null
      for (let i = at; node;) {
        i++
        if (node.value !== undefined) found = { value: node.value, end: i }
        node = (i < limit && node.next.get(tokens[i]!.lower)) || null
      }
      return found
    },
    starts: (form) => firstWord(form) !== null,
    word: (lower) => root.next.get(lower)?.value,
  }
}
