import type { HeaderField } from './HeaderField.js'
import { foldedParts, tokensIn, type LineToken } from './lineTokens.js'
import { tellsDateOrAuthor, type ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

const mark = /^(?:[|•·∙—]|&(?:bull|middot|mdash);)$/u
const capital = /^[\p{Lu}\p{Lo}]/u

/** "Corredor Pacífico • Tuesday, 4 March 2025", "Harbour Eye, [04.03.2025 08:31]": a capitalised name that a mark parts from a date or a byline. */
export function isParted(block: ReadBlock, field: HeaderField): boolean {
  const { start, end } = field
  if (!tellsDateOrAuthor(block)) return false
  const before = block.tokens.filter((token) => token.end <= start).at(-1)
  const at = block.tokens.findIndex((token) => token.start >= end && token.text !== ')')
  const after = block.tokens[at]
  const isSlash =
    (before?.text === '/' || after?.text === '/') &&
    block.fields.filter(({ field }) => field === 'author' || field === 'bare').length > 1
  const isSender = after?.text === ',' && block.tokens[at + 1]?.text === '['
  if (!isSlash && !isSender && !mark.test(before?.text ?? '') && !mark.test(after?.text ?? '')) return false
  const spoken = tokensIn(block.tokens, field).filter(({ kind }) => kind !== 'mark')
  return spoken.length <= 5 && spoken.every(({ kind, text: word }) => kind === 'word' && capital.test(word))
}

/** "Sky News Arabia - Abu Dhabi" → "Sky News Arabia", "Caribbean Wire Service (CWS)" → "Caribbean Wire Service" */
export function withoutPlace(field: HeaderField, text: string): HeaderField {
  const cut = / [-–—(]/u.exec(text.slice(field.start, field.end))
  return cut ? { ...field, end: field.start + cut.index } : field
}

const rightsMark = /^(?:[©c(),–-]|\d{4})$/u

/** Whose the rights are: "© 2025 The Daily Ledger. All rights reserved.", "(c) 2025 The Daily Ledger" */
export function rightsIn(page: readonly ReadBlock[], words: WordBook): HeaderField | undefined {
  for (const { tokens } of page) {
    const isMarked = tokens[0]?.text === '(' && tokens[1]?.folded === 'c' && tokens[2]?.text === ')'
    if (!isMarked && tokens[0]?.text !== '©' && !(tokens[0] && words.rights.has(tokens[0].folded))) continue
    let from = 0
    while (from < tokens.length && (rightsMark.test(tokens[from]!.folded) || words.rights.has(tokens[from]!.folded)))
      from++
    const list = foldedParts(tokens)
    // "Copyright 2025 Eastern Ledger All Rights Reserved"
    const isReserved = (at: number) => words.phraseAt(list, at, ({ anywhere }) => Boolean(anywhere)) !== undefined
    const isName = ({ kind, text }: LineToken) => kind === 'word' && capital.test(text)
    let to = from
    while (to < tokens.length && to < from + 6 && isName(tokens[to]!) && !isReserved(to)) to++
    if (to === from || (tokens[to] && !/^[.,;|·]$/u.test(tokens[to]!.text) && !isReserved(to))) continue
    return { field: 'publisher', start: tokens[from]!.start, end: tokens[to - 1]!.end }
  }
  return undefined
}

/** Where the piece stood before: "Originally published by The Coast Herald on 3 March." */
export function firstIn(blocks: readonly ReadBlock[], words: WordBook): HeaderField[] {
  return blocks.flatMap(({ tokens }) => {
    for (let i = 0; i < tokens.length && i < longestLead; i++) {
      if (!words.firstInOpeners.has(tokens[i]!.folded)) continue
      const list = foldedParts(tokens)
      const opens = words.phraseAt(list, i, (meaning) => meaning.firstIn === true)
      if (!opens) continue
      let to = opens.end
      while (to < tokens.length && to < opens.end + 6 && isNamePart(tokens[to]!, words)) to++
      if (to === opens.end || !capital.test(tokens[to - 1]!.text)) return []
      return [{ field: 'source' as const, start: tokens[opens.end]!.start, end: tokens[to - 1]!.end }]
    }
    return []
  })
}

const longestLead = 12
const isNamePart = ({ kind, text, folded }: LineToken, words: WordBook): boolean =>
  kind === 'word' &&
  (capital.test(text) || words.particles.has(folded)) &&
  !words.weekdays.has(folded) &&
  !words.months.has(folded)
