import type { HeaderField } from './HeaderField.js'
import type { LineToken } from './lineTokens.js'
import { nameFields, nameKind } from './names.js'
import { afterTime, dateAt } from './printedDate.js'
import type { PhraseMeaning, WordBook } from './WordBook.js'
import type { LabelField } from './ArticleWords.js'

/** More words than this that are no date, name or label, and the line is a sentence or a title. */
const mostBareWords = 3
/** A label has no more tokens before its colon: "PUBLICATION-TYPE:". */
const longestLabel = 8
/** After a label such as "Newspaper:" stand names; more words are the rest of a title. */
const longestNames = 8
const signOff = new Set(['-', '–', '—', '―'])
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

/** The fields of a header line, and whether such a line ends an article. */
export interface HeaderLine {
  readonly fields: readonly HeaderField[]
  readonly closes: boolean
}

/**
 * What a line says about an article: "Posted on January 9, 2024 by S. Marten", "Source: Agencies", "By Staff, Agencies",
 * "The Coastal Monitor | 5 March 2024". `undefined` where it is no header line.
 */
export function readHeaderLine(line: readonly LineToken[], words: WordBook): HeaderLine | undefined {
  if (line.length === 0 || line.length > 45) return undefined
  const tokens = unglued(line, words)
  if (!tokens.some(({ kind, folded: word }) => kind === 'number' || words.headerOpeners.has(word) || signOff.has(word)))
    return undefined
  const closing = readCredit(tokens, words) ?? readSignOff(tokens, words) ?? readContributors(tokens, words)
  /* "Posted by S. Marten on 9 January 2024" stands above its text. */
  if (closing) return { fields: closing, closes: !closing.some(({ field }) => field === 'published') }
  const fields = readLabelled(tokens, words) ?? (isProse(tokens) ? undefined : readMixed(tokens, words))
  return fields && { fields, closes: false }
}

/** So many words in lower case are a sentence, however many dates and names stand in it. */
const mostLower = 8
const lowerWord = /^\p{Ll}{4}/u

function isProse(tokens: readonly LineToken[]): boolean {
  if (tokens.length <= mostLower) return false
  let lower = 0
  for (const { kind, text } of tokens) if (kind === 'word' && text.length > 3 && lowerWord.test(text)) lower++
  return lower > mostLower
}

/** "ByNews Desk": a byline that lost its space. */
function unglued(tokens: readonly LineToken[], words: WordBook): readonly LineToken[] {
  const first = tokens[0]!
  const { opens } = /^(?<opens>\p{Lu}\p{Ll}{1,7})\p{Lu}/u.exec(first.text)?.groups ?? {}
  if (opens === undefined || !words.phraseAt([words.fold(opens)], 0, ({ byline }) => Boolean(byline))) return tokens
  const text = first.text.slice(opens.length)
  const cut = first.start + opens.length
  return [
    { ...first, text: opens, folded: words.fold(opens), end: cut },
    { ...first, text, folded: words.fold(text), start: cut },
    ...tokens.slice(1),
  ]
}

const folded = (tokens: readonly LineToken[]) => tokens.map(({ folded: word }) => word)

/** "Source: Agencies", "Date: 2024-03-03", "Headline: ..." */
function readLabelled(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const colon = tokens.slice(0, longestLabel).findIndex(({ text }) => text === ':' || text === '：')
  if (colon < 1) return undefined
  const name = tokens.slice(0, colon).flatMap(({ kind, folded: word }) => (kind === 'mark' ? [] : word))
  const label = words.phraseAt(name, 0, (meaning) => meaning.label !== undefined)
  if (name.length === 2 && words.ordinals.has(name[0]!) && /^\p{Nd}{1,3}$/u.test(name[1]!))
    return countedTitle(tokens.slice(colon + 1))
  if (!label || label.end !== name.length) return undefined
  const rest = unquoted(tokens.slice(colon + 1))
  if (rest.length === 0) return [{ field: 'note', start: tokens[0]!.start, end: tokens[colon]!.end, labelled: true }]
  return labelledFields(label.meaning.label!, rest, words)
}

/** "Story 2: Pirates board bulk carrier" */
function countedTitle(rest: readonly LineToken[]): HeaderField[] | undefined {
  if (rest.length < 3 || rest.at(-1)!.text === '.') return undefined
  return [{ field: 'title', start: rest[0]!.start, end: rest.at(-1)!.end, labelled: true }]
}

/** `"Bus falls into ravine",` as front matter and JSON print a value. */
function unquoted(value: readonly LineToken[]): readonly LineToken[] {
  let to = value.length
  while (to > 0 && /^[,}\]]$/u.test(value[to - 1]!.text) && value[0]!.text !== '[') to--
  const mark = value[0]?.text
  const isQuoted =
    to > 2 &&
    (mark === '"' || mark === "'") &&
    value[to - 1]!.text === mark &&
    !value.slice(1, to - 1).some(({ text }) => text === mark)
  return isQuoted ? value.slice(1, to - 1) : value.at(-1)?.text === ',' ? value.slice(0, to) : value
}

/** What stands after a label, or on the line below it. */
export function labelledFields(
  label: LabelField,
  rest: readonly LineToken[],
  words: WordBook,
): HeaderField[] | undefined {
  const span = { start: rest[0]!.start, end: rest.at(-1)!.end }
  switch (label) {
    case 'title':
      return [{ field: 'title', ...span, labelled: true }]
    case 'published': {
      const upTo = rest.findIndex(({ text }) => text === '|')
      const found = (readMixed(rest, words) ?? (upTo > 0 ? readMixed(rest.slice(0, upTo), words) : undefined))?.filter(
        ({ field }) => field !== 'bare',
      )
      return found?.length ? found : undefined
    }
    case 'author':
    case 'source':
    case 'publisher': {
      if (!mayBeNames(rest)) return undefined
      const mixed = readMixed(rest, words)
      const opens = words.phraseAt(folded(rest), 0, ({ byline }) => Boolean(byline))
      if (label === 'author' && opens && opens.end < rest.length)
        return labelledFields(label, rest.slice(opens.end), words)
      const dated = mixed?.filter(({ field }) => field === 'published' || field === 'time') ?? []
      const named = dated.length > 0 ? rest.filter(({ end }) => end <= dated[0]!.start) : rest
      const fields =
        surnameFirst(named, label, words) ??
        nameFields(named, words, label, true).slice(0, label === 'publisher' ? 1 : undefined)
      return fields.length > 0 ? [...fields, ...dated] : undefined
    }
    case 'note':
      if (rest.filter(({ kind }) => kind === 'word').length > longestNames) return undefined
      return [{ field: label, ...span, labelled: true }]
    case 'url':
      return [{ field: label, ...span, labelled: true }]
  }
}

/** "Keller, Bruno": a database prints one author so. */
function surnameFirst(tokens: readonly LineToken[], label: LabelField, words: WordBook): HeaderField[] | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const given = tokens.slice(comma + 1)
  if (label !== 'author' || comma < 1 || comma > 3 || given.length !== 1 || !words.isGivenName(given[0]!.folded))
    return undefined
  return [{ field: 'author', start: tokens[0]!.start, end: given[0]!.end, labelled: true }]
}

/** Few words, or most of them capitalised: "Newspaper: Defense secretary used personal email" is a title. */
function mayBeNames(tokens: readonly LineToken[]): boolean {
  const address = tokens.findIndex(({ text }) => text === '<' || text === '(' || text === '@')
  const spoken = (address < 0 ? tokens : tokens.slice(0, address)).filter(({ kind }) => kind === 'word')
  if (spoken.length > 2 * longestNames) return false
  const lower = spoken.filter(({ text }) => text.length > 3 && /^\p{Ll}/u.test(text)).length
  return lower * 3 <= spoken.length
}

/** "(Reporting by Nadia Haroun in Port Sudan; Editing by Jane Dole)": who reports is an author, who edits is none. */
function readCredit(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const bracket = tokens[0]!.text === '(' || tokens[0]!.text === '['
  const list = folded(tokens)
  const at = bracket ? 1 : 0
  const opens = words.phraseAt(list, at, ({ byline, credit }) => Boolean(byline ?? credit))
  if (!opens || (opens.end - at < 2 && !opens.meaning.credit)) return undefined
  const fields: HeaderField[] = []
  let i = at
  let named = false
  while (i < tokens.length) {
    const part = words.phraseAt(list, i, ({ byline, credit }) => Boolean(byline ?? credit))
    if (!part) {
      i++
      continue
    }
    let end = part.end
    while (
      end < tokens.length &&
      tokens[end]!.text !== ';' &&
      !words.phraseAt(list, end, ({ credit }) => Boolean(credit))
    )
      end++
    if (part.meaning.byline && !part.meaning.credit) {
      const mixed = readMixed(tokens.slice(i, end), words)
      if (!mixed) return undefined
      fields.push(...mixed)
    }
    named = true
    i = end
  }
  if (!named) return undefined
  return fields.length > 0 ? fields : [{ field: 'note', start: tokens[0]!.start, end: tokens.at(-1)!.end }]
}

/** "– Miri Wood" */
function readSignOff(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  let at = 0
  while (signOff.has(tokens[at]?.text ?? '')) at++
  const name = tokens.slice(at)
  if (at === 0 || name.length < 2 || name.length > 5 || !name.every(({ text }) => /^(?:\p{Lu}|\.)/u.test(text)))
    return undefined
  return nameKind(name, words) === 'person' || name.length <= 3 ? nameFields(name, words, 'author', true) : undefined
}

const signsOff = (meaning: PhraseMeaning) => meaning.signOff === true

/** "Amna Idris contributed to this report." */
function readContributors(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const list = folded(tokens)
  const says = list.some((word, i) => words.headerOpeners.has(word) && words.phraseAt(list, i, signsOff))
  return says ? [{ field: 'note', start: tokens[0]!.start, end: tokens.at(-1)!.end }] : undefined
}

/** Dates, times and names in any order, parted by marks or not. */
function readMixed(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const list = folded(tokens)
  const fields: HeaderField[] = []
  let open: LineToken[] = []
  let as: 'author' | 'source' | 'bare' = 'bare'
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
    const parts = token.text === '-' && as === 'bare' && open.length > 0 && nameKind(open, words) === 'outlet'
    if ((parting.has(token.text) || parts) && isApart(tokens, i)) {
      close()
      i++
      continue
    }
    if (words.weekdays.has(token.folded) || words.besideDates.has(token.folded)) {
      const inName =
        !words.weekdays.has(token.folded) && open.some(({ kind }) => kind !== 'mark') && !datedSoon(tokens, i, words)
      if (!inName) {
        close()
        i++
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
  const says = fields.some(({ field }) => field === 'published' || field === 'author' || field === 'source')
  const timeOnly = fields.length > 0 && fields.every(({ field }) => field === 'time')
  /* "Northern Correspondent | Weekend Edition" */
  const isMasthead = parted && outlets === 1 && bareWords === 0 && fields.length > 1
  return (says && bareWords <= mostBareWords) || timeOnly || isMasthead ? fields : undefined
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

const datedSoon = (tokens: readonly LineToken[], at: number, words: WordBook) =>
  [1, 2, 3].some((ahead) => dateAt(tokens, at + ahead, words) !== undefined)
