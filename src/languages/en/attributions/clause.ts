import type { Scene } from '../../../attributions/Scene.js'
import { isOpen, lowerAt, posAt } from './tokens.js'
import { auxiliaries, clauseStops, words } from './words.js'

/** No subject is longer, in tokens, before its verb. */
const longestSubject = 30

/** Forms of auxiliaries that have no tense. */
const unfinite: ReadonlySet<string> = new Set(['be', 'being', 'been', 'having'])

/** Whether the verb at `i` has a subject and a tense: no infinitive, participle or part of a compound. */
export function isFinite(scene: Scene, i: number): boolean {
  const word = lowerAt(scene, i)
  if (auxiliaries.has(word))
    return !unfinite.has(word) && (word !== "'s" || posAt(scene, i) !== 'PART' || posAt(scene, i - 1) === 'PRON')
  if (posAt(scene, i) !== 'VERB') return false
  const before = lowerAt(scene, i - 1)
  if (word.endsWith('ing') || before === 'to' || before === '-' || lowerAt(scene, i + 1) === '-') return false
  const pos = posAt(scene, i - 1)
  if (pos === 'DET' || pos === 'ADP' || (pos === 'ADJ' && /(?:ed|en)$/u.test(word))) return false
  return !(
    /(?:ed|en|wn)$/u.test(word) &&
    /^(?:by|in|on|at|with|from|as|to)$/u.test(lowerAt(scene, i + 1)) &&
    isReduced(scene, i)
  )
}

/** "officials briefed on the matter said": a participle after its noun, where another verb is still to come. */
function isReduced(scene: Scene, i: number): boolean {
  if (posAt(scene, i - 1) !== 'NOUN' && posAt(scene, i - 1) !== 'PROPN') return false
  for (let j = i + 1; j < scene.tokens.length && j - i < 14; j++) {
    if (/^[.,;:!?]$/u.test(lowerAt(scene, j))) return false
    if (
      posAt(scene, j) === 'AUX' ||
      (posAt(scene, j) === 'VERB' && !lowerAt(scene, j).endsWith('ing') && lowerAt(scene, j - 1) !== 'to')
    )
      return true
  }
  return false
}

const nominals = words('NOUN PROPN PRON NUM DET X')
const reasons = words('because since although though unless while until')
const clauseOpeners = words('that how why what whether if where when who which there')

/** Whether a clause starts at `start`: a question word, "that", or a subject before a finite verb. */
export function startsClause(scene: Scene, start: number, to: number): boolean {
  if (clauseOpeners.has(lowerAt(scene, start))) return true
  const first = posAt(scene, start)
  if (first === 'VERB' || first === 'AUX' || first === 'CCONJ') return false
  if (first === 'ADP') {
    for (let i = start + 1; i < to && i - start < 12; i++)
      if (lowerAt(scene, i) === ',') return startsClause(scene, i + 1, to)
    return false
  }
  let nominal = false
  let comma: number | null = null
  let aside = false
  for (let i = start; i < to && i - start < longestSubject; i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (clauseStops.has(word) || (word === ',' && !aside && (!nominal || !isAside(scene, i)))) return false
    if (isOpen(scene, i) && i === start) return true
    if (word === ',') {
      comma ??= i
      aside = false
    }
    if (nominal && isFinite(scene, i)) {
      if (!opensAside(scene, i, comma)) return true
      aside = true
    }
    if (nominals.has(pos)) nominal = true
    if (reasons.has(word)) return false
    if (word === 'who' || word === 'which') return false
    if (word === 'that' && i > start && pos !== 'DET') return false
  }
  return false
}

/** Whether the verb at `i` is a participle right behind the first comma: "900 troops, | primarily split between A and B". */
function opensAside(scene: Scene, i: number, comma: number | null): boolean {
  if (posAt(scene, i) === 'AUX' || comma === null) return false
  let before = i - 1
  while (posAt(scene, before) === 'ADV') before--
  return before === comma
}

/** Whether the comma at `i` opens an aside in the subject or its list, and a second comma closes it. */
function isAside(scene: Scene, i: number): boolean {
  for (let j = i + 1; j < scene.tokens.length && j - i < 20; j++) {
    const word = lowerAt(scene, j)
    if (word === ',' || word === 'and' || word === 'or') return true
    if (clauseStops.has(word)) return false
  }
  return false
}
