import { readIso } from './calendar/iso.js'
import type { EntityType, Layer, Options } from './types.js'

export const layers: readonly Layer[] = ['dates', 'quantities', 'attributions', 'entities']
const languages = ['en', 'ar', 'auto']
const known = ['language', 'gazetteer', 'layers', 'reference']
const entityTypes: readonly EntityType[] = [
  'PERSON',
  'NORP',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'PRODUCT',
  'EVENT',
  'LAW',
  'WORK',
]

const show = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : typeof value
}

/** Throws a `TypeError` unless `text` is a string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${show(text)}`)
}

/** Throws unless `options` is an object with no other names than the expected. */
export function checkNames(options: unknown, expected: readonly string[]): asserts options is object {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`options: expected an object, got ${show(options)}`)
  }
  const stranger = Object.keys(options).find((name) => !expected.includes(name))
  if (stranger !== undefined) {
    throw new RangeError(`options: unknown option ${show(stranger)}, expected ${expected.join(', ')}`)
  }
}

/** Throws a `TypeError` or `RangeError` that names the option, what it got and what it expected. */
export function checkOptions(options: unknown): asserts options is Options {
  checkNames(options, known)
  const { language, gazetteer, layers: wanted, reference } = options as Record<string, unknown>
  checkReference(reference)
  if (language !== undefined) oneOf('options.language', language, languages)
  if (wanted !== undefined) {
    if (!Array.isArray(wanted)) throw new TypeError(`options.layers: expected an array, got ${show(wanted)}`)
    wanted.forEach((layer, i) => oneOf(`options.layers[${i}]`, layer, layers))
  }
  if (gazetteer !== undefined) {
    if (!Array.isArray(gazetteer)) throw new TypeError(`options.gazetteer: expected an array, got ${show(gazetteer)}`)
    gazetteer.forEach((entry: unknown, i) => checkEntry(`options.gazetteer[${i}]`, entry))
  }
}

function checkEntry(where: string, entry: unknown): void {
  if (typeof entry !== 'object' || entry === null)
    throw new TypeError(`${where}: expected an object, got ${show(entry)}`)
  const { name, type, canonical, aliases } = entry as Record<string, unknown>
  nonEmpty(`${where}.name`, name)
  oneOf(`${where}.type`, type, entityTypes)
  if (canonical !== undefined) nonEmpty(`${where}.canonical`, canonical)
  if (aliases === undefined) return
  if (!Array.isArray(aliases)) throw new TypeError(`${where}.aliases: expected an array, got ${show(aliases)}`)
  aliases.forEach((alias, i) => nonEmpty(`${where}.aliases[${i}]`, alias))
}

function nonEmpty(where: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${where}: expected a string, got ${show(value)}`)
  if (value.trim() === '') throw new RangeError(`${where}: expected a name, got ${show(value)}`)
}

function oneOf(where: string, value: unknown, expected: readonly string[]): void {
  if (typeof value !== 'string') throw new TypeError(`${where}: expected a string, got ${show(value)}`)
  if (!expected.includes(value)) {
    throw new RangeError(`${where}: expected one of ${expected.join(', ')}, got ${show(value)}`)
  }
}

/** The day of an ISO date or date-time; throws a `RangeError` on a day that no calendar has. */
export function checkReference(reference: unknown): string | null {
  if (reference === undefined || reference === null) return null
  if (typeof reference !== 'string') throw new TypeError(`options.reference: expected a string, got ${show(reference)}`)
  if (readIso(reference)?.day !== undefined) return reference.slice(0, 10)
  const read = readYearLast(reference)
  if (read !== null) return read
  throw new RangeError(`options.reference: expected an ISO date such as 2022-08-25, got ${show(reference)}`)
}

/**
 * "25-08-2022" is one day and no other; of "03-02-2009", which may be two, only the year is certain. `null` where no
 * order makes a day.
 */
function readYearLast(reference: string): string | null {
  const { a, b, year } = /^(?<a>\d\d)[-/.](?<b>\d\d)[-/.](?<year>\d{4})$/u.exec(reference)?.groups ?? {}
  if (year === undefined) return null
  const days = [...new Set([`${year}-${b}-${a}`, `${year}-${a}-${b}`])].filter((day) => readIso(day) !== null)
  return days.length > 1 ? year : (days[0] ?? null)
}
