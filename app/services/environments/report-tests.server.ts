import { unmarkedLines } from '#app/domain/acceptance-tests.ts'
import type { Partner } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { moveRound, resultsOf, roundsOf } from '#db/acceptance-tests.server.ts'
import { actOnEnvironment } from './act-on-environment.server.ts'
import { testLines } from './test-lines.server.ts'

export type TestsAct = { issuerId: string; revision: number }

/** Hands the open report of tests to the team; refused while a line is not marked. */
export const reportTests = (partner: Partner, act: TestsAct): Promise<Result<undefined>> =>
  actOnEnvironment(
    partner,
    { ...act, environment: 'acceptance' },
    'reportTests',
    async ({ tx, rung: { issuerId } }) => {
      const [round] = await roundsOf(tx, issuerId)
      if (round?.state !== 'open') return refused('tests.refusal.nothing')
      const results = await resultsOf(tx, round.id)
      const open = unmarkedLines(await testLines(tx, issuerId), results)
      if (open.length > 0) return refused(message('tests.refusal.unmarked', { count: open.length }))
      await moveRound(tx, round.id, { state: 'reported', reportedBy: partner.personId })
      const failed = results.filter(({ outcome }) => outcome === 'failed').length
      return ok({
        data: { round: round.number, failed },
        letter: { to: 'team', occasion: 'testsReported' },
      })
    },
  )
