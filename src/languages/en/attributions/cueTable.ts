import type { CueClass } from '../../../attributions/Cue.js'
import { phraseTable, type PhraseTable } from '../../../patterns/PhraseTable.js'
import { plural, verbForms } from '../compromise.js'
import { Frame, type EnglishCue, type VerbForm } from './CueFrame.js'
import { cueNouns } from './cueNouns.js'
import { cueAdverbs, cuePhrases } from './cuePhrases.js'
import { cueVerbs } from './cueVerbs.js'

const frames: Readonly<Record<string, number>> = {
  c: Frame.clause,
  o: Frame.object,
  i: Frame.infinitive,
  p: Frame.person,
  q: Frame.quotation,
  n: Frame.naming,
  f: Frame.figure,
}

/** Forms that compromise does not know. */
const missed: Readonly<Record<string, readonly string[]>> = {
  tweet: ['tweeted'],
  quip: ['quipped'],
  retort: ['retorted'],
  rebut: ['rebutted', 'rebutting'],
  slam: ['slammed', 'slamming'],
}

/** The forms of a verb, each with what it may be: "said" is past and participle. */
function formsOf(verb: string): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  const add = (form: string | undefined, name: VerbForm) => {
    if (form) forms.set(form, [...(forms.get(form) ?? []), name])
  }
  const { base, present, past, participle, ing } = verbForms(verb)
  add(base, 'base')
  add(present, 'present')
  add(past, 'past')
  add(participle ?? past, 'participle')
  add(ing, 'ing')
  const [pastToo, ingToo] = missed[verb] ?? []
  for (const name of ['past', 'participle'] as const) add(pastToo, name)
  add(ingToo, 'ing')
  return forms
}

function rows(): [string, EnglishCue][] {
  const found = new Map<string, EnglishCue>()
  for (const [name, verbs] of Object.entries(cueVerbs)) {
    for (const [, lemma, letters] of verbs.matchAll(/(?<lemma>[a-z]+(?: [a-z]+){0,2}):(?<frame>[a-z]+)/gu)) {
      const [verb, ...particles] = lemma!.split(' ')
      const frame = Array.from(letters!).reduce((bits, letter) => bits | frames[letter]!, 0)
      for (const [form, forms] of formsOf(verb!)) {
        const words = [form, ...particles].join(' ')
        const before = found.get(words)
        if (!before) found.set(words, { lemma: lemma!, class: name as CueClass, kind: 'verb', frame, forms })
        else if (before.lemma === lemma) found.set(words, { ...before, frame: before.frame | frame })
      }
    }
  }
  for (const [name, nouns] of Object.entries(cueNouns)) {
    for (const lemma of nouns.trim().split(/\s+/u)) {
      for (const form of [lemma, plural(lemma)]) {
        const asNoun: EnglishCue = { lemma, class: name as CueClass, kind: 'noun', frame: 0, forms: [] }
        const asVerb = found.get(form)
        found.set(form, asVerb ? { ...asVerb, noun: asNoun } : asNoun)
      }
    }
  }
  for (const adverb of cueAdverbs) {
    found.set(adverb, { lemma: adverb, class: 'hedge', kind: 'adverb', frame: 0, forms: [] })
  }
  for (const phrase of cuePhrases) {
    found.set(phrase, { lemma: phrase, class: 'say', kind: 'phrase', frame: 0, forms: [] })
  }
  for (const mark of [':', '–', '—', '-', '―']) {
    found.set(mark, { lemma: mark, class: 'say', kind: 'mark', frame: 0, forms: [] })
  }
  return [...found]
}

let table: PhraseTable<EnglishCue> | undefined

/** All cues; built at the first call, as the conjugation takes a while. */
export const cueTable = (): PhraseTable<EnglishCue> => (table ??= phraseTable(rows()))
