import { twoDigits } from '../calendar/iso.js'
import type { Article } from '../types.js'
import type { ReadBlock } from './ReadBlock.js'

const figures = /(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/u

/** The two numbers before the year of "03/12/2024". */
function numbersOf(printed: string): readonly [number, number] | undefined {
  const { one, two } = figures.exec(printed)?.groups ?? {}
  return one === undefined ? undefined : [Number(one), Number(two)]
}

/** Whether header lines of the dump have the month first, "03/25/2024", and none the day. */
function isMonthFirst(text: string, blocks: readonly ReadBlock[]): boolean {
  let found = false
  for (const { fields } of blocks) {
    for (const { field, start, end } of fields) {
      const [one, two] = (field === 'published' && numbersOf(text.slice(start, end))) || [0, 0]
      if (one > 12) return false
      found ||= two > 12
    }
  }
  return found
}

/** Header dates that can be read in two ways, "03/12/2024", as the dump writes its others; the day stands first where none tells. */
export function inDumpsOrder(text: string, blocks: readonly ReadBlock[], articles: readonly Article[]): Article[] {
  if (!isMonthFirst(text, blocks)) return [...articles]
  return articles.map((article) => {
    const { published } = article
    const [one, two] = (published && numbersOf(published.text)) ?? [0, 0]
    if (!published || one === 0 || one > 12 || two > 12) return article
    const value = published.value.replace(/-\d\d-\d\d/u, () => `-${twoDigits(one)}-${twoDigits(two)}`)
    return { ...article, published: { ...published, value } }
  })
}
