import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportReports, type Dump } from '../src/exports/index.js'
import { analyze } from '../src/index.js'
import { chromiumPath, launchOptions } from './support/chromium.js'
import { goldReport } from './support/gold.js'
import { reportOf } from './support/reports.js'

const name = '003_303b3c89ad77ca98'
const seed: Dump = { name: `${name}.txt`, ...goldReport(name) }
const page = (dump: Dump) => exportReports([dump], 'html')

describe('the page', () => {
  test('has a policy that forbids all but its own script and style', () => {
    expect(page(seed)).toMatch(
      /content="default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'"/u,
    )
  })

  test('names nothing on the network', () => {
    const code = page({ ...seed, ...reportOf([]) })
    expect(code.match(/https?:\/\/[^"'\s]+/gu)).toEqual(['http://www.w3.org/2000/svg'])
    expect(code).not.toMatch(/ (?:src|href|style|onclick)=/u)
  })

  test('hostile text ends no element', () => {
    const hostile = { name: '</title><script>alert(1)</script>', ...reportOf([{ lines: ['</script><!--<script>'] }]) }
    expect(page(hostile).match(/<\/?script\b/giu)).toHaveLength(4)
  })
})

if (!chromiumPath) console.warn('viewer: no Chromium here, so the page is not tested in one (set CHROMIUM)')

describe.skipIf(!chromiumPath)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-view-'))
  let browser: Browser
  const errors: string[] = []
  const requests: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions)
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  const open = async (dump: Dump, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const file = join(folder, `${Math.abs(dump.text.length)}.html`)
    writeFileSync(file, page(dump))
    const view = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options })
    errors.length = requests.length = 0
    view.on('pageerror', (error) => errors.push(error.message))
    view.on('console', (message) => errors.push(message.text()))
    view.on('dialog', (dialog) => errors.push(dialog.message()))
    view.on('request', (request) => requests.push(request.url()))
    await view.goto(pathToFileURL(file).href)
    await view.waitForSelector('[role=tab]')
    return view
  }
  const tab = (view: Page, wanted: string) => view.getByRole('tab', { name: wanted }).click()

  test('shows the articles, and a mark’s value, rule and sources', async () => {
    const view = await open(seed)
    expect(await view.locator('.list button').count()).toBe(seed.report.articles.length)
    await view.locator('.list button').nth(2).click()
    expect(await view.locator('.reading h2').innerText()).toContain('US base Al-Tanf in Syria')
    await view.getByText('89 oil tankers').first().click()
    const details = await view.locator('.details').innerText()
    expect(details).toMatch(/Value\s+89/u)
    expect(details).toMatch(/Says\s+SANA/u)
    expect(details).toMatch(/Rule\s+gold\/annotated/u)
    expect(errors).toEqual([])
    expect(requests).toHaveLength(1)
    await view.close()
  })

  test('the text on the page is the text of the dump', async () => {
    const view = await open(seed)
    const [first] = seed.report.articles
    const printed = await view.locator('.text').evaluate((node) => [...node.children].map((block) => block.textContent))
    expect(printed).toEqual(first!.blocks.map(({ start, end }) => seed.text.slice(start, end)))
    await view.close()
  })

  test('marks are switched on and off, by button and by key', async () => {
    const view = await open(seed)
    const paint = () =>
      view
        .locator('.mark.quantities')
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor)
    const painted = await paint()
    await view.getByRole('button', { name: /^Figures/u }).click()
    expect(await paint()).not.toBe(painted)
    await view.keyboard.press('3')
    expect(await paint()).toBe(painted)
    await view.close()
  })

  test('claims are filtered, sorted and followed into the text', async () => {
    const view = await open(seed)
    await tab(view, 'Claims')
    const rows = view.locator('tbody tr')
    await view.getByRole('searchbox').fill('tanker sana')
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('89 oil tankers')])
    await view.getByRole('searchbox').fill('')
    await view.getByRole('combobox', { name: 'Status' }).selectOption('stolen')
    const stolen = seed.report.articles.flatMap(({ quantities }) =>
      quantities.filter(({ status }) => status === 'stolen'),
    )
    expect(await rows.count()).toBe(stolen.length)
    await view.locator('th button').first().click()
    await view.locator('th button').first().click()
    expect(await rows.first().innerText()).toContain('89 oil tankers')
    await view.getByRole('button', { name: '89 oil tankers' }).click()
    expect(await view.locator('.mark.chosen').innerText()).toBe('89 oil tankers')
    await view.close()
  })

  test('disagreements stand side by side', async () => {
    const view = await open(seed)
    await tab(view, 'Disagreements')
    const card = view.locator('.card', { hasText: 'tanker' })
    expect(await card.locator('.side h3').allInnerTexts()).toEqual(['84 oil tankers', '89 oil tankers'])
    const [left, right] = await Promise.all([0, 1].map((i) => card.locator('.side').nth(i).boundingBox()))
    expect(left!.y).toBe(right!.y)
    await view.close()
  })

  test('the timeline is a picture whose bars filter the list', async () => {
    const view = await open(seed)
    await tab(view, 'Timeline')
    const all = await view.locator('.events li').count()
    expect(all).toBe(seed.report.timeline.length)
    await view.locator('svg .bar').first().click()
    expect(await view.locator('.events li').count()).toBeLessThan(all)
    await view.close()
  })

  test('keys lead through the page', async () => {
    const view = await open(seed)
    await view.keyboard.press('j')
    expect(await view.locator('.list [aria-current=true]').innerText()).toContain('US launches air raids')
    await view.keyboard.press('/')
    await view.keyboard.type('tanker j')
    expect(await view.getByRole('searchbox').inputValue()).toBe('tanker j')
    await view.close()
  })

  test('Arabic stands right to left', async () => {
    const arabic = reportOf([
      { lines: ['# عنوان الخبر', 'قال الرئيس إن 14 ألف شخص قتلوا في المدينة.', 'An English line.'] },
    ])
    const view = await open({ name: 'arabic.txt', ...arabic })
    const directions = await view
      .locator('.text > *')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).direction))
    expect(directions).toEqual(['rtl', 'rtl', 'ltr'])
    const edges = await view
      .locator('.text > p')
      .first()
      .evaluate((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return { text: range.getBoundingClientRect().right, block: node.getBoundingClientRect().right }
      })
    expect(Math.abs(edges.text - edges.block)).toBeLessThan(2)
    await view.close()
  })

  test('hostile text stays text', async () => {
    const lines = [
      '# <script>alert(1)</script>',
      '"><img src=x onerror=alert(2)> </script><svg onload=alert(3)> {9 <b>tanks</b>}',
    ]
    const hostile = reportOf([{ published: '2022-05-01', lines, figures: [{ of: '<i>tank</i>', in: 'svg' }] }])
    const view = await open({ name: '<img src=x onerror=alert(4)>', ...hostile })
    expect(await view.locator('.text').innerText()).toContain('"><img src=x onerror=alert(2)>')
    for (const wanted of ['Claims', 'Disagreements', 'Timeline', 'Articles']) await tab(view, wanted)
    expect(await view.locator('img, b:not([role=tab] b), i').count()).toBe(0)
    expect(errors).toEqual([])
    await view.close()
  })

  test('nothing is cut off at the width of a phone, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const view = await open(seed, { viewport: { width: 360, height: 740 }, colorScheme })
      for (const wanted of ['Claims', 'Disagreements', 'Timeline', 'Articles']) {
        await tab(view, wanted)
        const wide = await view.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, wanted).toBeLessThanOrEqual(360)
      }
      const paper = await view.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(paper).toBe(colorScheme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(22, 24, 27)')
      await view.close()
    }
  })

  test.each([1280, 360])('what was clicked stays in sight beside what is said of it, at %i pixels', async (width) => {
    const view = await open(seed, { viewport: { width, height: 740 } })
    await view.locator('.list button').nth(2).click()
    await view.getByText('89 oil tankers').first().click()
    const mark = (await view.locator('.mark.chosen').first().boundingBox())!
    const panel = (await view.locator('.details').boundingBox())!
    expect(mark.y).toBeGreaterThan(0)
    expect(mark.y + mark.height).toBeLessThanOrEqual(width > 900 ? 740 : panel.y)
    expect(mark.x + mark.width).toBeLessThanOrEqual(width > 900 ? panel.x : width)
    await view.close()
  })

  test('two megabytes of news stay usable', async () => {
    const text = `${seed.text}\n\n`.repeat(Math.ceil(2e6 / seed.text.length))
    const view = await open({ name: 'big.txt', text, report: analyze(text) })
    const started = performance.now()
    await tab(view, 'Claims')
    await view.getByRole('searchbox').fill('tankers')
    await view.locator('tbody tr .link').last().click()
    expect(await view.locator('.mark.chosen').innerText()).toContain('tankers')
    expect(performance.now() - started).toBeLessThan(5000)
    expect(errors).toEqual([])
    await view.close()
  })
})
