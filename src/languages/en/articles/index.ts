import { phraseList } from '../../../text/phraseList.js'
import type { ArticleWords } from '../../../articles/ArticleWords.js'
import { Known, knownWord } from '../entities/lexicon.js'
import {
  afterNames,
  bylines,
  codes,
  credits,
  desks,
  firstIn,
  joiners,
  kickers,
  labels,
  ordinals,
  relays,
  signOffs,
  updates,
  writtenFor,
} from './bylines.js'
import { besideDates, months, weekdays } from './dates.js'
import { captionCredits, captionStarts, furniture } from './furniture.js'
import { aboutHeads, bioRoles, bioVerbs, genres, genreStarts, offices, saying, tells } from './genres.js'
import { agencies, institutions, outletNouns, outlets } from './outlets.js'
import { honorifics, particles, surnameEndings } from './people.js'

export const articles: ArticleWords = {
  language: 'en',
  fold: (word) => word.toLowerCase().replace('’', "'"),
  months,
  weekdays,
  besideDates,
  insideDates: ['of'],
  bylines,
  kickers,
  relays,
  credits,
  signOffs,
  joiners,
  afterNames,
  labels,
  codes,
  ordinals,
  agencies,
  outlets,
  outletNouns,
  institutions,
  desks,
  isGivenName: (word) => (knownWord(word) & Known.Given) !== 0,
  isSurname: (word) => (knownWord(word) & (Known.Given | Known.Surname | Known.Common)) === Known.Surname,
  isPlainWord: (word) =>
    (knownWord(word) & (Known.Common | Known.Function)) !== 0 &&
    (knownWord(word) & (Known.Given | Known.Surname)) === 0,
  surnameEndings,
  honorifics,
  particles,
  updates,
  writtenFor,
  firstIn,
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
  genres,
  genreStarts,
  bioVerbs,
  bioRoles,
  aboutHeads,
  offices,
  tells,
  saying,
  small: phraseList(`
    the, a, an, of, in, on, at, to, and, or, for, with, that, is, are, was, were, by, from, which, who, its,
    their, his, her, as, but, be, has, have, had
  `),
}
