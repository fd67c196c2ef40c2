import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { GrantRole } from '#app/components/grant-role.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { OfficersTable } from '#app/components/officers-table.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { needsStepUp, PasskeyStepUp } from '#app/components/passkey-step-up.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { isOfficerRole, may } from '#app/domain/permission.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf, requireFreshStep } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { grantRole, revokeRole } from '#app/services/officers/change-role.server.ts'
import { listTeam } from '#app/services/officers/list-team.server.ts'
import { openEnrolmentWindow } from '#app/services/officers/open-window.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('security.officers.title')

const INTENTS = ['grant', 'revoke', 'open'] as const

const intentIn = (text: string | null | undefined) => INTENTS.find((intent) => intent === text)

async function adminOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const officer = await officerOf(context, request)
  if (!may(officer, 'officers.manage')) throw notFound()
  return officer
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await adminOf(context, request)
  const team = await listTeam()
  return { team, me: personId, done: intentIn(new URL(request.url).searchParams.get('done')) }
}

type Typed = { email: string; role: string; person: string }

export async function action({ context, request }: ActionFunctionArgs) {
  const admin = await adminOf(context, request)
  const {
    intent,
    email = '',
    role = '',
    person = '',
  } = readForm(await request.formData(), ['intent', 'email', 'role', 'person']) ?? {}
  const asked = intentIn(intent)
  if (!asked) throw data(null, 400)
  const fresh = await requireFreshStep(context)
  const result = fresh.ok ? await change(admin, asked, { email, role, person }) : fresh
  if (result.ok) throw redirect(`/office/settings/officers?done=${asked}`)
  return data({ refusal: result.refusal, typed: { email, role } }, result.refusal.field ? 400 : 409)
}

async function change(
  admin: Officer,
  intent: (typeof INTENTS)[number],
  { email, role, person }: Typed,
): Promise<Result<unknown>> {
  if (intent === 'open') {
    return isUuid(person) ? openEnrolmentWindow(admin, person) : refused('security.refusal.noOfficer')
  }
  if (!isOfficerRole(role)) return refused('security.refusal.role.required', 'role')
  if (intent === 'grant') return grantRole(admin, { email, role })
  return isUuid(person)
    ? revokeRole(admin, { personId: person, role })
    : refused('security.refusal.noSuchRole')
}

export default function Officers() {
  const t = useTranslator()
  const { team, me, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('security.officers.title')} backTo="/office/settings" wide>
      {refused && (
        <ErrorSummary errors={[{ name: refused.refusal.field, text: t.message(refused.refusal.message) }]} />
      )}
      {needsStepUp(refused?.refusal) && <PasskeyStepUp />}
      {done && !refused && (
        <NotificationBanner kind="success" heading={t(`security.officers.done.${done}`)} />
      )}
      <p className="govuk-body">{t('security.officers.lead')}</p>
      <OfficersTable team={team} me={me} />
      <GrantRole refused={refused} />
    </Page>
  )
}
