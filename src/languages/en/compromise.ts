import nlp from 'compromise/two'

interface Morphology {
  readonly noun: Readonly<Record<'toSingular' | 'toPlural', (word: string, model: unknown) => string>>
  readonly verb: {
    readonly toInfinitive: (word: string, model: unknown) => string
    readonly conjugate: (verb: string, model: unknown) => Readonly<Record<string, string>>
  }
}
interface World {
  readonly methods: { readonly two: { readonly transform: Morphology } }
  readonly model: { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
}

/* compromise types none of its inner parts; these are what its plugins document. */
const world = nlp.world() as unknown as World
const { noun, verb } = world.methods.two.transform

/** "soldiers" → "soldier", "personnel" → "personnel". One word in lower case. */
export const singular = (word: string): string => noun.toSingular(word, world.model)

/** "soldier" → "soldiers" */
export const plural = (word: string): string => noun.toPlural(word, world.model)

/** "said" → "say" */
export const infinitive = (word: string): string => verb.toInfinitive(word, world.model)

/** "warn" → warn, warns, warned, warning */
export function conjugate(word: string): string[] {
  const { Infinitive, PresentTense, PastTense, Gerund, Participle } = verb.conjugate(word, world.model)
  return [
    ...new Set(
      [Infinitive, PresentTense, PastTense, Gerund, Participle].filter((form) => form !== undefined && form !== ''),
    ),
  ] as string[]
}

/** The forms of a verb by name: "write" → write, writes, wrote, written, writing; `participle` only where it is no past form. */
export function verbForms(
  word: string,
): Readonly<Record<'base' | 'present' | 'past' | 'ing', string> & { participle?: string }> {
  const { Infinitive, PresentTense, PastTense, Gerund, Participle } = verb.conjugate(word, world.model)
  return {
    base: Infinitive ?? word,
    present: PresentTense ?? word,
    past: PastTense ?? word,
    ing: Gerund ?? word,
    ...(Participle ? { participle: Participle } : {}),
  }
}

/** The words of compromise's lexicon that have one of `tags` ("MaleName", "Demonym", "City"), in lower case. */
export function lexicon(...tags: readonly string[]): string[] {
  return Object.entries(world.model.one.lexicon)
    .filter(([, tag]) => (typeof tag === 'string' ? tags.includes(tag) : tag.some((one) => tags.includes(one))))
    .map(([word]) => word)
}
