import { ContactLink } from '#app/components/contact.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Steps } from '#app/components/steps.tsx'
import { Table } from '#app/components/table.tsx'
import { ENTERPRISE_NUMBER_URN } from '#app/domain/certificate-profile.ts'
import { soapEndpoint } from '#app/domain/endpoint.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { LANGUAGES, OWN_NAMES } from '#app/domain/language.ts'
import { GLOSSARY } from '#app/i18n/glossary.ts'
import { ERRORS } from './sections.ts'

const NETWORKS = ['internet', 'extranet'] as const

/** How a certificate comes about, as a line of five steps. */
export function CertificatePicture() {
  const t = useTranslator()
  return (
    <>
      <h3 className="govuk-heading-s">{t('guide.certificate.picture')}</h3>
      <Steps
        headingLevel={4}
        steps={([1, 2, 3, 4, 5] as const).map((step) => ({
          title: t(`guide.certificate.step${step}.title`),
          text: t(`guide.certificate.step${step}`),
        }))}
      />
    </>
  )
}

/** The subject of the profile `guide`, as the team validates it. */
export function SubjectExample() {
  const t = useTranslator()
  const rows = [
    ['C', <code key="C">BE</code>],
    ['O', <code key="O">Federal Government</code>],
    ['OU', t('guide.certificate.aName')],
    [
      'OU',
      <span key="urn">
        <code>{ENTERPRISE_NUMBER_URN}</code> {t('guide.certificate.aNumber')}
      </span>,
    ],
    ['CN', t('guide.certificate.aId')],
  ] as const
  return (
    <Table
      caption={t('guide.certificate.subject')}
      columns={[
        { key: 'attribute', title: t('guide.certificate.attribute') },
        { key: 'value', title: t('guide.certificate.value') },
      ]}
      rows={rows.map(([attribute, value], index) => ({
        id: `${attribute}${index}`,
        cells: { attribute, value },
      }))}
    />
  )
}

export function Endpoints() {
  const t = useTranslator()
  return (
    <>
      <Table
        caption={t('guide.publishing.endpoints')}
        columns={[
          { key: 'environment', title: t('guide.publishing.environment') },
          ...NETWORKS.map((network) => ({ key: network, title: t(`guide.publishing.${network}`) })),
        ]}
        rows={ENVIRONMENTS.map((environment) => ({
          id: environment,
          cells: {
            environment: GLOSSARY[environment][t.language],
            ...Object.fromEntries(
              NETWORKS.map((network) => [
                network,
                <code key={network}>{soapEndpoint(network, environment)}</code>,
              ]),
            ),
          },
        }))}
      />
      <h3 className="govuk-heading-s">{t('guide.publishing.limits')}</h3>
    </>
  )
}

export function ErrorCodes() {
  const t = useTranslator()
  return (
    <Table
      caption={t('guide.publishing.errors')}
      columns={[
        { key: 'code', title: t('guide.publishing.code') },
        { key: 'meaning', title: t('guide.publishing.meaning') },
      ]}
      rows={ERRORS.map((code) => ({
        id: code,
        cells: { code: <code className="portal-whole">{code}</code>, meaning: t(`guide.publishing.${code}`) },
      }))}
    />
  )
}

/** The reader's own language first. */
export function Words() {
  const t = useTranslator()
  const languages = [t.language, ...LANGUAGES.filter((language) => language !== t.language)]
  return (
    <Table
      caption={t('guide.words')}
      hideCaption
      columns={languages.map((language) => ({ key: language, title: OWN_NAMES[language] }))}
      rows={Object.values(GLOSSARY).map((term) => ({
        id: term.en,
        cells: Object.fromEntries(
          languages.map((language) => [
            language,
            <span key={language} lang={language}>
              {term[language]}
            </span>,
          ]),
        ),
      }))}
    />
  )
}

export const Contact = () => (
  <p className="govuk-body">
    <ContactLink />
  </p>
)
