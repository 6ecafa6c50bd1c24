import { phraseTable, type PhraseTable } from '../patterns/PhraseTable.js'
import { literal, patternSet, type PatternSet, type Senses } from '../patterns/TermPattern.js'
import type { DateRule, DateWords, TermRule } from './DateWords.js'

/** A word of the lexicon, ready for look-up. */
export interface Entry {
  readonly senses: Senses
  readonly capital: boolean
}

/** A pack's words and rules, made ready once. */
export interface Lexicon {
  readonly words: DateWords
  readonly table: PhraseTable<Entry>
  readonly terms: PatternSet<TermRule>
  readonly rules: PatternSet<DateRule>
  /** The words that stand in rows, alone or in a phrase; `true` where a stretch of text with it is worth reading. */
  readonly known: ReadonlyMap<string, boolean>
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
    return [word, { senses, capital }] as const
  })
  const knownWords = new Map<string, boolean>()
  for (const [phrase, { senses }] of entries) {
    const parts = phrase.split(' ')
    for (const part of parts) if (!knownWords.has(part)) knownWords.set(part, false)
    if (isTrigger(senses)) knownWords.set(parts.at(-1)!, true)
  }
  return { words, terms, rules, isTrigger, known: knownWords, table: phraseTable<Entry>(entries) }
}
