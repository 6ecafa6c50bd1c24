import type { Attribution, Claim } from '../types.js'

/** A source as it is shown: who it is, where the text tells, else as printed; "unnamed" where there is none. */
export const sourceOf = ({ speaker, source }: Pick<Attribution, 'speaker' | 'source'>): string =>
  (speaker ?? source?.text ?? 'unnamed').replace(/\s+/gu, ' ')

/** Whether a source says that it is not so, or does not say that it is: "denied that five were killed". */
export const isDenied = ({ chain }: Pick<Claim, 'chain'>): boolean =>
  chain.some(({ cue }) => cue !== null && cue.negated !== (cue.class === 'deny'))
