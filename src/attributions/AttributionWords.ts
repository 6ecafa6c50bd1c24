/** What a language pack says to the attributions stage: its words and rules as data. */
export interface AttributionWords {
  readonly language: string
}
