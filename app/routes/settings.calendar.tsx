import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CalendarFeeds, IssuedFeed, NewFeed } from '#app/components/calendar-feeds.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { isOfficerRole } from '#app/domain/permission.ts'
import type { Refusal } from '#app/domain/result.ts'
import { settings } from '#app/env.server.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import {
  type FeedOwner,
  feedChoices,
  issueFeed,
  listFeeds,
  revokeFeed,
} from '#app/services/calendar/manage-feeds.server.ts'

export const handle = pageTitle('calendar.feed.title')

type Outcome = { address: string } | { refusal: Refusal }

async function ownerOf(context: AppLoadContext, request: Request): Promise<FeedOwner> {
  const { personId, officerRoles, secondStep } = await requirePerson(context, request)
  const isOfficer = secondStep !== undefined && officerRoles.some(isOfficerRole)
  return { personId, isOfficer, language: context.language }
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const owner = await ownerOf(context, request)
  const choices = await feedChoices(owner)
  const feeds = await listFeeds(owner.personId)
  return {
    choices,
    feeds: feeds.map(({ id, of, createdAt, lastReadAt }) => ({
      id,
      of: choices.find((choice) => choice.id === of),
      createdAt: createdAt.toISOString(),
      lastReadAt: lastReadAt?.toISOString(),
    })),
    revoked: new URL(request.url).searchParams.has('revoked'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const owner = await ownerOf(context, request)
  const read = readForm(await request.formData(), ['intent', 'id', 'of'])
  if (read?.intent === 'revoke') {
    await revokeFeed(owner.personId, read.id ?? '')
    throw redirect('/settings/calendar?revoked')
  }
  if (read?.intent !== 'issue') throw data(null, 400)
  const issued = await issueFeed(owner, read.of ?? '')
  if (!issued.ok) return data<Outcome>({ refusal: issued.refusal }, 400)
  return data<Outcome>({ address: `${settings().origin}/calendar/${issued.value.token}.ics` }, 201)
}

export default function CalendarSettings() {
  const t = useTranslator()
  const { choices, feeds, revoked } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refusal = outcome && 'refusal' in outcome ? outcome.refusal : undefined
  const text = refusal && t.message(refusal.message)
  return (
    <Page heading={t('calendar.feed.title')} backTo="/settings" wide>
      {text !== undefined && <ErrorSummary errors={[{ name: refusal?.field, text }]} />}
      {outcome && 'address' in outcome && <IssuedFeed address={outcome.address} />}
      {revoked && !outcome && <NotificationBanner kind="success" heading={t('calendar.feed.revoked')} />}
      <p className="govuk-body">{t('calendar.feed.lead')}</p>
      <CalendarFeeds feeds={feeds} />
      <h2 className="govuk-heading-m">{t('calendar.feed.new')}</h2>
      <NewFeed choices={choices} error={refusal?.field === 'of' ? text : undefined} />
    </Page>
  )
}
