import type { EntityType } from '../types.js'

const marks = /\p{M}/gu
const noLetters = /[^\p{L}\p{N}]+/gu

/** "person/oleg-zhuravlev": the id of a thing by its type and canonical name. */
export const idOf = (type: EntityType, canonical: string): string =>
  `${type.toLowerCase()}/${canonical.normalize('NFD').replace(marks, '').toLowerCase().replace(noLetters, ' ').trim().replaceAll(' ', '-')}`
