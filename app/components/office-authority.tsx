import { type DossierState, isClosed } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { personName } from './person-name.ts'
import { SummaryList } from './summary-list.tsx'
import { Tag } from './tag.tsx'
import { TextArea } from './text-area.tsx'

export type ShownAuthority = {
  confirmedBy: 'institution' | 'officer' | 'membership' | null
  confirmedAt: Date | null
  askedAt: Date | null
  evidence: string
  officer: string
}

type Props = {
  authority: ShownAuthority | undefined
  target: Target & { state: DossierState }
  refused: RefusedForm
}

/** May this partner ask in the institution's name? Without a yes nothing is approved. */
export function OfficeAuthority({ authority, target, refused }: Props) {
  if (authority?.confirmedAt) return <Confirmed authority={authority} at={authority.confirmedAt} />
  return <Open askedAt={authority?.askedAt ?? null} target={target} refused={refused} />
}

function Confirmed({ authority, at }: { authority: ShownAuthority; at: Date }) {
  const t = useTranslator()
  const { confirmedBy, evidence, officer } = authority
  const rows = [
    {
      label: t('office.authority.state'),
      value: <Tag colour="green">{t('office.authority.confirmed')}</Tag>,
    },
    { label: t('office.authority.how'), value: t(`office.authority.by.${confirmedBy ?? 'institution'}`) },
    { label: t('office.authority.when'), value: t.dateTime(at) },
    ...(officer ? [{ label: t('office.authority.officer'), value: personName(t, officer) }] : []),
    ...(evidence ? [{ label: t('office.authority.evidence'), value: evidence }] : []),
  ]
  return <SummaryList rows={rows} />
}

function Open({ askedAt, target, refused }: Omit<Props, 'authority'> & { askedAt: Date | null }) {
  const t = useTranslator()
  const mine = refused?.intent === 'recordAuthority' ? refused : undefined
  return (
    <>
      <p className="govuk-body">
        <Tag colour="yellow">{t('office.authority.open')}</Tag>
      </p>
      <p className="govuk-body">
        {askedAt ? t('office.authority.asked', { date: t.date(askedAt) }) : t('office.authority.notAsked')}
      </p>
      {!isClosed(target.state) && (
        <OfficeForm intent="recordAuthority" target={target}>
          <TextArea
            name="evidence"
            label={t('office.authority.record')}
            hint={t('office.authority.recordHint')}
            value={mine?.typed.evidence ?? ''}
            error={mine?.refusal.field ? t.message(mine.refusal.message) : undefined}
            rows={3}
          />
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t('office.authority.submit')}
          </button>
        </OfficeForm>
      )}
    </>
  )
}
