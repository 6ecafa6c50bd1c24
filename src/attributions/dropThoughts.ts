import type { Draft } from './Draft.js'
import type { Scene } from './Scene.js'

/** Cues that make no statement of their own where somebody else is already speaking. */
const thoughts: ReadonlySet<string> = new Set([
  'believe',
  'know',
  'show',
  'ask',
  'estimate',
  'want',
  'praise',
  'criticize',
])

/**
 * Without what is no attribution of its own inside the content of another: what the speaker thinks ("he said he
 * believes"), and what somebody in a quotation says of himself or leaves to a pronoun. A named source inside stays:
 * “The militants revealed that C,” he said.
 */
export function dropThoughts(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const said = new Int32Array(scene.tokens.length + 1)
  for (const { content } of drafts) {
    for (const { first, last } of content) {
      said[first]!++
      said[last]!--
    }
  }
  for (let i = 1; i < said.length; i++) said[i]! += said[i - 1]!
  return drafts.filter(({ cue, source }) => {
    if (!cue || said[cue.first] === 0) return true
    if (thoughts.has(cue.cue.class)) return false
    if (!source) return true
    const bare = source.last - source.first === 1 && scene.tokens[source.first]!.pos === 'PRON'
    return !bare || scene.quotationAt[cue.first]! < 0
  })
}
