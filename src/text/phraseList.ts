/** A long list of words or phrases, written with commas: "read next, read more" → two phrases. */
export const phraseList = (rows: string): string[] =>
  rows.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '))

/** A list of single words, written with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))
