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

/* Files as they lie in the repository; the page needs no code on a server. */
const server: Server = createServer((request, response) => {
  const path = join(root, new URL(request.url ?? '/', 'http://localhost').pathname)
  const file = path.endsWith('/') ? `${path}index.html` : path
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
})

describe.skipIf(!chromiumPath || !existsSync(join(root, 'dist/browser/sitrep.js')))('examples/playground', () => {
  let browser: Browser
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    browser = await chromium.launch(launchOptions)
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test('reads pasted text in a worker, shows it in the viewer, and saves it', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/examples/playground/`)
    const report = page.frameLocator('iframe')
    await report.getByRole('tab', { name: 'Claims' }).click()
    await report.locator('tbody tr', { hasText: '89 oil tankers' }).filter({ hasText: 'SANA' }).waitFor()
    await page.locator('textarea').fill('The army said 7 soldiers were killed in Goma on 3 March 2024.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await report.getByRole('button', { name: '7 soldiers' }).first().waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('sitrep.csv')
    expect(readFileSync(await saved.path(), 'utf8')).toContain('7 soldiers')
    expect(errors).toEqual([])
  })
})
