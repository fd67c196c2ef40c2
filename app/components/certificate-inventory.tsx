import { overlapsOf } from '#app/domain/certificate-timeline.ts'
import type { Environment } from '#app/domain/environment.ts'
import { CertificateDetails, type ListedOfInventory } from './certificate-details.tsx'
import { CertificateStateTag } from './certificate-state-tag.tsx'
import { CertificatesLine, shortSerial } from './certificates-line.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

export type InventoryIssuer = {
  issuerId: string
  applicationId: string
  name: string
  endedOn: string
  environments: readonly { environment: Environment; certificates: readonly ListedOfInventory[] }[]
}

type Props = {
  inventory: {
    institutionId: string
    institution: string
    issuers: readonly InventoryIssuer[]
    /** May renew, report and retire. */
    mayAct: boolean
  }
  /** `partner` acts by links to the pages of each; the team reads, and has a page of its own for each. */
  side: 'partner' | 'team'
  /** ISO time at which the page was drawn. */
  now: string
}

/** The certificates of an institution, by application and environment: a picture, a table, and all that is known of each. */
export function CertificateInventory({ inventory, ...rest }: Props) {
  const { institutionId, institution, issuers, mayAct } = inventory
  return (
    <section aria-labelledby={`institution-${institutionId}`}>
      <h2 className="govuk-heading-m" id={`institution-${institutionId}`}>
        {institution}
      </h2>
      {issuers.map((issuer) => (
        <OfIssuer key={issuer.issuerId} issuer={issuer} mayAct={mayAct} {...rest} />
      ))}
    </section>
  )
}

type Place = { side: Props['side']; mayAct: boolean; now: string }

function OfIssuer({ issuer, ...place }: Place & { issuer: InventoryIssuer }) {
  const t = useTranslator()
  const { issuerId, name, applicationId, endedOn, environments } = issuer
  return (
    <section aria-labelledby={`issuer-${issuerId}`}>
      <h3 className="govuk-heading-s" id={`issuer-${issuerId}`}>
        {name} <span className="portal-code govuk-!-font-weight-regular">{applicationId}</span>
      </h3>
      {endedOn !== '' && (
        <p className="govuk-body">{t('certificates.serviceEnds', { day: t.date(endedOn) })}</p>
      )}
      {environments.map((one) => (
        <OfEnvironment key={one.environment} applicationId={applicationId} {...one} {...place} />
      ))}
    </section>
  )
}

type OfProps = Place & {
  applicationId: string
  environment: Environment
  certificates: readonly ListedOfInventory[]
}

function OfEnvironment({ applicationId, environment, certificates, now, ...rest }: OfProps) {
  const t = useTranslator()
  const named = { application: applicationId, environment: t(`certificates.environment.${environment}`) }
  return (
    <>
      <h4 className="govuk-body govuk-!-font-weight-bold">{named.environment}</h4>
      {certificates.length === 0 ? (
        <p className="govuk-body">{t('certificates.noneOf')}</p>
      ) : (
        <>
          <CertificatesLine
            title={t('certificates.line.title', named)}
            certificates={certificates}
            now={now}
          />
          <Overlaps certificates={certificates} />
          <CertificatesTable caption={t('certificates.table', named)} certificates={certificates} {...rest} />
          {certificates.map((certificate) => (
            <CertificateDetails key={certificate.id} certificate={certificate} />
          ))}
        </>
      )}
    </>
  )
}

function Overlaps({ certificates }: { certificates: readonly ListedOfInventory[] }) {
  const t = useTranslator()
  const serialOf = (id: string) => shortSerial(certificates.find((one) => one.id === id)?.serial ?? '')
  return overlapsOf(certificates).map(({ from, to, earlier, later }) => (
    <p key={from} className="govuk-body">
      {t('certificates.overlap', {
        from: t.date(from),
        to: t.date(to),
        earlier: serialOf(earlier),
        later: serialOf(later),
      })}
    </p>
  ))
}

type TableProps = Omit<Place, 'now'> & {
  caption: string
  certificates: readonly ListedOfInventory[]
}

function CertificatesTable({ caption, certificates, side, mayAct }: TableProps) {
  const t = useTranslator()
  const columns = ['certificate', 'from', 'to', 'days', 'state', 'handedIn'] as const
  const acts = side === 'partner' && mayAct ? (['acts'] as const) : []
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[...columns, ...acts].map((key) => ({ key, title: t(`certificates.column.${key}`) }))}
      rows={certificates.map((one) => ({
        id: one.id,
        cells: {
          certificate:
            side === 'team' ? (
              <a className="govuk-link portal-code portal-whole" href={`/office/certificates/${one.id}`}>
                {shortSerial(one.serial)}
              </a>
            ) : (
              <span className="portal-code portal-whole">{shortSerial(one.serial)}</span>
            ),
          from: <span className="portal-whole">{t.date(one.notBefore)}</span>,
          to: <span className="portal-whole">{t.date(one.notAfter)}</span>,
          days: isCounting(one) ? t.number(one.daysLeft) : '',
          state: <CertificateStateTag state={one.state} ended={one.ended} />,
          handedIn: (
            <span className="portal-words">
              {one.handedInBy === ''
                ? t.date(one.handedInAt)
                : t('certificates.handedInBy', { date: t.date(one.handedInAt), name: one.handedInBy })}
            </span>
          ),
          acts: <Acts certificate={one} isReplaced={isReplaceable(one, certificates)} />,
        },
      }))}
    />
  )
}

const isCounting = ({ state, ended }: ListedOfInventory): boolean =>
  !ended && (state === 'registered' || state === 'replaced')

/** Another one counts for longer: this one can be given up. */
const isReplaceable = (one: ListedOfInventory, all: readonly ListedOfInventory[]): boolean =>
  all.some(({ state, notAfter }) => state === 'registered' && notAfter > one.notAfter)

function Acts({
  certificate: { id, serial, state },
  isReplaced,
}: {
  certificate: ListedOfInventory
  isReplaced: boolean
}) {
  const t = useTranslator()
  const which = <span className="govuk-visually-hidden"> – {shortSerial(serial)}</span>
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {!isReplaced && (
        <li>
          <a className="govuk-link portal-words" href={`/certificates/${id}/renew`}>
            {t('certificates.renew')}
            {which}
          </a>
        </li>
      )}
      {(state === 'registered' || state === 'replaced') && (
        <li>
          <a className="govuk-link portal-words" href={`/certificates/${id}/compromise`}>
            {t('certificates.report')}
            {which}
          </a>
        </li>
      )}
      {state === 'compromised' && (
        <li>
          <a className="govuk-link portal-words" href={`/certificates/${id}/compromise`}>
            {t('certificates.steps.short')}
            {which}
          </a>
        </li>
      )}
      {isReplaced && state === 'registered' && (
        <li>
          <a className="govuk-link portal-words" href={`/certificates/${id}/retire`}>
            {t('certificates.retire')}
            {which}
          </a>
        </li>
      )}
    </ul>
  )
}
