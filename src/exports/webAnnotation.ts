import type { ArticleReport, Mention, Span } from '../types.js'
import type { Dump, Exporter } from './Dump.js'
import { countOffsets } from './offsets.js'

/** How much of the text before and after stands beside a quotation, so that it can be found again in a changed text. */
const around = 32

/**
 * W3C Web Annotations, one page of them: each mention with its place (TextPositionSelector, which counts code points) and
 * its words (TextQuoteSelector). https://www.w3.org/TR/annotation-model/
 */
export const webAnnotation: Exporter = {
  extension: '.annotations.json',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  open: () =>
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","id":"urn:sitrep:annotations","items":[\n',
  write: (dump) =>
    annotations(dump)
      .map((one) => JSON.stringify(one))
      .join(',\n'),
  between: ',\n',
  close: () => '\n]}\n',
}

/** What an annotation says: its layer, and each fact about it. */
type Tagged = readonly [span: Span, layer: string, tags: readonly (string | null)[]]

function annotations({ name, text, report }: Dump): object[] {
  const count = countOffsets(text, 'code-points')
  const source = encodeURIComponent(name)
  const used = new Map<string, number>()
  return report.articles.flatMap(tagged).map(([{ start, end }, layer, tags]) => {
    const id = `urn:sitrep:${source}#${layer.replaceAll(' ', '-')}-${count(start)}-${count(end)}`
    const n = (used.get(id) ?? 0) + 1
    used.set(id, n)
    return {
      type: 'Annotation',
      id: n > 1 ? `${id}-${n}` : id,
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: layer },
        ...tags.flatMap((value) => (value ? [{ type: 'TextualBody', purpose: 'tagging', value }] : [])),
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: count(start), end: count(end) },
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - around), start).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, ''),
            suffix: text.slice(end, end + around).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, ''),
          },
        ],
      },
    }
  })
}

/** An attribution's source, cue and content are annotations of their own; its tags name whose they are. */
function tagged({ dates, quantities, attributions, entities }: ArticleReport): Tagged[] {
  const part = (role: string, one: Mention | null, tags: readonly (string | null)[]): Tagged[] =>
    one ? [[one, `attribution ${role}`, tags]] : []
  return [
    ...entities.map((one): Tagged => [one, 'entity', [one.type, one.canonical]]),
    ...dates.map((one): Tagged => [one, 'date', [one.type, one.value, one.mod]]),
    ...quantities.map((one): Tagged => [
      one,
      'quantity',
      [one.kind, amount(one), one.modifier, one.unit, one.itemHead, one.status],
    ]),
    ...attributions.flatMap(({ source, speaker, cue, content, type }) => [
      ...part('source', source, [speaker]),
      ...part('cue', cue, [cue?.lemma ?? null, cue?.class ?? null]),
      ...content.flatMap((one) => part('content', one, [type, speaker ?? source?.text ?? null])),
    ]),
  ].sort(([a], [b]) => a.start - b.start || b.end - a.end)
}

/** "84", or "20 to 25". */
export const amount = ({
  value,
  min,
  max,
}: {
  value: number | null
  min: number | null
  max: number | null
}): string => (value === null ? `${min ?? ''} to ${max ?? ''}` : String(value))
