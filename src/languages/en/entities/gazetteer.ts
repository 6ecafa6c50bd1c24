import things from 'gazetteer:things'
import type { ThingRow } from '../../../entities/EntityWords.js'
import { nameTable, type NameTable } from '../../../entities/nameTable.js'
import type { EntityType } from '../../../types.js'

let table: NameTable | undefined

/** The things that the world knows by their English names; built at the first call. */
export const gazetteer = (): NameTable => (table ??= nameTable(thingRows()))

/** The rows behind it: type, canonical name and other names. */
export const thingRows = (): ThingRow[] =>
  things.split('\n').map((line) => {
    const [type, canonical, ...others] = line.split('|') as [EntityType, string, ...string[]]
    return { type, canonical, names: [canonical, ...others] }
  })
