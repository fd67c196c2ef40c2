import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { moveRound, roundsOf, type TestRound } from '#db/acceptance-tests.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { actOnEnvironment } from './act-on-environment.server.ts'
import type { TestsAct } from './report-tests.server.ts'
import { reasonOf } from './step-reason.ts'

/** The team has read the report and finds the tests good: the partner may ask for production. */
export const confirmTests = (officer: Officer, act: TestsAct): Promise<Result<undefined>> =>
  actOnEnvironment(
    officer,
    { ...act, environment: 'acceptance' },
    'confirmTests',
    async ({ tx, rung: { issuerId } }) => {
      const { id, number } = await reportedRound(tx, issuerId)
      await moveRound(tx, id, { state: 'confirmed', answeredBy: officer.personId, reason: '' })
      return ok({ data: { round: number }, letter: { to: 'partner', occasion: 'testsConfirmed' } })
    },
  )

/** The team says what is missing; the partner goes on from what the report held. */
export const refuseTests = (
  officer: Officer,
  { reason: typed, ...act }: TestsAct & { reason: string },
): Promise<Result<undefined>> =>
  actOnEnvironment(
    officer,
    { ...act, environment: 'acceptance' },
    'refuseTests',
    async ({ tx, rung: { issuerId } }) => {
      const reason = reasonOf(typed)
      if (!reason.ok) return refused(reason.refusal.message, 'refuseTests.reason')
      const { id, number } = await reportedRound(tx, issuerId)
      await moveRound(tx, id, { state: 'refused', answeredBy: officer.personId, reason: reason.value })
      return ok({
        reason: reason.value,
        data: { round: number },
        letter: { to: 'partner', occasion: 'testsRefused', text: reason.value },
      })
    },
  )

async function reportedRound(tx: Transaction, issuerId: string): Promise<TestRound> {
  const [round] = await roundsOf(tx, issuerId)
  if (round?.state !== 'reported') throw new Error('reported tests without a report')
  return round
}
