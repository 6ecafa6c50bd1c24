/** What the report must be told of a language. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string
  /** Lemmas that news uses for the same counted thing, a set a row: soldier, troop, serviceman. */
  readonly sameItems: readonly (readonly string[])[]
  /** Words of an item that do not tell one thing from another: "other", "the". */
  readonly emptyWords: readonly string[]
}
