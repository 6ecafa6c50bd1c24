import { emptyHash, hashed } from '../text/fnv.js'
import { arabicScriptLetters, cyrillicLetters, cyrillicWords, functionWords, tellingLetters } from './functionWords.js'
import { isSpaceOrMark, scriptOf, type Script } from './scripts.js'

/** How much of a text is looked at, in code units: a line of print says it, else a few more. */
const glance = 90
const sample = 420
/** A language is told where its evidence reaches this, and this much more than any other language's; at a glance, clearly. */
interface Proof {
  readonly enough: number
  readonly lead: number
}
const clear: Proof = { enough: 3, lead: 1.6 }
const fair: Proof = { enough: 2, lead: 1.25 }

/** Languages by the only script that writes them in the news. */
const onlyLanguage: Partial<Record<Script, string>> = {
  Hebrew: 'he',
  Greek: 'el',
  Kana: 'ja',
  Hangul: 'ko',
  Han: 'zh',
  Devanagari: 'hi',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
  Bengali: 'bn',
  Ethiopic: 'am',
  Myanmar: 'my',
  Khmer: 'km',
  Tamil: 'ta',
}

/** The language of a text as BCP 47; `und` when unsure: a line of names or numbers. */
export function detectLanguage(text: string): string {
  if (text.length <= glance) return detectIn(text, fair)
  const seen = detectIn(text.slice(0, glance), clear)
  return seen === 'und' ? detectIn(text.slice(0, sample), fair) : seen
}

function detectIn(part: string, proof: Proof): string {
  const script = mainScript(part)
  if (script === undefined) return 'und'
  if (script === 'Latin') return byWords(part, latin(), proof)
  if (script === 'Cyrillic') return byWords(part, cyrillic(), proof)
  if (script === 'Arabic') return byLetters(part)
  return onlyLanguage[script] ?? 'und'
}

/**
 * The language of a line whose `own` words tell one, and that stands among text of `around`: a title or a source line is
 * too short to tell its own, and takes that of its article where the script allows.
 */
export function languageAmong(text: string, own: string, around: string): string {
  if (own === around) return own
  const script = mainScript(text.slice(0, sample))
  if (script === undefined) return around
  if (own !== 'und' && text.length > shortLine) return own
  if (script === scriptWriting(around)) return around
  return own === 'und' ? likeliestLanguage(text) : own
}
/** Up to here, in code units, a line's own words are no proof against its article's language. */
const shortLine = 90

/** The language that a text is taken for where its words do not tell: "CENTCOM" is read as English. */
export function likeliestLanguage(text: string): string {
  const script = mainScript(text.slice(0, sample))
  return script === 'Latin' ? 'en' : script === 'Arabic' ? 'ar' : 'und'
}

function scriptWriting(language: string): Script | undefined {
  if (language in functionWords) return 'Latin'
  if (language in cyrillicWords) return 'Cyrillic'
  if (language === 'ar' || language in arabicScriptLetters) return 'Arabic'
  return (Object.keys(onlyLanguage) as Script[]).find((script) => onlyLanguage[script] === language)
}

/** The script of most letters; the signs of Japanese and Korean win over the Han that they stand among. */
function mainScript(text: string): Script | undefined {
  let counts: Map<Script, number> | undefined
  let ascii = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if ((code | 32) >= 97 && (code | 32) <= 122) ascii++
      continue
    }
    const script = scriptOf(code)
    if (script === undefined) continue
    letters++
    counts ??= new Map()
    counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  if (!counts) return ascii > 0 ? 'Latin' : undefined
  letters += ascii
  counts.set('Latin', (counts.get('Latin') ?? 0) + ascii)
  if ((counts.get('Kana') ?? 0) * 10 > letters) return 'Kana'
  let best: Script | undefined
  for (const [script, count] of counts) if (count > (best === undefined ? 0 : counts.get(best)!)) best = script
  return best
}

/** The languages that a word or letter speaks for, and how loud: what few of them share speaks louder. */
interface Speaks {
  readonly languages: readonly number[]
  readonly weight: number
}

interface Evidence {
  readonly languages: readonly string[]
  /** By the hash of the word: cutting every word out of its line would cost more than all else. */
  readonly words: ReadonlyMap<number, Speaks>
  readonly letters: ReadonlyMap<string, Speaks>
}

const wordWeight = 1
const letterWeight = 0.5

function gather(words: Readonly<Record<string, string>>, letters: Readonly<Record<string, string>>): Evidence {
  const languages = Object.keys(words)
  const index = <K>(rows: Readonly<Record<string, string>>, split: (row: string) => K[], weight: number) => {
    const found = new Map<K, number[]>()
    languages.forEach((language, i) => {
      for (const one of new Set(split(rows[language] ?? ''))) found.set(one, [...(found.get(one) ?? []), i])
    })
    return new Map(
      [...found].map(([one, of]): [K, Speaks] => [one, { languages: of, weight: weight / Math.sqrt(of.length) }]),
    )
  }
  return {
    languages,
    words: index(words, (row) => row.split(' ').map(hashOf), wordWeight),
    letters: index(letters, (row) => Array.from(row), letterWeight),
  }
}

const hashOf = (word: string): number => {
  let hash = emptyHash
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  return hash
}

let latinEvidence: Evidence | undefined
let cyrillicEvidence: Evidence | undefined
const latin = () => (latinEvidence ??= gather(functionWords, tellingLetters))
const cyrillic = () => (cyrillicEvidence ??= gather(cyrillicWords, cyrillicLetters))

/** No word of the tables is longer. */
const longestWord = 12
const apostrophe = 0x27

function byWords(text: string, { languages, words, letters }: Evidence, { enough, lead }: Proof): string {
  const scores = new Array<number>(languages.length).fill(0)
  const add = (speaks: Speaks | undefined) => {
    if (speaks) for (const i of speaks.languages) scores[i]! += speaks.weight
  }
  const lower = text.toLowerCase()
  let length = 0
  let hash = emptyHash
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32
    if (code >= 0x80 && !isSpaceOrMark(code)) add(letters.get(lower[i]!))
    if (code < 0x80 ? code >= 97 && code <= 122 : scriptOf(code) !== undefined) {
      length++
      hash = hashed(hash, code)
      continue
    }
    if (length > 0 && length <= longestWord) {
      /* French "l'" stands before its noun; English "Assad's" is "assad". */
      const elided = length <= 2 && (code === apostrophe || code === 0x2019)
      add(words.get(elided ? hashed(hash, apostrophe) : hash))
    }
    length = 0
    hash = emptyHash
  }
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  let second = 0
  scores.forEach((score, i) => {
    if (i !== best && score > second) second = score
  })
  const top = scores[best]!
  return top >= enough && top >= second * lead ? languages[best]! : 'und'
}

let languagesByLetter: Map<string, string[]> | undefined

function byLetters(text: string): string {
  languagesByLetter ??= new Map(
    Array.from(Object.values(arabicScriptLetters).join(''), (letter) => [
      letter,
      Object.keys(arabicScriptLetters).filter((language) => arabicScriptLetters[language]!.includes(letter)),
    ]),
  )
  const counts: Record<string, number> = {}
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    if (scriptOf(text.charCodeAt(i)) !== 'Arabic') continue
    letters++
    for (const language of languagesByLetter.get(text[i]!) ?? []) counts[language] = (counts[language] ?? 0) + 1
  }
  /* Urdu, Pashto and Kurdish share letters with Persian; their own letters decide before it. */
  for (const language of ['ur', 'ps', 'ckb', 'fa']) {
    if ((counts[language] ?? 0) / letters > (language === 'fa' ? 0.025 : 0.04)) return language
  }
  return 'ar'
}
