import type { RemarkPart, RemarkState } from '#app/domain/remark.ts'
import { nameIn, remarkLabel } from '#app/i18n/remark-label.ts'
import { useTranslator } from './language.tsx'
import { RemarkStateTag } from './remark-state.tsx'

/** What a partner's lists show of a remark. */
export type NamedRemark = {
  id: string
  part: RemarkPart
  field: string
  names: { nameFr: string; nameNl: string; nameDe: string } | undefined
  state: RemarkState
  text: string
  address: string
}

type Props = {
  id: string
  remarks: readonly NamedRemark[]
  /** The dossier is with the partner: each remark leads to where it is mended. */
  isOpen: boolean
  /** Nothing is asked any more, whatever was left open. */
  isClosed?: boolean
}

/** The team's remarks at a glance, on the dossier's own page. */
export function DossierRemarks({ id, remarks, isOpen, isClosed = false }: Props) {
  const t = useTranslator()
  if (remarks.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('remarks.title')}</h2>
      <RemarkLinks remarks={remarks} isOpen={isOpen} isClosed={isClosed} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/dossiers/${id}/remarks`}>
          {t(isOpen ? 'remarks.all' : 'remarks.see')}
        </a>
      </p>
    </>
  )
}

/** Each remark in short, with its state. */
export function RemarkLinks({ remarks, isOpen, isClosed = false }: Omit<Props, 'id'>) {
  const t = useTranslator()
  return (
    <ul className="govuk-list govuk-list--spaced">
      {remarks.map(({ part, field, names, ...remark }) => {
        const label = remarkLabel(t, { part, field, name: nameIn(t, names) })
        return (
          <li key={remark.id}>
            {isOpen ? (
              <a className="govuk-link" href={remark.address}>
                {label}
              </a>
            ) : (
              label
            )}{' '}
            {!isClosed && <RemarkStateTag state={remark.state} />}
            <br />
            <span className="portal-lines">{remark.text}</span>
          </li>
        )
      })}
    </ul>
  )
}
