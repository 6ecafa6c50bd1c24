/** What a language pack says to the entities stage: its words and rules as data. */
export interface EntityWords {
  readonly language: string
}
