import { isInCapitals } from '../titleShape.js'
import type { HeaderEvidence } from './HeaderEvidence.js'

/** A line that looks like a title. */
export const titles: readonly HeaderEvidence[] = [
  {
    name: 'articles/title',
    weigh: ({ title }, blocks) => {
      if (title === null) return 0
      const { words, titleCase, kind } = blocks[title]!
      if (kind === 'body') return -0.5
      if (words <= 2) return 0.25
      if (words <= 4) return 0.75 + (titleCase ? 0.25 : 0)
      return 1 + (titleCase ? 0.5 : 0) + (words >= 5 && words <= 20 ? 0.25 : 0)
    },
  },
  {
    /** "Report on the progress of the operation (14 September 2025)" */
    name: 'articles/dated-title',
    weigh: ({ title, lines }, blocks, { isDated }) => {
      const isPrinted = lines.some(({ fields }) => fields.some(({ field }) => field === 'published'))
      if (title === null || isPrinted || blocks[title]!.kind !== 'short' || blocks[title]!.words < 5) return 0
      return isDated(blocks[title]!) ? 2 : 0
    },
  },
  {
    /** "Opinion | Who pays for the ditch": headings say nothing of the kind. */
    name: 'articles/genre',
    weigh: ({ title }, blocks, { genreOf }) => (title !== null && genreOf(blocks[title]!) === 'marked' ? 1 : 0),
  },
  {
    /** "Statement by the spokesperson on ..." */
    name: 'articles/statement',
    weigh: ({ title }, blocks, { genreOf }) => (title !== null && genreOf(blocks[title]!) === 'statement' ? 1 : 0),
  },
  {
    /** "Tanker turns away from port, officials say"; below another title it is a standfirst. */
    name: 'articles/attributed-title',
    weigh: ({ title, first, lines }, blocks, { isAttributed }) =>
      title === first && lines.length === 0 && blocks[first - 1]?.kind !== 'short' && isAttributed(blocks[title]!)
        ? 0.75
        : 0,
  },
  {
    /** "SHELLS HIT MARKET IN BORDER TOWN" where the dump's titles are in capitals. */
    name: 'articles/capitals',
    weigh: ({ title, lines }, blocks, { inCapitals }) =>
      inCapitals && title !== null && lines.length === 0 && isInCapitals(blocks[title]!) ? 0.5 : 0,
  },
  {
    /** "SITREP 031 – Lake Basin" where "SITREP 032 – Lake Basin" stands too. */
    name: 'articles/series-title',
    weigh: ({ title }, blocks, { isSeries }) => (title !== null && isSeries(blocks[title]!) ? 1.5 : 0),
  },
  {
    /** "# Title", `<h1>` */
    name: 'articles/heading-markup',
    weigh: ({ title }, blocks, { topLevel }) => {
      const level = title === null ? 0 : blocks[title]!.level
      return level === 1 ? 2 : level >= 2 && level <= 6 ? (level === topLevel ? 1 : -0.75) : 0
    },
  },
  {
    /** The first line of the dump. */
    name: 'articles/first-line',
    weigh: ({ first, title }) => (first === 0 && title === 0 ? 1 : 0),
  },
  {
    /** "(Reuters)" at the end of a line below. */
    name: 'articles/caption-below',
    weigh: ({ title, body }, blocks) => {
      if (title === null) return 0
      for (let at = title + 1; at < body; at++) if (blocks[at]!.kind === 'caption') return 0.5
      return 0
    },
  },
  {
    /** "Title: Rebels seize border town" */
    name: 'articles/title-label',
    weigh: ({ lines }) => (lines.some(({ fields }) => fields.some(({ field }) => field === 'title')) ? 3 : 0),
  },
]
