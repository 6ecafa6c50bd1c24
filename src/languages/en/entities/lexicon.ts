import commonWords from 'gazetteer:commonWords'
import givenNames from 'gazetteer:givenNames'
import surnames from 'gazetteer:surnames'
import { perForm } from '../../../text/perForm.js'
import type { Token } from '../../../text/Token.js'
import { lexicon as compromiseWords } from '../compromise.js'
import { frontDecode } from './frontDecode.js'
import { calendarWords, functionWords } from './words/functionWords.js'

/** What is known of a word in lower case; bits, as a word may be several: "grant", "mark", "jordan". */
export const Known = { Given: 1, Surname: 2, Common: 4, Function: 8, Calendar: 16 } as const

let words: Map<string, number> | undefined

function build(): Map<string, number> {
  const known = new Map<string, number>()
  const add = (bit: number, list: Iterable<string>) => {
    for (const word of list) known.set(word, (known.get(word) ?? 0) | bit)
  }
  add(Known.Common, frontDecode(commonWords))
  add(Known.Given, frontDecode(givenNames))
  add(Known.Surname, frontDecode(surnames))
  add(Known.Given, compromiseWords('MaleName', 'FemaleName', 'FirstName'))
  add(Known.Surname, compromiseWords('LastName'))
  add(Known.Function, functionWords)
  add(Known.Calendar, calendarWords)
  return known
}

/** The `Known` bits of a word in lower case, those of its stem for a regular ending: "fighters" is common as "fighter" is. */
export function knownWord(lower: string): number {
  words ??= build()
  const known = words.get(lower)
  if (known !== undefined) return known
  const folded = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return words.get(folded) ?? (hasCommonStem(lower, words) ? Known.Common : 0)
}

/** The same of a token; worked out once a form. */
export const knownOf = ({ form }: Pick<Token, 'form'>): number => knownForm(form)

const knownForm = perForm(({ lower }) => knownWord(lower))

/** A word that is somebody's given name or surname. */
export const isName = (word: Token): boolean => (knownOf(word) & (Known.Given | Known.Surname)) !== 0

/** A word of the language that is nobody's name. */
export const isPlainWord = (word: Pick<Token, 'form'>): boolean =>
  (knownOf(word) & (Known.Common | Known.Given | Known.Surname)) === Known.Common

/** "cybersecurity", "counterterrorism" */
const prefixed =
  /^(?:cyber|counter|anti|inter|micro|multi|socio|agri|agro|bio|eco|hydro|aero|geo|tele|trans|pre|non|sub|under|over)(?=.{4})/u

const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'r', "'s", 'ness']

function hasCommonStem(lower: string, known: ReadonlyMap<string, number>): boolean {
  const common = (stem: string) => stem.length > 2 && ((known.get(stem) ?? 0) & Known.Common) !== 0
  for (const ending of endings) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    if (ending.includes('r') && stem.length < 4) continue
    if (common(stem) || (ending.length > 1 && (common(`${stem}e`) || common(`${stem}y`)))) return true
    if (ending !== 's' && stem.at(-1) === stem.at(-2) && common(stem.slice(0, -1))) return true
  }
  const prefix = prefixed.exec(lower)?.[0]
  if (prefix && common(lower.slice(prefix.length).replace(/^-/u, ''))) return true
  return (lower.endsWith('ies') || lower.endsWith('ied')) && common(`${lower.slice(0, -3)}y`)
}
