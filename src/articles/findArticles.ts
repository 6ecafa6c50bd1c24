import type { TextBlock } from '../blocks/findBlocks.js'
import type { Article } from '../types.js'
import type { ArticleWords } from './ArticleWords.js'

export interface ArticleContext {
  /** Each language's words for header lines and furniture. */
  readonly words: readonly ArticleWords[]
  readonly languageOf: (text: string) => string
}

/** The articles of a dump, each block in exactly one of them; `published` only where it is printed. */
export function findArticles(text: string, blocks: readonly TextBlock[], context: ArticleContext): Article[] {
  const [first] = blocks
  const last = blocks.at(-1)
  if (!first || !last) return []
  return [
    {
      start: first.start,
      end: last.end,
      language: context.languageOf(text),
      title: null,
      subtitle: null,
      published: null,
      publisher: null,
      authors: [],
      sources: [],
      dateline: null,
      blocks: blocks.map(({ start, end }) => ({ start, end, role: 'paragraph' })),
      evidence: [],
    },
  ]
}
