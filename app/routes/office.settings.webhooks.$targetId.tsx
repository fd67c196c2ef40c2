import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { needsStepUp, PasskeyStepUp } from '#app/components/passkey-step-up.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WebhookActs } from '#app/components/webhook-acts.tsx'
import { WebhookDeliveries } from '#app/components/webhook-deliveries.tsx'
import { WebhookSecret } from '#app/components/webhook-secret.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Refusal, type Result, refused } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requireFreshStep } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { webhooksAdminOf } from '#app/http/webhooks-admin.server.ts'
import { openTarget } from '#app/services/webhooks/list-targets.server.ts'
import {
  removeTarget,
  replay,
  rotateSecret,
  setPaused,
} from '#app/services/webhooks/manage-targets.server.ts'

export const handle = pageTitle('webhooks.one.title')

const DONE = ['paused', 'resumed', 'replayed'] as const

type Outcome = { secret: string } | { refusal: Refusal }
type Posted = Readonly<Record<string, string>>

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const admin = await webhooksAdminOf(context, request)
  const asked = new URL(request.url).searchParams
  const failedOnly = asked.has('failed')
  const opened = await openTarget(admin, params.targetId ?? '', failedOnly)
  if (!opened) throw notFound()
  const { target, deliveries } = opened
  return {
    done: DONE.find((done) => asked.get('done') === done),
    failedOnly,
    today: dayInBelgium(new Date()),
    target: {
      id: target.id,
      url: target.url,
      kinds: target.kinds,
      paused: target.pausedAt !== null,
      failed: target.failed,
    },
    deliveries: deliveries.map(({ id, kind, sequence, createdAt, state, status, failure, attempts }) => ({
      id,
      kind,
      sequence,
      createdAt: createdAt.toISOString(),
      state,
      status: status ?? undefined,
      failure,
      attempts,
    })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const admin = await webhooksAdminOf(context, request)
  const { targetId = '' } = params
  const read = readForm(await request.formData(), ['intent', 'since', 'deliveryId', 'confirmed'])
  if (!read) throw data(null, 400)
  if (read.intent === 'rotate') {
    const fresh = await requireFreshStep(context)
    const rotated = fresh.ok ? await rotateSecret(admin, targetId) : fresh
    return rotated.ok
      ? data<Outcome>({ secret: rotated.value.secret })
      : data<Outcome>({ refusal: rotated.refusal }, 400)
  }
  const acted = await act(admin, targetId, read)
  return acted.ok ? redirect(acted.value) : data<Outcome>({ refusal: acted.refusal }, 400)
}

/** Does what a button asks for; answers where it leads. */
async function act(admin: Officer, targetId: string, read: Posted): Promise<Result<string>> {
  const here = `/office/settings/webhooks/${targetId}`
  switch (read.intent) {
    case 'pause':
    case 'resume': {
      const paused = read.intent === 'pause'
      const set = await setPaused(admin, targetId, paused)
      return set.ok ? ok(`${here}?done=${paused ? 'paused' : 'resumed'}`) : set
    }
    case 'delete': {
      if (read.confirmed !== 'yes') return refused('webhooks.refusal.confirm')
      const removed = await removeTarget(admin, targetId)
      return removed.ok ? ok('/office/settings/webhooks?deleted') : removed
    }
    case 'replay': {
      const again = await replayed(admin, targetId, read)
      return again.ok ? ok(`${here}?done=replayed`) : again
    }
    default:
      throw data(null, 400)
  }
}

function replayed(
  admin: Officer,
  targetId: string,
  { deliveryId, since = '' }: Posted,
): Promise<Result<number>> {
  if (deliveryId !== undefined) return replay(admin, targetId, { deliveryId })
  const failedSince = new Date(/^\d{4}-\d{2}-\d{2}$/.test(since) ? since : Number.NaN)
  if (Number.isNaN(failedSince.getTime())) {
    const example = dayInBelgium(new Date())
    return Promise.resolve(refused(message('webhooks.refusal.since', { example }), 'since'))
  }
  return replay(admin, targetId, { failedSince })
}

export default function Webhook() {
  const t = useTranslator()
  const { target, deliveries, done, failedOnly, today } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refusal = outcome && 'refusal' in outcome ? outcome.refusal : undefined
  const text = refusal && t.message(refusal.message)
  return (
    <Page heading={t('webhooks.one.title')} caption={target.url} backTo="/office/settings/webhooks" wide>
      {text !== undefined && <ErrorSummary errors={[{ name: refusal?.field, text }]} />}
      {needsStepUp(refusal) && <PasskeyStepUp />}
      {outcome && 'secret' in outcome && <WebhookSecret how="rotated" secret={outcome.secret} />}
      {done && !outcome && <NotificationBanner kind="success" heading={t(`webhooks.done.${done}`)} />}
      <SummaryList
        rows={[
          {
            label: t('webhooks.column.state'),
            value: t(target.paused ? 'webhooks.state.paused' : 'webhooks.state.active'),
          },
          {
            label: t('webhooks.one.kinds'),
            value: target.kinds.map((kind) => t.optional(`event.${kind}`) ?? kind).join('\n'),
          },
        ]}
      />
      <h2 className="govuk-heading-m">{t('webhooks.deliveries')}</h2>
      <p className="govuk-body">
        {t('webhooks.deliveries.newest')}{' '}
        <a
          className="govuk-link"
          href={`/office/settings/webhooks/${target.id}${failedOnly ? '' : '?failed'}`}
        >
          {t(failedOnly ? 'webhooks.deliveries.all' : 'webhooks.deliveries.failed')}
        </a>
      </p>
      <WebhookDeliveries deliveries={deliveries} />
      <WebhookActs
        paused={target.paused}
        hasFailed={target.failed > 0}
        sinceError={refusal?.field === 'since' ? text : undefined}
        example={today}
      />
    </Page>
  )
}
