import type { Partner } from '#app/domain/actor.ts'
import { AUTOMATIC_CHECKS, type AutomaticCheck } from '#app/domain/automatic-check.ts'
import { subjectOf } from '#app/domain/certificate-profile.ts'
import { subjectFactsOf } from '#app/domain/dossier.ts'
import { actionsFor, BALL, isFinal } from '#app/domain/dossier-state.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { addWorkingDays, dayInBelgium, RESPONSE_WORKING_DAYS } from '#app/domain/working-days.ts'
import { profileInForce } from '#app/services/judge-certificate.server.ts'
import type { DossierStatus } from '#app/services/open-status.server.ts'

/** What a submitted dossier's page shows, and nothing else: hashes and PEM texts stay on the server. */
export function statusOf(status: DossierStatus, partner: Partner) {
  const { dossier, version } = status
  return {
    id: dossier.id,
    reference: dossier.reference,
    state: dossier.state,
    since: dossier.stateSince.toISOString(),
    institutionName: dossier.institutionName,
    /** The day by which the team answers as a rule. */
    answerBy: addWorkingDays(dayInBelgium(dossier.submittedAt ?? dossier.stateSince), RESPONSE_WORKING_DAYS),
    canWithdraw: actionsFor(dossier.state, partner).includes('withdraw'),
    message: messageOf(status),
    authority: authorityOf(status),
    certificates: certificatesOf(status),
    checks: checksOf(status),
    references: referencesOf(status),
    submitted: version && {
      number: version.number,
      at: version.submittedAt.toISOString(),
      institution: version.content.institution,
      application: version.content.application,
      documentTypes: [...version.content.documentTypes],
    },
    history: status.history.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
  }
}

export type StatusView = ReturnType<typeof statusOf>

/** The team's words on the current version, when there are some. */
export function messageOf({ dossier, decisions }: DossierStatus) {
  const last = decisions.find(({ version }) => version === dossier.version)
  return last?.text ? { text: last.text, at: last.at.toISOString() } : undefined
}

function authorityOf({ dossier, authority }: DossierStatus) {
  if (!authority || (isFinal(dossier.state) && dossier.state !== 'approved')) return undefined
  if (authority.confirmedAt) return { state: 'confirmed' as const, at: authority.confirmedAt.toISOString() }
  if (authority.askedAt) return { state: 'asked' as const, at: authority.askedAt.toISOString() }
  return { state: 'team' as const, at: '' }
}

const isClosed = ({ dossier: { state } }: DossierStatus) => state === 'rejected' || state === 'withdrawn'

function certificatesOf(status: DossierStatus) {
  if (isClosed(status)) return []
  return ENVIRONMENTS.map((environment) => {
    const state = certificateState(status, environment)
    return { environment, state, subject: orderable(status, environment, state) }
  })
}

function certificateState({ dossier, version, keys }: DossierStatus, environment: Environment) {
  const choice = version?.content.certificates[environment]?.choice ?? 'later'
  if (choice === 'later' || choice === 'certificate') return choice
  if (dossier.state !== 'approved') return 'waiting' as const
  const key = keys.find((candidate) => candidate.environment === environment)
  return key?.releasedAt ? ('released' as const) : ('again' as const)
}

/** The subject to order with, once it is validated. */
function orderable({ registered }: DossierStatus, environment: Environment, state: string) {
  if (!registered || state === 'certificate') return undefined
  const { institution, issuer } = registered
  return subjectOf(profileInForce(), subjectFactsOf(institution.answers, issuer.answers, environment))
}

/** What concerns the partner's own papers; the others are the team's to weigh and may speak of other institutions. */
const SHOWN: readonly AutomaticCheck[] = ['enterpriseActive', 'csr.acceptance', 'csr.production']

function checksOf(status: DossierStatus) {
  if (BALL[status.dossier.state] !== 'team') return undefined
  return AUTOMATIC_CHECKS.filter((check) => SHOWN.includes(check)).flatMap((check) => {
    const found = status.checks.find((stored) => stored.check === check)
    return found ? [{ check, outcome: found.outcome }] : []
  })
}

function referencesOf({ registered }: DossierStatus) {
  if (!registered) return undefined
  const { institution, issuer, documentTypes } = registered
  return {
    institution: institution.reference,
    issuer: issuer.reference,
    application: issuer.applicationReference,
    applicationId: issuer.applicationId,
    documentTypes: documentTypes.map(
      ({ documentTypeId, reference, answers: { nameFr, nameNl, nameDe } }) => ({
        documentTypeId,
        reference,
        names: { nameFr, nameNl, nameDe },
      }),
    ),
  }
}
