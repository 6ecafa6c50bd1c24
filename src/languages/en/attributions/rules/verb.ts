import type { AttributionRule, CueAt } from '../../../../attributions/AttributionWords.js'
import type { Scene } from '../../../../attributions/Scene.js'
import type { EnglishCue } from '../CueFrame.js'
import { firstOf, lowerAt, posAt } from '../tokens.js'
import { readVerbGroup, type VerbGroup } from '../verbGroup.js'
import { speakers, words } from '../words.js'
import { afterContent } from './afterContent.js'
import { asSaying } from './asSaying.js'
import { beforeContent } from './beforeContent.js'
import { inverted } from './inverted.js'
import { noun } from './noun.js'
import { passive } from './passive.js'
import { reducedPassive } from './reducedPassive.js'

/** Verbs: "S said that C", "C, S said", "“C,” said S", and what coordination and participles share with them. */
export const verb: AttributionRule = {
  kind: 'verb',
  read(scene, { first, last, cue }: CueAt, drafts) {
    const english = cue as EnglishCue
    const group = readVerbGroup(scene, first, last, english)
    if (!group) return english.noun ? noun.read(scene, { first, last, cue: english.noun }, drafts) : null
    if (isOwnVoice(scene, group) || isSupposed(scene, group) || (group.modal && !group.negated)) return null
    if (isStateTold(scene, group) || isAnonymity(scene, group)) return null
    if (group.passive || isAsked(scene, group)) return passive(scene, group)
    return (
      asSaying(scene, group) ??
      reducedPassive(scene, group) ??
      inverted(scene, group) ??
      afterContent(scene, group, drafts) ??
      beforeContent(scene, group, drafts)
    )
  },
}

/** "I think", "we know": a speaker's or the writer's own thoughts need nobody to stand behind them. */
const isOwnVoice = (scene: Scene, { first }: VerbGroup): boolean => speakers.has(subjectWord(scene, first))

/** "Let's say": nobody has said it. */
const isSupposed = (scene: Scene, { first }: VerbGroup): boolean => {
  const before = lowerAt(scene, first - 1)
  return lowerAt(scene, first) === 'let' || before === 'let' || (before === 'us' && lowerAt(scene, first - 2) === 'let')
}

/** "five fishermen reported missing": they report nothing. */
const isStateTold = (scene: Scene, { cue, first, verb, last }: VerbGroup): boolean =>
  cue.lemma === 'report' &&
  first === verb &&
  states.has(lowerAt(scene, last)) &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(posAt(scene, last + 1))
const states = words(
  'dead missing killed wounded injured hurt captured destroyed detained arrested kidnapped displaced',
)

/** "an officer who asked not to be named" */
const isAnonymity = (scene: Scene, { cue, last }: VerbGroup): boolean =>
  (cue.lemma === 'ask' || cue.lemma === 'request') &&
  lowerAt(scene, last) === 'not' &&
  lowerAt(scene, last + 1) === 'to' &&
  lowerAt(scene, last + 2) === 'be'

/** "Asked whether C, the envoy", "when asked about C": a passive without its auxiliary. */
const isAsked = (scene: Scene, { cue, first, verb }: VerbGroup): boolean =>
  cue.class === 'ask' &&
  cue.forms.includes('participle') &&
  first === verb &&
  (first === firstOf(scene, first) ||
    /^(?:when|if|,|as|once)$/u.test(lowerAt(scene, first - 1)) ||
    lowerAt(scene, verb + 1) === 'by')

function subjectWord(scene: Scene, first: number): string {
  let i = first - 1
  while (i > 0 && posAt(scene, i) === 'ADV') i--
  return lowerAt(scene, i)
}
