import type { Thing } from '../../../entities/EntityWords.js'
import { perForm } from '../../../text/perForm.js'
import { Shape, type Form, type Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import { idOf } from '../../../entities/idOf.js'
import { foldPhrase } from '../fold.js'
import { isCommonWord } from '../lexicon.js'
import { functionWords } from '../words/functionWords.js'
import { gazetteer } from './gazetteer.js'
import { isMeant } from './doubtful.js'
import { commonWords, placeNouns, plainAdjectives } from './words.js'

/** A name found: its tokens, half-open. */
export interface NameRead {
  readonly first: number
  readonly last: number
  readonly type: EntityType
  /** What a gazetteer says it is. */
  readonly thing: Thing | null
  /** The rule: "entities/title". */
  readonly rule: string
}

/** The tokens of a sentence, from which names are read. */
export interface Reader {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** The folded word at a place of the sentence; "" outside of it. */
export const lowerAt = ({ tokens, from, to }: Reader, i: number): string =>
  i >= from && i < to ? tokens[i]!.lower : ''

/** Whether a given name stands there. */
export const isGivenName = ({ tokens, from, to }: Reader, i: number): boolean =>
  i >= from && i < to && isGiven(tokens[i]!.form)

/** على (on) folds like علي (Ali). */
const isGiven = perForm(({ text, lower }: Form): boolean => {
  if (lower === 'علي') return text.endsWith('ي')
  return gazetteer().givenNames.has(lower) || (lower.startsWith('عبدال') && lower.length > 6)
})

export const isDefinite = (word: string): boolean => word.startsWith('ال') && word.length > 4

/** Whether a word may be somebody's or some place's name: no word of the tables, and no verb in the present. */
export function isNameLike(reader: Reader, i: number): boolean {
  if (i < reader.from || i >= reader.to) return false
  const { pos, form } = reader.tokens[i]!
  return pos === 'X' && mayName(form)
}

const mayName = perForm((form: Form): boolean => {
  const { lower, shape } = form
  if (lower.length < 2 || !(shape & Shape.Letter) || !/^\p{L}/u.test(lower)) return false
  if (isGiven(form)) return true
  if (functionWords.has(lower) || commonWords.has(lower) || plainAdjectives.has(lower)) return false
  if (isCommonWord(lower) || (isDefinite(lower) && isCommonWord(lower.slice(2)))) return false
  return !/^(?:ي|ت|سي|ست)\p{L}{4,}$/u.test(lower) || /(?:[شفنسيوجغ]|كو|\p{L}{5}ا)$/u.test(lower)
})

/** A mark that opens a quotation. */
export const opensQuotation = (word: string): boolean => word === '"' || word === '“' || word === '«'

/** The word before a place, marks of quotation left out: تنظيم “القاعدة”. */
const wordBefore = (reader: Reader, i: number): string => {
  const before = lowerAt(reader, i - 1)
  return opensQuotation(before) && lowerAt(reader, i - 2) !== '' ? lowerAt(reader, i - 2) : before
}

const inMarks = (reader: Reader, first: number, last: number): boolean =>
  opensQuotation(lowerAt(reader, first - 1)) && /^["”»]$/u.test(lowerAt(reader, last))

const tokensOf = ({ tokens }: Reader, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')

/** Newspapers that are named like something else: «الشرق الأوسط» in marks is the paper. */
const outletNames = { 'الشرق الأوسط': 'Asharq Al-Awsat', الحياة: 'Al-Hayat', الوطن: 'Al-Watan', الشروق: 'Al-Shorouk' }
let outlets: ReadonlyMap<string, Thing> | undefined
const quotedOutlets = (): ReadonlyMap<string, Thing> =>
  (outlets ??= new Map(
    Object.entries(outletNames).map(([name, canonical]) => [
      foldPhrase(name),
      { id: idOf('ORG', canonical), type: 'ORG', canonical },
    ]),
  ))

const isNounWithout = (word: string): boolean =>
  (isCommonWord(word) || word === 'ليره') && !isDefinite(word) && !functionWords.has(word) && !placeNouns.has(word)

/** The longest name of the gazetteer at a place. */
export function knownAt(reader: Reader, i: number): NameRead | undefined {
  const { tokens, to } = reader
  const found = gazetteer().table.at(tokens, i, to)
  if (!found) return undefined
  const { value, end } = found
  const thing = inMarks(reader, i, end) ? (quotedOutlets().get(tokensOf(reader, i, end)) ?? value) : value
  if (end === i + 1 && !isMeant(tokens[i]!.lower, wordBefore(reader, i), thing.type)) {
    const nationality = gazetteer().nationalities.get(tokens[i]!.lower)
    return nationality && { first: i, last: end, type: 'NORP', thing: nationality, rule: 'entities/nationality' }
  }
  // "ليرة سورية", "حكومة سورية": the adjective, and no country.
  if (end === i + 1 && tokens[i]!.lower === 'سوريه' && isNounWithout(lowerAt(reader, i - 1))) {
    const nationality = gazetteer().nationalities.get('سوريه')
    return nationality && { first: i, last: end, type: 'NORP', thing: nationality, rule: 'entities/nationality' }
  }
  // "ولاية الجزيرة": the noun is no part of the name.
  if (thing.type === 'GPE' && end === i + 2 && placeNouns.has(tokens[i]!.lower)) {
    return { first: i + 1, last: end, type: 'GPE', thing, rule: 'entities/gazetteer' }
  }
  // "وكالة رويترز", "حلف الناتو": likewise.
  const labelled =
    thing.type === 'ORG' && /^(?:وكاله|قناه|صحيفه|شبكه|موقع|حلف|مجموعه|اذاعه|حركه|منصه|تطبيق)$/u.test(tokens[i]!.lower)
      ? gazetteer().table.at(tokens, i + 1, to)
      : undefined
  if (labelled?.end === end && labelled.value.id === thing.id) {
    return { first: i + 1, last: end, type: 'ORG', thing, rule: 'entities/gazetteer' }
  }
  const rule = thing.type === 'NORP' ? 'entities/nationality' : 'entities/gazetteer'
  return { first: i, last: end, type: thing.type, thing, rule }
}
