import type { PageData } from '../PageData.js'
import { articlesView } from './articlesView.js'
import { claimsView } from './claimsView.js'
import { disagreementsView } from './disagreementsView.js'
import { element } from './element.js'
import { timelineView } from './timelineView.js'

const data = JSON.parse(document.getElementById('data')!.textContent) as PageData

const articles = articlesView(data)
/** Goes to a place in the text. */
const follow = ({ article, start }: { article: number; start: number }) => {
  choose(0)
  articles.show(article, start)
}
const claims = claimsView(data, follow)
const views: readonly (readonly [name: string, count: number, root: HTMLElement])[] = [
  ['Articles', data.articles.length, articles.root],
  ['Claims', data.claims.length, claims.root],
  ['Disagreements', data.disagreements.length, disagreementsView(data, follow)],
  ['Timeline', data.timeline.length, timelineView(data, follow)],
]
const tabs = views.map(([name, count], i) =>
  element(
    'button',
    { type: 'button', role: 'tab', click: () => choose(i) },
    `${name} `,
    element('b', {}, String(count)),
  ),
)

function choose(chosen: number): void {
  views.forEach(([, , root], i) => (root.hidden = i !== chosen))
  tabs.forEach((tab, i) => tab.setAttribute('aria-selected', String(i === chosen)))
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => articles.step(1),
  k: () => articles.step(-1),
  1: () => articles.toggle(0),
  2: () => articles.toggle(1),
  3: () => articles.toggle(2),
  4: () => articles.toggle(3),
  a: () => choose(0),
  c: () => choose(1),
  d: () => choose(2),
  t: () => choose(3),
  '/': () => {
    choose(1)
    claims.focusSearch()
  },
  Escape: () => articles.closeDetails(),
}
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== 'Escape')) return
  const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
  if (!action) return
  event.preventDefault()
  action()
})

document.body.append(
  element(
    'header',
    {},
    element('h1', { dir: 'auto' }, data.name),
    element('nav', { role: 'tablist', 'aria-label': 'Views' }, ...tabs),
    element('p', { class: 'keys' }, 'Keys: j k articles, 1–4 marks, a c d t views, / filter, Esc close'),
  ),
  ...views.map(([, , root]) => root),
)
choose(0)
