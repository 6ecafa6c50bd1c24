import type { DateMention, PublishedDate } from '../types.js'

/** The day that an article's own words put it at, where no header line prints one. */
export function inferPublished(_dates: readonly DateMention[]): PublishedDate | null {
  return null
}
