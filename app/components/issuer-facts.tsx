import type { ApplicationAnswers } from '#app/domain/application.ts'
import type { Environment } from '#app/domain/environment.ts'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'
import { WholeReferences } from './whole-references.tsx'

/** What identifies a registered couple; `since` in ISO 8601, `endedOn` an ISO day. */
export type IssuerIdentity = {
  id: string
  institutionId: string
  institution: string
  institutionReference: string
  /** As people write it. */
  enterpriseNumber: string
  reference: string
  applicationId: string
  applicationReference: string
  name: string
  since: string
  endedOn: string | null
}

/** The references of an issuer, which its partner uses with the team. */
export function IssuerReferences({ issuer }: { issuer: IssuerIdentity }) {
  const t = useTranslator()
  const named = (name: string, reference: string) => (
    <>
      <span className="portal-words">{name}</span>
      <br />
      <WholeReferences text={reference} />
    </>
  )
  return (
    <>
      <h2 className="govuk-heading-m">{t('issuer.references')}</h2>
      <SummaryList
        rows={[
          { label: t('issuer.reference'), value: <WholeReferences text={issuer.reference} /> },
          { label: t('issuer.institution'), value: named(issuer.institution, issuer.institutionReference) },
          { label: t('issuer.number'), value: issuer.enterpriseNumber },
          { label: t('issuer.application'), value: named(issuer.applicationId, issuer.applicationReference) },
          { label: t('issuer.since'), value: t.date(issuer.since) },
          ...(issuer.endedOn
            ? [
                {
                  label: t('environment.state.ended'),
                  value: t('issuer.ends', { date: t.date(issuer.endedOn) }),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

/** How the application sends; without endpoints no public source names an address. */
export type IssuerService = Pick<
  ApplicationAnswers,
  'audience' | 'protocol' | 'network' | 'certificateUse'
> & { endpoints: Readonly<Record<Environment, string>> | undefined }

/** The web service as this issuer reaches it. */
export function IssuerEndpoints({ service }: { service: IssuerService }) {
  const t = useTranslator()
  const { protocol, network, audience, certificateUse, endpoints } = service
  const addressOf = (environment: Environment) =>
    endpoints ? <code className="portal-code">{endpoints[environment]}</code> : t('issuer.endpoint.rest')
  return (
    <>
      <h2 className="govuk-heading-m">{t('issuer.service')}</h2>
      <p className="govuk-body">{t('issuer.service.what')}</p>
      <SummaryList
        rows={[
          { label: t('issuer.endpoint.acceptance'), value: addressOf('acceptance') },
          { label: t('issuer.endpoint.production'), value: addressOf('production') },
          {
            label: t('issuer.channel'),
            value: `${t(`field.application.protocol.${protocol}`)}\n${t(`field.application.network.${network}`)}`,
          },
          { label: t('issuer.signed'), value: t(`issuer.signed.${protocol}`) },
          {
            label: t('field.application.audience.label'),
            value: t(`field.application.audience.${audience}`),
          },
          {
            label: t('field.application.certificateUse.label'),
            value: t(`field.application.certificateUse.${certificateUse}`),
          },
        ]}
      />
    </>
  )
}

/** Functional mailboxes and phones; empty where none was given. */
export type IssuerContacts = Readonly<Record<'business' | 'technical' | 'security' | 'application', string>>

const CONTACTS = ['business', 'technical', 'security', 'application'] as const

/** Whom to ask, as the institution published it. */
export function IssuerContactList({ contacts }: { contacts: IssuerContacts }) {
  const t = useTranslator()
  const given = CONTACTS.filter((name) => contacts[name] !== '')
  if (given.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('issuer.contacts')}</h2>
      <p className="govuk-body">{t('issuer.contacts.what')}</p>
      <SummaryList
        rows={given.map((name) => ({ label: t(`issuer.contacts.${name}`), value: contacts[name] }))}
      />
    </>
  )
}
