import type { Piece } from './cutWords.js'

const stops = new Set(['.', '!', '?', '؟', '…', '...', '۔'])
const closing = /^["”»’)\]}]$/u
const marks = /^["“”«»]$/u
/** A quotation whose closing mark is not among so many pieces is taken for a stray mark. */
const longestQuotation = 400

/**
 * The place of the first piece after each sentence. A stop inside quotation marks ends none, as what stands behind the
 * quotation belongs to its speaker; nor does "..", which is a pause, or the point of "د." (Dr).
 */
export function endSentences(text: string, pieces: readonly Piece[]): number[] {
  const ends: number[] = []
  let open = -1
  const wordOf = (i: number) => (pieces[i]?.kind === 'mark' ? text.slice(pieces[i].start, pieces[i].end) : '')
  for (let i = 0; i < pieces.length; i++) {
    const word = wordOf(i)
    if (word === '') continue
    if (marks.test(word)) {
      if (i <= open) continue
      const close = closingMark(wordOf, i, pieces.length)
      if (close > 0) open = close
      continue
    }
    if (i < open || !stops.has(word)) continue
    const next = pieces[i + 1]
    const spaced = next === undefined || next.start > pieces[i]!.end
    if (word === '.' && (!spaced || isInitial(pieces, i))) {
      if (!closing.test(wordOf(i + 1))) continue
    }
    let after = i + 1
    while (after < pieces.length && closing.test(wordOf(after)) && pieces[after]!.start === pieces[after - 1]!.end)
      after++
    ends.push(after)
    i = after - 1
  }
  if (pieces.length > 0 && ends.at(-1) !== pieces.length) ends.push(pieces.length)
  return ends
}

/** The place of the mark that closes the one at `from`; -1 where none does. Writers mix the two curly marks up. */
function closingMark(wordOf: (i: number) => string, from: number, to: number): number {
  const opening = wordOf(from)
  if (opening === '»') return -1
  const limit = Math.min(to, from + longestQuotation)
  for (let i = from + 1; i < limit; i++) {
    const word = wordOf(i)
    if (opening === '«' ? word === '»' : word !== '' && /^["“”]$/u.test(word)) return i
  }
  return -1
}

/** "د. محمد": one letter before the point. */
const isInitial = (pieces: readonly Piece[], i: number): boolean => {
  const before = pieces[i - 1]
  return (
    before !== undefined &&
    before.kind === 'arabic' &&
    before.end - before.start === 1 &&
    before.end === pieces[i]!.start
  )
}
