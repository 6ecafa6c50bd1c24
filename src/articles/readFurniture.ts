import type { PhraseMeaning, WordBook } from './WordBook.js'

/**
 * What the page says around an article: `list` opens links to others ("Related stories"), `line` is a line of its own
 * ("© ... All rights reserved"), `inside` such a line as stands between paragraphs too ("Read next: ...").
 */
export type Furniture = 'list' | 'line' | 'inside'

const isWhole = ({ whole }: PhraseMeaning): boolean => whole === true

/** Longer lines are text, whatever they hold. */
const longestWords = 60
/** Whose the rights are is said in few: "Copyright Lakeland Daily Ltd. Jan 24, 2023". */
const longestRights = 12

/** "((nadia.haroun@example.com))", "Head of Communications, ocha@example.org, Tel: +380 00 000" */
function isContact(list: readonly string[], text: string): boolean {
  const at = text.indexOf('@')
  if (at < 2 || list.length > 25 || /^\p{L}{2,12}:/u.test(text) || /\p{Ll}{3}\.$/u.test(text)) return false
  return /\S{2}$/u.test(text.slice(at - 2, at)) && /^[\p{L}\d-]{1,40}\.[\p{L}\d]/u.test(text.slice(at + 1, at + 60))
}

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
  if (isFramed(list, text, words)) return 'list'
  const whole = words.phraseAt(list, 0, isWhole)
  if (whole && whole.end === list.length) return 'line'
  const counted = /^\p{Nd}/u.test(text)
    ? words.phraseAt(list, list.length - 1, (meaning) => Boolean(meaning.whole))
    : undefined
  if (counted && list.length <= 4) return 'line'
  if (whole && isButtons(list, words)) return 'line'
  if (isFootnote(text)) return 'line'
  if (isPointer(list, text)) return 'inside'
  if (isColumns(list, text, words)) return 'line'
  const pager = isPager(list, text, words)
  if (pager) return list.length === 4 && words.insideDates.has(list[2]!) ? 'line' : 'inside'
  if (isMenu(text, words) || isContact(list, text) || isCounter(text) || isCount(list, text, words)) return 'line'
  const start = words.phraseAt(list, 0, (meaning) => Boolean(meaning.start))
  /* "Published by the Coast Ledger on 1 May 2022" is a header line. */
  const isByline = start?.meaning.byline === true && endsWithDigit(text)
  if (start && !isByline && (start.end === list.length || list.length <= 40)) return 'line'
  const marked = words.phraseAt(list, 0, (meaning) => Boolean(meaning.marked))
  if (
    marked &&
    list.length <= 40 &&
    /^[^\s:|–—»©(#>…\d-]{1,20}(?:\s[^\s:|–—»©(#>…\d-]{1,20}){0,2}\s?(?:[:|»©(#>…\d]|[–—-]\s)/u.test(text)
  )
    return 'line'
  if (list.length <= longestRights && words.rights.has(list[0]!) && !/[.!?]$/u.test(text)) return 'line'
  if (/^(?:©|\(c\)\s|&copy;)/iu.test(text)) return 'line'
  for (let i = 0; i < list.length; i++) {
    if (words.anywhereOpeners.has(list[i]!) && words.phraseAt(list, i, (meaning) => Boolean(meaning.anywhere)))
      return 'line'
  }
  return undefined
}

/** The name of a list of links has no more words. */
const longestListName = 6

/** "More Haiti coverage:", "Latest Sahel news" */
const isFramed = (list: readonly string[], text: string, words: WordBook): boolean =>
  list.length > 1 &&
  list.length <= longestListName &&
  (words.framed.get(list[0]!)?.has(list.at(-1)!) ?? false) &&
  (list.length === 2 || text.endsWith(':') || isCapitalised(text))

/** Whether all longer words of a line are capitalised, or none is. */
const isCapitalised = (text: string): boolean => !/\s\p{Ll}\p{L}{2}/u.test(text) || !/\p{Lu}/u.test(text)

/** A row of buttons has no more words. */
const longestRow = 24

/** "share on facebook share on twitter share by email", "comment reply report": each word is on a button, two at least. */
function isButtons(list: readonly string[], words: WordBook): boolean {
  if (list.length < 2 || list.length > longestRow) return false
  let buttons = 0
  for (let at = 0; at < list.length;) {
    const button = words.phraseAt(list, at, isWhole)
    if (button) {
      buttons++
      at = button.end
    } else if (words.fillers.has(list[at]!)) at++
    else return false
  }
  return buttons > 1
}

/** "[3] https://geoconfirmed.example/19221" */
const isFootnote = (text: string): boolean =>
  text.includes('://') && /^\[?\d{1,3}[\].)]{0,2}\s{0,3}https?:\/\//u.test(text)

/** A pointer has no more words before its address. */
const longestPointer = 14

/** "Follow our coverage of Africa at: https://example.org/africa": a line that ends with an address, and no label and its value. */
function isPointer(list: readonly string[], text: string): boolean {
  const at = text.lastIndexOf(' ')
  if (
    at < 0 ||
    (text[at + 1] !== 'h' && text[at + 1] !== 'w') ||
    list.length > 60 ||
    !/^(?:https?:\/\/|www\.)/u.test(text.slice(at + 1))
  )
    return false
  const before = text.slice(0, at)
  const count = before.split(' ').length
  return count >= 3 && count <= longestPointer && /[\p{L}:]$/u.test(before)
}

/** "id,date,source,headline,text": the first row of a table. */
const isColumns = (list: readonly string[], text: string, words: WordBook): boolean =>
  list.length >= 3 &&
  list.length <= 20 &&
  !text.includes(' ') &&
  list.filter((_, i) => words.phraseAt(list, i, ({ label }) => label !== undefined)).length * 3 >= list.length * 2

const endsWithDigit = (text: string) => text.length > 0 && /\p{Nd}/u.test(text[text.length - 1]!)

/** "Page 2 of 3", "www.example.org | Page 2": the foot of a page. */
function isPager(list: readonly string[], text: string, words: WordBook): boolean {
  if (list.length < 2 || list.length > 9 || !endsWithDigit(text)) return false
  const at = list.findIndex((word) => words.paged.has(word))
  if (at < 0 || at === list.length - 1 || (at > 0 && !text.includes('|'))) return false
  return list.slice(at + 1).every((word) => /^\p{Nd}{1,4}$/u.test(word) || words.insideDates.has(word))
}

/** "👁 48.2K  🔁 312", "41": what counts views and shares. */
const isCounter = (text: string) =>
  /^\p{Nd}{1,5}(?:[.,]\p{Nd}{1,3})?\s?[KMkm]?$/u.test(text) ||
  (/^\p{Extended_Pictographic}/u.test(text) && text.length < 80 && !/\p{L}/u.test(text.replace(/\p{Nd}[KMkm]\b/gu, '')))

/** "12.4K views · edited · 08:15", "41 Likes": numbers, what they count, and nothing else but times. */
function isCount(list: readonly string[], text: string, words: WordBook): boolean {
  if (list.length < 2 || list.length > 9 || !/^\p{Nd}/u.test(text)) return false
  const isNumber = (word: string) => /^\p{Nd}/u.test(word) || word === 'k' || word === 'm'
  return (
    list.some((word) => words.counted.has(word)) &&
    list.every((word) => isNumber(word) || words.counted.has(word) || words.besideDates.has(word))
  )
}

/** "Home | News | Opinion | Video", "News » Politics" */
function isMenu(text: string, words: WordBook): boolean {
  if (text.length > 200 || !/[|•·∙»›>]|&gt;/u.test(text)) return false
  const isPath = /\s?[»›]|&gt;|\s>/u.test(text)
  const entries = text
    .replace(/&[lr]aquo;|[«»←→]\s?(?=\S)/gu, (mark) => (mark === '»' ? mark : ' '))
    .split(/[|•·∙»›>]|&gt;/u)
    .map((entry) => entry.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [])
  const isWhole = (entry: readonly string[]) =>
    words.phraseAt(entry, 0, (meaning) => Boolean(meaning.whole))?.end === entry.length
  if (entries.length === 2 && entries.every((entry) => entry.length > 0 && isWhole(entry))) return true
  if (entries.length < (isPath ? 2 : 3) || entries.some(({ length }) => length > 3)) return false
  const known = entries.filter(isWhole)
  return known.length * 2 >= entries.length || (isPath && known.length > 0 && entries.every(({ length }) => length > 0))
}
