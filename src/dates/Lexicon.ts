import { phraseTable, type PhraseTable } from '../patterns/PhraseTable.js'
import { literal, patternSet, type PatternSet, type Senses } from '../patterns/TermPattern.js'
import { perForm } from '../text/perForm.js'
import { Shape, Token, type Form } from '../text/Token.js'
import type { DateRule, DateWords, TermRule } from './DateWords.js'
import { isDigit, readTerms, type Entry } from './readTerms.js'

/** A pack's words and rules, made ready once. */
export interface Lexicon {
  readonly words: DateWords
  readonly table: PhraseTable<Entry>
  readonly terms: PatternSet<TermRule>
  readonly rules: PatternSet<DateRule>
  /** What a word is to the rules. */
  readonly kindOf: (form: Form) => Kind
}

/** No word of the rules, one of them, or one that makes a stretch of text worth reading. */
export const Kind = { None: 0, Known: 1, Trigger: 2 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

const known = new WeakMap<DateWords, Lexicon>()

/** The lexicon of a pack; built at the first call. */
export function lexiconOf(words: DateWords): Lexicon {
  let lexicon = known.get(words)
  if (!lexicon) known.set(words, (lexicon = build(words)))
  return lexicon
}

function build(words: DateWords): Lexicon {
  const terms = patternSet(words.termRules)
  const rules = patternSet(words.rules)
  const triggers = new Set(words.triggers)
  const isTrigger = (senses: Senses) => Object.keys(senses).some((name) => triggers.has(name))
  const rows = new Map<string, { senses: Record<string, unknown>; capital: boolean }>()
  for (const { word, senses, capital = false } of words.words) {
    const row = rows.get(word)
    if (row) Object.assign(row.senses, senses)
    else rows.set(word, { senses: { ...senses }, capital })
  }
  for (const word of [...terms.words, ...rules.words]) {
    const row = rows.get(word)
    if (row) row.senses[literal(word)] = true
    else rows.set(word, { senses: { [literal(word)]: true }, capital: false })
  }
  const entries = [...rows].map(([word, { senses, capital }]) => {
    return [word, { senses, capital }] as const
  })
  const kinds = new Map<string, Kind>()
  for (const [phrase, { senses }] of entries) {
    const parts = phrase.split(' ')
    for (const part of parts) if (!kinds.has(part)) kinds.set(part, Kind.Known)
    if (isTrigger(senses)) kinds.set(parts.at(-1)!, Kind.Trigger)
  }
  const table = phraseTable<Entry>(entries)
  /** Numbers and joined words are worked out. */
  const kindOf = (form: Form): Kind => {
    const listed = kinds.get(form.lower)
    if (listed !== undefined) return listed
    if (!(form.shape & Shape.Digit) && !form.text.includes('-')) return Kind.None
    const terms = readTerms(form.text, [tokenOf(form)], 0, table)
    if (terms.some(({ senses }) => isTrigger(senses))) return Kind.Trigger
    return terms.length > 0 || isDigit(form.text) ? Kind.Known : Kind.None
  }
  return { words, terms, rules, table, kindOf: perForm(kindOf) }
}

/** A token by itself. */
const tokenOf = (form: Form): Token => new Token(0, 'X', false, 0, form)
