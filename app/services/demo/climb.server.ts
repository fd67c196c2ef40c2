import type { Officer, Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { signOffProduction } from '#app/services/environments/answer-production.server.ts'
import { confirmTests } from '#app/services/environments/answer-tests.server.ts'
import { configureEnvironment } from '#app/services/environments/configure-environment.server.ts'
import { goLive } from '#app/services/environments/go-live.server.ts'
import { openTests } from '#app/services/environments/open-tests.server.ts'
import { reportTests } from '#app/services/environments/report-tests.server.ts'
import { requestProduction } from '#app/services/environments/request-production.server.ts'
import { saveTest } from '#app/services/environments/save-test.server.ts'
import { scheduleGoLive } from '#app/services/environments/schedule-go-live.server.ts'
import { handInCertificate } from '#app/services/issued/hand-in-certificate.server.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { readEnvironments } from '#db/environments.server.ts'
import { documentTypesOf } from '#db/institutions.server.ts'
import { accepted } from './accepted.ts'
import type { DemoDossier } from './dossiers.ts'

/** Two officers: the second one signs production off. */
export type DemoTeam = { officer: Officer; second: Officer }

type Climber = DemoTeam & { partner: Partner; dossierId: string; issuerId: string }

/**
 * Takes the issuer of an approved dossier up its ladder, by the acts of the pages. Where the portal trusts other
 * authorities than the invented one, it stays where its certificate is awaited.
 */
export async function climb(
  { issued, rung }: DemoDossier,
  dossierId: string,
  { partnerId, ...team }: DemoTeam & { partnerId: string },
): Promise<void> {
  const partner = await partnerOn(dossierId, partnerId)
  const issuerId = (await asOffice((tx) => readDossier(tx, dossierId)))?.issuerId
  if (!partner || !issuerId || !issued) throw new Error('a demo issuer without its dossier')
  const climber = { ...team, partner, dossierId, issuerId }
  if (!(await handIn(climber, 'acceptance', issued.acceptance))) return
  await test(climber)
  if (rung === 'live' && issued.production) await goToProduction(climber, issued.production.certificate)
}

async function handIn({ partner, dossierId }: Climber, environment: Environment, text: string) {
  return accepted(await handInCertificate(partner, { dossierId, environment, text })).stored
}

async function act({ issuerId }: Climber, environment: Environment) {
  const rungs = await asOffice((tx) => readEnvironments(tx, issuerId))
  return { issuerId, environment, revision: rungs?.[environment].revision ?? 0 }
}

async function configure(climber: Climber, environment: Environment): Promise<void> {
  const types = await asOffice((tx) => documentTypesOf(tx, climber.issuerId))
  const documentTypeIds = types.map(({ id }) => id)
  accepted(
    await configureEnvironment(climber.officer, { ...(await act(climber, environment)), documentTypeIds }),
  )
}

async function test(climber: Climber): Promise<void> {
  const { partner, issuerId } = climber
  await configure(climber, 'acceptance')
  for (const { testCase, documentTypeId, version } of (await openTests(partner, issuerId))?.tests ?? []) {
    const line = { testCase, documentTypeId }
    const result = { outcome: 'passed' as const, note: '', evidence: undefined, withoutEvidence: false }
    accepted(await saveTest(partner, { issuerId, line, version, ...result }))
  }
  accepted(await reportTests(partner, await act(climber, 'acceptance')))
}

/** Live since today: the wait for an agreed day is left out. */
async function goToProduction(climber: Climber, certificate: string): Promise<void> {
  const { partner, officer, second, issuerId } = climber
  accepted(await confirmTests(officer, await act(climber, 'acceptance')))
  accepted(await requestProduction(partner, await act(climber, 'production')))
  await handIn(climber, 'production', certificate)
  accepted(await signOffProduction(second, await act(climber, 'production')))
  const today = dayInBelgium(new Date())
  accepted(await asOffice((tx) => scheduleGoLive(tx, officer, issuerId, today)))
  await configure(climber, 'production')
  accepted(await goLive(officer, await act(climber, 'production')))
}
