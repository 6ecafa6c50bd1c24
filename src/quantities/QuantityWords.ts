/** What a language pack says to the quantities stage: its words and rules as data. */
export interface QuantityWords {
  readonly language: string
}
