import type { Line } from './splitLines.js'

/** A record has no fewer fields. */
const fewestFields = 3
/** Of the fields of a table's row one is text, and at least so long. */
const shortestText = 40
/** A row is only looked for in lines up to this length. */
const longestRow = 100_000

/**
 * Lines that hold a whole record are cut into its fields, each a line of its own: objects of JSON Lines, and rows of a table with
 * quoted fields, of which two or more stand together: `102,2024-02-04,Andes Hoy,"Bus falls into ravine","A bus fell ..."`.
 */
export function splitRecords(lines: readonly Line[]): Line[] {
  if (!lines.some((line) => mayBeRow(line) || mayBeObject(line))) return lines as Line[]
  const rows = lines.map((line) => (mayBeRow(line) ? rowFields(line.text) : undefined))
  return lines.flatMap((line, i) => {
    const row = rows[i]
    if (row && [rows[i - 1], rows[i + 1]].some((other) => other?.length === row.length))
      return cut(line, row, /[\s,"]/u)
    return mayBeObject(line) ? cut(line, objectFields(line.text), /[\s,{}]/u) : [line]
  })
}

const mayBeObject = ({ text }: Line): boolean => text.startsWith('{') && /^\{\s{0,4}"[^"\n]{1,40}"\s{0,4}:/u.test(text)
const mayBeRow = ({ text }: Line): boolean =>
  text.endsWith('"') && text.length <= longestRow && (text.includes(',"') || text.includes('\t"'))

/** Where the fields of an object begin: after the commas between them. */
function objectFields(text: string): number[] {
  const starts = [0]
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (quoted) {
      if (mark === '\\') i++
      else if (mark === '"') quoted = false
    } else if (mark === '"') quoted = true
    else if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') depth--
    else if (mark === ',' && depth === 1) starts.push(i + 1)
  }
  return starts.length >= fewestFields ? starts : [0]
}

/** Where the fields of a row begin; `undefined` where the line is none. */
function rowFields(text: string): number[] | undefined {
  const starts = [0]
  let hasText = false
  let at = 0
  while (at < text.length) {
    const from = at
    if (text[at] === '"') {
      at = text.indexOf('"', at + 1)
      while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
      if (at < 0) return undefined
      at++
      if (at - from >= shortestText) hasText = true
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\t') {
        if (text[at] === '"') return undefined
        at++
      }
      if (at - from > 2 * shortestText) return undefined
    }
    if (at < text.length) {
      if (text[at] !== ',' && text[at] !== '\t') return undefined
      starts.push(++at)
    }
  }
  return hasText && starts.length >= fewestFields ? starts : undefined
}

/** The fields as lines, without the marks around them. */
function cut(line: Line, starts: readonly number[], edge: RegExp): Line[] {
  return starts.flatMap((start, i) => {
    let from = start
    let to = starts[i + 1] ?? line.text.length
    while (from < to && edge.test(line.text[from]!)) from++
    while (from < to && edge.test(line.text[to - 1]!)) to--
    if (from === to) return []
    const text = line.text.slice(from, to)
    const blankBefore = i === 0 ? line.blankBefore : 0
    return { ...line, start: line.start + from, end: line.start + to, text, blankBefore }
  })
}
