import type { CueClass } from '../../../attributions/Cue.js'

/** Nouns that bring a clause: "the Pentagon's claim that", "has issued warnings that", by class. */
export const cueNouns: Readonly<Partial<Record<CueClass, string>>> = {
  say: `statement remark comment assertion argument contention suggestion message testimony declaration insistence
    conclusion note complaint`,
  announce: `announcement report revelation disclosure news rumor rumour`,
  claim: `claim allegation story narrative`,
  deny: `denial`,
  confirm: `confirmation verification`,
  admit: `admission acknowledgment acknowledgement confession concession recognition`,
  accuse: `accusation charge`,
  warn: `warning threat alert`,
  promise: `promise pledge vow assurance guarantee commitment`,
  order: `demand order`,
  believe: `belief opinion fear hope suspicion feeling concern worry expectation conviction doubt impression notion idea theory`,
  estimate: `estimate assessment prediction forecast projection judgment judgement finding`,
}
