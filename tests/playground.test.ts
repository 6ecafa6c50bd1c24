import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchOptions } from './support/chromium.js'
import { serveRepository } from './support/serveRepository.js'

const root = fileURLToPath(new URL('..', import.meta.url))

describe.skipIf(!chromiumPath || !existsSync(join(root, 'dist/browser/sitrep.js')))('examples/playground', () => {
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

  test('reads pasted text in a worker, shows it in the viewer, and saves it', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${server.origin}/examples/playground/`)
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
