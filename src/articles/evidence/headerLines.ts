import type { HeaderField } from '../HeaderField.js'
import type { HeaderEvidence, HeaderShape } from './HeaderEvidence.js'

const has = (header: HeaderShape, wanted: HeaderField['field']) =>
  header.lines.some(({ fields }) => fields.some(({ field }) => field === wanted))

/** Lines that news prints around its titles. */
export const headerLines: readonly HeaderEvidence[] = [
  {
    name: 'articles/date-line',
    weigh: (header, _, { isPost }) => {
      const dated = header.lines.filter(({ fields }) => fields.some(({ field }) => field === 'published'))
      if (dated.length === 0) return 0
      return dated.every(isPost) ? -2 : 3
    },
  },
  { name: 'articles/byline', weigh: (header) => (has(header, 'author') ? 2 : 0) },
  { name: 'articles/source-line', weigh: (header) => (has(header, 'source') ? 2 : 0) },
  { name: 'articles/outlet-line', weigh: (header) => (has(header, 'publisher') ? 1.5 : 0) },
  { name: 'articles/url-line', weigh: (header) => (has(header, 'url') ? 3 : 0) },
]
