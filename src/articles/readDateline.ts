import type { Span } from '../types.js'
import { lineTokens, tokensIn, type LineToken } from './lineTokens.js'
import { nameKind } from './names.js'
import { dateAt } from './printedDate.js'
import type { WordBook } from './WordBook.js'

/** "GOMA, Democratic Republic of Congo, March 3 (Reuters) -" */
export interface Dateline extends Span {
  readonly agency: Span | null
  readonly date: (Span & { readonly value: string | null }) | null
  /** Whether an agency or a date stands in it, and not a place alone. */
  readonly strong: boolean
}

const longest = 110
const opensLine = /^[\p{Lu}\p{Lo}(]/u
const capital = /^[\p{Lu}\p{Lo}]/u
const allCapitals = /^\p{Lu}[\p{Lu}\p{M}'’.-]*$/u
const dash = new Set(['-', '–', '—', '_', '―', ':', '&mdash;', '&ndash;'])

const mark = /[-–—_―:/&)]/u
const freeMark = /[–—_―:/&]|-(?![\p{L}\d])|(?<![\p{L}\d])-/u

/** Whether a mark that can end a dateline stands before the first longer word in lower case: in "US-backed" no mark ends one. */
function marksEarly(head: string, isWhole: boolean): boolean {
  const word = /(?:^|[^\p{L}’'-])\p{Ll}{4}/u.exec(head)
  const opening = word ? head.slice(0, word.index + 1) : head
  return (isWhole || opening.includes('(') ? mark : freeMark).test(opening)
}

/** The dateline that a paragraph opens with. */
export function readDateline(text: string, { start, end }: Span, words: WordBook): Dateline | undefined {
  if (!opensLine.test(text.slice(start, start + 2))) return undefined
  const head = text.slice(start, Math.min(end, start + longest))
  if (!marksEarly(head, head.length === end - start)) return undefined
  const tokens = lineTokens(head, start, words.fold, 40)
  let agency: Span | null = null
  let date: Dateline['date'] = null
  let shouted = false
  let places = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const found = dateAt(tokens, i, words)
    if (found) {
      if (date) return undefined
      date = { start: token.start, end: tokens[found.end - 1]!.end, value: found.value }
      i = found.end - 1
      continue
    }
    if (token.text === '(' || token.text === '/') {
      const close = token.text === '(' ? ')' : '/'
      const inBrackets = token.text === '(' ? dateInBrackets(tokens, i, words) : undefined
      if (inBrackets) {
        if (date) return undefined
        date = inBrackets.date
        places++
        i = inBrackets.last
        continue
      }
      let last = i + 1
      while (last < tokens.length && last <= i + 6 && tokens[last]!.text !== close) last++
      if (tokens[last]?.text !== close || last === i + 1) return undefined
      const name = tokens.slice(i + 1, last)
      if (nameKind(name, words) === 'person' || !capital.test(name[0]!.text)) return undefined
      agency = { start: name[0]!.start, end: name.at(-1)!.end }
      i = last
      if (close === '/' && places + (date ? 1 : 0) > 0) return finish(tokens, start, i, agency, date)
      continue
    }
    if (dash.has(token.text)) {
      const within = tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end
      if (within && token.text === '-' && tokens[i - 1]!.kind !== 'mark') {
        /* "طرطوس-سانا" on a line of its own */
        const named = places > 0 && tokens.at(-1)!.end === end ? agencyAfter(tokens, i, words) : undefined
        if (named?.last === tokens.length - 1) return finish(tokens, start, named.last, named.span, date)
        continue
      }
      if (places === 0 && !date) return undefined
      if (!agency) {
        const named = agencyBefore(tokens, i, words)
        if (named) agency = named
      }
      if (agency ?? date) {
        /* "CAIRO - 27 June 2022:", "Damascus - SANA -": the line goes on. */
        return finish(tokens, start, furtherEnd(tokens, i, words, date !== null), agency, date)
      }
      const ahead = dateAt(tokens, i + 1, words)
      if (ahead && tokens[ahead.end] && dash.has(tokens[ahead.end]!.text)) {
        date = { start: tokens[i + 1]!.start, end: tokens[ahead.end - 1]!.end, value: ahead.value }
        return finish(tokens, start, ahead.end, agency, date)
      }
      const next = agencyAfter(tokens, i, words) ?? agencyInBrackets(tokens, i + 1, words)
      if (next) return finish(tokens, start, next.last, next.span, date)
      return shouted && token.text !== ':' ? finish(tokens, start, i, null, null) : undefined
    }
    if (token.kind === 'mark') {
      if (!/^[,.'’]$/u.test(token.text)) return undefined
      continue
    }
    if (token.kind === 'number') return undefined
    if (!capital.test(token.text) && !/^\p{L}{1,3}$/u.test(token.text)) return undefined
    places++
    if (places > 9) return undefined
    if (places === 1) shouted = allCapitals.test(token.text) && token.text.length > 2
  }
  /* "NIAMEY, Niger (AP)" on a line of its own */
  const isWhole = shouted && tokens.at(-1)!.text === ')' && tokens.at(-1)!.end === end
  return isWhole && agency && nameKind(tokensIn(tokens, agency), words) === 'agency'
    ? finish(tokens, start, tokens.length - 1, agency, date)
    : undefined
}

/** "(Nairobi, July 17, 2025) –", "(Updated 9:00 a.m., Oct. 13) —" */
function dateInBrackets(
  tokens: readonly LineToken[],
  open: number,
  words: WordBook,
): { readonly date: NonNullable<Dateline['date']>; readonly last: number } | undefined {
  let date: Dateline['date'] = null
  for (let i = open + 1; i < Math.min(tokens.length, open + 14); i++) {
    if (tokens[i]!.text === ')') return date ? { date, last: i } : undefined
    if (date) continue
    const found = dateAt(tokens, i, words)
    if (!found) continue
    date = { start: tokens[i]!.start, end: tokens[found.end - 1]!.end, value: found.value }
    i = found.end - 1
  }
  return undefined
}

function finish(
  tokens: readonly LineToken[],
  start: number,
  last: number,
  agency: Span | null,
  date: Dateline['date'],
): Dateline {
  let at = last
  while (/^[-–—_.:]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.start - tokens[at]!.end <= 1) at++
  return { start, end: tokens[at]!.end, agency, date, strong: agency !== null || date !== null }
}

/** "Hasaka, SANA-" */
function agencyBefore(tokens: readonly LineToken[], dashAt: number, words: WordBook): Span | undefined {
  for (let from = Math.max(1, dashAt - 5); from < dashAt; from++) {
    const name = tokens.slice(from, dashAt)
    if (name[0]!.kind === 'word' && /^[,.]$/u.test(tokens[from - 1]!.text) && nameKind(name, words) === 'agency') {
      return { start: name[0]!.start, end: name.at(-1)!.end }
    }
  }
  return undefined
}

/** "Damascus - SANA -" */
function agencyAfter(tokens: readonly LineToken[], dashAt: number, words: WordBook) {
  for (let to = dashAt + 2; to <= Math.min(tokens.length, dashAt + 6); to++) {
    if (to < tokens.length && !dash.has(tokens[to]!.text)) continue
    const name = tokens.slice(dashAt + 1, to)
    return nameKind(name, words) === 'agency'
      ? { span: { start: name[0]!.start, end: name.at(-1)!.end }, last: Math.min(to, tokens.length - 1) }
      : undefined
  }
  return undefined
}

/** "RABAT - (MAP) The ..." */
function agencyInBrackets(tokens: readonly LineToken[], open: number, words: WordBook) {
  if (tokens[open]?.text !== '(') return undefined
  let last = open + 1
  while (last < tokens.length && last <= open + 6 && tokens[last]!.text !== ')') last++
  const name = tokens.slice(open + 1, last)
  return tokens[last]?.text === ')' && nameKind(name, words) === 'agency'
    ? { span: { start: name[0]!.start, end: name.at(-1)!.end }, last }
    : undefined
}

function furtherEnd(tokens: readonly LineToken[], dashAt: number, words: WordBook, dated: boolean): number {
  if (dated) return dashAt
  const ahead = dateAt(tokens, dashAt + 1, words)
  return ahead && tokens[ahead.end] && dash.has(tokens[ahead.end]!.text) ? ahead.end : dashAt
}
