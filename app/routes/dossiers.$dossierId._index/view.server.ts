import type { Partner } from '#app/domain/actor.ts'
import { AUTOMATIC_CHECKS, type AutomaticCheck } from '#app/domain/automatic-check.ts'
import { type Draft, environmentsOf, subjectFactsOf } from '#app/domain/dossier.ts'
import { actionsFor, BALL, isClosed } from '#app/domain/dossier-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { materialFor } from '#app/services/certificate-material.server.ts'
import { canStartAgain } from '#app/services/left/start-again.server.ts'
import type { DossierStatus } from '#app/services/open-status.server.ts'

/** A draft's answers as they stand, for who may only read them. */
export const answersOf = ({ institution, application, documentTypes, end }: Draft) => ({
  end: end?.answers,
  institution: institution?.answers ?? {},
  application: application?.answers ?? {},
  documentTypes: documentTypes.map(({ id, answers }) => ({ id, answers })),
})

/** What a submitted dossier's page shows, and nothing else: hashes and PEM texts, but of CSRs to order with, stay on the server. */
export function statusOf(status: DossierStatus, partner: Partner) {
  const { dossier, version } = status
  return {
    id: dossier.id,
    reference: dossier.reference,
    purpose: dossier.purpose,
    state: dossier.state,
    since: dossier.stateSince.toISOString(),
    institutionName: dossier.institutionName,
    /** The day by which the team answers as a rule; undefined while it is not the team's move. */
    answerBy: dossier.dueOn ?? undefined,
    isLate: dossier.dueOn !== null && dossier.dueOn < dayInBelgium(new Date()),
    canWithdraw: actionsFor(dossier.state, partner).includes('withdraw'),
    canStartAgain: canStartAgain(partner, dossier),
    message: messageOf(status),
    unread: status.unread,
    reservations: reservationsOf(status),
    decisions: decisionsOf(status),
    authority: authorityOf(status),
    certificates: certificatesOf(status, partner),
    checks: checksOf(status),
    references: referencesOf(status),
    submitted: version && {
      number: version.number,
      at: version.submittedAt.toISOString(),
      institution: version.content.institution,
      application: version.content.application,
      documentTypes: [...version.content.documentTypes],
      end: version.content.end,
    },
    history: status.history.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
  }
}

export type StatusView = ReturnType<typeof statusOf>

/** The team's words on the current version, when there are some. */
export function messageOf({ dossier, decisions }: DossierStatus) {
  const last = decisions.find(({ version }) => version === dossier.version)
  return last?.text ? { text: last.text, reason: last.reason, at: last.at.toISOString() } : undefined
}

/** What an approval left to be done. */
const reservationsOf = ({ dossier, decisions }: DossierStatus): string =>
  dossier.state === 'approved' ? (decisions.find(({ kind }) => kind === 'approve')?.reservations ?? '') : ''

/** Every decision with its words, the newest first; who took it is the team. */
export const decisionsOf = ({ decisions, papers }: DossierStatus) =>
  decisions.map(({ id, kind, reason, text, reservations, version, at }) => ({
    id,
    kind,
    reason,
    text,
    reservations,
    version,
    at: at.toISOString(),
    hasPaper: papers.has(id),
  }))

function authorityOf({ dossier, authority }: DossierStatus) {
  if (!authority || (isClosed(dossier.state) && dossier.state !== 'approved')) return undefined
  if (authority.confirmedAt) return { state: 'confirmed' as const, at: authority.confirmedAt.toISOString() }
  if (authority.askedAt) return { state: 'asked' as const, at: authority.askedAt.toISOString() }
  return { state: 'team' as const, at: '' }
}

const isGivenUp = ({ dossier: { state } }: DossierStatus) => state === 'rejected' || state === 'withdrawn'

function certificatesOf(status: DossierStatus, partner: Partner) {
  if (isGivenUp(status)) return []
  const mayBring = status.dossier.state === 'approved' && may(partner, 'dossier.edit')
  const { purpose } = status.dossier
  return environmentsOf({ purpose, certificates: status.certificates }).map((environment) => {
    const state = certificateState(status, environment)
    const order = state === 'released' ? orderOf(status, environment) : undefined
    return { environment, state, order, mayBring: mayBring && !order }
  })
}

function certificateState({ dossier, certificates, keys, issued }: DossierStatus, environment: Environment) {
  const choice = certificates[environment]?.choice ?? 'later'
  const isApproved = dossier.state === 'approved'
  if (choice === 'later') return isApproved ? ('missing' as const) : choice
  const key = keys.find((candidate) => candidate.environment === environment)
  if (isApproved && key?.renewSince) return 'renew' as const
  if (choice === 'certificate' && !isApproved) return choice
  if (choice === 'certificate')
    return issued.some((one) => one.environment === environment)
      ? ('registered' as const)
      : ('unfit' as const)
  if (!isApproved) return 'waiting' as const
  return key?.releasedAt ? ('released' as const) : ('again' as const)
}

/** What the certificate is ordered with: the CSR, and the subject that was validated. */
function orderOf({ registered, certificates, released }: DossierStatus, environment: Environment) {
  const csr = certificates[environment]?.pem
  const by = released[environment]
  if (!registered || !csr || !by) return undefined
  const { institution, issuer } = registered
  const facts = subjectFactsOf(institution.answers, issuer.answers, environment)
  const { subject, fileStem } = materialFor(by.profile, facts)
  return { csr, fileStem, subject, outdated: by.outdated }
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
    endedOn: issuer.endedOn,
    documentTypes: documentTypes.map(
      ({ documentTypeId, reference, endedOn, answers: { nameFr, nameNl, nameDe } }) => ({
        documentTypeId,
        endedOn,
        reference,
        names: { nameFr, nameNl, nameDe },
      }),
    ),
  }
}
