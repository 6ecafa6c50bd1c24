import { lowerAt, type NameRead, type Reader } from './Reader.js'

const between = /^(?:مجلس|الامن|الدولي|الاممي|رقم|الامم|المتحده)$/u

/** "القرار 1701", "قرار مجلس الأمن رقم 2254" */
export function lawAt(reader: Reader, i: number): NameRead | undefined {
  const word = lowerAt(reader, i)
  if (word !== 'قرار' && word !== 'القرار') return undefined
  let at = i + 1
  while (at - i < 6 && between.test(lowerAt(reader, at))) at++
  if (at >= reader.to || reader.tokens[at]!.pos !== 'NUM' || !/^\d{3,4}$/u.test(lowerAt(reader, at))) return undefined
  return { first: i, last: at + 1, type: 'LAW', thing: null, rule: 'entities/resolution' }
}
