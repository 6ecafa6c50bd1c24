import type { Romanized } from '../../../entities/romanized.js'
import { fold } from '../fold.js'

/** The class of each consonant, as the engine has those of Latin letters. */
const classes: Readonly<Record<string, string>> = {
  ...{ ب: 'B', پ: 'B', ت: 'T', ط: 'T', ث: 'T', ج: 'G', غ: 'G', ك: 'K', ق: 'K', خ: 'K', د: 'D', ذ: 'D', ض: 'D' },
  ...{ ر: 'R', ز: 'S', س: 'S', ص: 'S', ظ: 'S', ش: 'X', چ: 'X', ف: 'F', ڤ: 'F', ل: 'L', م: 'M', ن: 'N' },
}
/** What each consonant is spelled with in Latin letters. */
const spelled: Readonly<Record<string, string>> = {
  ...{ ب: '(?:b{1,2}|p{1,2})', پ: 'p{1,2}', ت: 't{1,2}', ط: 't{1,2}', ث: '(?:th|t)', ج: '(?:dj|j|g)', ح: 'h{1,2}' },
  ...{ خ: '(?:kh|k)', د: 'd{1,2}', ذ: '(?:dh|d)', ر: 'r{1,2}', ز: 'z{1,2}', س: 's{1,2}', ش: '(?:sch|sh|ch)' },
  ...{ ص: 's{1,2}', ض: '(?:dh|d{1,2})', ظ: '(?:z{1,2})', غ: '(?:gh|g)', ف: '(?:f{1,2}|v|ph)', ڤ: 'v' },
  ...{ ق: '(?:q{1,2}|k{1,2})', ك: '(?:ck|k{1,2}|c{1,2})', ل: 'l{1,2}', م: 'm{1,2}', ن: 'n{1,2}', ه: 'h?', چ: 'ch' },
}
const final: Readonly<Record<string, string>> = {
  ا: '(?:ah?|aa)',
  ي: '(?:i|y|ie|ee|iy|ei|a)',
  ه: '(?:ah?|eh?)',
  و: '(?:o|u|ou|ow|aw)',
}
const initial: Readonly<Record<string, string>> = {
  ا: '[aeiou]{1,2}',
  ع: '[aeiou]{1,2}',
  ي: '(?:y[aeiou]{0,2}|i)',
  و: '(?:w|ou?)[aeiou]{0,2}',
}
/** Long vowels inside a word, and w and y. Short ones are not printed: "Hasan" is حسن and "Hussein" حسين. */
const long: Readonly<Record<string, string>> = {
  ا: '(?:aa|ae?|ea)',
  و: '(?:[ae]?(?:ou|oo|uw|o|u|w|v)[aei]?)',
  ي: '(?:[ae]?(?:ee|ie|ei|ey|iy|i|y)[aeo]?)',
}
/** Shorter names, in letters, say too little. */
const shortest = 7
const sons = new Set(['بن', 'ابن', 'بنت'])

/** How an Arabic name of two words or more can be spelled in Latin letters; `undefined` for one that says too little. */
export function romanize(name: string): Romanized | undefined {
  const words = fold(name)
    .split(/\s+/u)
    .flatMap(parts)
    .filter((word) => !sons.has(word))
  if (
    words.length < 2 ||
    words.length > 5 ||
    words.some((word) => !/^[\u0621-\u064A\u067E\u0686\u06A4]{2,}$/u.test(word))
  )
    return undefined
  const skeleton = words.map(skeletonOf).join(' ')
  if (skeleton.trim().length < 2 || words.join('').length < shortest) return undefined
  return { skeleton, spellings: new RegExp(`^${words.map(spellingsOf).join(' ')}$`, 'u') }
}

/** "عبدالفتاح" → "عبد", "فتاح"; "البرهان" → "برهان" */
function parts(word: string): string[] {
  if (word.startsWith('عبدال') && word.length > 6) return ['عبد', word.slice(5)]
  return [word.startsWith('ال') && word.length > 4 ? word.slice(2) : word]
}

const skeletonOf = (word: string): string =>
  word
    .replaceAll('تش', 'چ')
    .replace(/./gu, (letter) => classes[letter] ?? '')
    .replace(/(?<letter>[A-Z])\k<letter>+/gu, '$<letter>')

function spellingsOf(word: string): string {
  const letters = Array.from(word.replaceAll('تش', 'چ'))
  let pattern = ''
  let afterConsonant = false
  let stretched = false
  letters.forEach((letter, i) => {
    const isLast = i === letters.length - 1
    const vowel = i === 0 ? initial[letter] : isLast ? final[letter] : long[letter]
    if (vowel !== undefined && !(isLast && letter === 'ه' && !afterConsonant)) {
      pattern += vowel
      afterConsonant = false
      stretched ||= letter === 'ا' && i > 0
    } else if (letter === 'ع') {
      pattern += '[aeiou]?'
      afterConsonant = true
    } else {
      // A short vowel: e or i behind a long a ("Khaled"), no o or u before the last letter ("Mahmud" is no محمد).
      const short = stretched ? '[ei]?' : isLast && i > 1 ? '[aei]?' : '[aeiou]?'
      pattern += (afterConsonant ? short : '') + (spelled[letter] ?? '')
      afterConsonant = true
    }
  })
  return pattern
}
