import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { ProductionPage } from '#app/components/production-page.tsx'
import { captionOf, postStep, type StepAct } from '#app/http/environment-page.server.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { requireFreshStep } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { refuseProduction, signOffProduction } from '#app/services/environments/answer-production.server.ts'
import { configureEnvironment } from '#app/services/environments/configure-environment.server.ts'
import { goLive } from '#app/services/environments/go-live.server.ts'
import { openProduction } from '#app/services/environments/open-production.server.ts'
import { requestProduction } from '#app/services/environments/request-production.server.ts'
import { resumePublishing, suspendPublishing } from '#app/services/environments/suspend-publishing.server.ts'
import { switchTypes } from '#app/services/environments/switch-types.server.ts'

export const handle = pageTitle('production.title')

const environment = 'production' as const

const ACTS: Readonly<Record<string, StepAct>> = {
  requestProduction: { by: 'partner', run: (partner, act) => requestProduction(partner, act) },
  signOff: { by: 'team', weighty: true, run: (officer, act) => signOffProduction(officer, act) },
  refuseProduction: {
    by: 'team',
    weighty: true,
    run: (officer, { typed, ...act }) =>
      refuseProduction(officer, { ...act, reason: typed['refuseProduction.reason'] ?? '' }),
  },
  configure: { by: 'team', run: (officer, act) => configureEnvironment(officer, { ...act, environment }) },
  switchTypes: { by: 'team', run: (officer, act) => switchTypes(officer, { ...act, environment }) },
  goLive: { by: 'team', weighty: true, run: (officer, act) => goLive(officer, act) },
  suspend: {
    by: 'team',
    weighty: true,
    run: (officer, { typed, ...act }) =>
      suspendPublishing(officer, { ...act, reason: typed['suspend.reason'] ?? '' }),
  },
  resume: { by: 'team', weighty: true, run: (officer, act) => resumePublishing(officer, act) },
}

export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const opened = await openProduction(reader, issuerId)
  const rung = opened?.ladder.rungs.find((one) => one.environment === environment)
  if (!opened || !rung) throw notFound()
  const { issuer, institution, ...view } = opened
  const caption = captionOf({ institution, issuer }, asked.context.language)
  const done = new URL(asked.request.url).searchParams.get('done')
  return {
    view: { ...view, issuerId, caption, rung, revision: rung.revision },
    done: Object.keys(ACTS).find((name) => name === done),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { reader: actor, issuerId } = await issuerReader(asked)
  const { request, context } = asked
  const fresh = await requireFreshStep(context)
  const fields = ['refuseProduction.reason', 'suspend.reason']
  return postStep({ actor, issuerId, request, fresh, acts: ACTS, fields })
}

export default function IssuerProduction() {
  const { view, done } = useLoaderData<typeof loader>()
  return <ProductionPage view={view} done={done} refused={useActionData<typeof action>()} />
}
