import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Environment } from '#app/domain/environment.ts'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { fill, go, openBrowser, press, signInByMail, textOf, visitorFrom } from '#test/browser/visitor.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'

const { origin } = inject('portal')

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'without-javascript-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

type Case = { language: Language; enterpriseNumber: string; certificateName: string; applicationId: string }

const CASES: Case[] = [
  {
    language: 'fr',
    enterpriseNumber: '0809394427',
    certificateName: 'Plate-forme eHealth & santé',
    applicationId: 'ehealth:guichet:attestation',
  },
  {
    language: 'nl',
    enterpriseNumber: '1900003039',
    certificateName: 'Hogeschool "Mont-Clairval" / 100 %',
    applicationId: 'mont-clairval:e-loket',
  },
]

const withoutScript = (): Promise<Page> => visitorFrom(browser, { javaScriptEnabled: false })

/** The steps before the certificate, by their pages; answers the address of the dossier. */
async function fillSteps(page: Page, journey: Case): Promise<string> {
  const { language, enterpriseNumber, certificateName, applicationId } = journey
  const t = translatorFor(language)
  await signInByMail(page, `plain-${language}@people.example`, language)
  await page.goto(`${origin}/dossiers/new`)
  await fill(page, { enterpriseNumber: '0809.394.428' })
  await press(page)
  expect(await page.getByRole('alert').count()).toBe(1)
  expect(await page.locator('[name=enterpriseNumber]').inputValue()).toBe('0809.394.428')
  expect(await page.title()).toContain(t('form.errorPrefix'))
  await fill(page, { enterpriseNumber })
  await go(page, /\/institution/)
  const { enterpriseNumber: _, ...institution } = INSTITUTION
  await fill(page, { ...institution, language, certificateName })
  await go(page, /\/application/)
  await fill(page, { ...APPLICATION, applicationId })
  await go(page, /\/document-types/)
  await page.getByRole('button', { name: t('documentTypes.add'), exact: true }).click()
  await page.waitForURL(/\/document-types\/[0-9a-f-]{36}/)
  await fill(page, DOCUMENT_TYPE)
  await go(page, /\/document-types$/)
  return /\/dossiers\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

/** In a session of its own there is no terminal, so that openssl asks for the pass phrase (twice) on its input. */
async function runInShell(command: string): Promise<number> {
  const shell = spawn('sh', ['-c', command], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.stdin.on('error', () => undefined)
  shell.stdin.end('one pass phrase\none pass phrase\n')
  const [code] = (await once(shell, 'exit')) as [number | null]
  return code ?? -1
}

/** Follows the page's openssl recipe to the letter, as somebody who copies it into a shell. Answers the CSR. */
async function followRecipe(page: Page): Promise<string> {
  const recipe = page.locator('[data-tool=openssl]')
  await recipe.locator('summary').click()
  const name = /\S+\.cnf/.exec(await textOf(recipe.locator('figcaption')))?.[0] ?? ''
  writeFileSync(join(folder, name), await textOf(recipe.locator('figure code')))
  for (const command of (await textOf(recipe.locator('> div > pre code'))).split('\n')) {
    expect(await runInShell(command), command).toBe(0)
  }
  return readFileSync(join(folder, name.replace(/cnf$/, 'csr.pem')), 'utf8')
}

async function handInCsr(page: Page, dossier: string, environment: Environment): Promise<void> {
  await page.goto(`${origin}${dossier}/certificate/${environment}`)
  await fill(page, { choice: 'csr' })
  await go(page, /choice=csr/)
  await fill(page, { csr: await followRecipe(page) })
  await go(page, new RegExp(`${dossier}(?!/certificate/${environment})`))
}

/** The officer, without JavaScript too: takes it up, records the evidence, approves what is proposed. */
async function approve(dossier: string): Promise<void> {
  const page = await withoutScript()
  await page.goto(`${origin}/dev/sign-in?lang=fr`)
  await page.getByRole('button', { name: /Sofie Claes/ }).click()
  await page.goto(`${origin}/office${dossier}`)
  const form = (intent: string) => page.locator(`main form:has(input[name=intent][value=${intent}])`)
  await form('startReview').locator('button').click()
  await page.waitForURL(/done=/)
  await form('recordAuthority').locator('textarea').fill('Appelé au numéro du site de l’institution.')
  await form('recordAuthority').locator('button').click()
  const fold = page.locator('details:has(input[name=intent][value=approve])')
  await fold.locator('summary').click()
  await form('approve').locator('button').click()
  await page.getByText(/ISS-\d{6}/).waitFor()
  await page.context().close()
}

describe.each(CASES)('without JavaScript, in $language', (journey) => {
  it('goes from signing in to references, with CSRs of openssl by the recipe on the page', async () => {
    const page = await withoutScript()
    const t = translatorFor(journey.language)
    const dossier = await fillSteps(page, journey)
    // Nothing that needs a script is shown.
    await page.goto(`${origin}${dossier}/certificate/acceptance?choice=generate`)
    expect(await page.getByRole('button', { name: t('keyMaker.make') }).count()).toBe(0)
    // Texts inside <noscript> are never found by text.
    const instead = page.locator('main > * noscript > p.govuk-body')
    expect(await textOf(instead)).toBe(t('certificate.page.noScript'))
    expect(await instead.isVisible()).toBe(true)
    for (const environment of ['acceptance', 'production'] as const)
      await handInCsr(page, dossier, environment)
    await page.goto(`${origin}${dossier}/review`)
    await go(page, new RegExp(`${dossier}\\?`))
    const reference = /EBX-\d{4}-\d{6}/.exec(await textOf(page.locator('main')))?.[0]
    expect(reference).toBeDefined()
    await approve(dossier)
    await page.goto(`${origin}${dossier}`)
    const shown = await textOf(page.locator('main'))
    for (const given of [t('state.approved'), reference ?? '', journey.applicationId])
      expect(shown).toContain(given)
    for (const given of [/INS-\d{6}/, /ISS-\d{6}/, /APP-\d{6}/, /DOC-\d{6}/]) expect(shown).toMatch(given)
    await page.context().close()
  })

  it('signs out by a plain form', async () => {
    const page = await withoutScript()
    await signInByMail(page, `plain-${journey.language}@people.example`, journey.language)
    await page.goto(`${origin}/dossiers`)
    expect(await textOf(page.locator('main table').first())).toContain(journey.applicationId)
    await page.getByRole('button', { name: translatorFor(journey.language)('shell.nav.signOut') }).click()
    await page.goto(`${origin}/dossiers`)
    expect(page.url()).toContain('/sign-in')
    await page.context().close()
  })
})
