import { describe, expect, it } from 'vitest'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { applicationSchema } from './application.ts'
import { AUTOMATIC_CHECKS, checksOf } from './automatic-check.ts'
import { contentOf, type Draft, environmentsOf, isComplete, taskStatuses, tasksIn } from './dossier.ts'
import { DOSSIER_PURPOSES, type DossierPurpose } from './dossier-purpose.ts'
import { ENVIRONMENTS } from './environment.ts'
import { institutionSchema } from './institution.ts'

const part = (answers: Record<string, string>) => ({ id: 'a', answers, version: 1 })

const BEFORE = {
  institution: institutionSchema.parse(INSTITUTION),
  application: applicationSchema.parse(APPLICATION),
}

/** Begun for a registered issuer, with nothing answered yet. */
const begun = (purpose: DossierPurpose, change: Partial<Draft> = {}): Draft => ({
  purpose,
  institution: part(BEFORE.institution),
  application: part(BEFORE.application),
  documentTypes: [],
  certificates: {},
  known: { institution: true, application: true },
  ...(purpose === 'contacts' && { before: BEFORE }),
  ...change,
})

const LATER = part({ choice: 'later' })
const CSR = part({ choice: 'csr', pem: 'pem', spkiSha256: 'aa' })
const END = { scope: 'service', lastDay: '2031-05-01', reason: 'Abolished.' }

const TASKS: Readonly<Record<DossierPurpose, string[]>> = {
  registration: [
    'institution',
    'application',
    'documentTypes',
    'certificate.acceptance',
    'certificate.production',
  ],
  application: ['application', 'documentTypes', 'certificate.acceptance', 'certificate.production'],
  documentTypes: ['documentTypes'],
  contacts: ['institution', 'application'],
  certificate: ['certificate.production'],
  end: ['end'],
}

const ANSWERED: Readonly<Record<DossierPurpose, Partial<Draft>>> = {
  registration: {
    documentTypes: [part(DOCUMENT_TYPE)],
    certificates: { acceptance: LATER, production: CSR },
  },
  application: {
    documentTypes: [part(DOCUMENT_TYPE)],
    certificates: { acceptance: LATER, production: LATER },
  },
  documentTypes: { documentTypes: [part(DOCUMENT_TYPE)] },
  contacts: { application: part({ ...BEFORE.application, helpdesk: 'loket@bosa.example' }) },
  certificate: { certificates: { production: CSR } },
  end: { end: part(END) },
}

describe.each(DOSSIER_PURPOSES)('a request form for %s', (purpose) => {
  const empty = begun(purpose, purpose === 'certificate' ? { certificates: { production: part({}) } } : {})

  it('asks its own steps, in their order', () => {
    expect(tasksIn(taskStatuses(empty))).toEqual(TASKS[purpose])
  })

  it('is complete once these are answered, and not before', () => {
    expect([isComplete(empty), contentOf(empty)]).toEqual([false, undefined])
    const answered = begun(purpose, ANSWERED[purpose])
    expect(isComplete(answered)).toBe(true)
    expect(contentOf(answered)?.purpose).toBe(purpose === 'registration' ? undefined : purpose)
  })

  it('is not complete while what it hangs on is not fine', () => {
    const broken = begun(purpose, { ...ANSWERED[purpose], institution: part({ nameFr: 'Ville' }) })
    expect(isComplete(broken)).toBe(false)
  })

  it('is judged by the checks that fit it', () => {
    const checks = checksOf(purpose, environmentsOf(begun(purpose, ANSWERED[purpose])))
    expect(checks).toEqual(AUTOMATIC_CHECKS.filter((check) => checks.includes(check)))
    expect(checks).toContain('authority')
    const judgesCsr = ENVIRONMENTS.map((environment) => checks.includes(`csr.${environment}`))
    expect(judgesCsr).toEqual(
      ENVIRONMENTS.map((environment) => TASKS[purpose].includes(`certificate.${environment}`)),
    )
  })
})

it('other contacts are nothing to ask while every answer is the registered one, however it is typed', () => {
  const typed = part({ ...BEFORE.institution, nameFr: `  ${BEFORE.institution.nameFr} ` })
  expect(taskStatuses(begun('contacts', { institution: typed }))).toEqual({
    institution: 'notStarted',
    application: 'notStarted',
  })
})
