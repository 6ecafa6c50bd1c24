import type { WordBook } from './WordBook.js'

/**
 * What the page says around an article: `list` opens links to others ("Related stories"), `line` is a line of its own
 * ("© ... All rights reserved"), `inside` such a line as stands between paragraphs too ("Read next: ...").
 */
export type Furniture = 'list' | 'line' | 'inside'

/** Longer lines are text, whatever they hold. */
const longestWords = 60

/** "((nadia.haroun@example.com))" */
const isMailAddress = (text: string) => text.length < 120 && text.includes('@') && !/\s/u.test(text)

/** Whether a line is furniture by its words. */
export function readFurniture(list: readonly string[], text: string, words: WordBook): Furniture | undefined {
  const found = furnitureIn(list, text, words)
  const isInside = words.phraseAt(list, 0, ({ inside }) => Boolean(inside)) !== undefined
  return isInside && (found === 'line' || (found === 'list' && text.length > 30)) ? 'inside' : found
}

function furnitureIn(list: readonly string[], text: string, words: WordBook): Furniture | undefined {
  if (list.length === 0 || list.length > longestWords) return undefined
  const opens = words.phraseAt(list, 0, ({ list: prompt }) => Boolean(prompt))
  if (opens && (opens.end === list.length || (opens.end > 1 && opens.end >= list.length - 3) || text.endsWith(':')))
    return 'list'
  const whole = words.phraseAt(list, 0, (meaning) => Boolean(meaning.whole))
  if (whole && whole.end === list.length) return 'line'
  const counted = /^\p{Nd}/u.test(text)
    ? words.phraseAt(list, list.length - 1, (meaning) => Boolean(meaning.whole))
    : undefined
  if (counted && list.length <= 4) return 'line'
  if (isMenu(text, words) || isMailAddress(text) || isCounter(text)) return 'line'
  const start = words.phraseAt(list, 0, (meaning) => Boolean(meaning.start))
  if (start && (start.end === list.length || list.length <= 40)) return 'line'
  const marked = words.phraseAt(list, 0, (meaning) => Boolean(meaning.marked))
  if (
    marked &&
    list.length <= 40 &&
    /^[^\s:|–—»©(#>…\d-]{1,20}(?:\s[^\s:|–—»©(#>…\d-]{1,20}){0,2}\s?(?:[:|»©(#>…\d]|[–—-]\s)/u.test(text)
  )
    return 'line'
  if (/^(?:©|\(c\)\s|&copy;)/iu.test(text)) return 'line'
  for (let i = 0; i < list.length; i++) {
    if (words.phraseAt(list, i, (meaning) => Boolean(meaning.anywhere))) return 'line'
  }
  return undefined
}

/** "👁 48.2K  🔁 312": what counts views and shares. */
const isCounter = (text: string) =>
  /^\p{Extended_Pictographic}/u.test(text) && text.length < 80 && !/\p{L}/u.test(text.replace(/\p{Nd}[KMkm]\b/gu, ''))

/** "Home | News | Opinion | Video" */
function isMenu(text: string, words: WordBook): boolean {
  if (text.length > 200 || !/[|•·]/u.test(text)) return false
  const entries = text.split(/[|•·]/u).map((entry) => entry.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [])
  if (entries.length < 3 || entries.some(({ length }) => length > 3)) return false
  const known = entries.filter(
    (entry) => words.phraseAt(entry, 0, (meaning) => Boolean(meaning.whole))?.end === entry.length,
  )
  return known.length * 2 >= entries.length
}
