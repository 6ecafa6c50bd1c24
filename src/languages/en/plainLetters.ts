/** Letters that wink knows no word with, though Latin: those beyond Latin-1, accents apart, and the marks that stand for a glottal stop. */
const unknown = /[\u0300-\u036F\u0100-\u02AF\u02BB\u02BC\u1E00-\u1EFF‘]/gu
const anyUnknown = new RegExp(unknown.source, 'u')
const others = 'ıiŁLłlĐDđdĦHħhŊNŋnŦTŧtƏEəeƐEɛeƆOɔoɓbƁBƊDɗdƘKƙkƳYƴyŒOœo'
const bases = new Map(Array.from({ length: others.length / 2 }, (_, i) => [others[2 * i]!, others[2 * i + 1]!]))

/**
 * The text, at the same length, with the letters of which wink would make tokens of their own as the nearest that it has in its
 * words: "Vučić" → "Vucic", "Nuku‘alofa" → "Nuku’alofa".
 */
export const plainLetters = (text: string): string => (anyUnknown.test(text) ? text.replace(unknown, plain) : text)

const isLetter = /^\p{L}/u
const isSmall = /^\p{Ll}/u

function plain(letter: string, at: number, text: string): string {
  const code = letter.charCodeAt(0)
  // Between letters it is no quotation mark.
  if (letter === '‘') return at > 0 && isLetter.test(text[at - 1]!) && isSmall.test(text[at + 1] ?? '') ? '’' : letter
  if (code === 0x02bb || code === 0x02bc) return '’'
  if (code >= 0x0300 && code < 0x0370) return 'h'
  const base = bases.get(letter) ?? letter.normalize('NFD')[0]!
  return /[A-Za-z]/u.test(base) ? base : letter === letter.toLowerCase() ? 'a' : 'A'
}
