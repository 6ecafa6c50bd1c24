import type { ReadBlock } from './ReadBlock.js'

/** Runs of neighbouring blocks that `belongs` accepts, from `start` to before `end`. */
export function runs(blocks: readonly ReadBlock[], belongs: (block: ReadBlock) => boolean) {
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < blocks.length; start++) {
    let end = start
    while (end < blocks.length && belongs(blocks[end]!)) end++
    if (end > start) found.push({ start, end })
    start = Math.max(start, end - 1)
  }
  return found
}
