import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import { KEPT } from '#app/domain/retention.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { loadCatalogue } from '#app/i18n/load-catalogue.ts'

/** Both pages as a process with these settings shows them; the settings are read once a process. */
async function statements(settings: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  const { pagesOf } = await import('#test/builders/pages.tsx')
  const visit = pagesOf({
    privacy: await import('#app/routes/privacy.tsx'),
    accessibility: await import('#app/routes/accessibility.tsx'),
  })
  return async (page: 'privacy' | 'accessibility', language: (typeof LANGUAGES)[number]) =>
    textOf((await visit({ path: `/${page}`, session: undefined, language })).html)
}

const textOf = (html: string): string => html.replaceAll('<!-- -->', '').replaceAll('&#x27;', "'")

afterEach(() => vi.unstubAllEnvs())

describe('the statements on privacy and accessibility', () => {
  it.each(LANGUAGES)(
    'say in %s what is kept and how long, from the table that is deleted by',
    async (language) => {
      const t = translatorFor(language)
      const html = await (await statements())('privacy', language)
      for (const kept of KEPT) expect(html).toContain(t(`retention.${kept}`))
      const loaded = await loadCatalogue(language, '/privacy')
      expect(loaded).toHaveProperty(['retention.drafts'])
      expect(await loadCatalogue(language, '/accessibility')).not.toHaveProperty(['retention.drafts'])
    },
  )

  it('say that nobody answers for them while nobody does', async () => {
    const show = await statements()
    for (const page of ['privacy', 'accessibility'] as const)
      expect(await show(page, 'en')).toContain(translatorFor('en')('statements.open'))
    expect(await show('privacy', 'en')).toContain('mailto:eboxintegration@smals.be')
  })

  it('name who runs the portal, and whom to write to about personal data', async () => {
    const show = await statements({
      PORTAL_OPERATOR: 'FPS Example',
      DATA_PROTECTION_MAILBOX: 'privacy@fps.example',
    })
    for (const page of ['privacy', 'accessibility'] as const) {
      const html = await show(page, 'en')
      expect(html).toContain('FPS Example runs this portal')
      expect(html).not.toContain(translatorFor('en')('statements.open'))
    }
    expect(await show('privacy', 'en')).toContain('mailto:privacy@fps.example')
  })
})
