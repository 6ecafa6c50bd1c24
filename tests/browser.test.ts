import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchOptions } from './support/chromium.js'
import { serveRepository } from './support/serveRepository.js'

describe.skipIf(!chromiumPath)('examples/browser in headless Chromium', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveRepository>>
  beforeAll(async () => {
    server = await serveRepository()
    browser = await chromium.launch(launchOptions)
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test('the page reads the text with the built module, and nothing leaves it', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    const requests: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (request) => requests.push(new URL(request.url()).hostname))
    await page.goto(`${server.origin}/examples/browser/`)
    await page.locator('#claims[data-articles="1"]').waitFor()
    expect(await page.locator('#claims li').allTextContents()).toContain(
      'At least 14 people: according to the army (2024-03-03)',
    )
    expect(errors).toEqual([])
    expect(new Set(requests)).toEqual(new Set(['127.0.0.1']))
  })
})
