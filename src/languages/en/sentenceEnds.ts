import type { RawToken } from '../../sentences/Tokenizer.js'
import { phraseList } from '../../text/phraseList.js'

/** Shortened words that a name or a number follows, and no new sentence. */
const beforeNames = new Set(
  phraseList(`
    gen., lt., col., maj., capt., sgt., cpl., pvt., adm., cmdr., brig., lt.gen., maj.gen., mr., mrs., ms., dr., prof., rev.,
    sen., rep., gov., hon., st., sr., fr., amb., pres., sec., supt., insp., det., msgr., mt., ft., vs., gens., cols., messrs.
  `),
)
/** Likewise before a figure: "No. 2", "Jan. 5", "Art. 51". */
const beforeFigures = new Set(
  phraseList(`
    no., nos., art., arts., para., paras., sec., vol., p., pp., fig., ch., res., jan., feb., mar., apr., jun., jul., aug., sep.,
    sept., oct., nov., dec., approx., ca., est.
  `),
)
const halfDay = /^[ap]\.m\.$/iu
const stop = /^[.!?…]+$/u
const closing = /^[”’»)\]]$/u
const quote = /^["'”’»“‘]$/u
const articleName = /^(?:al|el|an|ad|ar|as|ash|at)$/u

/**
 * wink's sentence ends put right: a quotation goes on with who said it (“We lost the town.” he said), a closing mark
 * stays with its sentence, a shortened word ends none (Lt. Col. Brown, No. 2), and one can end at "6:30 a.m."
 */
export function sentenceEnds(tokens: readonly RawToken[], ends: readonly number[]): number[] {
  const kept: number[] = []
  let next = 0
  for (let i = 1; i <= tokens.length; i++) {
    while (next < ends.length && ends[next]! < i) next++
    if (i === tokens.length) kept.push(i)
    else if (ends[next] === i ? !goesOn(tokens, i) : endsAtHalfDay(tokens, i)) kept.push(i)
    else if (ends[next] === i && closing.test(tokens[i]!.text) && isGlued(tokens, i)) {
      /* `left.” The`: the boundary moves behind the mark. */
      if (tokens[i + 1] && !/^\p{Ll}/u.test(tokens[i + 1]!.text)) {
        kept.push(i + 1)
        i++
      }
    }
  }
  return kept
}

const isGlued = (tokens: readonly RawToken[], at: number) =>
  tokens[at - 1]!.start + tokens[at - 1]!.text.length === tokens[at]!.start

/** Whether the sentence before token `at` goes on with it. */
function goesOn(tokens: readonly RawToken[], at: number): boolean {
  const before = tokens[at - 1]!.text
  const after = tokens[at]!
  if (closing.test(after.text) && isGlued(tokens, at)) return true
  if (/^\p{Ll}/u.test(after.text)) {
    if (articleName.test(after.text) && tokens[at + 1]?.text === '-') return false
    return quote.test(before) || stop.test(before) || before.endsWith('.')
  }
  const shortened = shortenedBefore(tokens, at)
  if (shortened === undefined) return false
  if (/^\p{Nd}/u.test(after.text)) return beforeFigures.has(shortened)
  return /^\p{Lu}/u.test(after.text) && (beforeNames.has(shortened) || /^\p{Lu}\.$/u.test(before))
}

/** "Gen." as one token or as two. */
function shortenedBefore(tokens: readonly RawToken[], at: number): string | undefined {
  const before = tokens[at - 1]!
  if (before.text.length > 1 && before.text.endsWith('.')) return before.text.toLowerCase()
  const word = tokens[at - 2]
  return before.text === '.' && word && isGlued(tokens, at - 1) ? `${word.text.toLowerCase()}.` : undefined
}

/** "... at 6:30 a.m. Troops followed" */
function endsAtHalfDay(tokens: readonly RawToken[], at: number): boolean {
  if (!halfDay.test(tokens[at - 1]!.text)) return false
  const after = tokens[at]!
  return /^\p{Lu}\p{Ll}/u.test(after.text) && after.pos !== 'PROPN'
}
