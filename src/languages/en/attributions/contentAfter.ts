import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { skipPerson } from './addressee.js'
import { isFinite, startsClause } from './clause.js'
import { contentFrom } from './contentFrom.js'
import { Frame } from './CueFrame.js'
import { phraseAfter } from './phraseAfter.js'
import { skipSettings } from './settings.js'
import { firstOf, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { trim } from './trim.js'
import type { VerbGroup } from './verbGroup.js'
import { days, subordinators, words } from './words.js'

export function contentAfter(scene: Scene, group: VerbGroup): TokenRange | null {
  const { frame } = group.cue
  let start = group.last
  if (frame & (Frame.clause | Frame.person | Frame.quotation)) {
    start = skipPerson(scene, group)
    start = skipSettings(scene, start, frame)
  }
  const to = lastOf(scene, group.verb)
  if (lowerAt(scene, start) === ',' && /^(?:citing|quoting)$/u.test(lowerAt(scene, start + 1))) {
    const cited = phraseAfter(scene, start + 2)
    if (cited && lowerAt(scene, cited.last) === ',' && lowerAt(scene, cited.last + 1) === 'that') start = cited.last + 2
  }
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
  if (frame & Frame.naming && lowerAt(scene, start) === 'as' && start + 1 < to) start++
  const that = lowerAt(scene, start - 1) === 'that'
  if (posAt(scene, start) === 'PRON' && /^[.,;]$/u.test(lowerAt(scene, start + 1))) return null
  return contentFrom(scene, start, {
    object:
      !that &&
      (frame & Frame.object) !== 0 &&
      !(frame & Frame.clause && (isOpen(scene, start) ? quotesClause(scene, start) : startsClause(scene, start, to))),
    leadIn: leadsIn(scene, group),
    relative: isRelative(scene, group.first),
    form: group.cue.forms[0],
  })
}

/** Whether a quotation holds a clause: “we will answer”, and not only “a harsh response”. */
function quotesClause(scene: Scene, open: number): boolean {
  const { close } = quotationAround(scene, open)!
  for (let i = open + 1; i < close; i++) if (isFinite(scene, i)) return true
  return false
}

/** Whether the cue at `i` stands in a relative clause between commas: "the envoy, who understood that C, told". */
function isRelative(scene: Scene, i: number): boolean {
  let at = i - 1
  while (posAt(scene, at) === 'ADV') at--
  return /^(?:who|which)$/u.test(lowerAt(scene, at)) && lowerAt(scene, at - 1) === ','
}

/** Whether the cue at `i` stands in a clause or phrase at the start of its sentence which the main clause follows. */
function leadsIn(scene: Scene, { first: i, participle }: VerbGroup): boolean {
  const first = firstOf(scene, i)
  if (participle && i === first) return true
  const word = lowerAt(scene, first)
  if (!subordinators.has(word) && posAt(scene, first) !== 'ADP' && !word.endsWith('ing')) return false
  for (let j = first; j < i; j++) if (lowerAt(scene, j) === ',') return false
  return true
}

/** Whether what starts at `start` is what the verb takes: a clause, a noun phrase or an infinitive. */
function acceptsContent(scene: Scene, { cue, last }: VerbGroup, start: number, to: number): boolean {
  const { frame, lemma } = cue
  if (lemma === 'say' || lowerAt(scene, start - 1) === 'that' || lowerAt(scene, start - 1) === ':') return true
  const pos = posAt(scene, start)
  // A gerund may be the subject: "believes presenting a plan will undo the damage".
  const subject = pos === 'VERB' && lowerAt(scene, start).endsWith('ing') ? start + 1 : start
  if (frame & Frame.clause && startsClause(scene, subject, to)) return true
  if (frame & (Frame.infinitive | Frame.person) && lowerAt(scene, start) === 'to') return true
  if (frame & Frame.figure) return setsFigure(scene, start, to)
  if (frame & Frame.naming) return names(scene, start, to)
  if (!(frame & Frame.object)) return false
  if (hedges.has(lowerAt(scene, start)) && countsThings(scene, start)) return true
  return (
    (start === last || days.has(lowerAt(scene, start - 1))) &&
    pos !== 'ADP' &&
    pos !== 'SCONJ' &&
    pos !== 'CCONJ' &&
    pos !== 'ADV'
  )
}

/** "the toll at 14", "the number of dead at more than 20" */
function setsFigure(scene: Scene, start: number, to: number): boolean {
  for (let i = start + 1; i < to && i - start < 14; i++) {
    if (/^[.,;:!?]$/u.test(lowerAt(scene, i)) || isFinite(scene, i)) return false
    if (
      lowerAt(scene, i) === 'at' &&
      (posAt(scene, i + 1) === 'NUM' || (hedges.has(lowerAt(scene, i + 1)) && countsThings(scene, i + 1)))
    )
      return true
  }
  return false
}

const hedges = words('at more less fewer about up as around nearly almost over some between only roughly')

/** "at least six dead", "up to 20 deaths": a figure with what softens it. */
function countsThings(scene: Scene, start: number): boolean {
  for (let i = start + 1; i < start + 4; i++) {
    if (posAt(scene, i) === 'NUM') return true
    if (!/^(?:least|most|than|to|many|much|few|as|about)$/u.test(lowerAt(scene, i))) return false
  }
  return false
}

/** "the strike a crime", "it “unjust”", "Moscow as a partner": a noun phrase, and after it what it is said to be. */
function names(scene: Scene, start: number, to: number): boolean {
  for (let i = start; i < to && i - start < 18; i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (isOpen(scene, i)) return true
    if (/^[.,;:!?]$/u.test(word) || pos === 'VERB' || pos === 'AUX') return false
    if (i === start) {
      if ((pos === 'ADP' || pos === 'ADV') && word !== 'half' && word !== 'as') return false
      if (word === 'as') return isObjectAhead(scene, start)
      continue
    }
    if (word === 'as') return true
    const before = posAt(scene, i - 1)
    const named = before === 'NOUN' || before === 'PROPN' || before === 'PRON' || before === 'NUM'
    if (named && (pos === 'ADJ' || (pos === 'DET' && /^(?:an?|the)$/u.test(word)))) return true
  }
  return false
}

/** Whether the verb before `start` has its object in front: "[which] the army described as", "[that] he called". */
function isObjectAhead(scene: Scene, start: number): boolean {
  for (let i = start - 2; i >= firstOf(scene, start - 1) && start - i < 12; i--) {
    if (/^(?:what|which|that|whom)$/u.test(lowerAt(scene, i)))
      return lowerAt(scene, i) !== 'that' || posAt(scene, i) !== 'DET'
    if (posAt(scene, i) === 'VERB' || lowerAt(scene, i) === ',') return false
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

const endsLead = words('. ; ! ? that')

/** The quotation that a comma or colon announces after a few words of setting: "says of the deal, “...”". */
function quoteAhead(scene: Scene, start: number, to: number): number {
  for (let i = start; i < to && i - start < 25; i++) {
    const word = lowerAt(scene, i)
    if ((word === ',' || word === ':') && isOpen(scene, i + 1)) return i + 1
    const pos = posAt(scene, i)
    if (pos === 'VERB' || pos === 'AUX' || endsLead.has(word) || isOpen(scene, i)) return -1
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
  return trim(scene, start, scene.sentences[s]!.last)
}
