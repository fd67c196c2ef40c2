import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { INSTITUTION_FIELDS, institutionSchema } from '#app/domain/institution.ts'
import { catalogueOf } from '#app/i18n/catalogues.server.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Fields } from './fields.tsx'
import { LanguageProvider } from './language.tsx'

const inFrench = (element: ReactElement): string =>
  renderToStaticMarkup(
    <LanguageProvider language="fr" catalogue={catalogueOf('fr')}>
      {element}
    </LanguageProvider>,
  )

const institution = (answers: Record<string, string>, errors: Record<string, string> = {}): string =>
  inFrench(<Fields part="institution" fields={INSTITUTION_FIELDS} answers={answers} errors={errors} />)

/** The opening tag of the element with this id. */
const tagOf = (html: string, id: string): string =>
  new RegExp(`<\\w+[^>]*\\sid="${id}"[^>]*>`).exec(html)?.[0] ?? ''

describe('the error summary', () => {
  it('says what is wrong as links to the controls, and can take the focus', () => {
    const errors = [{ name: 'nameFr', text: 'Indiquez le nom' }, { text: 'Panne' }]
    const html = inFrench(<ErrorSummary errors={errors} />)
    expect(html).toContain('Il y a un problème')
    expect(html).toContain('<li><a href="#nameFr">Indiquez le nom</a></li><li>Panne</li>')
    expect(html).toMatch(/^<div class="govuk-error-summary" tabindex="-1">/)
  })

  it('is not there when nothing is wrong', () => {
    expect(inFrench(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('the fields of a part', () => {
  it('draws every field once, each control with an id for the summary to lead to', () => {
    const html = institution({})
    for (const { name } of INSTITUTION_FIELDS) {
      expect(html.split(` id="${name}"`), name).toHaveLength(2)
      expect(tagOf(html, name)).toContain(`name="${name}"`)
    }
  })

  it('keeps a wrong value, and ties the message to its control', () => {
    const judged = institutionSchema.safeParse({ enterpriseNumber: '1234567890' })
    const [issue] = judged.error?.issues ?? []
    const html = institution({ enterpriseNumber: '1234567890' }, { enterpriseNumber: issue?.message ?? '' })
    const control = tagOf(html, 'enterpriseNumber')
    expect(control).toContain('value="1234567890"')
    expect(control).toContain('aria-describedby="enterpriseNumber-hint enterpriseNumber-error"')
    expect(control).toContain('aria-invalid="true"')
    expect(html).toContain('C’est le numéro donné en exemple dans le guide.')
  })

  it('names the field where several could be meant', () => {
    const html = institution({ businessHelpdesk: 'x' }, { businessHelpdesk: 'answer.email' })
    // With the blank before the colon that French keeps on the line.
    expect(html).toMatch(/E-mail pour les questions sur vos documents\s: indiquez une adresse/)
  })

  it('says (optional) in words, and marks required fields by nothing', () => {
    const html = institution({})
    const optional = INSTITUTION_FIELDS.filter((field) => 'optional' in field)
    expect(html.split('<span class="portal-optional"> (facultatif)</span>')).toHaveLength(optional.length + 1)
    expect(html).not.toContain('*')
  })

  it('folds optional fields away until one has a value or an error', () => {
    const isOpen = (html: string) => /<details[^>]* open/.test(html)
    expect(isOpen(institution({}))).toBe(false)
    expect(isOpen(institution({ url: 'https://www.silly.example' }))).toBe(true)
    expect(isOpen(institution({}, { url: 'answer.url' }))).toBe(true)
  })

  it('puts questions that hang on an answer under that answer', () => {
    const html = institution({})
    const [, underMandate = ''] = html.split('govuk-radios__conditional')
    expect(underMandate).toContain('id="mandateHolder"')
    expect(underMandate).toContain('id="mandateBasis"')
    expect(tagOf(html, 'appliesFor')).toContain('checked')
  })
})
