import { useTranslator } from './language.tsx'
import { SettingsActs } from './settings-acts.tsx'
import { Table } from './table.tsx'

/** A job that failed too often; `error`: the name of its last failure. */
export type ShownJob = { id: string; name: string; error: string; attempts: number; failedAt: Date }

/** The jobs that failed each time, with a button that puts each in the queue again. */
export function DeadJobsTable({ jobs }: { jobs: readonly ShownJob[] }) {
  const t = useTranslator()
  if (jobs.length === 0) return <p className="govuk-body">{t('post.jobs.none')}</p>
  const columns = (['job', 'failed', 'attempts', 'error'] as const).map((key) => ({
    key,
    title: t(`post.jobs.column.${key}`),
  }))
  return (
    <>
      <p className="govuk-body">{t('post.jobs.lead')}</p>
      <Table
        caption={t('post.jobs')}
        hideCaption
        columns={[...columns, { key: 'act', title: t('mails.column.act') }]}
        rows={jobs.map(({ id, name, error, attempts, failedAt }) => ({
          id,
          cells: {
            job: <span className="portal-code">{name}</span>,
            failed: t.dateTime(failedAt),
            attempts: t.number(attempts),
            error: <span className="portal-code">{error}</span>,
            act: (
              <SettingsActs
                id={id}
                about={name}
                acts={[{ intent: 'retryJob', text: t('post.jobs.retry') }]}
              />
            ),
          },
        }))}
      />
    </>
  )
}
