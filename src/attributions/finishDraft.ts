import { Shape } from '../text/Token.js'
import { mention } from '../text/span.js'
import type { Attribution, Mention } from '../types.js'
import type { Draft, FoundCue, TokenRange } from './Draft.js'
import { quotationAround, type Scene } from './Scene.js'
import { sourceKind } from './sourceKind.js'
import { withoutDateline } from './withoutDateline.js'

/** The attribution of a draft, with its parts at their offsets. */
export function finishDraft(scene: Scene, { rule, source, cue, content }: Draft): Attribution {
  const { tokens, text } = scene
  const spanOf = ({ first, last }: TokenRange): Mention =>
    mention(text, tokens[first]!.start, tokens[last - 1]!.end, rule)
  const contents = content.map((part) => spanOf(withoutDateline(tokens, part)))
  const sourceSpan = source && spanOf(source)
  const cueSpan = cue && cueOf(text, tokens[cue.first]!.start, tokens[cue.last - 1]!.end, rule, cue)
  let { start, end } = (cueSpan ?? sourceSpan ?? contents[0])!
  for (const part of contents) {
    if (part.start < start) start = part.start
    if (part.end > end) end = part.end
  }
  if (sourceSpan) {
    if (sourceSpan.start < start) start = sourceSpan.start
    if (sourceSpan.end > end) end = sourceSpan.end
  }
  return {
    start,
    end,
    source: sourceSpan,
    sourceKind: source && sourceKind(scene, source),
    speaker: null,
    cue: cueSpan,
    content: contents,
    type: typeOf(scene, content),
    rule,
  }
}

const cueOf = (text: string, start: number, end: number, rule: string, { cue, negated, modal }: FoundCue) => ({
  start,
  end,
  text: text.slice(start, end),
  rule,
  lemma: cue.lemma,
  class: cue.class,
  negated,
  modal,
})

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
