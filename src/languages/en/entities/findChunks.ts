import type { NameTable } from '../../../entities/nameTable.js'
import { perForm } from '../../../text/perForm.js'
import { Shape, type Form, type Token } from '../../../text/Token.js'
import { Known, knownOf } from './lexicon.js'
import { articles, hyphenTails, particles } from './words/functionWords.js'
import { numberedLawAt } from './numberedLaw.js'
import { officeOf, titles } from './words/titles.js'
import { counting, goesOn, heads, numbered, numberedLaws, numberedSites, possessors } from './words/heads.js'

/** Words that may be one name, or several that stand together: "Russian Foreign Minister Sergei Lavrov". */
export interface Chunk {
  readonly first: number
  readonly last: number
}

/** The stretches of capitalised words in a sentence, with the small words that names hold. */
export function findChunks(
  words: readonly Token[],
  forms: readonly Form[],
  first: number,
  last: number,
  headline: boolean,
  names: NameTable,
): Chunk[] {
  const chunks: Chunk[] = []
  for (let i = first; i < last;) {
    if (!mayBegin(forms[i]!)) {
      i++
      continue
    }
    const starts = begins(words, i, last, headline) || (i > first && !headline && beginsBody(words, i, last))
    const known = starts || mayName(words[i]!.form) ? names.at(words, i, last) : undefined
    const isKnown = known && !known.name.weak && (starts || known.end > i + 1 || known.name.thing.type !== 'PERSON')
    if (!starts && (!isKnown || isBodyBehind(words, i, known.end, last))) {
      i++
      continue
    }
    const end = endOf(words, i, last, headline, starts, isKnown ? known.end : 0)
    chunks.push({ first: withOrdinal(words, i, end, first), last: end })
    i = end
  }
  return chunks
}

/** "The Independent" in "The Independent Electoral Commission": a body's name that begins behind the article. */
function isBodyBehind(words: readonly Token[], i: number, end: number, last: number): boolean {
  if (words[i]!.text !== 'The' || end !== i + 2) return false
  let to = end
  while (to < last && isCapital(words[to])) to++
  return to > end && heads.get(words[to - 1]!.lower) === 'ORG'
}

/** Whether a name of the gazetteer may begin with a word that begins no unknown name: "The Cradle", "9/11", "neo-Nazis". */
const mayName = ({ text, lower, shape }: Form): boolean =>
  (text !== lower && lower !== "'s") || (shape & Shape.Digit && text.length > 2) !== 0

const isCapital = (word: Token | undefined): boolean =>
  word !== undefined && (word.shape & (Shape.Capital | Shape.Letter)) === (Shape.Capital | Shape.Letter)

function begins(words: readonly Token[], i: number, last: number, headline: boolean): boolean {
  const word = words[i]!
  if (word.text.includes('$')) return false
  if (isResolution(words, i, last)) return true
  if (word.shape & Shape.Capital) {
    const known = knownOf(word)
    if (articles.has(word.lower) && isHyphen(words, i + 1, last) && isCapital(words[i + 2])) return true
    if (known & Known.Calendar && !(known & Known.Given && isCapital(words[i + 1]))) return false
    if (headline && known & Known.Common && !(known & Known.Given)) return false
    return !(known & Known.Function) || (word.shape & Shape.AllCapitals) !== 0
  }
  if (word.lower === 'bin' || word.lower === 'ibn') return isCapital(words[i + 1])
  if (word.lower === 'al' && isCapital(words[i + 1])) return words[i - 1]?.lower !== 'et'
  return articles.has(word.lower) && isHyphen(words, i + 1, last) && isCapital(words[i + 2])
}

/** "the All Progressives Congress", "the Anti Corruption Bureau": with a capital in the middle of a sentence. */
const beginsBody = (words: readonly Token[], i: number, last: number): boolean =>
  /^(?:All|Anti|Non|Our)$/u.test(words[i]!.text) && i + 1 < last && isCapital(words[i + 1])

/** Words that may begin a name without a capital. */
const smallStarts: ReadonlySet<string> = new Set([...numberedLaws, ...articles, 'bin', 'ibn', 'al'])
/** Whether a word may begin a name at all, whatever stands around it: most may not. */
const mayBegin = perForm((form) => (form.shape & Shape.Capital) !== 0 || smallStarts.has(form.lower) || mayName(form))

/** A hyphen with no space around it. */
const isHyphen = (words: readonly Token[], i: number, last: number): boolean =>
  i + 1 < last && hyphens.has(words[i]!.text) && !words[i]!.spaced && !words[i + 1]!.spaced
const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑'])

/** Where the chunk ends that begins at `from`, with a name of the gazetteer up to `known`, 0 without one. */
function endOf(
  words: readonly Token[],
  from: number,
  last: number,
  headline: boolean,
  starts: boolean,
  known: number,
): number {
  if (!starts) return known
  let end = Math.max(numberedLawAt(words, from, last), from + 1, known)
  for (;;) {
    const next = stepOver(words, from, end, last, headline)
    if (next === end) return end
    end = next
  }
}

/** The place after the next word of the chunk; `end` where it ends. */
function stepOver(words: readonly Token[], from: number, end: number, last: number, headline: boolean): number {
  const word = words[end]
  if (end >= last || !word) return end
  if (isHyphen(words, end, last)) return stepOverHyphen(words, from, end)
  if (isCapital(word) && !isResolution(words, end, last)) {
    if (!headline && linking.has(word.text) && end + 1 < last && isCapital(words[end + 1])) return end + 2
    if (inside(words, end, headline)) return end + 1
    // "Seo In-guk", "Jung Do-hyun"
    return !headline && end === from + 1 && isHyphen(words, end + 1, last) ? end + 1 : end
  }
  if (isResolution(words, end, last)) return numberedLawAt(words, end, last)
  const next = words[end + 1]
  const hasNext = end + 1 < last && isCapital(next)
  if (word.text === '&' && hasNext) return end + 2
  if (word.shape & Shape.Digit && !(word.shape & Shape.Letter)) return afterNumber(words, end, last, headline)
  if (word.text === 'No.' && !headline && numberedSites.has(words[end - 1]!.lower))
    return afterNumber(words, end + 1, last, false)
  if (articles.has(word.lower) && isHyphen(words, end + 1, last) && isCapital(words[end + 2])) return end + 3
  if (particles.has(word.lower)) {
    if (hasNext && inside(words, end + 1, headline)) return end + 2
    if (end + 2 < last && particles.has(next!.lower) && isCapital(words[end + 2])) return end + 3
    return end
  }
  if (headline) return end
  return stepOverSmallWord(words, from, end, last)
}

/** The place after the number at `at` of a site, a unit or an order, "Air Base 101", "Operation 1027"; else `at`. */
function afterNumber(words: readonly Token[], at: number, last: number, headline: boolean): number {
  const noun = words[at - 1]!.text === 'No.' ? words[at - 2]! : words[at - 1]!
  if (headline || at >= last || !numberedSites.has(noun.lower) || !/^\d{1,5}$/u.test(words[at]!.text)) return at
  const next = at + 1 < last ? words[at + 1]! : undefined
  // "Camp Bastion saw Base 300 soldiers": what is counted follows
  return next && /^\p{Ll}/u.test(next.text) && /^(?:NOUN|ADJ)$/u.test(next.pos) && counting.has(noun.lower)
    ? at
    : at + 1
}

/** With a capital inside a name: "Students Against Discrimination". */
const linking: ReadonlySet<string> = new Set(['Against', 'Without', 'For', 'Of', 'Beyond'])

/** "resolution 2254", in lower case too */
const isResolution = (words: readonly Token[], i: number, last: number): boolean => numberedLawAt(words, i, last) > i

function inside(words: readonly Token[], i: number, headline: boolean): boolean {
  const word = words[i]!
  const { shape } = word
  const known = knownOf(word)
  if (known & Known.Calendar && !(known & (Known.Given | Known.Surname))) return false
  if (known & Known.Function && !(shape & Shape.AllCapitals)) return false
  return !headline || !(known & Known.Common) || (known & Known.Surname) !== 0
}

function stepOverHyphen(words: readonly Token[], from: number, hyphen: number): number {
  const right = words[hyphen + 1]!
  if (isCapital(right)) return hyphen + 2
  // "Cheng Yat-long" and "year-long"
  const isTail = hyphenTails.has(right.lower) && !(right.lower === 'long' && from < hyphen - 1)
  if (!(right.shape & Shape.Letter) || isTail || right.text.length > 6) return hyphen
  const known = knownOf(right)
  return known & Known.Common && !(known & Known.Given) && right.text.length > 4 ? hyphen : hyphen + 2
}

/** "Ministry of Petroleum and Mineral Resources", "Observatory for Human Rights", "People's Party" */
function stepOverSmallWord(words: readonly Token[], from: number, at: number, last: number): number {
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
const isName = (word: Token): boolean => (knownOf(word) & (Known.Given | Known.Surname)) !== 0

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

/** "the 5th Brigade", "the Second Sudanese Civil War": the chunk with the ordinal before it. */
function withOrdinal(words: readonly Token[], from: number, end: number, first: number): number {
  const before = words[from - 1]
  if (from === first || !before) return from
  const { lower } = words[end - 1]!
  const isNumbered = numbered.has(lower) && /^\d+(?:st|nd|rd|th)$/u.test(before.lower)
  const noun = heads.get(lower)
  const isCounted =
    (noun === 'EVENT' || ((noun === 'LOC' || numbered.has(lower)) && from > first + 1)) &&
    /^(?:First|Second|Third|Fourth|Fifth)$/u.test(before.text)
  return isNumbered || isCounted ? from - 1 : from
}
