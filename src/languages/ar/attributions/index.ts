import type { AttributionWords } from '../../../attributions/AttributionWords.js'
import { cueTable } from './cueTable.js'
import { headline } from './rules/headline.js'
import { participle } from './rules/participle.js'
import { phrase } from './rules/phrase.js'
import { saying } from './rules/saying.js'
import { speakers } from './speakers.js'
import { verb } from './rules/verb.js'

/** How Arabic says who says what. */
export const attributions: AttributionWords = {
  language: 'ar',
  cues: cueTable,
  rules: [verb, participle, saying, phrase, headline],
  unclaimed: () => null,
  speakers,
}
