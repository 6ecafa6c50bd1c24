import { readFileSync } from 'node:fs'

/** The rows of a file in data/, without comments and blank lines. */
export const readData = (name) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** "one, another" → the names. */
export const list = (names = '') =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

/** A name and its others, as a row of its type. */
export const row = (type, [canonical, names]) => [type, canonical.trim(), ...list(names)]

/** Files whose rows stand under a heading with their type: "[ORG]". */
export function typedRows(file) {
  let type = ''
  const rows = []
  for (const line of readData(file)) {
    const heading = /^\[(?<type>[A-Z]+)\]$/u.exec(line)
    if (heading) type = heading.groups.type
    else rows.push(row(type, line.split('=')))
  }
  return rows
}

const letters = { đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', ə: 'a', Ə: 'A' }

/** "Shāh ‘Alam" → "Shah 'Alam": without the marks that English print leaves out. */
export const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʿʾ‘’ʼ`]/gu, "'")
    .replace(/[đĐøØłŁıßæÆəƏ]/gu, (letter) => letters[letter])
