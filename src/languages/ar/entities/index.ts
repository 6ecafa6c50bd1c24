import type { EntityWords } from '../../../entities/EntityWords.js'
import { recognize } from './recognize.js'

/** How Arabic names people, bodies and places. */
export const entities: EntityWords = { language: 'ar', recognize }
