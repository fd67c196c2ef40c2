import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { OfficeChanges, type ShownChange } from './office-changes.tsx'

type Props = {
  purpose: DossierPurpose
  asked: {
    changes: readonly ShownChange[]
    /** What has changed in the register since. */
    meanwhile: readonly ShownChange[]
  }
}

/** What a request for a change asks: registered before, and after. */
export function OfficeAsked({ purpose, asked: { changes, meanwhile } }: Props) {
  const t = useTranslator()
  return (
    <>
      <p className="govuk-body">
        <strong>{t(`change.purpose.${purpose}`)}</strong>
        <br />
        {t('office.asked.lead')}
      </p>
      <OfficeChanges changes={changes} none={t('office.asked.none')} />
      {meanwhile.length > 0 && (
        <InsetText>
          <h3 className="govuk-heading-s">{t('office.asked.meanwhile')}</h3>
          <p className="govuk-body">{t('office.asked.meanwhileWhat')}</p>
          <OfficeChanges changes={meanwhile} none={t('office.asked.none')} />
        </InsetText>
      )}
    </>
  )
}
