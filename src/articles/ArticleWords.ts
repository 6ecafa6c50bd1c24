/** What a language pack says to the articles stage: its words and rules as data. */
export interface ArticleWords {
  readonly language: string
}
