import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { completeDraftOf, post, submit } from './draft.ts'
import type { Look } from './looks.ts'
import { fill, press } from './visitor.ts'

const visit = (page: Page, path: string) => page.goto(`${inject('portal').origin}${path}`)

async function pathOf(page: Page, link: string): Promise<string> {
  const path = await page.locator(link).first().getAttribute('href')
  if (path === null) throw new Error(`no link ${link} on ${page.url()}`)
  return path
}

/** A dossier of the person signed in that was withdrawn after it was sent, and how to begin with its answers again. */
export async function withdrawnLooks(page: Page): Promise<Look[]> {
  const asked = { enterpriseNumber: '1900000663', applicationId: 'looks:withdrawn' }
  const { home } = await completeDraftOf(page, asked)
  await submit(page, home)
  await post(page, `${home}/withdraw`, {})
  return [
    { name: 'withdrawn', path: home },
    { name: 'withdrawn, begin again', path: `${home}/again` },
  ]
}

/** What is registered of an institution, to be changed by an officer. */
export async function institutionLooks(page: Page): Promise<Look[]> {
  await visit(page, '/office?state=approved')
  await visit(page, await pathOf(page, 'main tbody th a'))
  const path = await pathOf(page, 'main a[href^="/office/institutions/"][href$="/change"]')
  return [
    { name: 'change of an institution', path },
    {
      name: 'change of an institution, before it is made',
      path,
      act: async (page) => {
        await fill(page, { nameFr: 'Un autre nom' })
        await press(page)
        await page.locator('main button[value=confirm]').waitFor()
      },
    },
  ]
}

/** A system of this machine, which is told nothing: no address of a portal's own network is. */
const TOLD = 'https://localhost:9/looks'

/** A target of webhooks, added by an admin. */
export async function webhookLooks(page: Page): Promise<Look[]> {
  await visit(page, '/office/settings/webhooks')
  await fill(page, { url: TOLD })
  await page.locator('#kinds').check()
  await press(page)
  const path = await pathOf(page, 'main table a[href^="/office/settings/webhooks/"]')
  return [{ name: 'a target of webhooks', path }]
}
