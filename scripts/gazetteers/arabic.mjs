import { list, readData, typedRows } from './readData.mjs'

/** Each country's nationality by the English rows: Syria → Syrian. */
const nationalities = () =>
  new Map(
    readData('countries.txt').map((line) => {
      const [country, nationality] = line.split('|').map((part) => part.split('=')[0].trim())
      return [country, nationality]
    }),
  )

/** "Syria = سوريا, سورية | سوري" → the country and its nationality. */
function countryRows(line, adjectives) {
  const [names, adjective] = line.split('|')
  const [canonical, printed] = names.split('=').map((part) => part.trim())
  const rows = [['GPE', canonical, ...list(printed)]]
  const nationality = adjectives.get(canonical)
  if (adjective && nationality) rows.push(['NORP', nationality, ...adjective.split('=').flatMap(list)])
  return rows
}

/** The same things as things() by their Arabic names, one a line: type|canonical|Arabic name|... */
export function arabicThings() {
  const adjectives = nationalities()
  const rows = [
    ...readData('arabic/countries.txt').flatMap((line) => countryRows(line, adjectives)),
    ...readData('arabic/peoples.txt').map((line) => {
      const [canonical, names] = line.split('=').map((part) => part.trim())
      return ['NORP', canonical, ...list(names)]
    }),
    ...['places', 'organizations', 'people', 'equipment'].flatMap((name) => typedRows(`arabic/${name}.txt`)),
  ]
  return rows.map((row) => row.join('|')).join('\n')
}

/** Arabic given names, parted by spaces. */
export const arabicGivenNames = () => readData('arabic/givenNames.txt').join(' ')
