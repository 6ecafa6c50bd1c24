import type { Agreement, CueClass } from '../../../attributions/Cue.js'
import { phraseTable, type PhraseTable } from '../../../patterns/PhraseTable.js'
import { fold, foldPhrase } from '../fold.js'
import type { ArabicCue } from './CueFrame.js'
import { cuePhrases } from './cuePhrases.js'
import { cueVerbs, sayingNouns } from './cueVerbs.js'

type Form = readonly [form: string, agreement: Agreement]

/** The forms of a verb in the past: he, she, they; of one in ى "نفى", "نفت", "نفوا". */
function pastForms(past: string): Form[] {
  const stem = past.endsWith('ى') ? fold(past).slice(0, -1) : fold(past)
  return [
    [fold(past), 'he'],
    [`${stem}ت`, 'she'],
    [`${stem}وا`, 'they'],
    [`${fold(past)}ا`, 'they'],
    [`${stem}تا`, 'they'],
  ]
}

/** "وصفها", "اتهمته": with a pronoun for its object. */
const withObject = (forms: readonly Form[]): Form[] =>
  forms.flatMap(([form, agreement]) =>
    agreement === 'they' ? [] : ['ه', 'ها', 'هم'].map((object) => [form + object, agreement] as const),
  )

/** He, she, they; and each in the future. */
function presentForms(present: string): Form[] {
  const he = fold(present)
  const rest = he.slice(1)
  const forms: Form[] = [
    [he, 'he'],
    [`ت${rest}`, 'she'],
    [`${he}ون`, 'they'],
  ]
  return [...forms, ...forms.map(([form, agreement]): Form => [`س${form}`, agreement])]
}

/** "مؤكد" → مؤكدا, مؤكدة, مؤكدين */
const participleForms = (participle: string): Form[] =>
  (
    [
      ['ا', 'he'],
      ['ه', 'she'],
      ['ين', 'they'],
      ['تين', 'they'],
    ] as const
  ).map(([ending, agreement]) => [fold(participle) + ending, agreement])

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
      const plain = pastForms(past)
      const forms = letters.includes('p') ? [...plain, ...withObject(plain)] : plain
      for (const [form, agreement] of forms) yield [form, { ...cue, kind: 'verb', tense: 'past', agreement }]
      for (const [form, agreement] of present === '-' ? [] : presentForms(present)) {
        yield [form, { ...cue, kind: 'verb', tense: 'present', agreement }]
      }
      if (participle === '-') continue
      for (const [form, agreement] of participleForms(participle)) {
        yield [form, { ...cue, kind: 'participle', tense: null, agreement }]
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
  'اقرا',
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
