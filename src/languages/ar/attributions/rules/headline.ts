import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentFrom, trim } from '../content.js'
import { cueForms } from '../cueTable.js'
import { startsNoun } from '../nounPhrase.js'
import { speakers } from '../speakers.js'
import { isOpen, lowerAt } from '../tokens.js'
import { nounForm } from '../../words/nouns.js'
import { foldList } from '../../fold.js'
import { isTitle } from '../../words/titles.js'

/** Words before a colon that bring no source. */
const furniture = new Set(
  foldList('شاهد شاهدوا اقرأ اقرئي تابع تابعوا فيديو بالفيديو صور بالصور مباشر عاجل حرب معركة أزمة ملف قضية'),
)
const longest = 9

/** "بوتين: روسيا تمتلك القوة", "مصدر عسكري: ...": a block that begins with who says it. */
export const headline: AttributionRule = {
  kind: 'mark',
  read(scene, { first, last, cue }) {
    const token = scene.tokens[first]!
    const sentence = scene.sentences[token.sentence]!
    const block = scene.blocks[sentence.block]!
    const from = sentence.first
    if (
      scene.tokens[from]!.start > block.start + 1 ||
      first - from > longest ||
      first === from ||
      !startsNoun(scene, from)
    )
      return null
    if (furniture.has(lowerAt(scene, from)) || !namesSomebody(scene, from, first) || isTopic(scene, from, first, last))
      return null
    const source = trim(scene, from, first)
    const content = contentFrom(scene, last)
    if (!source || !content || content.last - content.first < 3) return null
    return {
      rule: 'attributions/headline',
      cue: { first, last, cue, negated: false, modal: false },
      source,
      content: [content],
    }
  },
}

/** Whether a name of somebody or a noun of people stands there, and no verb. */
function namesSomebody(scene: Scene, from: number, to: number): boolean {
  let named = false
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]!
    const cue = cueForms().get(token.lower)
    if (isOpen(scene, i) || /^[-–—]$/u.test(token.lower) || (cue && !cue.weak && cue.kind !== 'saying')) return false
    const name = scene.names.touching(token.start, token.end)
    const word = token.lower.startsWith('ال') ? token.lower.slice(2) : token.lower
    named ||= name !== undefined && /^(?:PERSON|ORG|GPE)$/u.test(name.type)
    named ||= speakers.bodies.has(word) || speakers.groups.has(word)
    named ||= isTitle(word) || nounForm(word)?.person === true || /^(?:مصدر|مصادر|تقرير|صحيفه|وكاله|بيان)$/u.test(word)
  }
  return named && lowerAt(scene, from) !== 'المصدر'
}

/** "السودان: معارك عنيفة حول الفاشر": a country and what goes on there, where no verb and nothing known begins what follows. */
function isTopic(scene: Scene, from: number, to: number, start: number): boolean {
  const { start: at, end } = scene.tokens[from]!
  const name = scene.names.touching(at, end)
  if (name?.type !== 'GPE' || name.end < scene.tokens[to - 1]!.end) return false
  const next = lowerAt(scene, start)
  const token = scene.tokens[start]
  const known = token && scene.names.touching(token.start, token.end) !== undefined
  return (
    !known &&
    !isOpen(scene, start) &&
    !/^(?:ال|[يتنس]\p{L}{3}|لا$|لن$|لم$|ليس|ما$|ان$|هذا|هذه|نحن|علي$|لدينا)/u.test(next)
  )
}
