import type { Block, DateMention, PublishedDate } from '../types.js'

/** Only what the text says first is taken for its own day; further down stands the history. */
const lead = 4
const wholeDay = /^\d{4}-\d\d-\d\d/u

/**
 * The day that an article's own words put it at, where no header line prints one: the latest whole date ("yesterday
 * Sunday 15 May 2022") among the first that it mentions. It is a guess, and says so (`inferred`).
 */
export function inferPublished(dates: readonly DateMention[], blocks: readonly Block[]): PublishedDate | null {
  let latest: DateMention | undefined
  for (const date of dates.filter(({ start }) => isTold(start, blocks)).slice(0, lead)) {
    if ((date.type !== 'DATE' && date.type !== 'TIME') || !wholeDay.test(date.value)) continue
    if (!latest || date.value.slice(0, 10) > latest.value.slice(0, 10)) latest = date
  }
  if (!latest) return null
  const { start, end, text, value } = latest
  return { start, end, text, rule: 'articles/inferred-date', value: value.slice(0, 10), inferred: true }
}

/** Whether a date stands in what the article tells: a caption has the day of its picture, a related link that of another text. */
const isTold = (at: number, blocks: readonly Block[]): boolean =>
  !blocks.some(({ role, start, end }) => (role === 'caption' || role === 'boilerplate') && start <= at && at < end)

/** Whether a text holds a year in figures; without one its words tell no day. */
export const mayTellDay = (text: string): boolean => /(?:19|20)\d\d/u.test(text)
