import { Shape, type Token } from '../../../text/Token.js'
import { isDesignation } from './isDesignation.js'
import { Known, knownOf } from './lexicon.js'
import { type Evidence, type Scores, weigh } from './Scores.js'
import { endings } from './words/context.js'
import { particles } from './words/functionWords.js'
import { heads } from './words/heads.js'
import { genericAcronyms } from './words/genericAcronyms.js'

/** What the words of an unknown name say by themselves. */
export function scorePerson(words: readonly Token[], first: number, last: number, scores: Scores): void {
  let count = 0
  let common = 0
  let capitals = 0
  let linked = false
  let initial = false
  for (let i = first; i < last; i++) {
    const word = words[i]!
    const { shape, lower, text } = word
    if (!(shape & Shape.Letter)) {
      if (shape & Shape.Digit) common++
      continue
    }
    if (!(shape & Shape.Capital)) {
      linked ||= particles.has(lower)
      if (lower === 'of' || lower === 'and' || lower === 'for') common++
      continue
    }
    count++
    if (/^\p{Lu}\.?$/u.test(text)) initial ||= count > 1 || last - first > 1
    else if (shape & Shape.AllCapitals) capitals++
    const known = knownOf(word)
    if (known & Known.Common && !(known & (Known.Given | Known.Surname))) common++
  }
  const start = knownOf(words[first]!)
  const end = words[last - 1]!
  if (count > 1) {
    const ending = knownOf(end)
    let person = count < 4 && common === 0 && capitals === 0 ? 1.2 : 0.7
    if (start & Known.Given) person += start & Known.Common ? 1.8 : 3
    else if (start & Known.Surname) person += 1
    if (ending & Known.Surname) person += 1.5
    else if (ending & Known.Given) person += 1
    if (initial) person += 1.5
    if (linked) person += 0.8
    // "EUFOR Althea"
    const { shape, text } = words[first]!
    if (capitals < count && shape & Shape.AllCapitals && /^\p{Lu}{4,}$/u.test(text) && !(start & Known.Given)) {
      scores.PERSON -= 1
      scores.ORG += 1
    }
    // "Strait Thunder-2025A": exercises bear the year
    if (ofYear.test(end.text)) {
      scores.EVENT += 3
      scores.PERSON -= 3
    } else if (isDesignation(end)) {
      scores.PRODUCT += 2
      scores.PERSON -= 3
    }
    scores.PERSON += person - common * 1.6 - (count > 5 ? 2 : 0) - capitals * 0.8
    scores.ORG += common * 0.5 + capitals * 0.6
    if (placeStarts.has(words[first]!.lower)) scores.GPE += 1
    // "Los Choneros"
    if (count === 2 && (words[first]!.text === 'Los' || words[first]!.text === 'Las')) {
      scores.ORG += 1.3
      scores.PERSON -= 5
    }
    const head = heads.get(end.lower)
    if (head) scores[head] += 1
  } else scoreSingle(end, start, capitals > 0, scores)
  if (capitals === 0) weigh(scores, evidenceOfEnding(end.lower))
}

function scoreSingle(word: Token, known: number, capitals: boolean, scores: Scores): void {
  const { text, lower, shape } = word
  if (ofYear.test(text)) scores.EVENT += 2
  else if (isDesignation(word)) {
    scores.PRODUCT += /[-‑]/u.test(text) ? 1.6 : 0.6
    scores.PERSON -= 2
    if (capitals && text.length < 5) scores.ORG += 0.6
  } else if (capitals) {
    if (genericAcronyms.has(lower)) scores.ORG -= 9
    else if (text.length < 8) scores.ORG += shape & Shape.Digit ? 0.6 : 2
    scores.PERSON -= genericAcronyms.has(lower) ? 9 : 1.5
  } else if (known & Known.Common) {
    scores.PERSON += known & (Known.Given | Known.Surname) ? 0.2 : -1.5
    scores.ORG -= 1
    scores.GPE -= 1
    scores.NORP -= 1
  } else scores.PERSON += (known & Known.Given ? 1 : 0) + (known & Known.Surname ? 1 : 0)
  if (camelCase.test(text)) scores.ORG += 1.5
}

const ofYear = /^\p{Lu}\p{Ll}{2,}[-‑](?:19|20)\d\d\p{Lu}?$/u

/** "TikTok", not "McGurk" and "O'Brien" */
const camelCase = /^(?!Mc|Mac|O'|O’|D'|D’)\p{Lu}\p{Ll}+\p{Lu}/u

/** First words of many places and few people. */
const placeStarts = new Set([
  'la',
  'le',
  'les',
  'los',
  'las',
  'el',
  'punta',
  'cerro',
  'loma',
  'plaza',
  'isla',
  'barrio',
])

const longestEnding = 6
const shortestEnding = 3

/** What the longest known ending of a word says: "-stan", "-enko". */
function evidenceOfEnding(lower: string): Evidence {
  for (let length = Math.min(longestEnding, lower.length - 3); length >= shortestEnding; length--) {
    const evidence = endings.get(lower.slice(-length))
    if (evidence) return evidence
  }
  return nothing
}

const nothing: Evidence = []
