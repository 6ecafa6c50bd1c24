import type { Draft } from '../../../../attributions/Draft.js'
import type { Quotation } from '../../../../attributions/Quotation.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { infinitive } from '../../compromise.js'
import { phraseAfter } from '../phraseAfter.js'
import { phraseBefore } from '../phraseBefore.js'
import { isName } from '../isName.js'
import { isClose, lastOf, lowerAt, posAt } from '../tokens.js'

/** A quotation beside which no cue of the table stands: its signature, or any verb at all between it and a name. */
export function unclaimed(scene: Scene, quotation: Quotation): Draft | null {
  return signed(scene, quotation) ?? besideVerb(scene, quotation)
}

/** “We will not leave.” — Karim Odeh */
function signed(scene: Scene, { open, close }: Quotation): Draft | null {
  const dash = close + 1
  if (!/^(?:[—–―-]|--)$/u.test(lowerAt(scene, dash))) return null
  const source = phraseAfter(scene, dash + 1)
  if (!source || posAt(scene, source.first) !== 'PROPN' || source.last - source.first > 12) return null
  if (source.last < lastOf(scene, source.first) && !/^[.,(]$/u.test(lowerAt(scene, source.last))) return null
  return {
    rule: 'attributions/signature',
    cue: {
      first: dash,
      last: dash + 1,
      cue: { lemma: lowerAt(scene, dash), class: 'say', kind: 'mark' },
      negated: false,
      modal: false,
    },
    source,
    content: [{ first: open, last: close + 1 }],
  }
}

/** “Never,” sings the choir; “Never,” the choir sings. */
function besideVerb(scene: Scene, quotation: Quotation): Draft | null {
  const { open, close, closed } = quotation
  const opens = open === scene.sentences[scene.tokens[open]!.sentence]!.first || isClose(scene, open - 1)
  if (!closed || !opens || isName(scene, quotation) || close - open < 2 || !/^[,!?]$/u.test(lowerAt(scene, close - 1)))
    return null
  const to = lastOf(scene, close + 1)
  if (close + 2 >= to) return null
  const found = (verb: number, source: Draft['source']): Draft => ({
    rule: 'attributions/beside-quotation',
    cue: {
      first: verb,
      last: verb + 1,
      cue: { lemma: infinitive(lowerAt(scene, verb)), class: 'say', kind: 'verb' },
      negated: false,
      modal: false,
    },
    source,
    content: [{ first: open, last: close + 1 }],
  })
  if (posAt(scene, close + 1) === 'VERB') {
    const source = phraseAfter(scene, close + 2)
    return source && found(close + 1, source)
  }
  for (let i = close + 2; i < to && i - close < 25; i++) {
    if (posAt(scene, i) === 'AUX') return null
    if (posAt(scene, i) !== 'VERB') continue
    const source = phraseBefore(scene, i)
    return source?.first === close + 1 ? found(i, source) : null
  }
  return null
}
