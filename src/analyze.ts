import { findArticles } from './articles/findArticles.js'
import { findAttributions } from './attributions/findAttributions.js'
import { findBlocks } from './blocks/findBlocks.js'
import { checkNames, checkOptions, checkReference, checkText, layers } from './checkCall.js'
import { findClaims } from './claims/findClaims.js'
import { anchorDates, findDates, readDates, usualOrder, type DatesRead } from './dates/findDates.js'
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
import { renewForms } from './sentences/formBook.js'
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
    return passagesOf(text, [{ blocks, language: detectLanguage(text) }], languagesOf(text))[0]!
  }
  /** A title is too short to tell its language, and is read in that of its article. */
  const passagesOf = (
    text: string,
    articles: readonly { readonly blocks: readonly PassageBlock[]; readonly language: string }[],
    languageOf: (block: Span) => string,
  ): Passage[][] => {
    const around = articles.map((article) => (article.language === 'und' ? likeliestLanguage(text) : article.language))
    const packOf = (block: Span, article: number) => {
      const own = languageOf(block)
      if (language !== 'auto' || own === around[article]) return packFor(own, packs)
      return packFor(languageAmong(text.slice(block.start, block.end), own, around[article]!), packs)
    }
    return readPassages(
      text,
      articles.map(({ blocks }) => blocks),
      packOf,
    )
  }

  /** The articles, dated where a header line prints a date. */
  const segment = (text: string, languageOf: (block: Span) => string): Article[] =>
    findArticles(text, findBlocks(splitLines(text)), { words: articleWords, languageOf })
  /** Whether no date is printed, and the body's own words may tell it. */
  const tellsDay = (article: Article, text: string): boolean =>
    !article.published && mayTellDay(text.slice(article.start, article.end))
  const datedBy = (article: Article, dates: DatesRead | undefined): Article =>
    dates ? { ...article, published: inferPublished(anchorDates(dates, null, undefined), article.blocks) } : article

  return {
    segmentArticles(text) {
      begin(text)
      const languageOf = languagesOf(text)
      const articles = segment(text, languageOf)
      const mayTell = articles.filter((article) => tellsDay(article, text))
      const dates = readDates(passagesOf(text, mayTell, languageOf))
      const found = new Map(mayTell.map((article, i) => [article, dates[i]]))
      return articles.map((article) => datedBy(article, found.get(article)))
    },

    extractDates(text, call = {}) {
      checkNames(call, ['reference'])
      return findDates([{ passages: read(text), reference: checkReference(call.reference) ?? undated }])[0]!
    },

    extractEntities(text) {
      return linkEntities([findEntities(read(text), { gazetteer })]).mentions.flat()
    },

    extractQuantities(text) {
      const passages = read(text)
      const [dates] = findDates([{ passages, reference: null }])
      return findQuantities([{ passages, dates: dates!, entities: findEntities(passages, { gazetteer }) }])[0]!
    },

    extractAttributions(text) {
      const passages = read(text)
      return findAttributions([{ passages, entities: findEntities(passages, { gazetteer }) }])[0]!
    },

    analyze(text) {
      begin(text)
      const languageOf = languagesOf(text)
      const segmented = segment(text, languageOf)
      const passages = passagesOf(text, segmented, languageOf)
      const none = segmented.map(() => [])
      const named = linkEntities(needs.entities ? passages.map((own) => findEntities(own, { gazetteer })) : none)
      const mayTell = segmented.map((article) => tellsDay(article, text))
      const found = readDates(passages.map((own, i) => (needs.dates || mayTell[i] ? own : [])))
      const heads = segmented.map((article, i) => datedBy(article, mayTell[i] ? found[i] : undefined))
      const read = heads.map(({ published }, i) => ({
        passages: passages[i]!,
        entities: named.mentions[i]!,
        reference: published?.value ?? undated,
      }))
      const usual = usualOrder(found)
      const dates = needs.dates ? read.map(({ reference }, i) => anchorDates(found[i]!, reference, usual)) : none
      const quantities = wanted.has('quantities')
        ? findQuantities(read.map((article, i) => ({ ...article, dates: dates[i]! })))
        : none
      const attributions = wanted.has('attributions') ? findAttributions(read) : none
      const articles = heads.map((article, i): ArticleReport => {
        const layers = {
          dates: dates[i]!,
          quantities: quantities[i]!,
          attributions: attributions[i]!,
          entities: named.mentions[i]!,
        }
        return {
          ...article,
          ...layers,
          dates: wanted.has('dates') ? layers.dates : [],
          entities: wanted.has('entities') ? layers.entities : [],
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
