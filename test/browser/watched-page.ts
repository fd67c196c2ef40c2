import type { Browser, Page } from 'playwright-core'

export type Watched = { page: Page; ran: string[]; violations: string[]; dialogs: string[] }

/** A page that tells what ran, what the policy stopped, and what was shown to the person. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const watched = { ran: [] as string[], violations: [] as string[], dialogs: [] as string[] }
  await context.exposeBinding('canary', (_, name: unknown) => void watched.ran.push(String(name)))
  await context.exposeBinding('violated', (_, what: string) => void watched.violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      const violated = Reflect.get(window, 'violated') as (what: string) => void
      violated(effectiveDirective)
    })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  return { page, ...watched }
}
