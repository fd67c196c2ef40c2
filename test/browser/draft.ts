import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RawAnswers } from '#app/domain/field.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'

/** How much of a draft is filled in. */
export type Filled = 'nothing' | 'institution' | 'application'

type Asked = { enterpriseNumber: string; applicationId: string; filled: Filled }

/** Starts a dossier of the person signed in and answers its address; by plain posts, which is the quick way there. */
export async function draftOf(page: Page, asked: Asked): Promise<string> {
  const { enterpriseNumber, applicationId, filled } = asked
  const started = await post(page, '/dossiers/new', { enterpriseNumber })
  const home = (started ?? '').replace(/\/institution$/, '')
  expect(home).toMatch(/^\/dossiers\/[0-9a-f-]{36}$/)
  if (filled === 'nothing') return home
  await answer(page, `${home}/institution`, { ...INSTITUTION, enterpriseNumber })
  if (filled === 'application') await answer(page, `${home}/application`, { ...APPLICATION, applicationId })
  return home
}

/** A draft with one document type that only waits for its submit; answers the paths of both. */
export async function completeDraftOf(
  page: Page,
  asked: Omit<Asked, 'filled'>,
): Promise<{ home: string; type: string }> {
  const home = await draftOf(page, { ...asked, filled: 'application' })
  const type = (await post(page, `${home}/document-types`, { add: 'empty' })) ?? ''
  await answer(page, type, DOCUMENT_TYPE)
  for (const environment of ['acceptance', 'production'])
    await post(page, `${home}/certificate/${environment}`, { intent: 'save', choice: 'later' })
  return { home, type }
}

/** As a colleague does it on another device. */
export const submit = (page: Page, home: string): Promise<string | undefined> =>
  post(page, `${home}/review`, { submissionId: crypto.randomUUID() })

/** Stores a step over what is there. */
export const answer = (page: Page, path: string, answers: RawAnswers): Promise<string | undefined> =>
  post(page, path, { intent: 'continue', version: '0', editSession: 'by-post', overwrite: 'yes', ...answers })

/** Posts as a form of that page, in the portal where the person is; answers where it leads. */
export async function post(page: Page, path: string, form: RawAnswers): Promise<string | undefined> {
  const { origin } = new URL(page.url())
  const answered = await page.request.post(origin + path, {
    form: { ...form },
    headers: { Origin: origin },
    maxRedirects: 0,
  })
  expect(answered.status(), `${path} leads on`).toBe(302)
  return answered.headers().location
}
