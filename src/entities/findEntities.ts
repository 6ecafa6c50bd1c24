import type { Passage } from '../sentences/Passage.js'
import { indexSpans } from '../text/SpanIndex.js'
import { bySpan, mention } from '../text/span.js'
import type { GazetteerEntry } from '../types.js'
import type { UnlinkedEntity } from './EntityWords.js'
import { nameTable, type NameTable } from './nameTable.js'

export type { UnlinkedEntity } from './EntityWords.js'

export interface EntityContext {
  /** The caller's own names. */
  readonly gazetteer: readonly GazetteerEntry[]
}

const tables = new WeakMap<readonly GazetteerEntry[], NameTable>()

/** The names of one article, in order and without overlap. */
export function findEntities(passages: readonly Passage[], { gazetteer }: EntityContext): UnlinkedEntity[] {
  const own = ownTable(gazetteer)
  const ofCaller = own.size > 0 ? passages.flatMap((passage) => findNames(passage, own)) : []
  const packs = [...new Set(passages.map(({ pack }) => pack))]
  const recognized = packs.flatMap(
    ({ entities }, i) =>
      entities.recognize?.(
        passages.filter(({ pack }) => pack === packs[i]),
        own,
      ) ?? [],
  )
  if (ofCaller.length === 0) return recognized.sort(bySpan)
  const taken = indexSpans(ofCaller)
  return [...ofCaller, ...recognized.filter(({ start, end }) => !taken.touching(start, end))].sort(bySpan)
}

function ownTable(gazetteer: readonly GazetteerEntry[]): NameTable {
  let table = tables.get(gazetteer)
  if (!table) {
    const rows = gazetteer.map(({ name, type, canonical = name, aliases = [] }) => ({
      type,
      canonical,
      names: [name, ...aliases],
    }))
    tables.set(gazetteer, (table = nameTable(rows, { prefix: 'own/' })))
  }
  return table
}

/** The names of a table in a passage, the longest at each place. */
function findNames({ text, tokens, sentences }: Passage, table: NameTable): UnlinkedEntity[] {
  const found: UnlinkedEntity[] = []
  for (const { first, last } of sentences) {
    for (let i = first; i < last;) {
      const known = table.at(tokens, i, last)
      if (known) {
        const { type, canonical } = known.name.thing
        const span = mention(text, tokens[i]!.start, tokens[known.end - 1]!.end, 'entities/own-gazetteer')
        found.push({ ...span, type, canonical, thing: known.name.thing })
      }
      i = known?.end ?? i + 1
    }
  }
  return found
}
