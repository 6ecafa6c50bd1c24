import type { Across, ClaimAcross, CopyAcross, Report, Span } from '../types.js'
import { describeGroup, disagree } from './describeGroup.js'
import type { Figure } from './Figure.js'
import { groupFigures } from './groupFigures.js'
import { readFigures } from './readFigures.js'
import type { ReportWords } from './ReportWords.js'
import { linkPassages } from './linkPassages.js'
import { shinglesOf } from './shinglesOf.js'

/** A report with the text that it is of. */
export interface NamedReport {
  /** What the text is called: "monday.txt". */
  readonly name: string
  readonly text: string
  readonly report: Report
}

/** Reads one report after the other and keeps their figures, not their texts. */
export interface Comparison {
  readonly add: (report: NamedReport, count?: (offset: number) => number) => void
  readonly result: () => Across
}

interface FigureAcross extends Figure {
  readonly document: number
  readonly at: Span
}

/** A paragraph that holds figures. */
interface FigurePassage extends Span {
  readonly document: number
  readonly article: number
  /** The article's number among those of all texts. */
  readonly printed: number
  readonly shingles: readonly number[]
}

/**
 * Compares the figures of many texts: those of two texts or more that cannot all be true, and paragraphs with figures
 * that are copies of one another. Memory grows with the figures alone.
 */
export function startComparison(words: readonly ReportWords[]): Comparison {
  const documents: { readonly name: string; readonly articles: number }[] = []
  const figures: FigureAcross[] = []
  const passages: FigurePassage[] = []
  let articles = 0
  return {
    add({ name, text, report }, count = (offset) => offset) {
      const document = documents.length
      documents.push({ name: detached(name), articles })
      let last = -1
      for (const figure of readFigures(report.articles, words, [])) {
        const { article, block: start } = figure
        if (start !== last) {
          last = start
          const end = report.articles[article]!.blocks.find((block) => block.start === start)?.end ?? start
          const shingles = shinglesOf(text, { start, end })
          passages.push({
            document,
            article,
            printed: articles + article,
            start: count(start),
            end: count(end),
            shingles,
          })
        }
        const at = { start: count(figure.quantity.start), end: count(figure.quantity.end) }
        const copy = passages.length - 1
        figures.push({ ...detachedFigure(figure), article: articles + article, document, at, copy })
      }
      articles += report.articles.length
    },

    result() {
      const rootOf = linkPassages(passages)
      const groups = groupsOf(rootOf, passages)
      // Only a passage that another article prints too is a copy; two figures of one passage are none of each other.
      const copied = new Set(
        groups.filter((group) => group.some(({ printed }) => printed !== group[0]!.printed)).map(([first]) => first),
      )
      const linked = figures.map((figure) => {
        const root = rootOf[figure.copy]!
        return { ...figure, copy: copied.has(passages[root]) ? root : -1 }
      })
      const placeOf = ({ document, article, claim, at, source }: FigureAcross): Omit<ClaimAcross, 'copy'> => {
        const { name, articles: before } = documents[document]!
        return { document: name, article: article - before, claim, ...at, source }
      }
      const inSeveral = (all: readonly { readonly document: number }[]) =>
        all.some(({ document }) => document !== all[0]!.document)
      return {
        disagreements: groupFigures(linked)
          .filter((group) => disagree(group) && inSeveral(group))
          .map((group) => describeGroup(group, placeOf)),
        copies: groups.filter(inSeveral).map((group): CopyAcross => ({
          passages: group.map(({ document, article, start, end }) => ({
            document: documents[document]!.name,
            article,
            start,
            end,
          })),
        })),
      }
    },
  }
}

function groupsOf<T>(rootOf: readonly number[], all: readonly T[]): T[][] {
  const groups = new Map<number, T[]>()
  all.forEach((one, i) => {
    const group = groups.get(rootOf[i]!)
    if (group) group.push(one)
    else groups.set(rootOf[i]!, [one])
  })
  return [...groups.values()]
}

/** A string of its own: a slice of a text would keep the whole text in memory. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text)) as string

function detachedFigure(figure: Figure): Figure {
  const { names, words, bounds, ...plain } = figure
  const { start, end, text, value, min, max, modifier, unit, kind, itemHead, status } = plain.quantity
  const quantity = { start, end, text, value, min, max, modifier, unit, kind, itemHead, status }
  const copied = JSON.parse(JSON.stringify({ ...plain, quantity, names: [...names], words: [...words] })) as Omit<
    Figure,
    'names' | 'words' | 'bounds'
  > & { names: string[]; words: string[] }
  return { ...copied, names: new Set(copied.names), words: new Set(copied.words), bounds }
}
