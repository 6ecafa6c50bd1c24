import { describe, expect, test } from 'vitest'
import { latinName, skeletonOf } from '../src/entities/romanized.js'
import { analyze } from '../src/index.js'
import { romanize } from '../src/languages/ar/entities/romanize.js'

const meets = (arabic: string, latin: string): boolean => {
  const romanized = romanize(arabic)
  const name = latinName(latin.toLowerCase().replaceAll('-', ' ').replaceAll("'", ''))
  return romanized !== undefined && romanized.skeleton === skeletonOf(name) && romanized.spellings.test(name)
}

describe('one name in two scripts', () => {
  test.each([
    ['عبد الفتاح برهان', 'Abdel Fattah Burhan'],
    ['عبدالفتاح البرهان', 'Abdul-Fattah al-Burhan'],
    ['محمد الحسن', 'Mohammed al-Hassan'],
    ['حسين سلامي', 'Hussein Salami'],
    ['خالد يوسف', 'Khaled Youssef'],
    ['يحيى سريع', 'Yahya Saree'],
    ['عمر الشريف', 'Omar Sharif'],
    ['سعيد جليلي', 'Saeed Jalili'],
    ['طارق صالح', 'Tareq Saleh'],
    ['أحمد بن بلة', 'Ahmed Ben Bella'],
    ['فاطمة حمدان', 'Fatima Hamdan'],
    ['سامر الخطيب', 'Samer al-Khatib'],
    ['أسامة علي', 'Osama Ali'],
    ['بروسبر تشيكايا', 'Prosper Chikaya'],
  ])('%s is %s', (arabic, latin) => expect(meets(arabic, latin)).toBe(true))

  test.each([
    ['حسن سلامي', 'Hussein Salami'],
    ['حسين سلامي', 'Hassan Salami'],
    ['محمد الحسن', 'Mahmoud al-Hassan'],
    ['محمد الحسن', 'Mahmud al-Hassan'],
    ['محمود الحسن', 'Mohammed al-Hassan'],
    ['سالم يوسف', 'Salam Youssef'],
    ['سليم يوسف', 'Salem Youssef'],
    ['خالد يوسف', 'Khalil Youssef'],
    ['أحمد صالح', 'Hamed Saleh'],
    ['طارق صالح', 'Tareq Salah'],
    ['جمال كامل', 'Jamil Kamel'],
    ['علي حسن', 'Ali Hussein'],
    ['البرهان', 'Burhan'],
  ])('%s is not %s', (arabic, latin) => expect(meets(arabic, latin)).toBe(false))
})

const two = (arabic: string, english: string) =>
  analyze(
    `السودان\n\n12 نوفمبر 2024\n\nقال الطبيب ${arabic} إن المستشفى مغلق.\n\n\nHospital shut\n\nNovember 12, 2024\n\n${english}`,
  )
    .entities.filter(({ type }) => type === 'PERSON')
    .map(({ aliases }) => [...aliases].sort())

test('a person that no gazetteer knows has one id in both languages', () => {
  expect(two('سامر الخطيب', 'Samer al-Khatib said the hospital was shut.')).toEqual([
    ['Samer al-Khatib', 'سامر الخطيب'],
  ])
})

test('where two names of the dump could be meant, neither is', () => {
  expect(two('حامد سالم', 'Hamed Salem met Hamid Salim.').length).toBeGreaterThan(1)
})
