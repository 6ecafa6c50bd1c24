import type { Draft, TokenRange } from './Draft.js'
import type { Scene } from './Scene.js'

/**
 * Quotations without a cue of their own, given to whom they belong: “We lost three men,” the captain said. “They were
 * young.” A sentence that starts with a quotation goes on with the attribution before it in its paragraph, if that
 * one has quoted too.
 */
export function joinQuotations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const joined = [...drafts]
  const owner = new Int32Array(scene.tokens.length).fill(-1)
  drafts.forEach(({ content, cue, source }, d) => {
    for (const { first, last } of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
      for (let i = first; i < last; i++) if (owner[i]! < 0 || covers(drafts[d]!, drafts[owner[i]!]!)) owner[i] = d
    }
  })
  for (const { open, close, depth } of scene.quotations) {
    if (depth > 0 || owner[open]! >= 0) continue
    const sentence = scene.sentences[scene.tokens[open]!.sentence]!
    const resumes = open > 0 && /^[,—–]$/u.test(scene.tokens[open - 1]!.text)
    if (open > sentence.first + 1 && !resumes) continue
    const block = scene.blocks[sentence.block]!
    for (let i = open - 1; i >= 0 && scene.tokens[i]!.start >= block.start; i--) {
      if (owner[i]! < 0) continue
      const d = quoting(scene, joined, owner[i]!)
      const draft = joined[d]!
      if (open > sentence.first + 1 && scene.tokens[i]!.sentence !== scene.tokens[open]!.sentence) break
      const follows = scene.tokens[open]!.sentence - scene.tokens[draft.cue?.first ?? i]!.sentence < 2
      if (follows || draft.content.some((range) => scene.quotationAt[range.last - 1]! >= 0)) {
        joined[d] = { ...draft, content: [...draft.content, { first: open, last: close + 1 }] }
        for (let j = open; j <= close; j++) owner[j] = d
      }
      break
    }
  }
  return joined
}

/** Of the drafts of one sentence the last that quotes: “We lost,” she said when asked about the raid. “They won.” */
function quoting(scene: Scene, drafts: readonly Draft[], from: number): number {
  const sentence = sentenceOf(scene, drafts[from]!)
  for (let d = from; d >= 0 && from - d < 4 && sentenceOf(scene, drafts[d]!) === sentence; d--)
    if (drafts[d]!.content.some(({ last }) => scene.quotationAt[last - 1]! >= 0)) return d
  return from
}

const sentenceOf = (scene: Scene, { cue, content }: Draft): number =>
  scene.tokens[cue?.first ?? content[0]?.first ?? 0]?.sentence ?? -1

const size = ({ content }: Draft): number => content.reduce((sum, { first, last }: TokenRange) => sum + last - first, 0)
const covers = (a: Draft, b: Draft): boolean => size(a) > size(b)
