import type { DateWords } from '../../../dates/DateWords.js'

export const dates: DateWords = { language: 'en' }
