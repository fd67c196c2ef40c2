import type { Officer, Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { type EnvironmentState, leadsTo } from '#app/domain/environment-state.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type IssuerEnvironment, lastActorOn, lockEnvironment } from '#db/environments.server.ts'
import { judgeStep, recordStep, type StepAction, type StepDetail } from './take-step.server.ts'
import { type StepLetter, tellOfStep } from './tell-of-step.server.ts'

/** `revision` is the environment's as the page showed it: an act on something newer is refused. */
export type EnvironmentAct = { issuerId: string; environment: Environment; revision: number }

export type StepPlace = { tx: Transaction; rung: IssuerEnvironment; to: EnvironmentState }

/** One transaction of either side. */
export const onSideOf = <T>(actor: Officer | Partner, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  actor.kind === 'officer' ? asOffice(work) : within(actor, work)

/**
 * The frame of every act on an environment: locked row, nothing changed since the person looked, the move allowed by
 * the table of states. Then `act` refuses or does the rest, and move, log entry and mail follow in the same
 * transaction. What a double click sends again is done already.
 */
export const actOnEnvironment = (
  actor: Officer | Partner,
  { issuerId, environment, revision }: EnvironmentAct,
  action: StepAction,
  act: (place: StepPlace) => Promise<Result<StepDetail & { letter?: StepLetter }>>,
): Promise<Result<undefined>> =>
  onSideOf(actor, async (tx) => {
    const rung = await lockEnvironment(tx, issuerId, environment)
    if (!rung) return refused('refusal.environment.gone')
    if (rung.revision !== revision)
      return (await isRepeat(tx, actor, rung, { action, revision }))
        ? ok(undefined)
        : refused('refusal.environment.revision')
    const moved = await judgeStep(tx, actor, rung, action)
    if (!moved.ok) return moved
    const done = await act({ tx, rung, to: moved.value })
    if (!done.ok) return done
    const { letter, ...detail } = done.value
    if (letter) await tellOfStep(tx, rung, letter)
    await recordStep(tx, actor, rung, { ...detail, action, to: moved.value })
    return ok(undefined)
  })

/** The same person's same act, one revision ago. */
const isRepeat = async (
  tx: Transaction,
  { personId }: Officer | Partner,
  rung: IssuerEnvironment,
  { action, revision }: { action: StepAction; revision: number },
): Promise<boolean> =>
  rung.revision === revision + 1 &&
  leadsTo(rung.environment, action).includes(rung.state) &&
  (await lastActorOn(tx, rung)) === personId
