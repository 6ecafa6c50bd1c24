import type { Span } from '../types.js'

/** What a word can mean, by the name of the class: "second" is `{ ordinal: 2, unit: 'second' }`. */
export type Senses = Readonly<Record<string, unknown>>

/** A word, or several that mean one thing, as patterns see it. */
export interface Term extends Span {
  readonly senses: Senses
}

/** The words that have a sense of one class: all month names. `slot` is the name under which a match keeps it. */
export interface TermClass<T> {
  readonly kind: 'class'
  readonly name: string
  readonly slot: string
  readonly test: ((value: T) => boolean) | undefined
}

/** A literal word as tokens fold, a class of words, or a combination of patterns. */
export type Pattern =
  | string
  | TermClass<never>
  | { readonly kind: 'sequence' | 'either' | 'maybe' | 'glued' | 'ahead'; readonly parts: readonly Pattern[] }

/** The words of a class. Optionally only those whose sense passes `test`. */
export const termClass = <T>(name: string, test?: (value: T) => boolean): TermClass<T> => ({
  kind: 'class',
  name,
  slot: name,
  test,
})

/** The same class under another name, where a pattern has two of it: "between March and May". */
export const as = <T>(slot: string, { name, test }: TermClass<T>): TermClass<T> => ({ kind: 'class', name, slot, test })

/** One after the other. */
export const phrase = (...parts: readonly Pattern[]): Pattern => ({ kind: 'sequence', parts })

/** The first of these that leads to a match of the whole. */
export const either = (...parts: readonly Pattern[]): Pattern => ({ kind: 'either', parts })

/** All of these one after the other, or nothing. */
export const maybe = (...parts: readonly Pattern[]): Pattern => ({ kind: 'maybe', parts })

/** One after the other without white space: "mid-2011". */
export const glued = (...parts: readonly Pattern[]): Pattern => ({ kind: 'glued', parts })

/** Only where this stands next, without taking it: "on the 14th" but not "the 14th soldier". */
export const ahead = (...parts: readonly Pattern[]): Pattern => ({ kind: 'ahead', parts })

/** What a pattern has found. */
export interface Found {
  /** The place of the first term, and after the last. */
  readonly first: number
  readonly last: number
  readonly terms: readonly Term[]
  /** The sense of the term in a class's slot. */
  get<T>(term: TermClass<T>): T | undefined
  /** The same where the pattern always fills the slot. */
  of<T>(term: TermClass<T>): T
  /** The place of the term in a class's slot. */
  placeOf<T>(term: TermClass<T>): number | undefined
  /** Whether the literal word is among the terms found. */
  has(word: string): boolean
}

export interface CompiledPattern {
  /** The classes, one of which the first term has. */
  readonly first: ReadonlySet<string>
  /** The literal words. */
  readonly words: ReadonlySet<string>
  /** So many terms a match has at least. */
  readonly least: number
  /** The match that starts at term `at`; greedy, so the longest way through the pattern's options comes first. */
  match(terms: readonly Term[], at: number): Found | undefined
}

/** The class of a literal word. */
export const literal = (word: string): string => `=${word}`

interface State {
  terms: readonly Term[]
  /** The place of each slot's term, or -1. A way that fails puts back what it has set, so one list does for all. */
  readonly places: number[]
}
/** Goes on at a term, and gives the place after the last one, or -1. */
type Step = (state: State, at: number) => number

/** What a pattern's compilation collects. */
interface Parts {
  readonly words: Set<string>
  /** The slots by name, with the class of each. */
  readonly slots: Map<string, { readonly index: number; readonly name: string }>
}

/** Makes a pattern ready to match. No pattern repeats, so the cost at a term is bounded by the pattern alone. */
export function compilePattern(pattern: Pattern): CompiledPattern {
  const parts: Parts = { words: new Set(), slots: new Map() }
  const run = compile(pattern, (_, at) => at, false, parts)
  const state: State = { terms: [], places: new Array<number>(parts.slots.size).fill(-1) }
  return {
    first: firstOf(pattern).classes,
    words: parts.words,
    least: leastOf(pattern),
    match(terms, at) {
      state.terms = terms
      const last = run(state, at)
      if (last < 0) return undefined
      const places = [...state.places]
      state.places.fill(-1)
      return last > at ? foundOf(terms, at, last, places, parts.slots) : undefined
    },
  }
}

function foundOf(
  terms: readonly Term[],
  first: number,
  last: number,
  places: readonly number[],
  slots: Parts['slots'],
): Found {
  const placeOf = (slot: string) => {
    const known = slots.get(slot)
    const at = known === undefined ? -1 : places[known.index]!
    return at < 0 ? undefined : at
  }
  const get = <T>({ slot, name }: TermClass<T>) => {
    const at = placeOf(slot)
    return at === undefined ? undefined : (terms[at]!.senses[name] as T)
  }
  return {
    first,
    last,
    terms,
    get,
    of: <T>(term: TermClass<T>) => get(term) as T,
    placeOf: ({ slot }) => placeOf(slot),
    has(word) {
      for (let i = first; i < last; i++) if (literal(word) in terms[i]!.senses) return true
      return false
    },
  }
}

function compile(pattern: Pattern, next: Step, tight: boolean, all: Parts): Step {
  if (typeof pattern === 'string') {
    all.words.add(pattern)
    const name = literal(pattern)
    return (state, at) => {
      const term = state.terms[at]
      if (term?.senses[name] === undefined || (tight && !isGlued(state.terms, at))) return -1
      return next(state, at + 1)
    }
  }
  if (pattern.kind === 'class') {
    const { name, slot } = pattern
    const test = pattern.test as ((value: unknown) => boolean) | undefined
    if (!all.slots.has(slot)) all.slots.set(slot, { index: all.slots.size, name })
    const { index } = all.slots.get(slot)!
    return (state, at) => {
      const value = state.terms[at]?.senses[name]
      if (value === undefined || (test && !test(value)) || (tight && !isGlued(state.terms, at))) return -1
      const before = state.places[index]!
      state.places[index] = at
      const end = next(state, at + 1)
      if (end < 0) state.places[index] = before
      return end
    }
  }
  const { kind, parts } = pattern
  if (kind === 'either') {
    const ways = parts.map((part) => compile(part, next, tight, all))
    return (state, at) => firstWay(ways, state, at)
  }
  if (kind === 'ahead') {
    const look = compile({ kind: 'sequence', parts }, (_, at) => at, false, all)
    return (state, at) => (look(state, at) < 0 ? -1 : next(state, at))
  }
  const way = parts.reduceRight<Step>((after, part, i) => {
    return compile(part, after, tight || (kind === 'glued' && i > 0), all)
  }, next)
  if (kind !== 'maybe') return way
  return (state, at) => {
    const end = way(state, at)
    return end >= 0 ? end : next(state, at)
  }
}

function firstWay(ways: readonly Step[], state: State, at: number): number {
  for (const way of ways) {
    const end = way(state, at)
    if (end >= 0) return end
  }
  return -1
}

const isGlued = (terms: readonly Term[], at: number): boolean => terms[at - 1]?.end === terms[at]!.start

function leastOf(pattern: Pattern): number {
  if (typeof pattern === 'string' || pattern.kind === 'class') return 1
  const { kind, parts } = pattern
  if (kind === 'maybe' || kind === 'ahead') return 0
  const each = parts.map(leastOf)
  return kind === 'either' ? Math.min(...each) : each.reduce((sum, least) => sum + least, 0)
}

/** The classes that a pattern can start with, and whether it can be empty. */
function firstOf(pattern: Pattern): { classes: ReadonlySet<string>; empty: boolean } {
  if (typeof pattern === 'string') return { classes: new Set([literal(pattern)]), empty: false }
  if (pattern.kind === 'class') return { classes: new Set([pattern.name]), empty: false }
  const classes = new Set<string>()
  let empty = pattern.kind !== 'either'
  if (pattern.kind === 'ahead') return { classes, empty }
  for (const part of pattern.parts) {
    const first = firstOf(part)
    for (const name of first.classes) classes.add(name)
    if (pattern.kind === 'either') empty ||= first.empty
    else if (!first.empty) {
      empty = false
      break
    }
  }
  return { classes, empty: empty || pattern.kind === 'maybe' }
}

/** Things with patterns, to be tried in their order where a term can start one. */
export interface PatternSet<R> {
  readonly words: ReadonlySet<string>
  /** The longest match at a term; of equally long ones the first in order. `take` may turn a match down. */
  longest<V>(
    terms: readonly Term[],
    at: number,
    take: (rule: R, found: Found) => V | undefined,
  ): { readonly rule: R; readonly found: Found; readonly value: V } | undefined
}

/** A set of rules by their patterns. */
export function patternSet<R extends { readonly pattern: Pattern }>(rules: readonly R[]): PatternSet<R> {
  const compiled = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }))
  const byFirst = new Map<string, number[]>()
  compiled.forEach(({ pattern }, i) => {
    for (const name of pattern.first) {
      const known = byFirst.get(name)
      if (known) known.push(i)
      else byFirst.set(name, [i])
    }
  })
  const none: readonly number[] = []
  const several = new Map<string, readonly number[]>()
  /** The rules that can start with a term, in order. */
  const startsOf = (senses: Senses): readonly number[] => {
    const names = Object.keys(senses)
    if (names.length === 1) return byFirst.get(names[0]!) ?? none
    const key = names.join(' ')
    let known = several.get(key)
    if (!known) {
      known = [...new Set(names.flatMap((name) => byFirst.get(name) ?? none))].sort((a, b) => a - b)
      several.set(key, known)
    }
    return known
  }
  return {
    words: new Set(compiled.flatMap(({ pattern }) => [...pattern.words])),
    longest(terms, at, take) {
      let best
      for (const i of startsOf(terms[at]!.senses)) {
        const { rule, pattern } = compiled[i]!
        if (at + pattern.least > terms.length) continue
        const found = pattern.match(terms, at)
        if (!found || (best && found.last <= best.found.last)) continue
        const value = take(rule, found)
        if (value !== undefined) best = { rule, found, value }
      }
      return best
    },
  }
}
