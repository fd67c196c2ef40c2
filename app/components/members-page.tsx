import type { MemberRole } from '#app/domain/permission.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { type HistoryEntry, HistoryEntryText } from './history-entry.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { type AccessAsked, AccessAskedTable, type Offered, OfferedTable } from './members-open.tsx'
import { MembersTable, type ShownMember } from './members-table.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Page } from './page.tsx'

type Activity = { entry: HistoryEntry; dossier: { id: string; reference: string } | undefined }

type View = {
  workspaceId: string
  institutionName: string
  isRegistered: boolean
  mayManage: boolean
  mayLeave: boolean
  members: readonly (ShownMember & { role: MemberRole })[]
  invitations: readonly Offered[]
  requests: readonly AccessAsked[]
  activity: readonly Activity[]
  older: number | undefined
}

type Props = { view: View; done: string | undefined; refusal: string | undefined }

/** Who works for an institution and who did what; a manager lets people in and out from here. */
export function MembersPage({ view, done, refusal }: Props) {
  const t = useTranslator()
  const { workspaceId, mayManage, isRegistered } = view
  return (
    <Page
      heading={t('members.title')}
      caption={view.institutionName || t('workspaces.unnamed')}
      backTo="/settings/workspaces"
      wide
    >
      <ErrorSummary errors={refusal ? [{ text: t.message(refusal) }] : []} />
      {done && !refusal && <NotificationBanner kind="success" heading={t.dynamic(`members.done.${done}`)} />}
      {!isRegistered && <InsetText>{t('members.draft')}</InsetText>}
      {isRegistered && !mayManage && <p className="govuk-body">{t('members.managersOnly')}</p>}
      <AccessAskedTable requests={view.requests} />
      <MembersTable members={view.members} workspaceId={workspaceId} mayManage={mayManage} />
      {mayManage && (
        <a className="govuk-button" href={`/settings/members/invite?workspace=${workspaceId}`}>
          {t('members.invite')}
        </a>
      )}
      <OfferedTable invitations={view.invitations} mayManage={mayManage} />
      <ActivityList {...view} />
      {view.mayLeave && <Leave />}
    </Page>
  )
}

function ActivityList({ activity, older, workspaceId }: Pick<View, 'activity' | 'older' | 'workspaceId'>) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m" id="activity">
        {t('members.activity')}
      </h2>
      {activity.length === 0 && <p className="govuk-body">{t('members.activity.none')}</p>}
      <ol className="govuk-list govuk-list--spaced" reversed>
        {activity.map(({ entry, dossier }) => (
          <li key={entry.sequence}>
            <HistoryEntryText entry={entry} />
            {dossier && (
              <>
                <br />
                <a className="govuk-link" href={`/dossiers/${dossier.id}`}>
                  {dossier.reference
                    ? t('members.activity.dossier', { reference: dossier.reference })
                    : t('members.activity.draft')}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      {older !== undefined && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`/settings/members?workspace=${workspaceId}&before=${older}#activity`}
          >
            {t('log.older')}
          </a>
        </p>
      )}
    </>
  )
}

/** Folded away, so that nobody leaves by a slip. */
function Leave() {
  const t = useTranslator()
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('members.leave')}</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">{t('members.leave.what')}</p>
        <form method="post">
          <FormToken />
          <button type="submit" name="intent" value="leave" className="govuk-button govuk-button--warning">
            {t('members.leave.submit')}
          </button>
        </form>
      </div>
    </details>
  )
}
