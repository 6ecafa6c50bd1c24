import type { AttributionRule, CueAt } from '../../../../attributions/AttributionWords.js'
import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import type { Quotation } from '../../../../attributions/Quotation.js'
import { quotationAround, type Scene } from '../../../../attributions/Scene.js'
import { contentBefore, contentFrom, onlySetting, skipAddressee, skipSettings } from '../content.js'
import { Frame, type EnglishCue } from '../CueFrame.js'
import { phraseAfter, phraseBefore } from '../nounPhrase.js'
import { firstOf, isClose, isOpen, lastOf, lowerAt, posAt } from '../tokens.js'
import { Shape } from '../../../../text/Token.js'
import { isFinite, startsClause } from '../clause.js'
import { catenatives, days, evidence, needsAddressee, openModals, speakers, subordinators } from '../words.js'
import { noun } from './noun.js'
import { asSaying, passive, reducedPassive } from './passive.js'
import { readVerbGroup, type VerbGroup } from '../verbGroup.js'

/** Verbs: "S said that C", "C, S said", "“C,” said S", and what coordination and participles share with them. */
export const verb: AttributionRule = {
  kind: 'verb',
  read(scene, { first, last, cue }: CueAt, drafts) {
    const english = cue as EnglishCue
    const group = readVerbGroup(scene, first, last, english)
    if (!group) return english.noun ? noun.read(scene, { first, last, cue: english.noun }, drafts) : null
    if (isOwnVoice(scene, group) || (group.modal && !group.negated)) return null
    if (group.passive) return passive(scene, group)
    return (
      asSaying(scene, group) ??
      reducedPassive(scene, group) ??
      inverted(scene, group) ??
      afterContent(scene, group) ??
      beforeContent(scene, group, drafts)
    )
  },
}

/** "I think", "we know": a speaker's or the writer's own thoughts need nobody to stand behind them. */
const isOwnVoice = (scene: Scene, { first }: VerbGroup): boolean => speakers.has(subjectWord(scene, first))

function subjectWord(scene: Scene, first: number): string {
  let i = first - 1
  while (i > 0 && posAt(scene, i) === 'ADV') i--
  return lowerAt(scene, i)
}

/** Whether a cue may stand after its content: it takes a clause or a quotation, and has a tense. */
const follows = ({ cue, participle, infinitive }: VerbGroup): boolean =>
  !participle && !infinitive && (cue.frame & (Frame.clause | Frame.quotation)) !== 0 && cue.class !== 'want'

/** Whether what stands before `i` is the end of a content: a closed quotation or a comma. */
const endsContent = (scene: Scene, i: number): boolean =>
  isClose(scene, i) || (/^(?:[,—–]|--)$/u.test(lowerAt(scene, i)) && i > firstOf(scene, i))

/** "“We lost three men,” said the spokesman", "The base was hit, said two officials." */
function inverted(scene: Scene, group: VerbGroup): Draft | null {
  if (!follows(group) || !endsContent(scene, group.first - 1)) return null
  const source = phraseAfter(scene, group.last)
  if (!source) return null
  if (!isClose(scene, group.first - 1) && !/^(?:[.,;—–]|--)$/u.test(lowerAt(scene, source.last))) return null
  const before = contentBefore(scene, group.first)
  if (!before) return null
  return {
    rule: 'attributions/inverted',
    cue: group,
    source,
    content: [before, ...resumed(scene, source.last, isClose(scene, group.first - 1))],
  }
}

/** "The strikes hit two bases, the army said", "“Go,” she said", "The strike, officials said, hit two bases." */
function afterContent(scene: Scene, group: VerbGroup): Draft | null {
  if (!follows(group)) return null
  const source = phraseBefore(scene, group.first, lowerAt(scene, group.last) === ',')
  if (!source || source.first === 0) return null
  if (!endsContent(scene, source.first - 1) && lowerAt(scene, source.first - 1) !== 'as') return null
  const after = skipSettings(scene, skipPerson(scene, group), group.cue.frame)
  const quoted = endsQuote(scene, source.first - 1, startsClause(scene, after, lastOf(scene, group.verb)))
  if (!quoted) {
    if (group.cue.frame === Frame.quotation) return null
    const to = lastOf(scene, group.verb)
    if (
      after < to &&
      !(onlySetting(scene, after, to) && hasVerb(scene, source.first)) &&
      !/^(?:[.,;!?)—–―]|--)$/u.test(lowerAt(scene, after))
    )
      return null
    if (lowerAt(scene, after) === ',' && isOpen(scene, after + 1)) return null
  }
  const as = lowerAt(scene, source.first - 1) === 'as'
  const before = contentBefore(scene, source.first - (as ? 1 : 0))
  if (
    as &&
    (!before || !scene.tokens.slice(before.first, before.last).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
  ) {
    const next = lowerAt(scene, after) === ',' ? contentFrom(scene, after + 1) : null
    return next && { rule: 'attributions/as-said', cue: group, source, content: [next] }
  }
  if (!before) return null
  return {
    rule: 'attributions/after-content',
    cue: group,
    source,
    content: [before, ...resumed(scene, after, isClose(scene, source.first - 1))],
  }
}

/** Whether a finite verb stands in the sentence before `end`, and no word that only leads in. */
function hasVerb(scene: Scene, end: number): boolean {
  const first = firstOf(scene, end - 1)
  if (subordinators.has(lowerAt(scene, first)) || posAt(scene, first) === 'ADP') return false
  for (let i = first; i < end; i++) if (isFinite(scene, i)) return true
  return false
}

/** Whether a quotation ends there that is itself unfinished, as before its source: “We lost three men,” */
function endsQuote(scene: Scene, i: number, clauseFollows: boolean): boolean {
  if (!isClose(scene, i)) return false
  const quotation = quotationAround(scene, i)!
  if (clauseFollows && (/^[!?]$/u.test(lowerAt(scene, i - 1)) || isName(scene, quotation))) return false
  for (let j = i - 1; j > quotation.open && j > i - 4; j--) {
    const word = lowerAt(scene, j)
    if (/^[,!?—–-]$/u.test(word)) return true
    if (!/^["'”’]$/u.test(word)) return false
  }
  return false
}

/** Whether a quotation is the name of a work: “Face the Nation,” */
function isName(scene: Scene, { open, close }: Quotation): boolean {
  if (close - open > 8) return false
  for (let i = open + 1; i < close; i++) {
    const { text, shape } = scene.tokens[i]!
    if (text.length > 3 && shape & Shape.Letter && !(shape & Shape.Capital)) return false
  }
  return true
}

/** The place after the addressee, if the verb takes one and one stands there: "warned that" has none. */
function skipPerson(scene: Scene, { cue, last, verb }: VerbGroup): number {
  if (!(cue.frame & Frame.person) || lowerAt(scene, last) === 'that') return last
  const after = skipAddressee(scene, last)
  if (needsAddressee.has(cue.lemma) || /^(?:that|to|:|,)$/u.test(lowerAt(scene, after))) return after
  return startsClause(scene, last, lastOf(scene, verb)) ? last : after
}

/** What goes on after the source and cue stood in the middle: “..., he said, “...” */
function resumed(scene: Scene, after: number, quoted: boolean): TokenRange[] {
  let i = after
  const comma = /^(?:[,—–]|--)$/u.test(lowerAt(scene, i))
  if (/^(?:[.,;—–]|--)$/u.test(lowerAt(scene, i))) i++
  if (quoted) {
    const conjunction = /^(?:and|but)$/u.test(lowerAt(scene, i))
    for (let j = i; conjunction && j - i < 10 && j < lastOf(scene, after); j++)
      if (isOpen(scene, j)) return [{ first: i, last: quotationAround(scene, j)!.close + 1 }]
    if (!isOpen(scene, i)) return []
    const { close } = quotationAround(scene, i)!
    const unfinished = lowerAt(scene, close - 1) === ',' && close + 1 < lastOf(scene, close + 1)
    return unfinished ? [] : [{ first: i, last: close + 1 }]
  }
  if (!comma || i >= lastOf(scene, after)) return []
  if (/^(?:who|which|whose|while|whereas|as|although|though|and|but|so|in|on|at|during)$/u.test(lowerAt(scene, i)))
    return []
  if (/ing$/u.test(lowerAt(scene, i)) && lowerAt(scene, i) !== 'including') return []
  const rest = contentFrom(scene, i)
  return rest ? [rest] : []
}

/** "The ministry said on Sunday that C", "He accused X of Y", "..., adding that C". */
function beforeContent(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): Draft | null {
  const source = subjectOf(scene, group, drafts)
  if (!source || (group.cue.class === 'show' && !testifies(scene, source))) return null
  const content = contentAfter(scene, group)
  return content && { rule: 'attributions/reported-speech', cue: group, source, content: [content] }
}

/** Whether a source is one that shows things: a poll, a report, documents. */
function testifies(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const word = lowerAt(scene, i)
    if (evidence.has(word)) return true
    if (word === ',' || i - first > 9) return false
  }
  return false
}

/** Who says it: the noun phrase before the verb, or for an infinitive, a participle or a second verb whose words go on. */
function subjectOf(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): TokenRange | null {
  if (group.infinitive) {
    let verb = group.first - 1
    if (!catenatives.has(lowerAt(scene, verb))) return null
    if (lowerAt(scene, verb) === 'on') verb--
    while (posAt(scene, verb - 1) === 'AUX' || posAt(scene, verb - 1) === 'ADV') verb--
    if (openModals.has(lowerAt(scene, verb))) return null
    return phraseBefore(scene, verb) ?? shared(scene, group, drafts)
  }
  if (group.participle && posAt(scene, group.first - 1) === 'ADP') return shared(scene, group, drafts)
  let before = group.first - 1
  while (posAt(scene, before) === 'ADV') before--
  if (posAt(scene, before) === 'CCONJ') return shared(scene, group, drafts) ?? phraseBefore(scene, group.first)
  return phraseBefore(scene, group.first) ?? shared(scene, group, drafts)
}

function contentAfter(scene: Scene, group: VerbGroup): TokenRange | null {
  const { frame } = group.cue
  let start = group.last
  if (frame & (Frame.clause | Frame.person | Frame.quotation)) {
    start = skipPerson(scene, group)
    start = skipSettings(scene, start, frame)
  }
  const to = lastOf(scene, group.verb)
  const quote = quoteAhead(scene, start, to)
  if (quote >= 0) return { first: quote, last: quotationsEnd(scene, quote) }
  if (lowerAt(scene, start) === ',' && lowerAt(scene, start - 1) === 'that') start++
  if (lowerAt(scene, start) === ':' || lowerAt(scene, start) === ',') {
    if (isOpen(scene, start + 1)) return { first: start + 1, last: quotationsEnd(scene, start + 1) }
    if (lowerAt(scene, start) === ',') return null
    start++
    if (start >= to) return block(scene, start)
  }
  if (start >= to) return null
  if (isOpen(scene, start)) {
    const { close } = quotationAround(scene, start)!
    if (close + 1 >= to || /^[.,!?]$/u.test(lowerAt(scene, close - 1))) return { first: start, last: close + 1 }
  }
  if (frame === Frame.quotation) return null
  if (!acceptsContent(scene, group, start, to)) return null
  const that = lowerAt(scene, start - 1) === 'that'
  if (posAt(scene, start) === 'PRON' && /^[.,;]$/u.test(lowerAt(scene, start + 1))) return null
  return contentFrom(scene, start, {
    object: !that && (frame & Frame.object) !== 0 && !(frame & Frame.clause && startsClause(scene, start, to)),
    leadIn: leadsIn(scene, group.first),
    relative: isRelative(scene, group.first),
    form: group.cue.forms[0],
  })
}

/** Whether the cue at `i` stands in a relative clause between commas: "the envoy, who understood that C, told". */
function isRelative(scene: Scene, i: number): boolean {
  let at = i - 1
  while (posAt(scene, at) === 'ADV') at--
  return /^(?:who|which)$/u.test(lowerAt(scene, at)) && lowerAt(scene, at - 1) === ','
}

/** Whether the cue at `i` stands in a clause or phrase at the start of its sentence which the main clause follows. */
function leadsIn(scene: Scene, i: number): boolean {
  const first = firstOf(scene, i)
  const word = lowerAt(scene, first)
  if (!subordinators.has(word) && posAt(scene, first) !== 'ADP' && !word.endsWith('ing')) return false
  for (let j = first; j < i; j++) if (lowerAt(scene, j) === ',') return false
  return true
}

/** Whether what starts at `start` is what the verb takes: a clause, a noun phrase or an infinitive. */
function acceptsContent(scene: Scene, { cue, last }: VerbGroup, start: number, to: number): boolean {
  const { frame, lemma } = cue
  if (lemma === 'say' || lowerAt(scene, start - 1) === 'that' || lowerAt(scene, start - 1) === ':') return true
  if (frame & Frame.clause && startsClause(scene, start, to)) return true
  const pos = posAt(scene, start)
  if (frame & (Frame.infinitive | Frame.person) && lowerAt(scene, start) === 'to') return true
  if (frame & Frame.naming) return names(scene, start, to)
  if (!(frame & Frame.object)) return false
  return (
    (start === last || days.has(lowerAt(scene, start - 1))) &&
    pos !== 'ADP' &&
    pos !== 'SCONJ' &&
    pos !== 'CCONJ' &&
    pos !== 'ADV'
  )
}

/** "the strike a crime", "it “unjust”", "Moscow as a partner": a noun phrase, and after it what it is said to be. */
function names(scene: Scene, start: number, to: number): boolean {
  for (let i = start; i < to && i - start < 18; i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (isOpen(scene, i)) return true
    if (/^[.,;:!?]$/u.test(word) || pos === 'VERB' || pos === 'AUX') return false
    if (i === start) {
      if ((pos === 'ADP' || pos === 'ADV') && word !== 'half') return false
      continue
    }
    if (word === 'as') return true
    const before = posAt(scene, i - 1)
    const named = before === 'NOUN' || before === 'PROPN' || before === 'PRON' || before === 'NUM'
    if (named && (pos === 'ADJ' || (pos === 'DET' && /^(?:an?|the)$/u.test(word)))) return true
  }
  return false
}

/** The place after a quotation and those that "and" adds to it: “one,” and “two” and “three”. */
function quotationsEnd(scene: Scene, open: number): number {
  let end = quotationAround(scene, open)!.close + 1
  while (/^(?:and|or)$/u.test(lowerAt(scene, end)) && isOpen(scene, end + 1))
    end = quotationAround(scene, end + 1)!.close + 1
  return end
}

/** The quotation that a comma or colon announces after a few words of setting: "says of the deal, “...”". */
function quoteAhead(scene: Scene, start: number, to: number): number {
  for (let i = start; i < to && i - start < 25; i++) {
    const word = lowerAt(scene, i)
    if (/^[,:]$/u.test(word) && isOpen(scene, i + 1)) return i + 1
    if (/^(?:VERB|AUX)$/u.test(posAt(scene, i)) || /^(?:[.;!?]|that)$/u.test(word) || isOpen(scene, i)) return -1
  }
  return -1
}

/** The paragraph or quotation that a colon at the end of a paragraph announces. */
function block(scene: Scene, start: number): TokenRange | null {
  const token = scene.tokens[start]
  if (!token) return null
  if (isOpen(scene, start)) return { first: start, last: quotationAround(scene, start)!.close + 1 }
  const { block } = scene.sentences[token.sentence]!
  let s = token.sentence
  while (scene.sentences[s + 1]?.block === block) s++
  return { first: start, last: scene.sentences[s]!.last }
}

/** The source of the attribution before it in the sentence: "..., adding", "... and accused". */
function shared(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): TokenRange | null {
  const from = firstOf(scene, group.verb)
  const last = drafts.at(-1)
  if (last?.source && last.cue && last.cue.first >= from) return last.source
  let conjunction = group.first - 1
  while (posAt(scene, conjunction) === 'ADV') conjunction--
  const second =
    posAt(scene, conjunction) === 'CCONJ' && group.cue.forms[0] !== 'base' && group.cue.class !== 'announce'
  if (!group.participle && !second) return null
  for (let i = from; i < group.first; i++) {
    if (posAt(scene, i) === 'VERB' || posAt(scene, i) === 'AUX') {
      let verb = i
      while (verb > from && posAt(scene, verb - 1) === 'ADV') verb--
      return phraseBefore(scene, verb)
    }
  }
  return null
}
