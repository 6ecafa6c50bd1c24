import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from '../src/exports/csv.js'
import { sitrep } from './support/terminal.js'
import { seeds } from './support/seeds.js'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return name
}
const at = { cwd: folder }
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const [, seedFile = ''] = Object.keys(seeds)

const news = 'Army says 5 soldiers were killed in Homs on 3 May 2022, according to SANA.\n'
put('a.txt', news)
put('b.txt', 'The ministry said 3 tankers were stolen.\n')
put('seed.txt', seeds[seedFile]!)
mkdirSync(join(folder, 'dumps/deep'), { recursive: true })
put('dumps/c.txt', news)
put('dumps/deep/d.txt.gz', gzipSync(news))
put('odd.csv', 'name,type\nQasr Zahir,FAC\nSons of Light,GANG\n')
put('other.csv', 'nom,sorte\nQasr Zahir,FAC\n')
mkdirSync(join(folder, 'pictures'))
put('pictures/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
put('dumps/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))

describe('sitrep', () => {
  test('writes a summary of a file', async () => {
    const { code, out, err } = await sitrep(['seed.txt'], at)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^# seed\.txt\n/u)
    expect(out).toMatch(/ {2}- 84 oil tankers: the article's own voice .*\n {2}- 89 oil tankers: SANA /u)
    expect(out.match(/^\| (?:approximately|about) 900 troops \|/gmu)).toHaveLength(2)
  })

  test('reads standard input, many files, folders, globs and gzip', async () => {
    const names = async (...words: string[]) => {
      const { out } = await sitrep(['report', '--format', 'csv', ...words], { ...at, stdin: news })
      return [
        ...new Set(
          readCsv(out)
            .slice(1)
            .map(([name]) => name),
        ),
      ]
    }
    expect(await names('-')).toEqual(['stdin'])
    expect(await names('a.txt', 'b.txt')).toEqual(['a.txt', 'b.txt'])
    expect(await names('dumps')).toEqual(['c.txt', 'd.txt.gz'])
    expect(await names('[ab].txt')).toEqual(['a.txt', 'b.txt'])
    expect(await names('dumps/**/*.gz')).toEqual(['d.txt.gz'])
    expect(await names('{b,a}.txt')).toEqual(['b.txt', 'a.txt'])
    expect(await names(join(folder, '?.txt'))).toEqual(['a.txt', 'b.txt'])
  })

  test('a file that is named twice is read once; files of one name go by their paths', async () => {
    put('dumps/a.txt', news)
    const { out } = await sitrep(['report', '-f', 'csv', 'a.txt', '[ab].txt', 'dumps/a.txt', '-o', 'same.csv'], at)
    expect(out).toBe('')
    const names = readCsv(read('same.csv')).map(([name]) => name)
    expect(names).toEqual(['document', 'a.txt', 'b.txt', 'dumps/a.txt'])
    expect(await sitrep(['verify', 'same.csv'], at)).toMatchObject({
      code: 0,
      out: 'same.csv: 3 spans checked, 0 off\n',
    })
    expect((await sitrep(['verify', 'same.csv', 'a.txt', 'b.txt', 'dumps/a.txt'], at)).code).toBe(0)
    await sitrep(['report', '-f', 'csv', 'a.txt', 'dumps/a.txt', '-o', 'same/'], at)
    expect(readdirSync(join(folder, 'same'))).toEqual(['a-2.csv', 'a.csv'])
    rmSync(join(folder, 'dumps/a.txt'))
  })

  test('reads UTF-16 with a byte order mark, and keeps that of UTF-8', async () => {
    put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(news, 'utf16le')]))
    put('bom.txt', `\uFEFF${news}`)
    const { out } = await sitrep(['report', '-f', 'csv', 'utf16.txt', 'bom.txt'], at)
    expect(readCsv(out).map((row) => row[7])).toEqual(['figure', '5 soldiers', '5 soldiers'])
    expect((await sitrep(['report', '-f', 'json', '-o', 'bom.json', 'bom.txt'], at)).code).toBe(0)
    expect((await sitrep(['verify', 'bom.json'], at)).code).toBe(0)
  })

  test.each([
    ['latin.txt', Buffer.from('Le café est là', 'latin1'), /is not UTF-8: byte 6 is 0xE9; convert it first/u],
    ['paper.txt', Buffer.from('%PDF-1.7'), /is no text but a PDF/u],
    ['zeros.txt', Buffer.from([65, 0, 66]), /byte 1 is zero/u],
    ['cut.txt.gz', gzipSync(news).subarray(0, 20), /broken or cut off/u],
    ['missing.txt', null, /there is no such file\n/u],
    ['reprot', null, /there is no such file or command/u],
    ['pictures', null, /there is no file in it that ends in \.txt/u],
  ])('names %s, does the rest, and exits 1', async (name, content, message) => {
    if (content) put(name, content)
    const { code, out, err } = await sitrep(['report', '-f', 'csv', name, 'a.txt'], at)
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(err).toContain(`sitrep: ${name}: `)
    expect(out).toContain('5 soldiers')
  })

  test.each([
    [['--frmat', 'csv', 'a.txt'], /--frmat/u],
    [['report', '--format', 'xlsx', 'a.txt'], /--format: expected one of markdown, json/u],
    [['report'], /expected a file/u],
    [['extract', '--layers', 'names', 'a.txt'], /--layers: expected one of dates/u],
    [['report', '--reference', '2022-02-30', 'a.txt'], /--reference: expected an ISO date/u],
    [['report', '--language', 'fr', 'a.txt'], /--language/u],
    [['report', '--gazetteer', 'none.json', 'a.txt'], /--gazetteer none\.json/u],
    [['report', '--gazetteer', 'odd.csv', 'a.txt'], /--gazetteer odd\.csv, entry 2, type: expected one of PERSON/u],
    [['report', '--gazetteer', 'other.csv', 'a.txt'], /expected a JSON array or a CSV file with a column "name"/u],
    [['report', '-o', 'nowhere/x.md', 'a.txt'], /--output nowhere\/x\.md: there is no folder nowhere/u],
    [['view', 'a.txt', 'b.txt', '-o', 'both.html'], /2 inputs need a file each: give --output a folder/u],
    [['report', '-f', 'timeml', 'a.txt', 'b.txt'], /need a file each/u],
    [['view', '-f', 'csv', 'a.txt'], /view: writes a page; for other formats: sitrep report --format csv/u],
    [['verify'], /expected a file/u],
  ])('%j is bad usage: exit code 2', async (words, message) => {
    const { code, out, err } = await sitrep(words, at)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).toContain('sitrep --help')
  })

  test('help starts with examples', async () => {
    const { code, out } = await sitrep(['--help'])
    expect(code).toBe(0)
    expect(out.indexOf('EXAMPLES')).toBeLessThan(out.indexOf('USAGE'))
    expect((await sitrep(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  test('a bar on a terminal, none in a pipe', async () => {
    expect((await sitrep(['report', 'a.txt', 'b.txt'], { ...at, interactive: true })).err).toContain('2/2 b.txt')
    expect((await sitrep(['report', 'a.txt', 'b.txt', '-q'], { ...at, interactive: true })).err).toBe('')
    expect((await sitrep(['report', 'a.txt', 'b.txt'], at)).err).toBe('')
  })
})

describe('options', () => {
  test('--layers: the others stay empty', async () => {
    const { out } = await sitrep(['extract', 'a.txt', '--layers', 'dates'], at)
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { record: string; text: string })
    expect(records.map(({ record, text }) => `${record}: ${text}`)).toEqual(['date: 3 May 2022'])
  })

  test('--reference: the day that undated articles are read from', async () => {
    put('undated.txt', 'Shells fell on the town yesterday.\n')
    const { out } = await sitrep(['extract', 'undated.txt', '--layers', 'dates', '--reference', '2022-08-25'], at)
    expect(JSON.parse(out)).toMatchObject({ text: 'yesterday', value: '2022-08-24' })
  })

  test.each([
    ['json', '[{"name":"Qasr Zahir","type":"FAC","canonical":"Zahir Palace"}]'],
    ['csv', 'name,type,canonical,aliases\nQasr Zahir,FAC,Zahir Palace,\n'],
  ])('--gazetteer: your own names as %s', async (extension, content) => {
    put('names.txt', 'The raid on Qasr Zahir ended.\n')
    put(`own.${extension}`, content)
    const words = ['extract', 'names.txt', '--layers', 'entities', '--gazetteer', `own.${extension}`]
    const { out } = await sitrep(words, at)
    expect(JSON.parse(out)).toMatchObject({ text: 'Qasr Zahir', type: 'FAC', canonical: 'Zahir Palace' })
  })

  test('--output: a file, or a folder with a file for each input', async () => {
    const { code, out, err } = await sitrep(['report', 'a.txt', 'b.txt', '-f', 'csv', '-o', 'all.csv'], at)
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^2 read, 2 articles, 2 claims, 0 disagreements\n$/u)
    expect(readCsv(read('all.csv'))).toHaveLength(3)
    expect((await sitrep(['report', 'missing.txt', '-f', 'csv', '-o', 'all.csv'], at)).code).toBe(1)
    expect(readCsv(read('all.csv'))).toHaveLength(3)
    await sitrep(['report', 'a.txt', 'dumps', '-f', 'json', '-o', 'each/'], at)
    expect(readdirSync(join(folder, 'each'))).toEqual(['a.json', 'c.json', 'd.json'])
  })

  test('--offsets code-points', async () => {
    put('emoji.txt', `🚀 ${news}`)
    const start = async (unit: string) =>
      readCsv((await sitrep(['report', '-f', 'csv', '--offsets', unit, 'emoji.txt'], at)).out)[1]![5]
    expect([await start('utf-16'), await start('code-points')]).toEqual(['13', '12'])
  })
})

describe('sitrep segment', () => {
  test('a line an article', async () => {
    const { out } = await sitrep(['segment', 'a.txt'], at)
    expect(out).toMatch(/^a\.txt:1-1\t1\t/u)
  })

  test('each article in a file of its own', async () => {
    await sitrep(['segment', 'a.txt', '--format', 'text', '-o', 'cut/'], at)
    expect(read('cut/a.001.txt')).toBe(news)
  })

  test('JSON and JSON lines', async () => {
    const { out } = await sitrep(['segment', 'a.txt', 'b.txt', '--format', 'json'], at)
    expect(JSON.parse(out)).toHaveLength(2)
    expect((await sitrep(['segment', 'a.txt', 'b.txt', '-f', 'jsonl'], at)).out.trim().split('\n')).toHaveLength(2)
  })
})

describe('sitrep verify', () => {
  test('says how many spans are where the export says', async () => {
    await sitrep(['report', 'seed.txt', '-f', 'csv', '-o', 'seed.csv'], at)
    const { code, out } = await sitrep(['verify', 'seed.csv'], at)
    expect(code).toBe(0)
    expect(out).toMatch(/^seed\.csv: \d+ spans checked, 0 off\n$/u)
    expect((await sitrep(['verify', 'seed.csv', 'seed.txt'], at)).code).toBe(0)
  })

  test('names each that is not', async () => {
    put('changed.txt', ` ${seeds[seedFile]!}`)
    const { code, err } = await sitrep(['verify', 'seed.csv', 'changed.txt'], at)
    expect(code).toBe(1)
    expect(err).toMatch(/seed\.txt:\d+-\d+: expected ".+", found ".+"/u)
  })

  test('a text that is not here, or no export', async () => {
    put('stray.csv', read('seed.csv').replaceAll('seed.txt', 'elsewhere.txt'))
    expect((await sitrep(['verify', 'stray.csv'], at)).err).toContain('the text "elsewhere.txt" is not here')
    expect((await sitrep(['verify', 'a.txt'], at)).err).toContain('expected an export of sitrep')
    expect((await sitrep(['verify', 'seed.csv', 'missing.txt'], at)).err).toBe(
      'sitrep: missing.txt: there is no such file\n',
    )
  })
})

describe('sitrep evaluate', () => {
  const gold = fileURLToPath(new URL('../seeds/gold', import.meta.url))

  test('scores the package on the gold of the seeds', async () => {
    const { code, out } = await sitrep(['evaluate', gold, '--format', 'json'])
    expect(code).toBe(0)
    const scores = JSON.parse(out) as Record<string, { f1: number; gold: number }>
    expect(scores['claims: figure with its source (or none)']!.f1).toBeGreaterThanOrEqual(0.82)
    expect(scores['articles starts']!.gold).toBe(22)
    expect(Object.keys(scores).length).toBeGreaterThan(25)
  })

  test('lists misses and spurious mentions', async () => {
    const document = {
      text: 'Homs was shelled on 3 May 2022 and 4 May 2022.',
      dates: [
        { start: 20, end: 30, type: 'DATE', value: '2022-05-03' },
        { start: 0, end: 4 },
      ],
    }
    put('own.jsonl', `${JSON.stringify(document)}\n`)
    const { out } = await sitrep(['evaluate', 'own.jsonl'], at)
    expect(out).toMatch(
      /^dates extent, strict +P {2}50\.0 {2}R {2}50\.0 {2}F1 {2}50\.0 {3}\(1 of 2 gold, 2 predicted\)$/mu,
    )
    expect(out).toContain('missed    dates extent, strict: [[Homs]] was shelled')
    expect(out).toMatch(/spurious {2}dates extent, strict: .*\[\[4 May 2022\]\]\./u)
  })

  test('what is no gold is named', async () => {
    put('no.jsonl', '{"title":"x"}\n')
    expect(await sitrep(['evaluate', 'no.jsonl'], at)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no.jsonl:1: expected a document') as string,
    })
    expect((await sitrep(['evaluate', 'missing.jsonl'], at)).err).toBe('sitrep: missing.jsonl: there is no such file\n')
    put('a.dates.jsonl', '')
    put('lost.dates.jsonl', '')
    expect((await sitrep(['evaluate', 'lost.dates.jsonl'], at)).err).toContain('its text lost.txt is neither beside it')
  })
})

test('brat gets a folder with text and configuration', async () => {
  await sitrep(['extract', 'a.txt', '--format', 'brat', '-o', 'brat/'], at)
  expect(readdirSync(join(folder, 'brat'))).toEqual(['a.ann', 'a.txt', 'annotation.conf'])
  expect((await sitrep(['verify', 'brat/a.ann'], at)).code).toBe(0)
})

const built = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
// The program as npm installs it; `npm test` builds it first.
describe.skipIf(!existsSync(built))('the program', () => {
  test('a reader that stops early is no error', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; node ${built} report -f json seed.txt seed.txt | head -c 100 >/dev/null`],
      { cwd: folder, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })

  test('prints data on standard output, messages on standard error', () => {
    const { status, stdout, stderr } = spawnSync('node', [built, 'missing.txt', 'a.txt'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^# a\.txt/u)
    expect(stderr).toBe('sitrep: missing.txt: there is no such file\n')
  })

  const many = 'many'
  mkdirSync(join(folder, many))
  for (let i = 0; i < 40; i++) put(`${many}/${i}.txt`, seeds[seedFile]!)
  const endOf = (child: ReturnType<typeof spawn>) =>
    new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))

  test('Ctrl-C ends it, with what a shell calls 130', async () => {
    const child = spawn('node', [built, 'a.txt', '-'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
    const ended = endOf(child)
    // It has written the first report, and waits for standard input.
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await ended).toBe(130)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s in the midst of writing leaves the old file and no half of the new one', async (signal, code) => {
    put('kept.csv', 'old')
    const child = spawn('node', [built, 'report', '-f', 'csv', '-o', 'kept.csv', many], {
      cwd: folder,
      stdio: 'ignore',
    })
    const ended = endOf(child)
    while (!existsSync(join(folder, 'kept.csv.part'))) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill(signal)
    expect(await ended).toBe(code)
    expect(readdirSync(folder).filter((name) => name.startsWith('kept'))).toEqual(['kept.csv'])
    expect(read('kept.csv')).toBe('old')
  })

  test('memory stays flat over many files', () => {
    const { status } = spawnSync('node', ['--max-old-space-size=200', built, 'report', '-f', 'json', '-q', many], {
      cwd: folder,
      maxBuffer: 1e9,
    })
    expect(status).toBe(0)
  })

  test('the library loads neither the command line nor the exports', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const code = readFileSync(join(built, '..', file), 'utf8')
      expect(code, file).not.toMatch(/verifyExport|parseArgs|from '(?:node:)?(?:fs|path|zlib|util)'/u)
      for (const { 1: next } of code.matchAll(/(?:from|import) '\.\/(chunk-[\w-]+\.js)'/gu)) visit(next!)
    }
    visit('index.js')
    expect(seen.size).toBeGreaterThan(1)
  })

  test('the exports load no gazetteer', () => {
    const cjs = readFileSync(join(built, '../exports.cjs'), 'utf8')
    expect(cjs.length).toBeLessThan(200_000)
    expect(cjs).not.toMatch(/require\("(?:wink-nlp|compromise)/u)
  })
})
