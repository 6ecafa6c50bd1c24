import type { HeaderField } from './HeaderField.js'
import { foldedWords, type LineToken } from './lineTokens.js'
import type { WordBook } from './WordBook.js'

/** What a name in a header line is the name of. */
export type NameKind = 'agency' | 'outlet' | 'desk' | 'person' | 'kicker' | 'unknown'

/** "Agencies" an agency, "Al Mayadeen English" an outlet, "News Desk" a desk, "Tim Anderson" a person, "Special Report" the kind of piece that it is. */
export function nameKind(tokens: readonly LineToken[], words: WordBook): NameKind {
  const bracket = tokens.findIndex(({ text }) => text === '(')
  const named = bracket > 1 ? tokens.slice(0, bracket) : tokens
  const names = foldedWords(named)
  if (names.length === 0) return 'unknown'
  const bare = names[0] === 'the' ? names.slice(1) : names
  if (words.phraseAt(names, 0, ({ kicker }) => Boolean(kicker))?.end === names.length) return 'kicker'
  for (const form of [names, bare]) {
    const known = words.phraseAt(form, 0, ({ agency, outlet, desk }) => Boolean(agency ?? outlet ?? desk))
    if (!known) continue
    if (known.meaning.desk && known.end === form.length) return 'desk'
    if (known.end < form.length - 1) continue
    if (known.meaning.agency && known.end === form.length) return 'agency'
    // "Al Jazeera Staff"
    const isDesk = known.end < form.length && words.phraseAt(form, form.length - 1, ({ desk }) => Boolean(desk))
    return isDesk ? 'desk' : 'outlet'
  }
  const last = bare.at(-1)!
  const isOne = !tokens.some(({ text }) => parting.has(text))
  // "UPDATE 2" is the number of a version.
  const spoken = named.filter(({ kind }) => kind === 'word').length
  if (isOne && spoken > 1 && (words.outletNouns.has(last) || words.outletNouns.has(bare[0]!))) return 'outlet'
  if (bare.length <= 4 && words.phraseAt([last], 0, ({ desk }) => Boolean(desk))) return 'desk'
  return isPerson(bare, words) ? 'person' : 'unknown'
}

const longestPerson = 5
const withoutCase = /^\p{Lo}/u

/** "Tim Anderson", "Dr Lena Okafor", "Marta Hrytsenko": a given name first, or a surname last and no plain word before it. */
function isPerson(names: readonly string[], words: WordBook): boolean {
  let from = 0
  while (from < names.length - 2 && words.honorifics.has(names[from]!)) from++
  const count = names.length - from
  if (count < 2 || count > longestPerson) return false
  const first = names[from]!
  const last = names.at(-1)!
  if (words.isGivenName(first)) return !withoutCase.test(first) || isNameWithoutCase(names, from, words)
  if (from > 0) return words.isSurname(last)
  return count <= 3 && words.isSurname(last) && !words.isPlainWord(first)
}

/** Where a script has no capitals, "Ahmad flies to Moscow" begins with a given name too: of three words each is part of the name. */
function isNameWithoutCase(names: readonly string[], from: number, words: WordBook): boolean {
  if (names.length - from === 2) return true
  for (let i = from + 1; i < names.length; i++) {
    const word = names[i]!
    if (words.isGivenName(word) || words.particles.has(word) || word.startsWith('ال')) continue
    if (!words.particles.has(names[i - 1]!)) return false
  }
  return true
}

const parting: ReadonlySet<string> = new Set(['|', '»', '›', '>'])
const nameMarks = new Set(['.', "'", '’', '-', '‘', '`', '"', '“', '”'])

/**
 * The names of a byline or source line, one field each: "Nadia Haroun in Port Sudan and Peter Okello" two authors,
 * "Staff, Agencies" an author and a source.
 */
export function nameFields(
  tokens: readonly LineToken[],
  words: WordBook,
  as: 'author' | 'source' | 'publisher',
  labelled: boolean,
): HeaderField[] {
  const fields: HeaderField[] = []
  let open: LineToken[] = []
  let skipping = false
  const close = () => {
    while (open[0]?.kind === 'mark') open.shift()
    while (open.at(-1)?.kind === 'mark' && open.at(-1)!.text !== '.') open.pop()
    const last = open.at(-1)
    if (last?.text === '.' && (open.at(-2)?.text.length ?? 0) > 2) open.pop()
    const kind = open.length > 0 ? nameKind(open, words) : 'unknown'
    if (open.length > 0 && (isCapitalised(open) || (kind === 'agency' && (labelled || fields.length > 0)))) {
      const hasAuthor = fields.some((before) => before.field === 'author')
      // "By Lena Okafor, Coast Herald"
      const field =
        as !== 'author' ? as : kind === 'agency' ? 'source' : kind === 'outlet' && hasAuthor ? 'publisher' : as
      // "Lena Okafor, Staff Reporter": what she is.
      const isRole = kind === 'desk' && hasAuthor
      if (!isRole) fields.push({ field, start: open[0]!.start, end: open.at(-1)!.end, labelled })
    }
    open = []
    skipping = false
  }
  const desk = as === 'author' && tokens[0] !== undefined ? deskAt(tokens, words) : 0
  if (desk > 0) {
    open = tokens.slice(0, desk)
    close()
  }
  for (let i = desk; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.text === '<' || token.text === '(' || token.text === '@') {
      if (token.text === '@' && open.length === 0) continue
      skipping = true
    } else if (token.kind === 'mark' && !nameMarks.has(token.text)) {
      if (token.text === '&' && as !== 'author') open.push(token)
      else close()
    } else if (words.joiners.has(token.folded) && (as === 'author' || (as === 'source' && isKnown(open, words))))
      close()
    else if (words.afterNames.has(token.folded) && as === 'author' && open.length > 0) skipping = true
    else if (!skipping) open.push(token)
  }
  close()
  return fields
}

/** "Reuters and AFP" are two, "Bread and Peace" is one. */
const isKnown = (open: readonly LineToken[], words: WordBook): boolean => {
  const kind = open.length > 0 ? nameKind(open, words) : 'unknown'
  return kind === 'agency' || kind === 'outlet'
}

/** The place after a desk's name that a byline is whole: "A CORRESPONDENT", "Al Jazeera Staff", "Our Correspondent, Khartoum"; 0 where none stands. */
function deskAt(tokens: readonly LineToken[], words: WordBook): number {
  let end = 0
  while (end < tokens.length && tokens[end]!.kind === 'word') end++
  if (end < 2 || end > 4 || !isCapitalised(tokens)) return 0
  const isDesk = nameKind(tokens.slice(0, end), words) === 'desk'
  return isDesk && nameKind(tokens.slice(0, end - 1), words) !== 'person' ? end : 0
}

const upper = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u
const isCapitalised = (tokens: readonly LineToken[]) =>
  upper.test(tokens.find(({ kind }) => kind !== 'mark')?.text ?? '') || upper.test(tokens.at(-1)?.text ?? '')
