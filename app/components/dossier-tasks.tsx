import { type Task, type TaskStatus, type TaskStatuses, tasksIn } from '#app/domain/dossier.ts'
import type { ChangePurpose, DossierPurpose } from '#app/domain/dossier-purpose.ts'
import { isUnsettled, taskOf as taskOfRemark } from '#app/domain/remark.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { DecisionEntry } from './decision-words.tsx'
import { DossierDecisions } from './dossier-decisions.tsx'
import { DossierRemarks, type NamedRemark } from './dossier-remarks.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Page } from './page.tsx'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'
import { ThreadLink } from './thread-link.tsx'

export type DraftView = {
  id: string
  reference: string | null
  /** ISO time. */
  createdAt: string
  institutionName: string
  purpose: DossierPurpose
  /** Of what a change is asked to. */
  applicationId: string
  statuses: TaskStatuses
  /** What the team asked to change; `at` is an ISO time. */
  changes: { text: string; at: string } | undefined
  /** Those taken on the versions before, the newest first. */
  decisions: readonly DecisionEntry[]
  /** Messages not read yet; undefined before there is a conversation. */
  unread: number | undefined
  remarks: readonly NamedRemark[]
}

const PATHS: Readonly<Record<Task, string>> = {
  institution: 'institution',
  application: 'application',
  documentTypes: 'document-types',
  'certificate.acceptance': 'certificate/acceptance',
  'certificate.production': 'certificate/production',
  end: 'end',
}

/** Where a task is done. Reached by plain links: a certificate page must come by a full document load. */
export const taskAddress = (dossierId: string, task: Task): string => `/dossiers/${dossierId}/${PATHS[task]}`

/** The steps of a draft, in the order in which they are best done. */
export function DossierTasksPage({ dossier }: { dossier: DraftView }) {
  const t = useTranslator()
  const { id, reference, purpose, statuses } = dossier
  const asked = tasksIn(statuses)
  const remarks = dossier.remarks.filter(({ state }) => isUnsettled(state))
  const toAnswer = (task: Task) =>
    remarks.filter((remark) => remark.state === 'open' && taskOfRemark(remark) === task).length
  const done = asked.filter((task) => statuses[task] === 'done').length
  const isComplete = done === asked.length
  const isAsked = remarks.some(({ state }) => state === 'open')
  return (
    <Page
      heading={
        reference
          ? t('dossier.titleOf', { reference })
          : t('dossier.draft', { date: t.date(dossier.createdAt) })
      }
      caption={dossier.institutionName || undefined}
      backTo="/dossiers"
    >
      {purpose !== 'registration' && <Asked purpose={purpose} application={dossier.applicationId} />}
      {dossier.changes && <Changes {...dossier.changes} />}
      <DossierRemarks id={id} remarks={remarks} isOpen />
      <ThreadLink side="partner" dossierId={id} unread={dossier.unread} />
      {!isComplete && <p className="govuk-body">{t('tasks.progress', { done, total: asked.length })}</p>}
      {isComplete && !isAsked && <p className="govuk-body">{t('tasks.complete')}</p>}
      <p className="govuk-body">{t('tasks.order')}</p>
      <h2 className="govuk-heading-m">{t('tasks.prepare')}</h2>
      <TaskList
        id="tasks"
        tasks={asked.map((task) =>
          taskOf(t, id, task, { status: statuses[task] ?? 'notStarted', remarks: toAnswer(task) }),
        )}
      />
      <h2 className="govuk-heading-m">{t('tasks.send')}</h2>
      <TaskList
        id="submit"
        tasks={[
          {
            name: t('task.review'),
            href: `/dossiers/${id}/review`,
            status: <Tag>{t(isComplete ? 'taskStatus.notStarted' : 'taskStatus.inProgress')}</Tag>,
          },
        ]}
      />
      <DossierDecisions
        dossierId={id}
        decisions={dossier.decisions}
        isNewestAbove={dossier.changes !== undefined}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/dossiers/${id}/withdraw`}>
          {t('tasks.withdraw')}
        </a>
      </p>
    </Page>
  )
}

/** What a request for one change asks, and what it leaves alone. */
function Asked({ purpose, application }: { purpose: ChangePurpose; application: string }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t(`change.purpose.${purpose}`)}</h2>
      <p className="govuk-body">{t(`change.tasks.${purpose}`, { application })}</p>
    </>
  )
}

function taskOf(
  t: Translator,
  dossierId: string,
  task: Task,
  { status, remarks }: { status: TaskStatus; remarks: number },
) {
  const text = t(`taskStatus.${status}`)
  const isBlocked = status === 'blocked'
  return {
    name: t(`task.${task}`),
    href: isBlocked ? undefined : taskAddress(dossierId, task),
    hint: isBlocked ? t('tasks.blocked') : undefined,
    status:
      remarks > 0 ? (
        <Tag colour="yellow">{t.plural('remarks.tasks', remarks)}</Tag>
      ) : status === 'done' || isBlocked ? (
        text
      ) : (
        <Tag>{text}</Tag>
      ),
  }
}

function Changes({ text, at }: { text: string; at: string }) {
  const t = useTranslator()
  return (
    <NotificationBanner heading={t('tasks.changes.title')}>
      <InsetText>
        <p className="govuk-body portal-lines">{text}</p>
        <p className="govuk-body-s">{t('status.message.of', { date: t.date(at) })}</p>
      </InsetText>
      <p className="govuk-body">{t('tasks.changes.what')}</p>
      <p className="govuk-body">{t('status.paused')}</p>
    </NotificationBanner>
  )
}
