import type { AttributionWords } from '../../../attributions/AttributionWords.js'
import { cueTable } from './cueTable.js'
import { adverb } from './rules/adverb.js'
import { headline } from './rules/headline.js'
import { noun } from './rules/noun.js'
import { phrase } from './rules/phrase.js'
import { unclaimed } from './rules/unclaimed.js'
import { verb } from './rules/verb.js'

export const attributions: AttributionWords = {
  language: 'en',
  cues: cueTable,
  rules: [verb, noun, phrase, adverb, headline],
  unclaimed,
}
