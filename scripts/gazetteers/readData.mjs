import { readFileSync } from 'node:fs'

/** The rows of a file in data/, without comments and blank lines. */
export const readData = (name) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

const letters = { đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', ə: 'a', Ə: 'A' }

/** "Shāh ‘Alam" → "Shah 'Alam": without the marks that English print leaves out. */
export const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʿʾ‘’ʼ`]/gu, "'")
    .replace(/[đĐøØłŁıßæÆəƏ]/gu, (letter) => letters[letter])
