import type { CueClass } from '../../../attributions/Cue.js'
import { phraseTable, type PhraseTable } from '../../../patterns/PhraseTable.js'
import { fold, foldPhrase } from '../fold.js'
import type { ArabicCue } from './CueFrame.js'
import { cuePhrases } from './cuePhrases.js'
import { cueVerbs, sayingNouns } from './cueVerbs.js'

/** The forms of a verb in the past: he, she, they; of one in ى "نفى", "نفت", "نفوا". */
function pastForms(past: string): string[] {
  const stem = past.endsWith('ى') ? fold(past).slice(0, -1) : fold(past)
  return [fold(past), `${stem}ت`, `${stem}وا`, `${fold(past)}ا`, `${stem}تا`]
}

/** He, she, they; and each in the future. */
function presentForms(present: string): string[] {
  const he = fold(present)
  const rest = he.slice(1)
  const forms = [he, `ت${rest}`, `${he}ون`]
  return [...forms, ...forms.map((form) => `س${form}`)]
}

/** "مؤكد" → مؤكدا, مؤكدة, مؤكدين */
const participleForms = (participle: string): string[] =>
  ['ا', 'ه', 'ين', 'تين'].map((ending) => fold(participle) + ending)

function* rows(): Generator<[string, ArabicCue]> {
  for (const phrase of cuePhrases) {
    yield [foldPhrase(phrase), { lemma: phrase, class: 'say', kind: 'phrase', object: false, weak: false, tense: null }]
  }
  for (const noun of sayingNouns) {
    for (const owner of ['ه', 'ها', 'هم', 'هما']) {
      const stem = noun.endsWith('ة') ? `${fold(noun).slice(0, -1)}ت` : fold(noun)
      yield [stem + owner, { lemma: noun, class: 'say', kind: 'saying', object: false, weak: true, tense: null }]
    }
  }
  yield [':', { lemma: ':', class: 'say', kind: 'mark', object: false, weak: false, tense: null }]
  for (const [name, verbs] of Object.entries(cueVerbs)) {
    for (const line of verbs.trim().split('\n')) {
      const [past, present, participle, letters = ''] = line.trim().split(' ') as [string, string, string, string?]
      const cue = { lemma: past, class: name as CueClass, object: letters.includes('o'), weak: letters.includes('q') }
      for (const form of pastForms(past)) yield [form, { ...cue, kind: 'verb', tense: 'past' }]
      for (const form of presentForms(present)) yield [form, { ...cue, kind: 'verb', tense: 'present' }]
      if (participle !== '-') {
        for (const form of participleForms(participle)) yield [form, { ...cue, kind: 'participle', tense: null }]
      }
    }
  }
}

/** Nouns and particles that a form of a verb is written like, and so never a cue. */
const never = new Set([
  'بينا',
  'زادا',
  'ردا',
  'قالا',
  'سلما',
  'وعدا',
  'وصفا',
  'بثا',
  'قدرا',
  'نشرا',
  'نقلا',
  'كشفا',
  'ظنا',
  'تقرير',
  'متهما',
  'متحدثا',
  'مبلغا',
  'مقرا',
  'مقره',
])

let found: Map<string, ArabicCue> | undefined

/** All forms, with the first meaning of each. */
export function cueForms(): ReadonlyMap<string, ArabicCue> {
  if (!found) {
    found = new Map()
    for (const [form, cue] of rows()) if (!found.has(form) && !never.has(form)) found.set(form, cue)
  }
  return found
}

let table: PhraseTable<ArabicCue> | undefined

/** All cues; built at the first call. */
export const cueTable = (): PhraseTable<ArabicCue> => (table ??= phraseTable(cueForms()))
