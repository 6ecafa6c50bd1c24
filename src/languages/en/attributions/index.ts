import type { AttributionWords } from '../../../attributions/AttributionWords.js'
import { cueTable } from './cueTable.js'
import { adverb } from './rules/adverb.js'
import { headline } from './rules/headline.js'
import { noun } from './rules/noun.js'
import { phrase } from './rules/phrase.js'
import { unclaimed } from './rules/unclaimed.js'
import { verb } from './rules/verb.js'
import { speakers } from './speakers.js'

/** English cues and the constructions in which they stand, in the order in which they are tried. */
export const attributions: AttributionWords = {
  language: 'en',
  cues: cueTable,
  rules: [verb, noun, phrase, adverb, headline],
  unclaimed,
  speakers,
}
