import type { HeaderField } from './HeaderField.js'
import { foldedParts, type LineToken } from './lineTokens.js'
import { nameFields, nameKind } from './names.js'
import { afterTime, dateAt } from './printedDate.js'
import type { WordBook } from './WordBook.js'

/** More words than this that are no date, name or label, and the line is a sentence or a title. */
const mostBareWords = 3
const parting = new Set([
  '|',
  '•',
  '·',
  '—',
  '–',
  '/',
  '►',
  '»',
  '~',
  '\\',
  '●',
  '▪',
  '*',
  '∙',
  '⋅',
  '‧',
  '&bull;',
  '&middot;',
  '&mdash;',
  '&ndash;',
])

/** Dates, times and names in any order, parted by marks or not: "The Coastal Monitor | 5 March 2024"; `undefined` where other words stand there. */
export function readMixedLine(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  if (isSentence(tokens, words)) return undefined
  const list = foldedParts(tokens)
  const fields: HeaderField[] = []
  let open: LineToken[] = []
  let as: 'author' | 'source' | 'publisher' | 'bare' = 'bare'
  let bareWords = 0
  let outlets = 0
  let fresh = true
  /* Words since the last field or comma. */
  let run = 0
  const parted = tokens.some((token, i) => parting.has(token.text) && isApart(tokens, i))
  const close = () => {
    while (open[0] && open[0].kind === 'mark') open.shift()
    while (open.at(-1) && open.at(-1)!.kind === 'mark' && open.at(-1)!.text !== '.') open.pop()
    if (open.length > 0) {
      if (as === 'bare') {
        for (const name of atCommas(open)) {
          if (nameKind(name, words) === 'outlet') outlets++
          if (!isName(name, words, parted)) bareWords += name.filter(({ kind }) => kind !== 'mark').length
          fields.push({ field: 'bare', start: name[0]!.start, end: name.at(-1)!.end })
        }
      } else {
        const names = nameFields(open, words, as, true)
        if (names.length === 0 || open.length > 30) bareWords = mostBareWords + 1
        fields.push(...names)
      }
    }
    open = []
    as = 'bare'
    fresh = true
    run = 0
  }
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!
    const date = dateAt(tokens, i, words)
    if (date) {
      close()
      fields.push({ field: 'published', start: token.start, end: tokens[date.end - 1]!.end, value: date.value })
      i = date.end
      continue
    }
    const time = afterTime(tokens, i, words)
    if (time > i) {
      close()
      fields.push({ field: 'time', start: token.start, end: tokens[time - 1]!.end })
      i = time
      continue
    }
    // "Sky News Arabia - Abu Dhabi": what stands behind an outlet is where it is.
    const parts = token.text === '-' && as === 'bare' && open.length > 0 && isWholeName(open, words)
    if ((parting.has(token.text) || parts) && isApart(tokens, i)) {
      close()
      i++
      continue
    }
    if (words.weekdays.has(token.folded) || words.besideDates.has(token.folded)) {
      const inName =
        !words.weekdays.has(token.folded) &&
        (as !== 'bare' || open.some(({ kind }) => kind !== 'mark') || opensName(tokens, i, words)) &&
        !datedSoon(tokens, i, words)
      if (!inName) {
        close()
        i = afterOffset(tokens, i + 1)
        continue
      }
    }
    const zone = token.text === '(' && open.length === 0 && fields.length > 0 ? afterZone(tokens, i, words) : i
    if (zone > i) {
      i = zone
      continue
    }
    if (words.headerOpeners.has(token.folded)) {
      const special = words.phraseAt(list, i, ({ writtenFor }) => Boolean(writtenFor))
      if (special) {
        close()
        as = 'publisher'
        i = special.end
        fresh = false
        continue
      }
    }
    if (fresh) {
      const opens = words.phraseAt(
        list,
        i,
        ({ byline, relay, label }) => Boolean(byline ?? relay) || label === 'source' || label === 'author',
      )
      const isLabel = opens && !opens.meaning.byline && !opens.meaning.relay
      if (opens && (!isLabel || tokens[opens.end]?.text === ':')) {
        close()
        as = opens.meaning.label === 'source' || opens.meaning.relay ? 'source' : 'author'
        i = opens.end
        if (tokens[i]?.text === ':') i++
        fresh = false
        continue
      }
    }
    const note = fresh ? afterNote(tokens, i, list, words) : i
    if (note > i) {
      close()
      i = note
      continue
    }
    open.push(token)
    if (token.text === ',') run = 0
    if (token.kind !== 'mark') {
      fresh = false
      /* A title or a sentence, whatever follows. */
      if (++run > longestName && as === 'bare') return undefined
    }
    i++
  }
  close()
  const says = fields.some(({ field }) => field !== 'time' && field !== 'bare')
  const timeOnly = fields.length > 0 && fields.every(({ field }) => field === 'time')
  /* "Northern Correspondent | Weekend Edition" */
  const isMasthead = parted && outlets === 1 && bareWords === 0 && fields.length > 1
  return (says && bareWords <= mostBareWords) || timeOnly || isMasthead ? fields : undefined
}

/** So many words in lower case that stand in no date and with no name make a line with a stop a sentence. */
const fewestSaid = 2
const lowerWord = /^\p{Ll}{3}/u

/** "Arrested on 2 June 2023 by police, Lena Ortiz was charged on Monday." */
function isSentence(tokens: readonly LineToken[], words: WordBook): boolean {
  if (tokens.at(-1)?.text !== '.' || (tokens.at(-2)?.text.length ?? 0) < 3) return false
  let said = 0
  for (const { kind, text, folded } of tokens) {
    if (kind !== 'word' || !lowerWord.test(text) || words.headerOpeners.has(folded) || words.afterNames.has(folded))
      continue
    if (words.besideDates.has(folded) || words.months.has(folded) || words.weekdays.has(folded)) continue
    if (words.particles.has(folded) || words.joiners.has(folded) || words.bioRoles.has(folded)) continue
    if (++said >= fewestSaid) return true
  }
  return false
}

/** "Sky News Arabia - Abu Dhabi", "Lena Okafor - Coast Herald": a name that is known as one. */
const isWholeName = (tokens: readonly LineToken[], words: WordBook): boolean => {
  const kind = nameKind(tokens, words)
  return kind === 'outlet' || kind === 'person'
}

/** The place after the "+0300" or "+03:00" of "GMT+0300"; `at` where none stands. */
function afterOffset(tokens: readonly LineToken[], at: number): number {
  const sign = tokens[at]
  const digits = tokens[at + 1]
  if (!sign || !digits || (sign.text !== '+' && sign.text !== '-') || digits.kind !== 'number') return at
  if (sign.end !== digits.start || digits.text.length > 4) return at
  return tokens[at + 2]?.text === ':' && tokens[at + 3]?.text.length === 2 ? at + 4 : at + 2
}

/** What stands in brackets behind a time: "(East Africa Time)", "(0300 GMT)". */
const longestZone = 5
function afterZone(tokens: readonly LineToken[], at: number, words: WordBook): number {
  for (let i = at + 1; i <= at + longestZone + 1 && i < tokens.length; i++) {
    if (tokens[i]!.text === ')') return words.besideDates.has(tokens[i - 1]!.folded) ? i + 1 : at
  }
  return at
}

/** The place after "Filed under: Shipping" up to the next mark that parts, and after "14 Comments"; `at` where neither stands. */
function afterNote(tokens: readonly LineToken[], at: number, list: readonly string[], words: WordBook): number {
  if (tokens[at]!.kind === 'number' && words.counted.has(tokens[at + 1]?.folded ?? '')) return at + 2
  const label = words.phraseAt(list, at, (meaning) => meaning.label === 'note')
  if (at === 0 || !label || tokens[label.end]?.text !== ':') return at
  let end = label.end + 1
  while (end < tokens.length && !(parting.has(tokens[end]!.text) && isApart(tokens, end))) end++
  return end
}

/** A name between marks has no more words. */
const longestName = 5

/** "Caribbean Wire Service (CWS) | Oct 2, 2025": what stands between marks is a name if all of it is capitalised. */
const isName = (tokens: readonly LineToken[], words: WordBook, parted: boolean): boolean => {
  const spoken = tokens.filter(({ kind }) => kind !== 'mark')
  if (spoken.length > longestName) return false
  return nameKind(tokens, words) !== 'unknown' || (parted && spoken.every(({ text }) => /^\p{Lu}/u.test(text)))
}

/** "Iryna Kovalchuk, Kharkiv Daily" → two names. */
function atCommas(tokens: readonly LineToken[]): LineToken[][] {
  const parts: LineToken[][] = [[]]
  for (const token of tokens) {
    if (token.text === ',') parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.filter((part) => part.some(({ kind }) => kind !== 'mark'))
}

/** Whether white space stands around a mark that parts: "Outlet | date", not "al-Tanf". */
const isApart = (tokens: readonly LineToken[], at: number) =>
  at === 0 ||
  at === tokens.length - 1 ||
  tokens[at - 1]!.end < tokens[at]!.start ||
  tokens[at + 1]!.start > tokens[at]!.end

/** "El Faro", "Le Courrier": a word that stands beside dates too, before a name. */
function opensName(tokens: readonly LineToken[], at: number, words: WordBook): boolean {
  if (!words.particles.has(tokens[at]!.folded)) return false
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    /^\p{Lu}/u.test(next.text) &&
    !words.weekdays.has(next.folded) &&
    !words.besideDates.has(next.folded) &&
    !words.months.has(next.folded)
  )
}

const datedSoon = (tokens: readonly LineToken[], at: number, words: WordBook) =>
  [1, 2, 3].some((ahead) => dateAt(tokens, at + ahead, words) !== undefined)
