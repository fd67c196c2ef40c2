import { LANGUAGES, type Language, OWN_NAMES } from '#app/domain/language.ts'
import type { Refusal } from '#app/domain/result.ts'
import { DeadJobsTable, type ShownJob } from './dead-jobs-table.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { OfficeMails, type ShownDelivery } from './office-mails.tsx'
import { Page } from './page.tsx'
import { Select } from './select.tsx'

type Props = {
  failed: readonly ShownDelivery[]
  waiting: { count: number; since: Date } | undefined
  jobs: readonly ShownJob[]
  teamLanguage: Language
  done: 'teamLanguage' | 'sendMailAgain' | 'retryJob' | undefined
  refusal: Refusal | undefined
}

const DONE = {
  teamLanguage: 'officeSettings.saved',
  sendMailAgain: 'office.done.mailSentAgain',
  retryJob: 'post.jobs.retried',
} as const

/** What admins look after: mails that were given up, jobs that failed, and the language of the team's mailbox. */
export function PostPage({ failed, waiting, jobs, teamLanguage, done, refusal }: Props) {
  const t = useTranslator()
  const words = refusal && t.message(refusal.message)
  return (
    <Page heading={t('officeSettings.link.post')} backTo="/office/settings" wide>
      {refusal && <ErrorSummary errors={[{ name: refusal.field, text: words ?? '' }]} />}
      {done && !refusal && <NotificationBanner kind="success" heading={t(DONE[done])} />}
      <h2 className="govuk-heading-m">{t('post.failed')}</h2>
      {failed.length === 0 ? (
        <p className="govuk-body">{t('post.failed.none')}</p>
      ) : (
        <OfficeMails caption={t('post.failed')} hideCaption mails={failed} withDossier />
      )}
      <p className="govuk-body">
        {waiting
          ? t.plural('post.waiting', waiting.count, { date: t.dateTime(waiting.since) })
          : t('post.waiting.none')}
      </p>
      <h2 className="govuk-heading-m">{t('post.jobs')}</h2>
      <DeadJobsTable jobs={jobs} />
      <h2 className="govuk-heading-m">{t('post.language')}</h2>
      <TeamLanguage language={teamLanguage} error={refusal?.field === 'teamLanguage' ? words : undefined} />
    </Page>
  )
}

function TeamLanguage({ language, error }: { language: Language; error: string | undefined }) {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="teamLanguage" />
      <p className="govuk-body">{t('post.language.hint')}</p>
      <Select
        name="teamLanguage"
        label={t('post.language')}
        value={language}
        none={undefined}
        options={LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value] }))}
        error={error}
      />
      <button type="submit" className="govuk-button">
        {t('officeSettings.save')}
      </button>
    </form>
  )
}
