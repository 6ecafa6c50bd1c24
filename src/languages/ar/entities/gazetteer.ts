import rows from 'gazetteer:arabicThings'
import givenNameList from 'gazetteer:arabicGivenNames'
import type { Thing } from '../../../entities/EntityWords.js'
import { idOf } from '../../../entities/idOf.js'
import { phraseTable, type PhraseTable } from '../../../patterns/PhraseTable.js'
import type { EntityType } from '../../../types.js'
import { cutWords } from '../cutWords.js'
import { fold, foldList } from '../fold.js'

/** A row of the gazetteer: type, canonical name (as in English), Arabic names. */
export interface ArabicRow {
  readonly type: EntityType
  readonly canonical: string
  readonly names: readonly string[]
}

/** The rows as the data files hold them. */
export const arabicRows = (): ArabicRow[] =>
  rows.split('\n').map((line) => {
    const [type, canonical, ...names] = line.split('|') as [EntityType, string, ...string[]]
    return { type, canonical, names }
  })

/** A name as its tokens fold, "للصليب" in two. */
const folded = (name: string): string =>
  cutWords(name)
    .map(({ start, end }) => fold(name.slice(start, end)).replace(/^لل(?=.{3})/u, 'ل ال'))
    .join(' ')

const endings = ['', 'ا', 'ه', 'ون', 'ين', 'ان', 'ات', 'تين', 'تان', 'يهم']

/** "سوري" → سورية, سوريون, السوري, السوريين, ...; a name that is no adjective in ي stays as it is. */
function nationalityForms(name: string): string[] {
  const word = folded(name)
  if (word.includes(' ') || !word.endsWith('ي') || name.startsWith('ال')) return [word]
  return endings.flatMap((ending) => [word + ending, `ال${word}${ending}`])
}

export interface Gazetteer {
  readonly table: PhraseTable<Thing>
  /** Every word of a name. */
  readonly words: ReadonlySet<string>
  /** The nationality or people behind an adjective. */
  readonly nationalities: ReadonlyMap<string, Thing>
  readonly givenNames: ReadonlySet<string>
}

let known: Gazetteer | undefined

/** What the world knows by its Arabic names; built at the first call. */
export function gazetteer(): Gazetteer {
  if (known) return known
  const names = new Map<string, Thing>()
  const words = new Set<string>()
  const nationalities = new Map<string, Thing>()
  for (const { type, canonical, names: printed } of arabicRows()) {
    const thing: Thing = { id: idOf(type, canonical), type, canonical }
    for (const name of printed) {
      if (type === 'NORP') {
        for (const form of nationalityForms(name)) {
          if (!nationalities.has(form)) nationalities.set(form, thing)
          for (const word of form.split(' ')) words.add(word)
        }
        continue
      }
      const form = folded(name)
      if (!names.has(form)) names.set(form, thing)
      for (const word of form.split(' ')) if (word.length > 1) words.add(word)
    }
  }
  for (const [form, thing] of nationalities) if (!names.has(form)) names.set(form, thing)
  const givenNames = new Set(foldList(givenNameList))
  for (const word of givenNames) words.add(word)
  return (known = { table: phraseTable(names), words, nationalities, givenNames })
}
