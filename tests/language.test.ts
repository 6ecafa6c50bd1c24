import { describe, expect, test } from 'vitest'
import { detectLanguage, languageAmong } from '../src/languages/detectLanguage.js'

describe('the language of a paragraph', () => {
  test.each([
    ['en', 'The army said on Tuesday that it had taken the bridge.'],
    ['ar', 'قال المتحدث باسم الجيش إن القوات سيطرت على الجسر'],
    ['fr', 'Le ministère a déclaré mardi que les négociations avaient échoué.'],
    ['es', 'El gobierno anunció el martes que el ejército se retirará de la zona.'],
    ['de', 'Das Ministerium teilte am Dienstag mit, dass zwei Soldaten getötet wurden.'],
    ['ru', 'Министерство сообщило во вторник, что переговоры сорваны.'],
    ['uk', 'Міністерство повідомило у вівторок, що переговори зірвано.'],
    ['fa', 'وزارت خارجه ایران روز سه‌شنبه این حمله را محکوم کرد'],
    ['tr', 'Bakanlık salı günü yaptığı açıklamada görüşmelerin çöktüğünü söyledi.'],
    ['he', 'המשרד הודיע ביום שלישי כי השיחות נכשלו'],
    ['it', 'Il ministero ha detto martedì che i negoziati sono falliti nella capitale.'],
    ['pt', 'O ministério disse na terça-feira que as negociações não avançaram.'],
    ['el', 'Το υπουργείο ανακοίνωσε την Τρίτη'],
    ['ja', '外務省は火曜日に発表した'],
    ['ko', '외교부는 화요일에 발표했다'],
    ['zh', '外交部星期二表示'],
    ['am', 'ሚኒስቴሩ ማክሰኞ ዕለት አስታወቀ'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language))

  test.each(['', '  ', '2022', 'CENTCOM', 'Reuters', '😀', '***'])('nothing tells it: %j', (text) =>
    expect(detectLanguage(text)).toBe('und'),
  )

  const among = (text: string, around: string) => languageAmong(text, detectLanguage(text), around)

  test('a title or a source line takes the language of its article', () => {
    expect(detectLanguage('Reuters')).toBe('und')
    expect(among('Reuters', 'fr')).toBe('fr')
    expect(among('Source: Agencies', 'en')).toBe('en')
  })

  test('a line in another script keeps its own', () => {
    expect(among('المصدر: وكالات', 'en')).toBe('ar')
    expect(among('Reuters', 'ar')).toBe('en')
  })
})
