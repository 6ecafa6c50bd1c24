import type { RawSentences } from '../../sentences/Tokenizer.js'
import { phraseList } from '../../text/phraseList.js'

type Tokens = Pick<RawSentences, 'forms' | 'starts' | 'pos'>

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
export function sentenceEnds(tokens: Tokens, ends: readonly number[]): number[] {
  const { forms } = tokens
  const kept: number[] = []
  let next = 0
  for (let i = 1; i <= forms.length; i++) {
    while (next < ends.length && ends[next]! < i) next++
    if (i === forms.length) kept.push(i)
    else if (ends[next] === i ? !goesOn(tokens, i) : endsAtHalfDay(tokens, i)) kept.push(i)
    else if (ends[next] === i && closing.test(forms[i]!.text) && isGlued(tokens, i)) {
      /* `left.” The`: the boundary moves behind the mark. */
      if (i + 1 < forms.length && !/^\p{Ll}/u.test(forms[i + 1]!.text)) {
        kept.push(i + 1)
        i++
      }
    }
  }
  return kept
}

const isGlued = ({ forms, starts }: Tokens, at: number) => starts[at - 1]! + forms[at - 1]!.length === starts[at]

/** Whether the sentence before token `at` goes on with it. */
function goesOn(tokens: Tokens, at: number): boolean {
  const before = tokens.forms[at - 1]!.text
  const after = tokens.forms[at]!.text
  if (closing.test(after) && isGlued(tokens, at)) return true
  // "(R-S.C.)" stands without a space, and is one shortened word.
  if (/^\p{Lu}\.?$/u.test(after) && isGlued(tokens, at) && /^\p{Lu}$/u.test(tokens.forms[at - 2]?.text ?? ''))
    return true
  if (/^\p{Ll}/u.test(after)) {
    if (articleName.test(after) && tokens.forms[at + 1]?.text === '-') return false
    return quote.test(before) || stop.test(before) || before.endsWith('.')
  }
  const shortened = shortenedBefore(tokens, at)
  if (shortened === undefined) return false
  if (/^\p{Nd}/u.test(after)) return beforeFigures.has(shortened)
  return /^\p{Lu}/u.test(after) && (beforeNames.has(shortened) || /^\p{Lu}\.$/u.test(before))
}

/** "Gen." as one token or as two. */
function shortenedBefore(tokens: Tokens, at: number): string | undefined {
  const before = tokens.forms[at - 1]!.text
  if (before.length > 1 && before.endsWith('.')) return before.toLowerCase()
  const word = tokens.forms[at - 2]?.text
  return before === '.' && word !== undefined && isGlued(tokens, at - 1) ? `${word.toLowerCase()}.` : undefined
}

/** "... at 6:30 a.m. Troops followed" */
function endsAtHalfDay({ forms, pos }: Tokens, at: number): boolean {
  const before = forms[at - 1]!
  return (
    before.length === 4 && halfDay.test(before.text) && /^\p{Lu}\p{Ll}/u.test(forms[at]!.text) && pos[at] !== 'PROPN'
  )
}
