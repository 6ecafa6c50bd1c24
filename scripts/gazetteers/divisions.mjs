// iso-3166 (MIT): the subdivisions of ISO 3166-2 by name.
import { iso31662 } from 'iso-3166'
import { plain } from './readData.mjs'

const kinds =
  /\b(?:province|oblast|region|state|department|district|governorate|county|prefecture|municipality|republic|division|respublika|oblysy|kray|oblast'|autonomous|national capital|city|parish|canton|wilaya)\b/giu

/** Names of first-level divisions, one a line. */
export function divisions() {
  const names = iso31662.map(({ name }) =>
    plain(name.replace(/\(.*\)|\[.*\]/gu, '').replace(kinds, ''))
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  return [...new Set(names.filter((name) => name.length > 3 && /^\p{Lu}[\p{L}' .-]+$/u.test(name)))].sort().join('\n')
}
