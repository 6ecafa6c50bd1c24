import type { HeaderField } from '../HeaderField.js'
import type { HeaderEvidence, HeaderShape } from './HeaderEvidence.js'

const has = (header: HeaderShape, wanted: HeaderField['field']) =>
  header.lines.some(({ fields }) => fields.some(({ field }) => field === wanted))

/** "March 2022" above a text may be a heading of a story told by months. */
const isMonthAlone = ({ title, lines }: HeaderShape): boolean =>
  title === null &&
  lines.every(({ fields }) => fields.every(({ field, value }) => field === 'published' && value?.length === 7))

/** Lines that news prints around its titles. */
export const headerLines: readonly HeaderEvidence[] = [
  { name: 'articles/date-line', weigh: (header) => (!has(header, 'published') ? 0 : isMonthAlone(header) ? 1 : 3) },
  { name: 'articles/byline', weigh: (header) => (has(header, 'author') ? 2 : 0) },
  { name: 'articles/names-line', weigh: ({ title, names }) => (title !== null && names.length > 0 ? 1.25 : 0) },
  { name: 'articles/source-line', weigh: (header) => (has(header, 'source') ? 2 : 0) },
  { name: 'articles/outlet-line', weigh: (header) => (has(header, 'publisher') ? 1.5 : 0) },
  { name: 'articles/url-line', weigh: (header) => (has(header, 'url') ? 3 : 0) },
  {
    /** News prints its date below the title more often than above. */
    name: 'articles/lines-above-title',
    weigh: ({ title, lines }) => (title !== null && lines.some(({ place }) => place < title) ? -0.25 : 0),
  },
]
