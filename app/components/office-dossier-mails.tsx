import { useTranslator } from './language.tsx'
import type { Target } from './office-form.tsx'
import { OfficeMails, type ShownDelivery } from './office-mails.tsx'
import { Tag } from './tag.tsx'

/** `isMissed`: the partner did not get a mail that matters. */
export type DossierMails = { list: readonly ShownDelivery[]; isMissed: boolean }

/** The mails about a dossier. */
export function OfficeDossierMails({ mails, target }: { mails: DossierMails; target: Target }) {
  const t = useTranslator()
  if (mails.list.length === 0) return <p className="govuk-body">{t('mails.none')}</p>
  return (
    <OfficeMails
      caption={t('mails.caption')}
      hideCaption
      mails={mails.list}
      fields={{ revision: target.revision }}
    />
  )
}

/** Above everything else, where the partner does not know what the team thinks they know. */
export function MissedMail({ isMissed }: { isMissed: boolean }) {
  const t = useTranslator()
  if (!isMissed) return null
  return (
    <p className="govuk-body">
      <Tag colour="red">{t('mails.missed')}</Tag>{' '}
      <a className="govuk-link" href="#mails">
        {t('mails.missed.look')}
      </a>
    </p>
  )
}
