/** What a language pack says to the dates stage: its words and rules as data. */
export interface DateWords {
  readonly language: string
}
