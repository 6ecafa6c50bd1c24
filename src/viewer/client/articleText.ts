import type { PageArticle, PageData, PageMark } from '../PageData.js'
import { element } from './element.js'

/** How many blocks are drawn at once: the rest follows while the page can already be used. */
const atOnce = 150

/** The text of an article with its marks. */
export interface ArticleText {
  readonly root: HTMLElement
  /** The first piece of the mark that starts there, drawn if it was not yet; `null` where none does. */
  readonly pieceAt: (start: number) => HTMLElement | null
}

/** A mark's part, in the order of the text. */
interface Part {
  readonly mark: number
  readonly start: number
  readonly end: number
  readonly name: string
}

/**
 * Draws an article. Marks overlap, so the text is cut at each of their ends, and each piece knows all marks that cover
 * it: `data-marks="3 17"`.
 */
export function articleText({ text }: PageData, { blocks, marks, language }: PageArticle): ArticleText {
  const root = element('div', { class: 'text', lang: language })
  const parts = marks
    .flatMap((mark, i) => mark.parts.map(([start, end, role]) => ({ mark: i, start, end, name: nameOf(mark, role) })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let drawn = 0
  let firstPart = 0
  const draw = (limit: number) => {
    const piece = document.createDocumentFragment()
    for (; drawn < Math.min(limit, blocks.length); drawn++) {
      const [start, end, role] = blocks[drawn]!
      const inside: Part[] = []
      while (firstPart < parts.length && parts[firstPart]!.end <= start) firstPart++
      for (let i = firstPart; i < parts.length && parts[i]!.start < end; i++)
        if (parts[i]!.end > start) inside.push(parts[i]!)
      const name = role === 'title' ? 'h2' : role === 'heading' ? 'h3' : 'p'
      piece.append(element(name, { class: role, dir: 'auto' }, ...pieces(text, start, end, inside)))
    }
    root.append(piece)
  }
  draw(atOnce)
  const more = () => {
    if (drawn >= blocks.length || !root.isConnected) return
    draw(drawn + atOnce)
    setTimeout(more)
  }
  setTimeout(more)
  return {
    root,
    pieceAt(start) {
      const block = blocks.findIndex(([from, to]) => from <= start && start < to)
      if (block >= drawn) draw(block + 1)
      return root.querySelector<HTMLElement>(`[data-start="${start}"]`)
    },
  }
}

const nameOf = ({ layer }: PageMark, role: string): string => (role === 'whole' ? layer : `${layer} ${role}`)

/** A block's text as nodes: plain text, and a piece for each stretch that marks cover. */
function pieces(text: string, from: number, to: number, parts: readonly Part[]): (Node | string)[] {
  const cuts = [...new Set([from, to, ...parts.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((a, b) => a - b)
  const nodes: (Node | string)[] = []
  let next = 0
  let open: Part[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!]
    open = open.filter((part) => part.end > start)
    while (next < parts.length && parts[next]!.start <= start) open.push(parts[next++]!)
    const words = text.slice(start, end)
    if (open.length === 0) {
      nodes.push(words)
      continue
    }
    const starts = open.some((part) => part.start === start)
    nodes.push(
      element(
        'span',
        {
          class: `mark ${[...new Set(open.map(({ name }) => name))].join(' ')}`,
          'data-marks': [...new Set(open.map(({ mark }) => mark))].join(' '),
          'data-start': String(start),
          ...(starts && { tabindex: '0', role: 'button' }),
        },
        words,
      ),
    )
  }
  return nodes
}
