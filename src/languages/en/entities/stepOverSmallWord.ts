import { Shape, type Token } from '../../../text/Token.js'
import { isName, Known, knownOf } from './lexicon.js'
import { goesOn, heads, possessors } from './words/heads.js'
import { officeOf, titles } from './words/titles.js'

/** "Ministry of Petroleum and Mineral Resources", "Observatory for Human Rights", "People's Party" */
export function stepOverSmallWord(words: readonly Token[], from: number, at: number, last: number): number {
  const word = words[at]!
  const left = words[at - 1]!
  switch (word.lower) {
    case 'of':
    case 'for':
    case 'against':
    case 'on':
    case 'with':
    case 'in': {
      const further = hasOf(words, from, at)
      const noun = (goesOn.has(left.lower) && word.lower !== 'in' && word.lower !== 'with') || isTask(words, from, at)
      const office = officeOf.has(left.lower) && isCapital(words[at + 1]) && isCommon(words[at + 1]!)
      if (!noun && !office && !(further && isCommon(left) && !isName(left))) return at
      if (word.lower === 'of' && following.has(left.lower) && isPerson(words, at + 1, last)) return at
      const article = words[at + 1]?.lower
      const next = article === 'the' || (article === 'a' && word.lower === 'for') ? at + 2 : at + 1
      return next < last &&
        isCapital(words[next]) &&
        (word.lower !== 'against' || isCommon(words[next]!)) &&
        !(knownOf(words[next]!) & Known.Calendar) &&
        (noun || isCommon(words[next]!) || word.lower === 'of')
        ? next + 1
        : at
    }
    case 'and':
      return at + 1 < last && isCapital(words[at + 1]) && joins(words, from, at, last) ? at + 2 : at
    case ',':
      return at + 1 < last && isCapital(words[at + 1]) && isSeries(words, from, at, last) ? at + 2 : at
    case "'s":
    case "'":
      return at + 1 < last && isCapital(words[at + 1]) && possessors.has(left.lower) ? at + 2 : at
    default:
      return at
  }
}

/**
 * "Special Jurisdiction for Peace", "Intergovernmental Panel on Climate Change": common words before and behind; "Interim
 * Force in Lebanon".
 */
function isTask(words: readonly Token[], from: number, at: number): boolean {
  const left = words[at - 1]!
  if (at - from < 2) return false
  if (words[at]!.lower === 'in')
    return left.lower === 'mission' || (left.lower === 'force' && abroad.has(words[at - 2]!.lower))
  if (words[at]!.lower !== 'for' && words[at]!.lower !== 'on') return false
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1]
  const noun = heads.get(left.lower)
  if (!isCommon(left) || isName(left) || officeOf.has(left.lower) || (noun && noun !== 'ORG' && noun !== 'WORK'))
    return false
  return isCapital(next) && isCommon(next!) && !isName(next!) && !compass.test(next!.lower)
}

/** "for South African sailors": the next name begins. */
const compass = /^(?:north|south|east|west)(?:ern)?$/u

/** Bodies of which a person's name says whose they are, and does not go on with theirs: "the Movement of Abdul Wahid". */
const following: ReadonlySet<string> = new Set(
  'movement party front forces force army brigade government coalition alliance administration union supporters partisans companions soldiers students workers people youth friends'.split(
    ' ',
  ),
)

/** A title or a given name with another capital behind. */
const isPerson = (words: readonly Token[], i: number, last: number): boolean =>
  i + 1 < last &&
  isCapital(words[i + 1]) &&
  (titles.has(words[i]!.lower) || (knownOf(words[i]!) & (Known.Given | Known.Common)) === Known.Given)

/** What kind of force is sent to the country that its name ends with. */
const abroad: ReadonlySet<string> = new Set([
  'interim',
  'assistance',
  'peacekeeping',
  'multinational',
  'stabilization',
  'observer',
])

const isCommon = (word: Token): boolean => (knownOf(word) & Known.Common) !== 0

const ofs: ReadonlySet<string> = new Set(['of', 'for', 'on'])

/** Whether the chunk has gone on with "of", "for" or "on" before. */
function hasOf(words: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (ofs.has(words[i]!.lower)) return true
  return false
}

/** Whether "and" joins two halves of one name: common words on both sides of it, in a body's name. */
function joins(words: readonly Token[], from: number, at: number, last: number): boolean {
  if (!isCommon(words[at - 1]!) || !isCommon(words[at + 1]!)) return false
  if (hasOf(words, from, at)) return true
  if (heads.has(words[at - 1]!.lower)) return false
  let end = at + 1
  while (end < last && isCapital(words[end])) end++
  return end > at + 2 && heads.has(words[end - 1]!.lower) && heads.get(words[end - 1]!.lower) === 'ORG'
}

/** "Ministry of Agriculture, Livestock and Fisheries": after "of", up to an "and". */
function isSeries(words: readonly Token[], from: number, at: number, last: number): boolean {
  if (!hasOf(words, from, at) || !isCommon(words[at - 1]!)) return false
  for (let i = at + 1; i < last && i < at + 8; i++) {
    const word = words[i]!
    if (word.lower === 'and') return i > at + 1 && i + 1 < last && isCapital(words[i + 1]) && isCommon(words[i + 1]!)
    if (word.text !== ',' && !(isCapital(word) && isCommon(word))) return false
  }
  return false
}

/** A word with a capital first. */
export const isCapital = (word: Token | undefined): boolean =>
  word !== undefined && (word.shape & (Shape.Capital | Shape.Letter)) === (Shape.Capital | Shape.Letter)
