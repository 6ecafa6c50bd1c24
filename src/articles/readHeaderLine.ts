import type { HeaderField } from './HeaderField.js'
import { foldedParts, foldedWords, tokensIn, type LineToken } from './lineTokens.js'
import { nameFields, nameKind } from './names.js'
import { readMixedLine } from './readMixedLine.js'
import type { PhraseMeaning, WordBook } from './WordBook.js'
import type { LabelField } from './ArticleWords.js'

/** A label has no more tokens before its colon: "PUBLICATION-TYPE:". */
const longestLabel = 8
/** After a label such as "Newspaper:" stand names; more words are the rest of a title. */
const longestNames = 8
const signOff = new Set(['-', '–', '—', '―'])
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
  const inputs = readInputs(line, words)
  if (inputs) return { fields: inputs, closes: true }
  const tokens = unglued(line, words)
  if (!tokens.some(({ kind, folded: word }) => kind === 'number' || words.headerOpeners.has(word) || signOff.has(word)))
    return undefined
  const closing = readCredit(tokens, words) ?? readSignOff(tokens, words) ?? readContributors(tokens, words)
  /* "Posted by S. Marten on 9 January 2024" stands above its text. */
  if (closing) return { fields: closing, closes: !closing.some(({ field }) => field === 'published') }
  const fields = readLabelled(tokens, words) ?? (isProse(tokens) ? undefined : readMixedLine(tokens, words))
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

/** "Source: Agencies", "Date: 2024-03-03", "Headline: ..." */
function readLabelled(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const colon = tokens.slice(0, longestLabel).findIndex(({ text }) => text === ':' || text === '：')
  if (colon < 1) return undefined
  const name = foldedWords(tokens.slice(0, colon))
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
      const found = (
        readMixedLine(rest, words) ?? (upTo > 0 ? readMixedLine(rest.slice(0, upTo), words) : undefined)
      )?.filter(({ field }) => field !== 'bare')
      return found?.length ? found : undefined
    }
    case 'author':
    case 'source':
    case 'publisher': {
      if (!mayBeNames(rest)) return undefined
      const mixed = readMixedLine(rest, words)
      const opens = words.phraseAt(foldedParts(rest), 0, ({ byline }) => Boolean(byline))
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
  const list = foldedParts(tokens)
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
      const mixed = readMixedLine(tokens.slice(i, end), words)
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
  const list = foldedParts(tokens)
  const at = list.findIndex((word, i) => words.headerOpeners.has(word) && words.phraseAt(list, i, signsOff))
  if (at < 0) return undefined
  // "The Associated Press contributed to this report."
  const agencies = nameFields(tokens.slice(0, at), words, 'author', false).filter(({ field }) => field === 'source')
  return [...agencies, { field: 'note', start: tokens[0]!.start, end: tokens.at(-1)!.end }]
}

/** "(With inputs from AFP and Reuters)", "Originally published by Coast Herald on 3 March": a line that names outlets and nobody else. */
function readInputs(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const at = tokens[0]!.kind === 'mark' ? 1 : 0
  if (!words.firstInOpeners.has(tokens[at]?.folded ?? '')) return undefined
  const opens = words.phraseAt(foldedParts(tokens), at, ({ firstIn }) => Boolean(firstIn))
  if (!opens || tokens.length - opens.end > longestInputs) return undefined
  let to = opens.end
  while (to < tokens.length && !isDatePart(tokens[to]!, words)) to++
  const names = tokens.slice(opens.end, to).filter(({ text }) => text !== ')' && text !== ']')
  const fields = nameFields(names, words, 'source', true)
  const isAll = fields.every((field) => {
    const name = tokensIn(tokens, field)
    const kind = nameKind(name, words)
    return kind === 'agency' || kind === 'outlet' || (kind === 'unknown' && name.length > 1)
  })
  return fields.length > 0 && isAll ? fields : undefined
}

const isDatePart = ({ kind, folded: word }: LineToken, words: WordBook): boolean =>
  kind === 'number' || words.besideDates.has(word) || words.weekdays.has(word) || words.months.has(word)

/** After "with inputs from" stand no more tokens. */
const longestInputs = 16
