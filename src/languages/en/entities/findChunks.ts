import type { NameTable } from '../../../entities/nameTable.js'
import { perForm } from '../../../text/perForm.js'
import { Shape, type Form, type Token } from '../../../text/Token.js'
import { Known, knownOf } from './lexicon.js'
import { articles, hyphenTails, particles } from './words/functionWords.js'
import { numberedLawAt } from './numberedLaw.js'
import { isCapital, stepOverSmallWord } from './stepOverSmallWord.js'
import { counting, heads, numbered, numberedLaws, numberedSites } from './words/heads.js'

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
  while (to < Math.min(last, end + 8) && isCapital(words[to])) to++
  return to > end && heads.get(words[to - 1]!.lower) === 'ORG'
}

/** Whether a name of the gazetteer may begin with a word that begins no unknown name: "The Cradle", "9/11", "neo-Nazis". */
const mayName = ({ text, lower, shape }: Form): boolean =>
  (text !== lower && lower !== "'s") || (shape & Shape.Digit && text.length > 2) !== 0

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
  const noun = words[at - 1]!.text === 'No.' ? words[at - 2] : words[at - 1]
  if (!noun || headline || at >= last || !numberedSites.has(noun.lower) || !/^\d{1,5}$/u.test(words[at]!.text))
    return at
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
