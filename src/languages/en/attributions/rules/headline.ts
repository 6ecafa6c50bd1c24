import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import type { TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { Shape } from '../../../../text/Token.js'
import { trim } from '../trim.js'
import { isOpen, lowerAt, posAt } from '../tokens.js'
import { labels, roles, testimony } from '../words.js'

/** No headline is longer, in tokens, and no name before its colon. */
const longestHeadline = 34
const longestName = 7

/** Headlines: "WSJ: Russia struck the base", "Russia struck the base: report", "Russia struck the base – WSJ". */
export const headline: AttributionRule = {
  kind: 'mark',
  read(scene, { first: mark, last, cue }, drafts) {
    if (drafts.at(-1)?.source?.last === mark) return null
    // The hyphen of a compound is no dash.
    if (cue.lemma === '-' && !scene.tokens[mark]!.spaced) return null
    const sentence = scene.sentences[scene.tokens[mark]!.sentence]!
    const block = blockOf(scene, mark)
    const signature = signed(scene, block, mark, last)
    if (signature)
      return {
        rule: 'attributions/signature',
        cue: { first: mark, last, cue, negated: false, modal: false },
        ...signature,
      }
    if (!isHeadline(scene, block) && !turnsBlock(scene, block, mark)) return null
    const found = { first: mark, last, cue, negated: false, modal: false }
    const before = trim(scene, block.first, mark)
    const after = trim(scene, last, block.last)
    if (!before || !after || sentence.first > mark) return null
    const colon = cue.lemma === ':'
    const rule = `attributions/${isHeadline(scene, block) ? 'headline' : 'turn'}`
    if (
      colon &&
      !labels.has(lowerAt(scene, mark - 1)) &&
      (rule === 'attributions/turn' ? !isPlace(scene, before) : isSource(scene, before, after))
    )
      return { rule, cue: found, source: before, content: [after] }
    if (rule !== 'attributions/headline' || size(before) < 3) return null
    const spaced = scene.tokens[mark]!.spaced && scene.tokens[last]!.spaced
    if (colon || spaced)
      return isSource(scene, after, before) ? { rule, cue: found, source: after, content: [before] } : null
    return null
  },
}

/** "The strikes were lawful. — Sarah Knuckey, international lawyer": a dash and a name after a whole paragraph. */
function signed(
  scene: Scene,
  block: TokenRange,
  mark: number,
  last: number,
): { source: TokenRange; content: TokenRange[] } | null {
  if (lowerAt(scene, mark) === ':' || block.last - last > 14 || block.last - last < 2 || mark - block.first < 4)
    return null
  if (!/^[.!?…]$/u.test(lowerAt(scene, mark - 1)) || posAt(scene, last) !== 'PROPN') return null
  for (let i = last; i < block.last; i++) if (posAt(scene, i) === 'VERB' || posAt(scene, i) === 'AUX') return null
  const source = trim(scene, last, block.last)
  const content = trim(scene, block.first, mark)
  return source && content && { source, content: [content] }
}

const size = ({ first, last }: TokenRange): number => last - first

/** The tokens of the block in which the token at `i` stands. */
function blockOf(scene: Scene, i: number): TokenRange {
  let s = scene.tokens[i]!.sentence
  const { block } = scene.sentences[s]!
  let e = s
  while (s > 0 && scene.sentences[s - 1]!.block === block && e - s < 4) s--
  while (scene.sentences[e + 1]?.block === block && e - s < 4) e++
  return { first: scene.sentences[s]!.first, last: scene.sentences[e]!.last }
}

/** Whether a block is a headline: by its role, or a single short line whose words mostly start with a capital. */
function isHeadline(scene: Scene, block: TokenRange): boolean {
  const { role } = scene.blocks[scene.sentences[scene.tokens[block.first]!.sentence]!.block]!
  if (role === 'title' || role === 'heading' || role === 'subtitle') return true
  if (role !== 'paragraph' || size(block) > longestHeadline || size(block) < 4) return false
  let words = 0
  let capitals = 0
  for (let i = block.first; i < block.last; i++) {
    const token = scene.tokens[i]!
    if (token.text.length < 4 || !(token.shape & Shape.Letter)) continue
    words++
    if (token.shape & Shape.Capital) capitals++
  }
  if (words > 2 && capitals / words > 0.7) return true
  return (
    size(block) < 26 &&
    !/^[.!?,;:]$/u.test(lowerAt(scene, block.last - 1)) &&
    scene.tokens[block.first]!.sentence === scene.tokens[block.last - 1]!.sentence
  )
}

/** Whether a paragraph is a turn of a conversation: "PENCE: The question really is ...". */
function turnsBlock(scene: Scene, block: TokenRange, mark: number): boolean {
  let first = block.first
  if (isOpen(scene, first)) first++
  if (mark - first > 4 || mark === first || lowerAt(scene, mark) !== ':') return false
  for (let i = first; i < mark; i++) {
    const token = scene.tokens[i]!
    if (token.shape & Shape.Letter && !(token.shape & Shape.AllCapitals)) return false
  }
  return true
}

/** Whether a few words name who speaks: a name, a role, a report, and no topic ("Syria: why ..."). */
function isSource(scene: Scene, range: TokenRange, other: TokenRange): boolean {
  if (size(range) > longestName) return isOpen(scene, other.first) && size(range) < 12
  const word = lowerAt(scene, range.last - 1)
  if (labels.has(lowerAt(scene, range.first)) || (labels.has(word) && !testimony.has(word))) return false
  for (let i = range.first; i < range.last; i++) if (/^[.()]$/u.test(lowerAt(scene, i))) return false
  if (roles.has(word) || testimony.has(word)) return true
  for (let i = range.first; i < range.last; i++) {
    const { shape, lower, pos } = scene.tokens[i]!
    if (shape & Shape.Digit) return false
    if (
      shape & Shape.Letter &&
      !(shape & Shape.Capital) &&
      !/^(?:of|the|and|for|al|de|bin|ibn|von|van|'s)$/u.test(lower)
    )
      return false
    if (pos === 'INTJ' || pos === 'AUX') return false
    if (pos === 'VERB' && i > range.first && size(range) > 2 && !isOpen(scene, other.first)) return false
  }
  if (isPlace(scene, range)) return isOpen(scene, other.first) || /^(?:we|our)$/u.test(lowerAt(scene, other.first))
  return (
    !/^(?:why|how|what|who|when|where|which|the)$/u.test(lowerAt(scene, other.first)) &&
    posAt(scene, range.first) !== 'NUM'
  )
}

/** Whether a few words end in the name of a place or an event: "GOMA: Rebels took" is a dateline. */
function isPlace(scene: Scene, { first, last }: TokenRange): boolean {
  const { end } = scene.tokens[last - 1]!
  const name = scene.names.touching(scene.tokens[first]!.start, end)
  const place = name?.type === 'GPE' || name?.type === 'LOC' || name?.type === 'FAC' || name?.type === 'EVENT'
  return place && name.end >= end
}
