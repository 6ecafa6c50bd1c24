import { Shape } from '../text/Token.js'
import { mention } from '../text/span.js'
import type { Attribution, Mention } from '../types.js'
import type { Draft, TokenRange } from './Draft.js'
import { quotationAround, type Scene } from './Scene.js'
import { sourceKind } from './sourceKind.js'
import { withoutDateline } from './withoutDateline.js'

/** The attribution of a draft, with its parts at their offsets. */
export function finishDraft(scene: Scene, { rule, source, cue, content }: Draft): Attribution {
  const spanOf = ({ first, last }: TokenRange): Mention =>
    mention(scene.text, scene.tokens[first]!.start, scene.tokens[last - 1]!.end, rule)
  const contents = content.map((part) => spanOf(withoutDateline(scene.tokens, part)))
  const cueSpan = cue && {
    ...spanOf(cue),
    lemma: cue.cue.lemma,
    class: cue.cue.class,
    negated: cue.negated,
    modal: cue.modal,
  }
  const sourceSpan = source && spanOf(source)
  const parts = [...contents, ...(cueSpan ? [cueSpan] : []), ...(sourceSpan ? [sourceSpan] : [])]
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    source: sourceSpan,
    sourceKind: source && sourceKind(scene, source),
    speaker: null,
    cue: cueSpan,
    content: contents,
    type: typeOf(scene, content),
    rule,
  }
}

/** Whether all of the content stands in quotation marks, none of it, or part. One quoted word makes nothing mixed. */
function typeOf(scene: Scene, content: readonly TokenRange[]): Attribution['type'] {
  let quoted = 0
  let plain = 0
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      const quotation = quotationAround(scene, i)
      if (quotation && quotation.open >= first && quotation.close < last + 1) quoted++
      else if (!(scene.tokens[i]!.shape & Shape.Mark)) plain++
    }
  }
  if (quoted === 0) return 'indirect'
  if (plain === 0) return 'direct'
  return quoted > 3 ? 'mixed' : 'indirect'
}
