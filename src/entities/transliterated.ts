/** The Arabic article in its assimilated spellings, before a word: "al-", "el ", "ash-". */
const article = /(?:^| )(?:a[lnrstdz]|el|es|ed|ash|adh|ath) (?=\p{L}{2})/gu
const spelledAlike = /aw|au|ow|ou|oo|[owy]|ee|ei|ey|ie|ai|ay|kh|gh|dh|th|[qce]/gu
const sounds: Readonly<Record<string, string>> = {
  ...{ aw: 'u', au: 'u', ow: 'u', ou: 'u', oo: 'u', o: 'u', w: 'u' },
  ...{ ee: 'i', ei: 'i', ey: 'i', ie: 'i', ai: 'i', ay: 'i', y: 'i' },
  ...{ kh: 'k', gh: 'g', dh: 'd', th: 't', q: 'k', c: 'k', e: 'a' },
}
const doubled = /(?<letter>\p{L})\k<letter>/gu
const silent = /h(?=$| )/gu

/**
 * A folded name as it sounds, so that transliterations of one name fall together: "maghaweir al thowra" and "maghawir al
 * thawra", "hasakeh" and "al hasaka". Rough on purpose: it is compared, never shown.
 */
export const transliterated = (folded: string): string =>
  folded
    .replace(article, ' ')
    .trimStart()
    .replace(silent, '')
    .replace(spelledAlike, (letters) => sounds[letters]!)
    .replace(doubled, '$<letter>')
