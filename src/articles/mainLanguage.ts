import type { ReadBlock } from './ReadBlock.js'

/** So many paragraphs tell an article's language. */
const sample = 12
/** So many characters in one language, and none in another, and the rest need not be read. */
const plenty = 900

/** The language of most of the text, told from its first paragraphs; `und` when none tells. */
export function mainLanguage(blocks: readonly ReadBlock[], languageOf: (block: ReadBlock) => string): string {
  const weights = new Map<string, number>()
  for (const block of blocks.slice(0, sample)) {
    const language = languageOf(block)
    const weight = (weights.get(language) ?? 0) + Math.min(block.end - block.start, 400)
    weights.set(language, weight)
    if (language !== 'und' && weight >= plenty && weights.size === 1) return language
  }
  weights.delete('und')
  let best = 'und'
  for (const [language, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = language
  return best
}
