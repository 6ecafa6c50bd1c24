import { phraseTable, type PhraseTable } from '../patterns/PhraseTable.js'
import { literal, patternSet, type PatternSet, type Senses } from '../patterns/TermPattern.js'
import type { DateRule, DateWords, TermRule } from './DateWords.js'

/** A word of the lexicon, ready for look-up. */
export interface Entry {
  readonly senses: Senses
  readonly capital: boolean
  /** Whether a stretch of text with it is worth reading. */
  readonly trigger: boolean
}

/** A pack's words and rules, made ready once. */
export interface Lexicon {
  readonly words: DateWords
  readonly table: PhraseTable<Entry>
  readonly terms: PatternSet<TermRule>
  readonly rules: PatternSet<DateRule>
  isTrigger(senses: Senses): boolean
}

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
    return [word, { senses, capital, trigger: isTrigger(senses) }] as const
  })
  return { words, terms, rules, isTrigger, table: phraseTable<Entry>(entries) }
}
