import { arabic } from './ar/index.js'
import { english } from './en/index.js'
import type { ArticleWords } from '../articles/ArticleWords.js'
import { headerWords } from './headerWords.js'
import type { LanguagePack } from './LanguagePack.js'

/** The packs, one a language. */
export const packs: readonly LanguagePack[] = [english, arabic]

/** The pack for a BCP 47 tag; `undefined` where the language has none. */
export const packFor = (language: string): LanguagePack | undefined => packs.find((pack) => pack.language === language)

/** What tells articles apart, in the packs' languages and in some without a pack. */
export const articleWords: readonly ArticleWords[] = [...packs.map(({ articles }) => articles), headerWords]
