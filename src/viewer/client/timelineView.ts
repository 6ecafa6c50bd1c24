import type { PageData, PageEvent } from '../PageData.js'
import { drawing, element } from './element.js'

const [barHeight, foot] = [120, 28]
/** On a phone the picture is drawn narrower, not smaller, with fewer dates below it. */
const sizes = { wide: { width: 960, dates: 9 }, narrow: { width: 340, dates: 4 } }
/** More bars than this are drawn a month or a year each. */
const mostBars = 60
/** How many dated sentences are listed before "more". */
const atOnce = 300

/**
 * The dated sentences: a picture with a bar for each day (or month, or year, where there are too many) that has one, and
 * the list, in order. A bar filters the list.
 */
export function timelineView(data: PageData, follow: (event: PageEvent) => void): HTMLElement {
  const { timeline } = data
  const list = element('ol', { class: 'events' })
  const keyLength =
    [10, 7].find((length) => new Set(timeline.map((event) => keyOf(event, length))).size <= mostBars) ?? 4
  const groups = new Map<string, PageEvent[]>()
  for (const event of timeline) {
    const key = keyOf(event, keyLength)
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  const { width, dates } = sizes[matchMedia('(max-width: 640px)').matches ? 'narrow' : 'wide']
  let chosen: string | null = null
  const keys = [...groups.keys()]
  const highest = Math.max(1, ...[...groups.values()].map(({ length }) => length))
  const step = width / Math.max(1, keys.length)
  const bars = keys.map((key, i) => {
    const count = groups.get(key)!.length
    const height = Math.max(3, (count / highest) * (barHeight - 16))
    const name = `${key}: ${count === 1 ? 'one dated sentence' : `${count} dated sentences`}`
    return drawing(
      'g',
      {
        class: 'bar',
        tabindex: '0',
        role: 'button',
        'aria-label': name,
        click: () => choose(key),
        keydown: (event) => {
          if ((event as KeyboardEvent).key === 'Enter') choose(key)
        },
      },
      drawing('title', {}, name),
      drawing('rect', { class: 'hit', x: String(i * step), y: '0', width: String(step), height: String(barHeight) }),
      drawing('rect', {
        class: 'fill',
        x: String(i * step + step * 0.15),
        y: String(barHeight - height),
        width: String(Math.min(step * 0.7, 40)),
        height: String(height),
        rx: '2',
      }),
    )
  })
  const every = Math.ceil(keys.length / dates)
  const labels = keys.flatMap((key, i) =>
    i % every === 0 ? [drawing('text', { x: String(i * step + step * 0.15), y: String(barHeight + 18) }, key)] : [],
  )
  const picture = drawing(
    'svg',
    { viewBox: `0 0 ${width} ${barHeight + foot}`, role: 'img', 'aria-label': 'Dated sentences over time' },
    drawing('line', { x1: '0', x2: String(width), y1: String(barHeight), y2: String(barHeight) }),
    ...bars,
    ...labels,
  )

  function choose(key: string): void {
    chosen = chosen === key ? null : key
    bars.forEach((bar, i) => bar.classList.toggle('chosen', keys[i] === chosen))
    draw()
  }
  function draw(): void {
    const events = chosen === null ? timeline : groups.get(chosen)!
    list.replaceChildren(...events.slice(0, atOnce).map((event) => item(data, event, follow)))
    if (events.length > atOnce)
      list.append(element('li', { class: 'note' }, `and ${events.length - atOnce} more: choose a bar`))
  }
  draw()
  if (timeline.length === 0) {
    return element(
      'section',
      { class: 'timeline view' },
      element('p', { class: 'empty' }, 'No sentence has a date that is known.'),
    )
  }
  return element('section', { class: 'timeline view' }, picture, list)
}

function item({ text, articles }: PageData, event: PageEvent, follow: (event: PageEvent) => void): HTMLElement {
  const [start, end] = event.sentence
  return element(
    'li',
    {},
    element('time', {}, event.value.replace('T', ' ')),
    element(
      'div',
      {},
      element(
        'button',
        { type: 'button', class: 'link', dir: 'auto', click: () => follow(event) },
        text.slice(start, end).slice(0, 400),
      ),
      element('span', { class: 'note', dir: 'auto' }, articles[event.article]!.title),
    ),
  )
}

/** A date's own value, no finer than so many characters: "2016" stays the year, and "2022-W34" is its first day. */
const keyOf = ({ value, date }: PageEvent, length: number): string =>
  (/^\d{4}(?:-\d\d){0,2}/u.exec(value)?.[0] === value ? value : date).slice(0, length)
