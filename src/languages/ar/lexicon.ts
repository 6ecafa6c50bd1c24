import { cueForms } from './attributions/cueTable.js'
import { actions } from './attributions/words.js'
import { calendarWords } from './dates/words/calendar.js'
import { numberWords as dateNumbers } from './dates/words/numbers.js'
import { relativeWords } from './dates/words/relative.js'
import { timeWords } from './dates/words/times.js'
import { unitWords } from './dates/words/units.js'
import { after, before, bounding } from './quantities/modifiers.js'
import { currencyNames } from './quantities/money.js'
import { statusForms } from './quantities/statusWords.js'
import { measureNames } from './quantities/units.js'
import { gazetteer } from './entities/gazetteer.js'
import {
  bodyNouns,
  commonWords,
  facilityNouns,
  fighterNouns,
  labelNouns,
  natureNouns,
  placeNouns,
  weaponNouns,
} from './entities/words.js'
import { countedNouns } from './words/nouns.js'
import { functionWords, isWawWord, wholeWords } from './words/functionWords.js'
import { numberWords } from './words/numbers.js'
import { titleForms } from './words/titles.js'

export { isWawWord }

let words: Set<string> | undefined

/** Every word of the pack's tables, also those of phrases. */
function build(): Set<string> {
  const known = new Set([...functionWords, ...wholeWords, ...actions, ...titleForms, ...statusForms, ...commonWords])
  for (const nouns of [bodyNouns, labelNouns, fighterNouns, weaponNouns, facilityNouns, natureNouns, placeNouns])
    for (const noun of nouns) known.add(noun)
  const add = (phrase: string) => {
    for (const word of phrase.split(' ')) if (word.length > 2) known.add(word)
  }
  for (const word of numberWords.keys()) known.add(word)
  for (const form of cueForms().keys()) add(form)
  for (const rows of [calendarWords, dateNumbers, relativeWords, timeWords, unitWords])
    for (const { word } of rows) add(word)
  for (const rows of [after, before, bounding, currencyNames, measureNames]) for (const [phrase] of rows) add(phrase)
  for (const { singularForms, dualForms, pluralForms } of countedNouns) {
    for (const form of [...singularForms, ...dualForms, ...pluralForms]) known.add(form)
  }
  return known
}

/** Whether a folded word stands in one of the pack's tables, those of names left out. */
export const isCommonWord = (word: string): boolean => (words ??= build()).has(word)

/** Whether a folded word is one that the pack knows as it stands, so that no letter of it is a clitic. */
export const isKnownWord = (word: string): boolean => isCommonWord(word) || gazetteer().words.has(word)
