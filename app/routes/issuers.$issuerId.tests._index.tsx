import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { TestsPage } from '#app/components/tests-page.tsx'
import { captionOf, postStep, type StepAct } from '#app/http/environment-page.server.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { requireFreshStep } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { confirmTests, refuseTests } from '#app/services/environments/answer-tests.server.ts'
import { configureEnvironment } from '#app/services/environments/configure-environment.server.ts'
import { openTests } from '#app/services/environments/open-tests.server.ts'
import { reportTests } from '#app/services/environments/report-tests.server.ts'
import { switchTypes } from '#app/services/environments/switch-types.server.ts'

export const handle = pageTitle('tests.title')

const environment = 'acceptance' as const

const ACTS: Readonly<Record<string, StepAct>> = {
  configure: { by: 'team', run: (officer, act) => configureEnvironment(officer, { ...act, environment }) },
  switchTypes: { by: 'team', run: (officer, act) => switchTypes(officer, { ...act, environment }) },
  reportTests: { by: 'partner', run: (partner, act) => reportTests(partner, act) },
  confirmTests: { by: 'team', weighty: true, run: (officer, act) => confirmTests(officer, act) },
  refuseTests: {
    by: 'team',
    weighty: true,
    run: (officer, { typed, ...act }) =>
      refuseTests(officer, { ...act, reason: typed['refuseTests.reason'] ?? '' }),
  },
}

export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const query = new URL(asked.request.url).searchParams
  const round = query.get('round') ?? ''
  const opened = await openTests(reader, issuerId, /^\d{1,6}$/.test(round) ? Number(round) : undefined)
  if (!opened) throw notFound()
  const { issuer, institution, ...view } = opened
  const [acceptance] = view.ladder.rungs
  return {
    view: {
      ...view,
      issuerId,
      caption: captionOf({ institution, issuer }, asked.context.language),
      revision: acceptance?.revision ?? 0,
    },
    done: Object.keys(ACTS).find((name) => name === query.get('done')),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { reader: actor, issuerId } = await issuerReader(asked)
  const { request, context } = asked
  const fresh = await requireFreshStep(context)
  return postStep({ actor, issuerId, request, fresh, acts: ACTS, fields: ['refuseTests.reason'] })
}

export default function IssuerTests() {
  const { view, done } = useLoaderData<typeof loader>()
  return <TestsPage view={view} done={done} refused={useActionData<typeof action>()} />
}
