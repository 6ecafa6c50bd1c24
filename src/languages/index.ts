import { arabic } from './ar/index.js'
import { english } from './en/index.js'
import type { ArticleWords } from '../articles/ArticleWords.js'
import { headerWords } from './headerWords.js'
import type { LanguagePack } from './LanguagePack.js'

/** The packs, one a language. */
export const packs: readonly LanguagePack[] = [english, arabic]

/** The pack for a BCP 47 tag among `known`; `undefined` where the language has none. */
export const packFor = (language: string, known: readonly LanguagePack[] = packs): LanguagePack | undefined =>
  known.find((pack) => pack.language === language)

const articleWords = new WeakMap<readonly LanguagePack[], readonly ArticleWords[]>()

/** What tells articles apart, in the languages of these packs and in some without a pack. The same array for the same packs. */
export function articleWordsOf(known: readonly LanguagePack[]): readonly ArticleWords[] {
  let words = articleWords.get(known)
  if (!words) articleWords.set(known, (words = [...known.map(({ articles }) => articles), headerWords]))
  return words
}
