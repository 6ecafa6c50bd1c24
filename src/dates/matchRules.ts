import type { Found, PatternSet } from '../patterns/TermPattern.js'
import type { Passage } from '../sentences/Passage.js'
import type { RuleContext, TermRule } from './DateWords.js'
import type { Expression } from './Expression.js'
import type { Lexicon } from './Lexicon.js'
import type { Stretch } from './readStretches.js'
import type { DateTerm } from './readTerms.js'

/** The expressions of a stretch: at each term the longest match, then on after it. */
export function matchRules(passage: Passage, stretch: Stretch, { terms, rules }: Lexicon): Expression[] {
  const merged = mergeTerms(stretch, terms)
  const expressions: Expression[] = []
  for (let at = 0; at < merged.length;) {
    const match = rules.longest(merged, at, (rule, found) => rule.produce(found, contextOf(passage, found)))
    if (!match) {
      at++
      continue
    }
    const { found, rule, value } = match
    const parts = 'kind' in value ? [{ first: found.first, last: found.last, meaning: value }] : value
    for (const { first, last, meaning } of parts) {
      const from = merged[first]!
      const to = merged[last - 1]!
      expressions.push({ start: from.start, end: to.end, first: from.first, last: to.last, meaning, rule: rule.name })
    }
    at = found.last
  }
  return expressions
}

/** The terms with those made one that mean one thing: "twenty", "-", "seven". */
function mergeTerms(stretch: Stretch, rules: PatternSet<TermRule>): Stretch {
  const merged: DateTerm[] = []
  for (let at = 0; at < stretch.length;) {
    const match = rules.longest(stretch, at, (rule, found) => rule.produce(found))
    if (!match) {
      merged.push(stretch[at++]!)
      continue
    }
    const from = stretch[at]!
    const to = stretch[match.found.last - 1]!
    merged.push({ start: from.start, end: to.end, first: from.first, last: to.last, senses: match.value })
    at = match.found.last
  }
  return merged
}

function contextOf({ tokens }: Passage, { first, last, terms }: Found): RuleContext {
  const from = (terms[first] as DateTerm).first
  const to = (terms[last - 1] as DateTerm).last - 1
  const near = (place: number, own: number) => {
    const token = tokens[place]
    return token?.sentence === tokens[own]!.sentence ? token : undefined
  }
  return {
    before: (offset = -1) => near(from + offset, from),
    after: (offset = 1) => near(to + offset, to),
  }
}
