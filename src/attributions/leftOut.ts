import type { Agreement } from './Cue.js'
import type { KnownSource } from './KnownSource.js'

/** How far back, in code units, who is left out has spoken. */
const stillSpeaking = 1500

/** Whom a verb without a subject means: the last that spoke and agrees with its form. "وأضافت أن ..." */
export function leftOut(agreement: Agreement, start: number, known: readonly KnownSource[]): KnownSource | undefined {
  for (let i = known.length - 1; i >= 0; i--) {
    const one = known[i]!
    if (start - one.at > stillSpeaking) return undefined
    const several = one.person === 'they' || one.agreement === 'they'
    if (
      agreement === 'they'
        ? several
        : one.agreement === null || (one.agreement === agreement && !(several && agreement === 'he'))
    )
      return one
  }
  return undefined
}
