import type { HeaderField } from './HeaderField.js'
import type { LineToken } from './lineTokens.js'
import { dateAt } from './printedDate.js'
import type { WordBook } from './WordBook.js'

/** A name has no more tokens. */
const longestName = 6
const inName = /^(?:\p{Lu}[\p{L}\p{M}'’]{0,40}|\p{Ll}{1,3}|[.-])$/u

/** Who wrote when, above a mail in a digest or in another mail: "Abdi Warsame <abdi@example.org>: Aug 07 06:14AM". */
export function readMailLine(tokens: readonly LineToken[], words: WordBook): HeaderField[] | undefined {
  const opens = tokens.findIndex(({ text }) => text === '<')
  if (opens < 1) return undefined
  const closes = tokens.findIndex(({ text }, i) => i > opens && text === '>')
  if (closes < 0 || !tokens.slice(opens, closes).some(({ text }) => text === '@')) return undefined
  let to = opens
  while (to > 0 && /^["'”]$/u.test(tokens[to - 1]!.text)) to--
  let from = to
  while (from > 0 && to - from < longestName && inName.test(tokens[from - 1]!.text)) from--
  for (let i = 0; i < tokens.length; i++) {
    if (i >= from && i <= closes) continue
    const date = dateAt(tokens, i, words)
    if (!date) continue
    const published: HeaderField = {
      field: 'published',
      start: tokens[i]!.start,
      end: tokens[date.end - 1]!.end,
      value: date.value,
    }
    if (from === to) return [published]
    const author: HeaderField = {
      field: 'author',
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      labelled: true,
    }
    return author.start < published.start ? [author, published] : [published, author]
  }
  return undefined
}
