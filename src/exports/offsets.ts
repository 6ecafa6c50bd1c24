import type { ExportOptions } from './Dump.js'

/** Gives the offset to write for an offset into the text in UTF-16 code units. */
export type CountOffset = (offset: number) => number

/** How offsets into `text` are counted. Code points: the offset less one for each surrogate pair before it. */
export function countOffsets(text: string, offsets: ExportOptions['offsets']): CountOffset {
  if (offsets !== 'code-points') return (offset) => offset
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - below(pairs, offset)
}

/** The UTF-16 offset of an offset in code points: what `countOffsets` undoes. */
export function readOffsets(text: string, offsets: ExportOptions['offsets']): CountOffset {
  if (offsets !== 'code-points') return (offset) => offset
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }, i) => index - i)
  return pairs.length === 0 ? (offset) => offset : (offset) => offset + below(pairs, offset)
}

/** How many of the sorted numbers are below the limit. */
function below(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** A copy of plain data in which every numeric `start` and `end` is counted so. */
export function recount<T>(value: T, count: CountOffset): T {
  if (Array.isArray(value)) return value.map((one: unknown) => recount(one, count)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [
    key,
    (key === 'start' || key === 'end') && typeof one === 'number' ? count(one) : recount(one, count),
  ])
  return Object.fromEntries(entries) as T
}
