import { findArticles } from './articles/findArticles.js'
import { findAttributions } from './attributions/findAttributions.js'
import { findBlocks } from './blocks/findBlocks.js'
import { checkNames, checkOptions, checkReference, checkText, layers } from './checkCall.js'
import { findClaims } from './claims/findClaims.js'
import { findDates } from './dates/findDates.js'
import { inferPublished, mayTellDay } from './dates/inferPublished.js'
import { findEntities } from './entities/findEntities.js'
import { linkEntities } from './entities/linkEntities.js'
import { detectLanguage, languageAmong, likeliestLanguage } from './languages/detectLanguage.js'
import { articleWordsOf, packFor, packs as ownPacks } from './languages/index.js'
import type { LanguagePack } from './languages/LanguagePack.js'
import { splitLines } from './lines/splitLines.js'
import { findQuantities } from './quantities/findQuantities.js'
import { findCopies } from './report/findCopies.js'
import { findDisagreements } from './report/findDisagreements.js'
import { findTimeline } from './report/findTimeline.js'
import { renewForms } from './sentences/formsOf.js'
import type { Passage, PassageBlock, Sentence } from './sentences/Passage.js'
import { readPassages } from './sentences/readPassages.js'
import type { Analyzer, Article, ArticleReport, Layer, Options, Span } from './types.js'

/*
 * text ─ lines ─ blocks ─ articles ─ sentences ─┬─ entities ─────┐
 *                                               ├─ dates ────────┤
 *                                               ├─ quantities ───┼─ claims ─ report
 *                                               └─ attributions ─┘
 */

/** The six functions for these options. Throws a `TypeError` or `RangeError` on options that are none. */
export const createAnalyzer = (options: Options = {}): Analyzer => createAnalyzerWith(ownPacks, options)

/** The same with other languages than the package's own: how a new pack is tried. */
export function createAnalyzerWith(packs: readonly LanguagePack[], options: Options = {}): Analyzer {
  checkOptions(options)
  const language = options.language ?? 'auto'
  const gazetteer = options.gazetteer ?? []
  const undated = checkReference(options.reference)
  const articleWords = articleWordsOf(packs)
  const wanted = new Set<Layer>(options.layers ?? layers)
  /** Quantities leave the numbers of dates and names to those layers; attributions resolve speakers by names. */
  const needs = {
    dates: wanted.has('dates') || wanted.has('quantities'),
    entities: wanted.has('entities') || wanted.has('quantities') || wanted.has('attributions'),
  }
  /** What language each block's own words tell, told once. */
  const languagesOf = (text: string) => {
    const told = new Map<number, string>()
    return ({ start, end }: Span): string => {
      if (language !== 'auto') return language
      let own = told.get(start)
      if (own === undefined) told.set(start, (own = detectLanguage(text.slice(start, end))))
      return own
    }
  }

  /** Any text, an article or a sentence, cut into tokens. */
  const read = (text: string): Passage[] => {
    begin(text)
    const blocks = findBlocks(splitLines(text)).map(({ start, end }) => ({ start, end, role: 'paragraph' as const }))
    return passagesOf(text, blocks, languagesOf(text), detectLanguage(text))
  }
  /** A title is too short to tell its language, and is read in that of the text `around` it. */
  const passagesOf = (
    text: string,
    blocks: readonly PassageBlock[],
    languageOf: (block: Span) => string,
    around: string,
  ) => {
    const known = around === 'und' ? likeliestLanguage(text) : around
    const packOf = (block: Span) => {
      const own = languageOf(block)
      return packFor(language === 'auto' ? languageAmong(text.slice(block.start, block.end), own, known) : own, packs)
    }
    return readPassages(text, blocks, packOf)
  }

  /** The articles, dated where a header line prints a date. */
  const segment = (text: string, languageOf: (block: Span) => string): Article[] =>
    findArticles(text, findBlocks(splitLines(text)), { words: articleWords, languageOf })
  /** Where no date is printed, the body's own words may tell it. */
  const dated = (article: Article, text: string, passages: () => readonly Passage[]): Article => {
    if (article.published || !mayTellDay(text.slice(article.start, article.end))) return article
    return { ...article, published: inferPublished(findDates(passages(), { reference: null }), article.blocks) }
  }

  return {
    segmentArticles(text) {
      begin(text)
      const languageOf = languagesOf(text)
      return segment(text, languageOf).map((article) =>
        dated(article, text, () => passagesOf(text, article.blocks, languageOf, article.language)),
      )
    },

    extractDates(text, call = {}) {
      checkNames(call, ['reference'])
      return findDates(read(text), { reference: checkReference(call.reference) ?? undated })
    },

    extractEntities(text) {
      return linkEntities([findEntities(read(text), { gazetteer })]).mentions.flat()
    },

    extractQuantities(text) {
      const passages = read(text)
      const dates = findDates(passages, { reference: null })
      return findQuantities(passages, { dates, entities: findEntities(passages, { gazetteer }) })
    },

    extractAttributions(text) {
      const passages = read(text)
      return findAttributions(passages, { entities: findEntities(passages, { gazetteer }) })
    },

    analyze(text) {
      begin(text)
      const languageOf = languagesOf(text)
      const segmented = segment(text, languageOf)
      const passages = segmented.map(({ blocks, language }) => passagesOf(text, blocks, languageOf, language))
      // A layer reads all articles before the next layer starts: its code and its tables stay in the processor's caches.
      const each = <T>(isWanted: boolean, find: (passages: readonly Passage[], i: number) => T[]): T[][] =>
        passages.map((own, i) => (isWanted ? find(own, i) : []))
      const named = linkEntities(each(needs.entities, (own) => findEntities(own, { gazetteer })))
      const entities = named.mentions
      const heads = segmented.map((article, i) => dated(article, text, () => passages[i]!))
      const dates = each(needs.dates, (own, i) => findDates(own, { reference: heads[i]!.published?.value ?? undated }))
      const quantities = each(wanted.has('quantities'), (own, i) =>
        findQuantities(own, { dates: dates[i]!, entities: entities[i]! }),
      )
      const attributions = each(wanted.has('attributions'), (own, i) =>
        findAttributions(own, { entities: entities[i]! }),
      )
      const articles = heads.map((article, i): ArticleReport => {
        const layers = {
          dates: dates[i]!,
          quantities: quantities[i]!,
          attributions: attributions[i]!,
          entities: entities[i]!,
        }
        return {
          ...article,
          ...layers,
          ...(!wanted.has('dates') && { dates: [] }),
          ...(!wanted.has('entities') && { entities: [] }),
          claims: findClaims(passages[i]!, layers),
        }
      })
      const copies = findCopies(text, articles)
      return {
        articles,
        entities: wanted.has('entities') ? named.entities : [],
        disagreements: findDisagreements(articles, { words: packs.map((pack) => pack.report), copies }),
        copies,
        timeline: findTimeline(articles, passages.map(sentencesOf)),
      }
    },
  }
}

/** A call begins: none before it holds a passage. */
function begin(text: string): void {
  checkText(text)
  renewForms()
}

const sentencesOf = (passages: readonly Passage[]): readonly Sentence[] =>
  passages.length === 1 ? passages[0]!.sentences : passages.flatMap(({ sentences }) => sentences)
