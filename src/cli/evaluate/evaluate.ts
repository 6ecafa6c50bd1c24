import type { createAnalyzer } from '../../analyze.js'
import { oneOf, type Command } from '../parseCommand.js'
import { InputError, type Terminal } from '../Terminal.js'
import { analyzerFor } from '../writeReports.js'
import type { GoldDocument } from './GoldDocument.js'
import { f1, precision, recall, type Measure } from './Measure.js'
import { readGold } from './readGold.js'
import { articleScorer } from './scoreArticles.js'
import { attributionScorer, claimScorer } from './scoreAttributions.js'
import { dateScorer } from './scoreDates.js'
import { entityScorer } from './scoreEntities.js'
import { quantityScorer } from './scoreQuantities.js'

type Analyzer = ReturnType<typeof createAnalyzer>

const formats = ['table', 'json'] as const

/**
 * `sitrep evaluate GOLD...`: precision, recall and F1 of each layer that is annotated. A document whose articles are
 * annotated is read as a dump, any other as one article of its `dct`.
 */
export async function evaluate(command: Command, terminal: Terminal): Promise<number> {
  const format = oneOf('--format', command.format ?? 'table', formats)
  const analyzer = analyzerFor(command, terminal.cwd)
  const documents = await readGold(command.files, terminal)
  if (documents.length === 0) throw new InputError(`${command.files.join(', ')}: there is no gold here`)
  const measures = scoreAll(documents, analyzer).filter(({ gold, predicted }) => gold > 0 || predicted > 0)
  await terminal.out(format === 'json' ? json(measures) : table(measures, command.errors))
  return 0
}

/** The measures of all layers over all documents. */
export function scoreAll(documents: readonly GoldDocument[], analyzer: Analyzer): Measure[] {
  const scorers = {
    articles: articleScorer(),
    dates: dateScorer(),
    entities: entityScorer(),
    quantities: quantityScorer(),
    attributions: attributionScorer(),
    claims: claimScorer(),
  }
  for (const { text, dct, articles, dates, entities, quantities, attributions } of documents) {
    const report = articles ? analyzer.analyze(text) : undefined
    const all = report?.articles
    if (articles && all) scorers.articles.score(text, articles, all)
    if (dates) {
      const found = all ? all.flatMap((one) => one.dates) : analyzer.extractDates(text, { reference: dct })
      scorers.dates.score(text, dates, found)
    }
    if (entities) {
      scorers.entities.score(text, entities, all ? all.flatMap((one) => one.entities) : analyzer.extractEntities(text))
    }
    if (quantities) {
      const found = all ? all.flatMap((one) => one.quantities) : analyzer.extractQuantities(text)
      scorers.quantities.score(text, quantities, found)
    }
    if (attributions) {
      const found = all ? all.flatMap((one) => one.attributions) : analyzer.extractAttributions(text)
      scorers.attributions.score(text, attributions, found)
    }
    if (all && quantities && attributions) {
      scorers.claims.score(
        text,
        quantities,
        attributions,
        all.flatMap((one) => one.claims),
      )
    }
  }
  return Object.values(scorers).flatMap(({ measures }) => measures)
}

const percent = (part: number): string => (100 * part).toFixed(1).padStart(5)

function table(measures: readonly Measure[], errors: number): string {
  const rows = measures.map((one) => {
    const counts = `(${Math.round(one.found)} of ${one.gold} gold, ${one.predicted} predicted)`
    return `${one.name.padEnd(50)} P ${percent(precision(one))}  R ${percent(recall(one))}  F1 ${percent(f1(one))}   ${counts}\n`
  })
  const examples = measures.flatMap(({ name, missed, spurious }) => [
    ...missed.slice(0, errors).map((one) => `missed    ${name}: ${one}\n`),
    ...spurious.slice(0, errors).map((one) => `spurious  ${name}: ${one}\n`),
  ])
  return [...rows, ...(examples.length > 0 ? ['\n'] : []), ...examples].join('')
}

const json = (measures: readonly Measure[]): string =>
  `${JSON.stringify(
    Object.fromEntries(
      measures.map((one) => [
        one.name,
        {
          precision: precision(one),
          recall: recall(one),
          f1: f1(one),
          found: one.found,
          gold: one.gold,
          predicted: one.predicted,
        },
      ]),
    ),
    null,
    1,
  )}\n`
