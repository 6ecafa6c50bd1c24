/**
 * What a rule finds, as its test and its documentation: braces mark what is found in the text, and after the text stands
 * what each found mention means, in order, as its layer's test shows it.
 */
export interface Examples {
  /** The day that relative expressions count from. */
  readonly reference?: string
  readonly found: readonly (readonly [text: string, ...meanings: string[]])[]
  /** Texts in which the rule must find nothing. */
  readonly notFound?: readonly string[]
}
