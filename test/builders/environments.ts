import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { isTestCase, type TestLine } from '#app/domain/acceptance-tests.ts'
import type { Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import type { Result } from '#app/domain/result.ts'
import { certificateRegistered } from '#app/services/environments/certificate-registered.server.ts'
import { openTests } from '#app/services/environments/open-tests.server.ts'
import { saveTest, type TestSave } from '#app/services/environments/save-test.server.ts'
import { registerCertificate } from '#db/certificates.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readEnvironments } from '#db/environments.server.ts'
import { documentTypesOf } from '#db/institutions.server.ts'
import { issuerEnvironments } from '#db/schema/environments.ts'
import type { RegisteredIssuer } from './change.ts'

export const rungOf = async (issuerId: string, environment: Environment) => {
  const rungs = await asOffice((tx) => readEnvironments(tx, issuerId))
  if (!rungs) throw new Error('an issuer without environments')
  return rungs[environment]
}

/** The act that the present page of an environment would send. */
export const actOn = async (issuerId: string, environment: Environment) => ({
  issuerId,
  environment,
  revision: (await rungOf(issuerId, environment)).revision,
})

/** Puts an environment into a state, past the acts that lead there. */
export const putInto = (
  issuerId: string,
  environment: Environment,
  change: { state: EnvironmentState; liveOn?: string },
): Promise<void> =>
  asOffice(async (tx) => {
    const of = eq(issuerEnvironments.environment, environment)
    await tx
      .update(issuerEnvironments)
      .set(change)
      .where(and(eq(issuerEnvironments.issuerId, issuerId), of))
  })

/** A certificate of this environment, registered as if it had been handed in. */
export const aRegisteredCertificate = (
  { issuerId, dossierId, manager }: RegisteredIssuer,
  environment: Environment,
): Promise<void> =>
  asOffice(async (tx) => {
    const hex = () => randomBytes(32).toString('hex')
    await registerCertificate(tx, {
      workspaceId: manager.workspaceId,
      dossierId,
      issuerId,
      environment,
      pem: '-----BEGIN CERTIFICATE-----',
      sha256: hex(),
      spkiSha256: hex(),
      serial: '01',
      authority: 'CN=Test',
      notBefore: new Date(Date.now() - 86_400_000),
      notAfter: new Date(Date.now() + 86_400_000),
      chain: 'notChecked',
      handedInBy: manager.personId,
    })
    await certificateRegistered(tx, manager, { issuerId, environment })
  })

export const typesOf = async (issuerId: string): Promise<string[]> =>
  (await asOffice((tx) => documentTypesOf(tx, issuerId))).map(({ id }) => id)

const lineOf = (key: string): TestLine => {
  const [testCase, documentTypeId = null] = key.split('.')
  if (!isTestCase(testCase)) throw new Error(`no test case: ${key}`)
  return { testCase, documentTypeId }
}

const versionNow = async (partner: Partner, issuerId: string, key: string): Promise<string> =>
  (await openTests(partner, issuerId))?.tests.find((test) => test.key === key)?.version ?? ''

/** Marks one test as its page would; passed, unless said. */
export async function aMarkedTest(
  partner: Partner,
  issuerId: string,
  key: string,
  save: Partial<TestSave> = {},
): Promise<Result<undefined>> {
  const version = save.version ?? (await versionNow(partner, issuerId, key))
  return saveTest(partner, {
    issuerId,
    line: lineOf(key),
    outcome: 'passed',
    note: '',
    evidence: undefined,
    withoutEvidence: false,
    version,
    ...save,
  })
}

/** Marks every test as passed. */
export async function allMarked(partner: Partner, issuerId: string): Promise<void> {
  for (const { key, version } of (await openTests(partner, issuerId))?.tests ?? []) {
    const marked = await aMarkedTest(partner, issuerId, key, { version })
    if (!marked.ok) throw new Error(`not marked: ${marked.refusal.message}`)
  }
}

/** A file that shows the result of a test; answers its id. */
export async function anEvidence(partner: Partner, issuerId: string, name = 'trace.log'): Promise<string> {
  await putInto(issuerId, 'acceptance', { state: 'configured' })
  const bytes = new TextEncoder().encode('<soap:Envelope>answer</soap:Envelope>\n')
  const marked = await aMarkedTest(partner, issuerId, 'timestamp', { evidence: { name, bytes } })
  if (!marked.ok) throw new Error(`no evidence: ${marked.refusal.message}`)
  const test = (await openTests(partner, issuerId))?.tests.find(({ key }) => key === 'timestamp')
  return test?.evidence?.id ?? ''
}
