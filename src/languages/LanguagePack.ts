import type { ArticleWords } from '../articles/ArticleWords.js'
import type { AttributionWords } from '../attributions/AttributionWords.js'
import type { DateWords } from '../dates/DateWords.js'
import type { EntityWords } from '../entities/EntityWords.js'
import type { QuantityWords } from '../quantities/QuantityWords.js'
import type { ReportWords } from '../report/ReportWords.js'
import type { Tokenizer } from '../sentences/Tokenizer.js'

/** All that the engine must be told to read a language: how to cut it into tokens, and each layer's words and rules. */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string
  readonly tokenize: Tokenizer
  readonly articles: ArticleWords
  readonly dates: DateWords
  readonly quantities: QuantityWords
  readonly attributions: AttributionWords
  readonly entities: EntityWords
  readonly report: ReportWords
}
