import { readData } from './readData.mjs'

const list = (names = '') =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
const row = (type, [canonical, names]) => [type, canonical.trim(), ...list(names)]

/** "Syria = Syrian Arab Republic | Syrian = Syrians" → the country and its nationality. */
function countryRows(line) {
  const [country, nationality] = line.split('|')
  const rows = [row('COUNTRY', country.split('='))]
  if (nationality) rows.push(row('NORP', nationality.split('=')))
  return rows
}

/** Files whose rows stand under a heading with their type: "[ORG]". */
function typedRows(file) {
  let type = ''
  const rows = []
  for (const line of readData(file)) {
    const heading = /^\[(?<type>[A-Z]+)\]$/u.exec(line)
    if (heading) type = heading.groups.type
    else rows.push(row(type, line.split('=')))
  }
  return rows
}

/** The things that the world knows by name, one a line: type|canonical|other name|...; a country has the type COUNTRY. */
export function things() {
  const rows = [
    ...readData('countries.txt').flatMap(countryRows),
    ...readData('peoples.txt').map((line) => row('NORP', line.split('='))),
    ...['places', 'organizations', 'people', 'equipment', 'events', 'laws'].flatMap((name) => typedRows(`${name}.txt`)),
  ]
  return rows.map((names) => names.join('|')).join('\n')
}
