import { Shape, type Form, type Token } from '../text/Token.js'
import { perForm } from '../text/perForm.js'
import { foldedForm, foldName } from './foldName.js'
import type { Thing, ThingRow } from './EntityWords.js'
import { idOf } from './idOf.js'

/** The names of things, to be found at a token. */
export interface NameTable {
  readonly size: number
  /** The longest name whose words are the tokens from `at`; `end` is the place after its last token. */
  at(tokens: readonly Token[], at: number, limit: number): NameFound | undefined
}

export interface NameFound {
  readonly name: Name
  readonly end: number
}

export interface Name {
  readonly thing: Thing
  /** Two letters or more and none of them lower case: found in capitals only, "IS" not in "is". */
  readonly capitals: boolean
  /** No capital letter, or none in its last word: found in lower case too. */
  lower: boolean | 'last'
  /** Such a spelling only: "LeT" is no "let". */
  readonly exact: string | null
  /** Of a row that is weak. */
  readonly weak: boolean
}

interface Node {
  next: Map<string, Node> | undefined
  name: Name | undefined
}

/**
 * A table of the names of `rows`; of two rows that share a name the first has it. Hyphens, points, apostrophes and accents
 * count for nothing: "Al-Tanf", "al Tanf" and "al-Tanf" are one, "Su-35" and "Su 35", "U.S." and "US".
 * `prefix` stands before the ids; a table that `lasts` as long as the program may keep what it knows with the words.
 */
export function nameTable(rows: Iterable<ThingRow>, { prefix = '', lasts = false } = {}): NameTable {
  const root: Node = { next: new Map(), name: undefined }
  let size = 0
  const add = (words: readonly string[], name: Name): void => {
    let node = root
    for (const word of words) {
      node.next ??= new Map()
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: undefined, name: undefined }))
      node = next
    }
    if (node.name?.thing === name.thing) node.name.lower ||= name.lower
    if (node === root || node.name) return
    node.name = name
    size++
  }
  for (const { type, canonical, names, weak = false } of rows) {
    const thing: Thing = { id: prefix + idOf(type, canonical), type, canonical }
    for (const name of names) {
      if (plainName.test(name)) {
        add(name.toLowerCase().split(' '), { thing, capitals: false, lower: false, exact: null, weak })
        continue
      }
      const capitals = name === name.toUpperCase() && /\p{Lu}.?\p{Lu}/u.test(name) && !/\p{N}/u.test(name)
      const exact = /^(?=.{2,4}$)\p{Lu}\p{Ll}*\p{Lu}/u.test(name) && !capitals ? name : null
      const meant: Name = {
        thing,
        capitals,
        lower: name.split(' ').every(startsLower) || (startsLower(name.slice(name.lastIndexOf(' ') + 1)) && 'last'),
        exact,
        weak,
      }
      for (const words of spellings(name)) add(words, meant)
      if (type === 'PRODUCT' && /\p{N}$/u.test(name)) for (const words of spellings(`${name}s`)) add(words, meant)
    }
  }
  const lookUp = (form: Form) => root.next?.get(foldedForm(form)) ?? null
  const firstWord = lasts ? perForm(lookUp) : lookUp
  return {
    size,
    at(tokens, at, limit) {
      let node: Node | null | undefined
      let found: NameFound | undefined
      for (let i = at; i < limit; i++) {
        const token = tokens[i]!
        if (i > at && token.text === '-' && !token.spaced && i + 1 < limit && !tokens[i + 1]!.spaced) continue
        node = i === at ? firstWord(token.form) : node?.next?.get(foldedForm(token.form))
        if (!node) break
        if (node.name && fits(node.name, tokens, at, i)) found = { name: node.name, end: i + 1 }
      }
      return found
    },
  }
}

const startsLower = (word: string): boolean => !/^\p{Lu}/u.test(word)

/** Words with a capital first and nothing that needs folding: most names. */
const plainName = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/u

/** Whether the tokens from `first` to `last` have the capitals that the name needs. */
function fits(name: Name, tokens: readonly Token[], first: number, last: number): boolean {
  if (name.lower === true) return true
  if (name.exact !== null) return tokens[first]!.text === name.exact
  for (let i = first; i <= last; i++) {
    const { shape, text } = tokens[i]!
    if (name.capitals && shape & Shape.Letter && !(shape & Shape.AllCapitals)) return false
    if (
      i === last &&
      name.lower !== 'last' &&
      shape & Shape.Letter &&
      !(shape & Shape.Capital) &&
      !/^['’]s$/u.test(text)
    )
      return false
  }
  return true
}

/** The words of a name, as tokenizers cut them ("David", "'s", "Sling"); one with a hyphen before a digit also in one piece, as tokenizers differ: "su 35", "su35". */
function spellings(name: string): string[][] {
  const parts = name
    .toLowerCase()
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/'s(?= |$)/gu, ' s')
    .split(' ')
  const split = parts
    .flatMap((part) => part.split('-'))
    .map(foldName)
    .filter(Boolean)
  if (!name.includes('-')) return [split]
  return [split, parts.map(foldName)]
}
