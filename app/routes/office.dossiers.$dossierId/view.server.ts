import type { Officer } from '#app/domain/actor.ts'
import { AUTOMATIC_CHECKS, type AutomaticCheck } from '#app/domain/automatic-check.ts'
import { proposeDocumentTypeIds } from '#app/domain/document-type-proposal.ts'
import { actionsFor, BALL } from '#app/domain/dossier-state.ts'
import { may } from '#app/domain/permission.ts'
import { issuedForOffice } from '#app/services/issued/open-issued.server.ts'
import type { OfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { reportCertificates } from '#app/services/report-certificates.server.ts'
import { assignmentView } from './assignment-view.server.ts'
import { changeView } from './change-view.server.ts'
import { decisionsView } from './decisions-view.server.ts'

/** What the page shows, and nothing else: hashes, tokens and PEM texts stay on the server. */
export async function viewOf(opened: OfficeDossier, officer: Officer) {
  const { dossier, version } = opened
  const nameOf = (id: string | null) => (id === null ? '' : (opened.names[id] ?? ''))
  const { institution, application, documentTypes, known } = version.content
  return {
    summary: {
      id: dossier.id,
      reference: dossier.reference ?? '',
      state: dossier.state,
      stateSince: dossier.stateSince,
      revision: dossier.revision,
      version: version.number,
      submittedAt: version.submittedAt,
      submittedBy: nameOf(version.submittedBy),
      mandate: opened.mandate,
      officer: nameOf(dossier.officerId),
      institution: dossier.institutionName,
      enterpriseNumber: institution.enterpriseNumber,
      application: dossier.applicationId,
      language: dossier.language,
    },
    actions: actionsFor(dossier.state, officer),
    assignment: await assignmentView(opened, officer),
    unread: opened.unread,
    canRunChecks: BALL[dossier.state] === 'team',
    checks: storedChecks(opened),
    ...(await changeView(opened)),
    answers: { institution, application, documentTypes, end: version.content.end },
    known,
    certificates: await reportCertificates(opened),
    issued: await issuedForOffice(dossier.id),
    authority: authorityOf(opened, nameOf),
    registered: registeredOf(opened, officer),
    ...decisionsView(opened, officer),
    history: opened.history.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
    proposal: proposalOf(opened),
  }
}

export type DossierView = Awaited<ReturnType<typeof viewOf>>

const isCheck = (name: string): name is AutomaticCheck => AUTOMATIC_CHECKS.some((check) => check === name)

/** In the order of the table of checks; a check that is no longer run is not shown. */
const storedChecks = ({ checks }: OfficeDossier) =>
  AUTOMATIC_CHECKS.flatMap((name) =>
    checks.flatMap(({ check, outcome, evidence, ranAt }) =>
      check === name && isCheck(check) ? [{ check, outcome, evidence, ranAt }] : [],
    ),
  )

const authorityOf = ({ authority }: OfficeDossier, nameOf: (id: string | null) => string) =>
  authority && {
    confirmedBy: authority.confirmedBy,
    confirmedAt: authority.confirmedAt,
    askedAt: authority.askedAt,
    evidence: authority.evidence,
    officer: nameOf(authority.officerId),
  }

const registeredOf = ({ registered }: OfficeDossier, officer: Officer) =>
  registered && {
    changeId: may(officer, 'institution.change') ? registered.institution.id : undefined,
    institution: registered.institution.reference,
    issuer: registered.issuer && {
      reference: registered.issuer.reference,
      application: registered.issuer.applicationReference,
      applicationId: registered.issuer.applicationId,
      endedOn: registered.issuer.endedOn,
    },
    documentTypes: registered.documentTypes.map(({ reference, documentTypeId, endedOn, answers }) => ({
      reference,
      endedOn,
      documentTypeId,
      nameFr: answers.nameFr,
      nameNl: answers.nameNl,
    })),
  }

/** What the approval form starts with. */
function proposalOf({ version: { content }, registered }: OfficeDossier) {
  const { applicationId } = content.application
  const taken = (registered?.documentTypes ?? []).map((type) => type.documentTypeId)
  return {
    applicationId,
    certificateName: content.institution.certificateName,
    documentTypeIds: proposeDocumentTypeIds(applicationId, content.documentTypes, taken),
  }
}
