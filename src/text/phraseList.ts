/** A long list of words or phrases, written with commas: "read next, read more" → two phrases. */
export const phraseList = (rows: string): string[] =>
  rows.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
