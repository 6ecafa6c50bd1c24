const plainWord = /^[a-z0-9]*$/u
const ignored = /[\p{M}.'-]/gu

/** A word in lower case as names are compared: without accents, points, apostrophes and hyphens. "sana'a" → "sanaa" */
export const foldName = (lower: string): string =>
  plainWord.test(lower)
    ? lower
    : lower.normalize('NFD').replace(ignored, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l')
