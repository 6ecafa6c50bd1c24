import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchOptions } from './support/chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/* Files as they lie in the repository; the page itself needs no server code. */
const server: Server = createServer((request, response) => {
  const path = join(root, new URL(request.url ?? '/', 'http://localhost').pathname)
  const file = path.endsWith('/') ? `${path}index.html` : path
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
})

describe.skipIf(!chromiumPath)('examples/browser in headless Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
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
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/examples/browser/`)
    await page.locator('#claims[data-articles="1"]').waitFor()
    expect(await page.locator('#claims li').allTextContents()).toContain(
      'At least 14 people: according to the army (2024-03-03)',
    )
    expect(errors).toEqual([])
    expect(new Set(requests)).toEqual(new Set(['127.0.0.1']))
  })
})
