import type { AttributionWords } from '../../../attributions/AttributionWords.js'

export const attributions: AttributionWords = { language: 'en' }
