import type { Draft, TokenRange } from './Draft.js'
import type { Scene } from './Scene.js'

/**
 * Quotations without a cue of their own, given to whom they belong: “We lost three men,” the captain said. “They were
 * young.” A sentence that starts with a quotation goes on with the attribution before it in its paragraph, if that
 * one has quoted too.
 */
export function joinQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (scene.quotations.length === 0 || drafts.length === 0) return drafts
  const joined = [...drafts]
  const owner = ownersOf(scene, drafts)
  let owned = -1
  let read = 0
  for (const { open, close, depth } of scene.quotations) {
    if (depth > 0) continue
    for (; read < open; read++) if (owner[read]! >= 0) owned = read
    if (owned < 0 || owner[open]! >= 0) continue
    const { sentence } = scene.tokens[open]!
    const { first, block } = scene.sentences[sentence]!
    const resumes = open > 0 && /^[,—–]$/u.test(scene.tokens[open - 1]!.text)
    if (open > first + 1 && (!resumes || scene.tokens[owned]!.sentence !== sentence)) continue
    if (scene.tokens[owned]!.start < scene.blocks[block]!.start) continue
    const d = quoting(scene, joined, owner[owned]!)
    const draft = joined[d]!
    const follows = sentence - scene.tokens[draft.cue?.first ?? owned]!.sentence < 2
    if (!follows && !quotes(scene, draft)) continue
    joined[d] = { ...draft, content: [...draft.content, { first: open, last: close + 1 }] }
    owner.fill(d, open, close + 1)
  }
  return joined
}

/** For each token the place of the draft that it belongs to, of several the longest; -1 for none. */
function ownersOf(scene: Scene, drafts: readonly Draft[]): Int32Array {
  const owner = new Int32Array(scene.tokens.length).fill(-1)
  const sizes = drafts.map(size)
  drafts.forEach(({ content, cue, source }, d) => {
    const own = ({ first, last }: TokenRange) => {
      for (let i = first; i < last; i++) if (owner[i]! < 0 || sizes[d]! > sizes[owner[i]!]!) owner[i] = d
    }
    content.forEach(own)
    if (cue) own(cue)
    if (source) own(source)
  })
  return owner
}

/** Of the drafts of one sentence the last that quotes: “We lost,” she said when asked about the raid. “They won.” */
function quoting(scene: Scene, drafts: readonly Draft[], from: number): number {
  const sentence = sentenceOf(scene, drafts[from]!)
  for (let d = from; d >= 0 && from - d < 4 && sentenceOf(scene, drafts[d]!) === sentence; d--)
    if (quotes(scene, drafts[d]!)) return d
  return from
}

const quotes = (scene: Scene, { content }: Draft): boolean =>
  content.some(({ last }) => scene.quotationAt[last - 1]! >= 0)

const sentenceOf = (scene: Scene, { cue, content }: Draft): number =>
  scene.tokens[cue?.first ?? content[0]?.first ?? 0]?.sentence ?? -1

const size = ({ content }: Draft): number => content.reduce((sum, { first, last }: TokenRange) => sum + last - first, 0)
