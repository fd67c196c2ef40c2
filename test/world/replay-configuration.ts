import type { Configuration } from '#app/domain/configuration.ts'
import type { PublicationRows } from '#app/domain/publication-index.ts'

type Couple = { enterpriseNumber: string; applicationId: string }

const idOf = ({ enterpriseNumber, applicationId }: Couple): string => `${enterpriseNumber} ${applicationId}`

/**
 * What an exported configuration says, as the rule takes it: the web service has nothing else. Who is listed may
 * publish; who only shares a certificate may not.
 */
export function rowsOfConfiguration(configuration: Configuration): PublicationRows {
  const { environment, organizations, applications, trios } = configuration
  const publishes = environment === 'production' ? 'live' : 'configured'
  const listed = new Set(applications.map(idOf))
  const audiences = new Map(trios.map((trio) => [idOf(trio), trio.audience]))
  const owners = applications.flatMap(({ certificates }) =>
    certificates.flatMap(({ owner }) => (owner && !listed.has(idOf(owner)) ? [owner] : [])),
  )
  const issuerOf = (couple: Couple, state: 'live' | 'configured' | 'locked') => ({
    id: idOf(couple),
    enterpriseNumber: couple.enterpriseNumber,
    applicationId: couple.applicationId,
    audience: audiences.get(idOf(couple)) ?? ('citizen' as const),
    isShared: true,
    endedOn: null,
    acceptance: environment === 'acceptance' ? state : ('locked' as const),
    production: environment === 'production' ? state : ('locked' as const),
  })
  const certificates = new Map<string, PublicationRows['certificates'][number]>()
  const senders: PublicationRows['senders'][number][] = []
  for (const application of applications)
    for (const { sha256, state, notBefore, notAfter, owner } of application.certificates) {
      const issuerId = idOf(owner ?? application)
      const dates = { notBefore: new Date(notBefore), notAfter: new Date(notAfter) }
      certificates.set(`${sha256} ${issuerId}`, { sha256, issuerId, environment, state, ...dates })
      if (owner) senders.push({ ownerIssuerId: issuerId, environment, senderIssuerId: idOf(application) })
    }
  return {
    institutions: organizations.map(({ enterpriseNumber }) => enterpriseNumber),
    goneOn: [],
    issuers: [
      ...applications.map((application) => issuerOf(application, publishes)),
      ...owners.map((owner) => issuerOf(owner, 'locked')),
    ],
    documentTypes: trios.map((trio) => ({
      issuerId: idOf(trio),
      messageTypeId: trio.messageTypeId,
      endedOn: null,
      acceptance: environment === 'acceptance',
      production: environment === 'production',
    })),
    certificates: [...certificates.values()],
    senders,
  }
}
