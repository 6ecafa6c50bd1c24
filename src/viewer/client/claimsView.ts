import type { PageClaim, PageData } from '../PageData.js'
import { element } from './element.js'

/** How many rows are drawn before "more". */
const atOnce = 200

interface Column {
  readonly name: string
  readonly cell: (claim: PageClaim) => string
  readonly sort: (claim: PageClaim) => string | number
}

export interface ClaimsView {
  readonly root: HTMLElement
  readonly focusSearch: () => void
}

/** The ledger: every figure with who says it, when and where; to sort, filter and follow into the text. */
export function claimsView(data: PageData, follow: (claim: PageClaim) => void): ClaimsView {
  const figure = ({ start, end }: PageClaim) => data.text.slice(start, end).replace(/\s+/gu, ' ')
  const who = ({ chain, denied }: PageClaim) =>
    chain ? `${denied ? 'denied by ' : ''}${chain}` : 'the article’s own voice'
  const columns: readonly Column[] = [
    { name: 'Figure', cell: figure, sort: ({ value }) => value ?? -Infinity },
    { name: 'Of', cell: ({ item }) => item, sort: ({ item }) => item },
    { name: 'Status', cell: ({ status }) => status, sort: ({ status }) => status },
    { name: 'Who says so', cell: who, sort: ({ chain }) => chain.toLowerCase() },
    { name: 'When', cell: ({ date }) => date, sort: ({ date }) => date },
    { name: 'Where', cell: ({ place }) => place, sort: ({ place }) => place.toLowerCase() },
    { name: 'Article', cell: ({ article }) => data.articles[article]!.title, sort: ({ article }) => article },
  ]
  let sorted: { column: Column; down: boolean } | undefined
  let limit = atOnce
  const search = element('input', {
    type: 'search',
    placeholder: 'Filter: tanker, SANA, Homs …',
    'aria-label': 'Filter claims',
    input: () => draw(atOnce),
  })
  const status = choice(
    'Status',
    data.claims.map((claim) => claim.status),
    () => draw(atOnce),
  )
  const source = choice(
    'Who says so',
    data.claims.map((claim) => claim.source),
    () => draw(atOnce),
    'the article’s own voice',
  )
  const count = element('output', { class: 'count' })
  const heads = columns.map((column) =>
    element(
      'th',
      { scope: 'col', 'aria-sort': 'none' },
      element('button', { type: 'button', click: () => sortBy(column) }, column.name),
    ),
  )
  const body = element('tbody')
  const more = element('button', { type: 'button', class: 'more', click: () => draw(limit + 1000) }, 'More')
  const words = data.claims.map((claim) =>
    columns
      .map(({ cell }) => cell(claim))
      .join(' ')
      .toLowerCase(),
  )

  function sortBy(column: Column): void {
    sorted = { column, down: sorted?.column === column && !sorted.down }
    heads.forEach((head, i) =>
      head.setAttribute('aria-sort', columns[i] !== column ? 'none' : sorted!.down ? 'descending' : 'ascending'),
    )
    draw(atOnce)
  }
  function draw(most: number): void {
    limit = most
    const asked = search.value.toLowerCase().split(/\s+/u).filter(Boolean)
    const found = data.claims.filter(
      (claim, i) =>
        asked.every((word) => words[i]!.includes(word)) &&
        (status.value === '*' || claim.status === status.value) &&
        (source.value === '*' || claim.source === source.value),
    )
    if (sorted) {
      const { column, down } = sorted
      found.sort((a, b) => compare(column.sort(a), column.sort(b)) * (down ? -1 : 1))
    }
    count.textContent = `${found.length} of ${data.claims.length}`
    body.replaceChildren(
      ...found.slice(0, limit).map((claim) => {
        const cells = columns.map(({ name, cell }, i) => {
          const words = cell(claim)
          const shown =
            i === 0 ? element('button', { type: 'button', class: 'link', click: () => follow(claim) }, words) : words
          return element('td', { 'data-name': name, dir: 'auto', class: claim.chain || i !== 3 ? '' : 'own' }, shown)
        })
        return element('tr', {}, ...cells)
      }),
    )
    more.hidden = found.length <= limit
  }
  draw(atOnce)
  const filters = element('div', { class: 'filters' }, search, status, source, count)
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body)
  return {
    root: element('section', { class: 'claims view' }, filters, element('div', { class: 'scroll' }, table, more)),
    focusSearch: () => search.focus(),
  }
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** A list of the values that there are, the most frequent first. */
function choice(name: string, values: readonly string[], change: () => void, empty = 'none'): HTMLSelectElement {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const options = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 300)
    .map(([value, n]) => element('option', { value }, `${value.slice(0, 80) || empty} (${n})`))
  return element(
    'select',
    { 'aria-label': name, change },
    element('option', { value: '*' }, `${name}: all`),
    ...options,
  )
}
