import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { needsStepUp, PasskeyStepUp } from '#app/components/passkey-step-up.tsx'
import { WebhookForm } from '#app/components/webhook-form.tsx'
import { WebhookSecret } from '#app/components/webhook-secret.tsx'
import { WebhooksTable } from '#app/components/webhooks-table.tsx'
import type { Refusal } from '#app/domain/result.ts'
import { WEBHOOK_KINDS } from '#app/domain/webhook.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requireFreshStep } from '#app/http/officer.server.ts'
import { webhooksAdminOf } from '#app/http/webhooks-admin.server.ts'
import { listTargets } from '#app/services/webhooks/list-targets.server.ts'
import { addTarget, type TargetSecret } from '#app/services/webhooks/manage-targets.server.ts'

export const handle = pageTitle('webhooks.title')

type Outcome = { added: TargetSecret } | { refusal: Refusal; typed: { url: string; kinds: string[] } }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const targets = await listTargets(await webhooksAdminOf(context, request))
  return {
    newId: randomUUID(),
    deleted: new URL(request.url).searchParams.has('deleted'),
    targets: targets.map(({ id, url, pausedAt, waiting, failed, deliveredAt }) => ({
      id,
      url,
      paused: pausedAt !== null,
      waiting,
      failed,
      deliveredAt: deliveredAt?.toISOString(),
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const admin = await webhooksAdminOf(context, request)
  const boxes = WEBHOOK_KINDS.map((kind) => `kind.${kind}`)
  const read = readForm(await request.formData(), ['id', 'url', ...boxes])
  if (!read) throw data(null, 400)
  const kinds = WEBHOOK_KINDS.filter((kind) => read[`kind.${kind}`] === 'yes')
  const typed = { url: read.url ?? '', kinds }
  const fresh = await requireFreshStep(context)
  const added = fresh.ok ? await addTarget(admin, { id: read.id ?? '', ...typed }) : fresh
  return added.ok
    ? data<Outcome>({ added: added.value }, 201)
    : data<Outcome>({ refusal: added.refusal, typed }, 400)
}

export default function Webhooks() {
  const t = useTranslator()
  const { targets, newId, deleted } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refused = outcome && 'refusal' in outcome ? outcome : undefined
  const text = refused && t.message(refused.refusal.message)
  const field = refused?.refusal.field
  return (
    <Page heading={t('webhooks.title')} backTo="/office/settings" wide>
      {text !== undefined && <ErrorSummary errors={[{ name: field, text }]} />}
      {outcome && 'added' in outcome && <WebhookSecret how="added" secret={outcome.added.secret} />}
      {deleted && !outcome && <NotificationBanner kind="success" heading={t('webhooks.done.deleted')} />}
      <p className="govuk-body">{t('webhooks.lead')}</p>
      <WebhooksTable targets={targets} />
      <h2 className="govuk-heading-m">{t('webhooks.new')}</h2>
      {needsStepUp(refused?.refusal) && <PasskeyStepUp />}
      <WebhookForm
        newId={newId}
        typed={refused?.typed}
        error={field !== undefined && text !== undefined ? { name: field, text } : undefined}
      />
    </Page>
  )
}
