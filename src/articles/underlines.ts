import type { ReadBlock } from './ReadBlock.js'

/** A title has no more words. */
const longestTitle = 26
/** Rules below a title are drawn about as long as it is. */
const raggedRule = 3

/** "Market day under the drones" above "===========================": Markdown's other heading. */
export function underlines(blocks: readonly ReadBlock[]): ReadBlock[] {
  if (!blocks.some(({ kind }) => kind === 'divider')) return blocks as ReadBlock[]
  const read = [...blocks]
  for (const rule of blocks) {
    if (rule.kind !== 'divider' || rule.blankBefore > 0 || !/^(?:={3,}|-{3,})$/u.test(rule.text)) continue
    const above = blocks[rule.place - 1]
    const line = above?.text.split('\n').at(-1) ?? ''
    if (!above || above.kind === 'furniture' || above.kind === 'divider' || above.words > longestTitle) continue
    if (Math.abs(line.length - rule.text.length) > raggedRule) continue
    const kind = above.kind === 'body' ? 'short' : above.kind
    read[above.place] = { ...above, kind, level: rule.text.startsWith('=') ? 1 : 2 }
    read[rule.place] = { ...rule, kind: 'credit' }
  }
  return read
}
