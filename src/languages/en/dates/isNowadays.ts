import type { RuleContext } from '../../../dates/DateWords.js'
import type { Token } from '../../../text/Token.js'
import { wordSet } from '../../../text/phraseList.js'

const copulas = wordSet('is are')
/** Verbs of what holds for longer than a day. */
const lasting = wordSet(
  'has have remain remains constitute constitutes represent represents stand stands face faces number numbers live lives include includes mean means need needs want wants lack lacks depend depends consist consists belong belongs exist exists account accounts know knows contain contains control controls',
)
/** What "today’s" describes where it is no day: "today’s world". */
const ages = wordSet('world society societies youth generation generations economy standards age')
/** Who speaks of his own day: "Today, I’m here to tell you". */
const speakers = wordSet("i we i'm we're")

/** How far, in tokens, the verb of a sentence that opens with "today" is looked for. */
const reach = 14

/** Whether "today" is the present and no day: "Russia’s strength today constitutes", "Today, the dangers are", "today’s world". */
export function isNowadays(context: RuleContext): boolean {
  const next = context.after()
  if (!next) return false
  if (next.lower === "'s") return ages.has(context.after(2)?.lower ?? '')
  const before = context.before()
  // "who takes office today is not known": there the day is that of the taking.
  if (before?.pos === 'NOUN') return ![-2, -3].some((at) => context.before(at)?.pos === 'VERB') && holds(context, 1)
  const opens = next.text === ',' && (!before || ['and', 'but', 'yet', 'so'].includes(before.lower))
  if (!opens || speakers.has(context.after(2)?.lower ?? '')) return false
  for (let at = 2; at < reach; at++) {
    const token = context.after(at)
    if (!token || token.text === ',') return false
    if (isVerb(token) && context.after(at - 1)?.lower !== 'to') return holds(context, at)
  }
  return false
}

/** Whether the verb there says what is so, and not what happens or is planned: "is", but not "is expected", "are flying". */
function holds(context: RuleContext, at: number): boolean {
  const verb = context.after(at)!
  if (lasting.has(verb.lower)) return context.after(at + 1)?.pos !== 'VERB'
  const next = context.after(at + 1)
  return copulas.has(verb.lower) && next?.pos !== 'VERB' && next?.lower !== 'to'
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'
