import cities from 'gazetteer:cities'
import divisions from 'gazetteer:divisions'
import things from 'gazetteer:things'
import type { ThingRow } from '../../../entities/EntityWords.js'
import { nameTable, type NameTable } from '../../../entities/nameTable.js'
import type { EntityType } from '../../../types.js'
import { Known, knownWord } from './lexicon.js'

let table: NameTable | undefined

/** The things that the world knows by their English names; built at the first call. */
export const gazetteer = (): NameTable => (table ??= nameTable([...thingRows(), ...placeRows()], { lasts: true }))

/** The rows of the things: type, canonical name and other names. */
export const thingRows = (): ThingRow[] =>
  things.split('\n').map((line) => {
    const [type, canonical, ...others] = line.split('|') as [EntityType | 'COUNTRY', string, ...string[]]
    return { type: type === 'COUNTRY' ? 'GPE' : type, canonical, names: [canonical, ...others] }
  })

let countries: ReadonlySet<string> | undefined

/** Whether a canonical name is a country's: "a US base" is no base of that name, "Damascus airport" is. */
export function isCountry(canonical: string): boolean {
  countries ??= new Set(Array.from(things.matchAll(/^COUNTRY\|(?<name>[^|\n]+)/gmu), ({ groups }) => groups!.name!))
  return countries.has(canonical)
}

/** Cities and first-level divisions. Weak are the small ones and those that share their name with a person or a word. */
function placeRows(): ThingRow[] {
  const [large, small] = cities.split('\n#\n') as [string, string]
  const place =
    (isLarge: boolean) =>
    (name: string): ThingRow => ({
      type: 'GPE',
      canonical: name,
      names: [name],
      weak:
        !name.includes(' ') &&
        (!isLarge || (knownWord(name.toLowerCase()) & (Known.Given | Known.Surname | Known.Common)) !== 0),
    })
  // "Police" and "Paradise" are towns too
  const isWord = (name: string) => (knownWord(name.toLowerCase()) & (Known.Common | Known.Function)) !== 0
  return [
    ...large.split('\n').map(place(true)),
    ...small.split('\n').map(place(false)),
    ...divisions.split('\n').map(place(false)),
  ].filter(({ canonical, weak }) => !weak || !isWord(canonical))
}
