import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import { loadCatalogue } from './load-catalogue.ts'

describe.each(LANGUAGES)('the texts a browser loads in %s', (language) => {
  const keysOn = async (path: string) => Object.keys(await loadCatalogue(language, path))

  it('are those of the page it is on', async () => {
    const step = await keysOn('/dossiers/0b8f/institution')
    expect(step).toEqual(
      expect.arrayContaining(['shell.portal', 'field.institution.nameFr.label', 'institution.title']),
    )
    expect(await keysOn('/')).toContain('home.title')
    expect(await keysOn('/csr')).toContain('finding.key.size')
    expect(await keysOn('/office')).toEqual(expect.arrayContaining(['shell.portal', 'office.ball.partner']))
  })

  it('are, on an ordinary step, of its own questions only', async () => {
    const asked = async (path: string) =>
      new Set((await keysOn(path)).flatMap((key) => /^field\.\w+/.exec(key)?.[0] ?? []))
    expect(await asked('/dossiers/0b8f/institution')).toEqual(new Set(['field.institution']))
    expect(await asked('/dossiers/0b8f/application/choose')).toEqual(new Set(['field.application']))
    expect(await asked('/dossiers/0b8f/document-types/7')).toEqual(new Set(['field.documentType']))
    expect((await asked('/dossiers/0b8f/review')).size).toBeGreaterThan(2)
  })

  it('leave out, on an ordinary step, what it has no use for', async () => {
    for (const path of ['/dossiers/0b8f/application', '/dossiers/0b8f/document-types/7']) {
      const areas = new Set((await keysOn(path)).map((key) => key.split('.')[0]))
      expect(
        [...areas].filter((area) => ['finding', 'home', 'signIn', 'office'].includes(area ?? '')),
      ).toEqual([])
    }
  })
})
