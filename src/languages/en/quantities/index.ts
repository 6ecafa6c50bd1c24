import type { QuantityWords } from '../../../quantities/QuantityWords.js'

export const quantities: QuantityWords = { language: 'en' }
