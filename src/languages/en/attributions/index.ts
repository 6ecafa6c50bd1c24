import type { AttributionWords } from '../../../attributions/AttributionWords.js'
import { cueTable } from './cueTable.js'
import { phrase } from './rules/phrase.js'
import { verb } from './rules/verb.js'

export const attributions: AttributionWords = { language: 'en', cues: cueTable, rules: [verb, phrase] }
