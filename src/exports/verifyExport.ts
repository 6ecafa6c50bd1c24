import { readSpans, type ExportedSpan } from './readSpans.js'
import { readOffsets } from './offsets.js'

/** A span of an export that is not what the text says there. */
export interface Problem extends ExportedSpan {
  /** What the text says there; `null` where the text is not to be had. */
  readonly found: string | null
}

/** What a check of an export against its texts came to. */
export interface Verification {
  /** How many spans were compared with a text. */
  readonly checked: number
  readonly problems: readonly Problem[]
}

/**
 * Whether every span of an export is where it says, in any of the formats.
 * @param exported the export's content
 * @param textOf gives the text of a document by the name that the export calls it; "" where the format keeps no name
 * @throws {RangeError} on content that is none of the formats.
 */
export function verifyExport(exported: string, textOf: (document: string) => string | null): Verification {
  const texts = new Map<string, { text: string | null; plain: (offset: number) => number }>()
  const problems: Problem[] = []
  let checked = 0
  for (const span of readSpans(exported)) {
    const key = JSON.stringify([span.document, span.offsets])
    let known = texts.get(key)
    if (!known) {
      const text = textOf(span.document)
      texts.set(key, (known = { text, plain: readOffsets(text ?? '', span.offsets) }))
    }
    const found = known.text?.slice(known.plain(span.start), known.plain(span.end)) ?? null
    if (found !== null) checked++
    if (found === null || span.fold(found) !== span.fold(span.text)) problems.push({ ...span, found })
  }
  return { checked, problems }
}
