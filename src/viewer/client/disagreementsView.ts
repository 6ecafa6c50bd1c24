import type { PageClaim, PageData } from '../PageData.js'
import { element } from './element.js'

/** The figures that cannot all be true, each beside the others, with all who give it. */
export function disagreementsView(data: PageData, follow: (claim: PageClaim) => void): HTMLElement {
  const cards = data.disagreements.map(({ title, sides }) =>
    element(
      'article',
      { class: 'card' },
      element('h2', { dir: 'auto' }, title),
      element(
        'div',
        { class: 'sides' },
        ...sides.map(({ figure, voices, claims }) =>
          element(
            'div',
            { class: 'side' },
            element('h3', { dir: 'auto' }, figure),
            element('p', { class: 'note' }, voices === 1 ? 'one voice' : `${voices} voices`),
            element(
              'ul',
              {},
              ...claims.map(({ claim, copy }) => {
                const one = data.claims[claim]!
                return element(
                  'li',
                  { dir: 'auto' },
                  element(
                    'button',
                    { type: 'button', class: 'link', click: () => follow(one) },
                    one.chain || 'the article’s own voice',
                  ),
                  element('span', { class: 'note' }, `${copy ? ' a copy,' : ''} ${data.articles[one.article]!.title}`),
                )
              }),
            ),
          ),
        ),
      ),
    ),
  )
  const none = element('p', { class: 'empty' }, 'No two figures of this text exclude each other.')
  return element('section', { class: 'disagreements view' }, ...(cards.length > 0 ? cards : [none]))
}
