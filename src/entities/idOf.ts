import type { EntityType } from '../types.js'
import { isPlainName } from './foldName.js'

const marks = /\p{M}/gu
const noLetters = /[^\p{L}\p{N}]+/gu

/** "person/oleg-zhuravlev": the id of a thing by its type and canonical name. */
export const idOf = (type: EntityType, canonical: string): string =>
  `${type.toLowerCase()}/${plain(canonical).toLowerCase().replaceAll(' ', '-')}`

/** Letters and digits without accents, with single spaces between the words. */
const plain = (name: string): string =>
  isPlainName(name) ? name : name.normalize('NFD').replace(marks, '').replace(noLetters, ' ').trim()
