import type { EntityWords } from '../../../entities/EntityWords.js'
import { recognize } from './recognize.js'

export const entities: EntityWords = {
  language: 'en',
  recognize,
  placeless: new Set(['by', 'with', 'against', 'for', 'than', 'like', 'as', 'despite', 'about', 'without', 'via']),
}
