import { foldedWords } from './lineTokens.js'
import { isText, type ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** A line about the author has no more words, and its name no more. */
const longestBio = 60
const longestName = 5
/** How far above the byline and the same name in the text are looked for. */
const farthest = 60
/** How near to the verb what the author is stands: "is a freelance photographer". */
const nearest = 7

const capital = /^[\p{Lu}\p{Lo}]/u

/** Lines about the author below a text, and what stands below "About the author": the page's. */
export function bios(blocks: ReadBlock[], words: WordBook): ReadBlock[] {
  let read: ReadBlock[] | undefined
  let below = true
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at]!
    /* No text of the same article follows. */
    const ends = below
    below = !isText(block)
    if (
      !ends ||
      block.words > longestBio ||
      block.level > 0 ||
      (block.kind !== 'body' && block.kind !== 'short' && block.kind !== 'item')
    )
      continue
    if (isBelowHead(blocks[at - 1]!, words) || isBio(blocks, at, words)) {
      read ??= [...blocks]
      read[at] = { ...block, kind: 'furniture', inside: false, opensList: false, fields: [] }
      below = true
    }
  }
  return read ?? blocks
}

/** Whether a line is "About the author" and nothing else. */
function isBelowHead({ kind, tokens, words: count }: ReadBlock, words: WordBook): boolean {
  if ((kind !== 'furniture' && kind !== 'short') || count > 4) return false
  const list = foldedWords(tokens, 5)
  return words.phraseAt(list, 0, ({ about }) => about === true)?.end === list.length
}

/** "Nadia Haroun covers the lake region for the Courier." */
function isBio(blocks: readonly ReadBlock[], at: number, words: WordBook): boolean {
  const block = blocks[at]!
  const { text } = block
  if (!capital.test(text)) return false
  /* A name has two words: most lines end here. */
  const second = text.indexOf(' ') + 1
  if (!capital.test(text.slice(second, second + 1))) return false
  const parts = text.slice(0, 160).split(' ')
  let verb = 0
  const list: string[] = []
  for (const part of parts) list.push(words.fold(part.replace(/[^\p{L}\p{Nd}'’-]/gu, '')))
  for (let i = 1; i <= longestName && i < list.length; i++) {
    if (i > 1 && words.phraseAt(list, i, ({ bioVerb }) => bioVerb === true)) {
      verb = i
      break
    }
    if (!capital.test(parts[i]!)) return false
  }
  if (verb < 2) return false
  const name = parts.slice(0, verb).join(' ')
  let isRole = false
  for (let i = verb; i <= verb + nearest && i < list.length; i++) isRole ||= words.bioRoles.has(list[i]!)
  const last = parts[verb - 1]!
  let isNew = true
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const other = blocks[i]!
    if (other.kind === 'header' || (other.kind === 'short' && other.words <= longestName + 1)) {
      if (other.text.includes(name)) return true
    }
    if (isNew && isText(other) && other.text.includes(last)) isNew = false
    if (!isNew && !isRole) return false
    if (other.kind === 'header' && other.fields.some(({ field }) => field === 'published')) break
  }
  return isRole && isNew
}
