import { readData, row, typedRows } from './readData.mjs'

/** "Syria = Syrian Arab Republic | Syrian = Syrians" → the country and its nationality. */
function countryRows(line) {
  const [country, nationality] = line.split('|')
  const rows = [row('COUNTRY', country.split('='))]
  if (nationality) rows.push(row('NORP', nationality.split('=')))
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
