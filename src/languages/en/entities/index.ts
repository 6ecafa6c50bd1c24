import type { EntityWords } from '../../../entities/EntityWords.js'

export const entities: EntityWords = { language: 'en' }
