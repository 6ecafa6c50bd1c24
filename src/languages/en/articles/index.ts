import { phraseList } from '../../../text/phraseList.js'
import type { ArticleWords } from '../../../articles/ArticleWords.js'
import { lexicon } from '../compromise.js'
import { afterNames, bylines, credits, desks, joiners, labels, signOffs } from './bylines.js'
import { besideDates, months, weekdays } from './dates.js'
import { captionCredits, captionStarts, furniture } from './furniture.js'
import { agencies, outletNouns, outlets } from './outlets.js'

let givenNames: ReadonlySet<string> | undefined

export const articles: ArticleWords = {
  language: 'en',
  fold: (word) => word.toLowerCase().replace('’', "'"),
  months,
  weekdays,
  besideDates,
  insideDates: ['of'],
  bylines,
  credits,
  signOffs,
  joiners,
  afterNames,
  labels,
  agencies,
  outlets,
  outletNouns,
  desks,
  isGivenName: (word) => (givenNames ??= new Set(lexicon('MaleName', 'FemaleName', 'FirstName'))).has(word),
  furniture,
  captionStarts,
  captionCredits,
  live: [
    'live',
    'live updates',
    'live blog',
    'liveblog',
    'as it happened',
    'latest updates',
    'rolling updates',
    'minute by minute',
  ],
  small: phraseList(`
    the, a, an, of, in, on, at, to, and, or, for, with, that, is, are, was, were, by, from, which, who, its,
    their, his, her, as, but, be, has, have, had
  `),
}
