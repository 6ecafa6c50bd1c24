import type { Layer } from '../../types.js'
import type { PageData, PageMark } from '../PageData.js'
import { articleText, type ArticleText } from './articleText.js'
import { element } from './element.js'

const layers: readonly (readonly [Layer, string])[] = [
  ['entities', 'Names'],
  ['dates', 'Dates'],
  ['quantities', 'Figures'],
  ['attributions', 'Who says'],
]

export interface ArticlesView {
  readonly root: HTMLElement
  /** Shows an article and, where given, goes to the mark that starts there. */
  readonly show: (article: number, start?: number) => void
  /** Goes to the article so many places on. */
  readonly step: (by: number) => void
  readonly toggle: (layer: number) => void
  readonly closeDetails: () => void
}

/** The list of articles, the text of one with its marks, and what a mark means. */
export function articlesView(data: PageData): ArticlesView {
  let shown = -1
  let drawn: ArticleText | undefined
  const list = element('nav', { class: 'list', 'aria-label': 'Articles' })
  const reading = element('article', { class: 'reading' })
  const details = element('aside', { class: 'details', 'aria-live': 'polite', hidden: true })
  const shownLayers = new Set<Layer>(layers.map(([layer]) => layer))
  const items = data.articles.map(({ title, head, marks }, i) => {
    const facts = head.filter(([name]) => name === 'Published' || name === 'Publisher').map(([, value]) => value)
    const figures = marks.filter(({ layer }) => layer === 'quantities').length
    const note = [...facts, figures === 1 ? '1 figure' : `${figures} figures`].join(' · ')
    const item = element(
      'button',
      { type: 'button', click: () => show(i) },
      element('span', { class: 'title', dir: 'auto' }, title),
      element('span', { class: 'note', dir: 'auto' }, note),
    )
    list.append(item)
    return item
  })
  const chips = layers.map(([layer, name], i) => {
    const count = data.articles.reduce((sum, { marks }) => sum + marks.filter((mark) => mark.layer === layer).length, 0)
    return element(
      'button',
      {
        type: 'button',
        class: `chip ${layer}`,
        'aria-pressed': 'true',
        'data-layer': layer,
        title: `Key ${i + 1}`,
        click: () => toggle(i),
      },
      `${name} ${count}`,
    )
  })
  const bar = element('div', { class: 'chips', role: 'group', 'aria-label': 'Marks' }, ...chips)
  const main = element('div', { class: 'main' }, bar, reading)
  const root = element('section', { class: 'articles view' }, list, main, details)

  const applyLayers = () => {
    for (const [layer] of layers) reading.classList.toggle(`no-${layer}`, !shownLayers.has(layer))
  }
  function toggle(i: number): void {
    const [layer] = layers[i]!
    if (!shownLayers.delete(layer)) shownLayers.add(layer)
    chips[i]!.setAttribute('aria-pressed', String(shownLayers.has(layer)))
    applyLayers()
  }
  function closeDetails(): void {
    details.hidden = true
    for (const piece of reading.querySelectorAll('.chosen')) piece.classList.remove('chosen')
  }
  function choose(piece: HTMLElement): void {
    closeDetails()
    const { marks } = data.articles[shown]!
    const chosen = (piece.dataset['marks'] ?? '').split(' ').map((i) => marks[Number(i)]!)
    const visible = chosen.filter(({ layer }) => shownLayers.has(layer)).sort((a, b) => size(a) - size(b))
    if (visible.length === 0) return
    piece.classList.add('chosen')
    details.replaceChildren(
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close', click: closeDetails }, '×'),
      ...visible.map((mark) => describe(data.text, mark)),
    )
    details.hidden = false
    // The panel makes the text narrower or covers its end: what was clicked may have moved out of sight.
    piece.scrollIntoView({ block: 'nearest' })
  }
  reading.addEventListener('click', ({ target }) => {
    const piece = (target as Element).closest<HTMLElement>('.mark')
    if (piece) choose(piece)
  })
  reading.addEventListener('keydown', (event) => {
    const piece = (event.target as Element).closest<HTMLElement>('.mark')
    if (!piece || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    choose(piece)
  })

  function show(article: number, start?: number): void {
    const one = data.articles[article]
    if (!one) return
    if (article !== shown) {
      shown = article
      items.forEach((item, i) => item.setAttribute('aria-current', String(i === article)))
      closeDetails()
      drawn = articleText(data, one)
      const head = one.head.flatMap(([name, value]) => [element('dt', {}, name), element('dd', { dir: 'auto' }, value)])
      reading.replaceChildren(element('dl', { class: 'head' }, ...head), drawn.root)
      items[article]!.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (start === undefined) main.scrollTop = 0
    }
    const piece = start === undefined ? null : drawn?.pieceAt(start)
    if (!piece) return
    choose(piece)
    piece.scrollIntoView({ block: 'center' })
    piece.focus({ preventScroll: true })
  }

  if (data.articles.length === 0) reading.append(element('p', { class: 'empty' }, 'There is no article in this text.'))
  show(0)
  return {
    root,
    show,
    step: (by) => show(Math.min(Math.max(shown + by, 0), data.articles.length - 1)),
    toggle,
    closeDetails,
  }
}

const size = ({ parts }: PageMark): number => parts.at(-1)![1] - parts[0]![0]

/** A mark's words, and the facts about it. */
function describe(text: string, { layer, parts, facts }: PageMark): HTMLElement {
  const name = layers.find(([one]) => one === layer)![1]
  const words = parts.map(([start, end, role]) =>
    element('q', { class: role, dir: 'auto' }, text.slice(start, end).slice(0, 600)),
  )
  const list = facts.flatMap(([term, value]) => [element('dt', {}, term), element('dd', { dir: 'auto' }, value)])
  const at = parts.map(([start, end]) => `${start}–${end}`).join(', ')
  return element(
    'div',
    { class: `fact ${layer}` },
    element('h3', {}, name),
    ...words,
    element('dl', {}, ...list, element('dt', {}, 'Offsets'), element('dd', {}, at)),
  )
}
