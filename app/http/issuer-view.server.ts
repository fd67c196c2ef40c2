import type { Officer, Partner } from '#app/domain/actor.ts'
import { soapEndpoint } from '#app/domain/endpoint.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Environment } from '#app/domain/environment.ts'
import { type OpenIssuer, openIssuer } from '#app/services/issuers/open-issuer.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'

/** An issuer as its page shows it to this reader; undefined when they may see none with this id. */
export async function issuerView(reader: Partner | Officer, issuerId: string, language: string) {
  const opened = await openIssuer(reader, issuerId)
  if (!opened) return undefined
  const isTeam = reader.kind === 'officer'
  return {
    issuer: identityOf(opened, language),
    service: serviceOf(opened),
    certificates: {
      acceptance: certificateOf(opened, 'acceptance', isTeam),
      production: certificateOf(opened, 'production', isTeam),
    },
    types: opened.documentTypes.map(typeOf),
    contacts: contactsOf(opened),
    changes: opened.changes.map(({ id, reference, purpose, state, since }) => ({
      id,
      reference: reference ?? '',
      purpose,
      state,
      since: since.toISOString(),
      href: dossierAddress(id, isTeam),
    })),
    askAt: opened.mayChange
      ? `/dossiers/change/${opened.institution.id}?issuer=${opened.issuer.id}`
      : undefined,
  }
}

const dossierAddress = (id: string, isTeam: boolean): string =>
  isTeam ? `/office/dossiers/${id}` : `/dossiers/${id}`

const identityOf = ({ institution, issuer }: OpenIssuer, language: string) => ({
  id: issuer.id,
  institutionId: institution.id,
  institution: nameIn(institution.answers, language),
  institutionReference: institution.reference,
  enterpriseNumber: formatEnterpriseNumber(institution.enterpriseNumber),
  reference: issuer.reference,
  applicationId: issuer.applicationId,
  applicationReference: issuer.applicationReference,
  name: nameIn(issuer.answers, language),
  since: issuer.approvedAt.toISOString(),
  endedOn: issuer.endedOn,
})

function serviceOf({ issuer: { answers } }: OpenIssuer) {
  const { audience, protocol, network, certificateUse } = answers
  const endpoints =
    protocol === 'soap'
      ? { acceptance: soapEndpoint(network, 'acceptance'), production: soapEndpoint(network, 'production') }
      : undefined
  return { audience, protocol, network, certificateUse, endpoints }
}

function certificateOf({ environments, mayChange }: OpenIssuer, environment: Environment, isTeam: boolean) {
  const { certificate, handInOn } = environments[environment]
  return {
    certificate: certificate && {
      serial: certificate.serial,
      authority: certificate.authority,
      until: certificate.notAfter.toISOString(),
      isOver: certificate.notAfter < new Date(),
    },
    dossier: certificate && dossierAddress(certificate.dossierId, isTeam),
    renew: mayChange && certificate ? `/certificates/${certificate.id}/renew` : undefined,
    handIn: mayChange && handInOn ? `/dossiers/${handInOn}/issued/${environment}` : undefined,
  }
}

const typeOf = ({
  id,
  documentTypeId,
  reference,
  answers,
  endedOn,
  on,
}: OpenIssuer['documentTypes'][number]) => ({
  id,
  documentTypeId,
  reference,
  names: { nameFr: answers.nameFr, nameNl: answers.nameNl, nameDe: answers.nameDe },
  endedOn,
  on,
})

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n')

const contactsOf = ({ institution, issuer }: OpenIssuer) => ({
  business: lines(institution.answers.businessHelpdesk, institution.answers.businessHelpdeskPhone),
  technical: lines(institution.answers.technicalHelpdesk, institution.answers.technicalHelpdeskPhone),
  security: lines(institution.answers.securityContact),
  application: lines(issuer.answers.helpdesk, issuer.answers.helpdeskPhone),
})
