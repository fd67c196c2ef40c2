import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { JOB_NAMES, type JobName, PAYLOADS, type Payload } from '#app/jobs/payloads.ts'
import { enqueue, jobId } from '#app/jobs/queue.server.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { type DeadJob, deadJobs, knownJobs } from '#db/dead-jobs.server.ts'
import { recordEvent } from '#db/events.server.ts'

const LISTED = 50

/** A job that failed too often and was not tried again since. */
export type ListedJob = Pick<DeadJob, 'id' | 'name' | 'error' | 'attempts' | 'failedAt'>

/** Names the second life of a job. */
const again = (id: string): string => `again:${id}`

// Only the worker's connection reads what jobs carry.
const readDead = async (tx: Transaction): Promise<DeadJob[]> => {
  const dead = await deadJobs(tx, JOB_NAMES, LISTED)
  const idAgain = ({ id, name }: DeadJob) => jobId(`${name}:${again(id)}`)
  const known = await knownJobs(tx, dead.map(idAgain))
  return dead.filter((job) => !known.has(idAgain(job)))
}

/** The latest first. */
export const listDeadJobs = async (): Promise<ListedJob[]> =>
  (await asWorker(readDead)).map(({ id, name, error, attempts, failedAt }) => ({
    id,
    name,
    error,
    attempts,
    failedAt,
  }))

/** Puts a dead job in the queue again, once; one that is no longer listed stays as it is. */
export async function retryJob(officer: Officer, id: string): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  return asWorker(async (tx) => {
    const job = (await readDead(tx)).find((dead) => dead.id === id)
    if (!job) return ok(undefined)
    const queued = await sendAgain(tx, job)
    if (!queued) return refused('refusal.job.unreadable')
    await recordEvent(tx, {
      kind: 'jobRetried',
      actorId: officer.personId,
      data: { job: job.name, jobId: id },
    })
    return ok(undefined)
  })
}

/** False for what an older version carried otherwise. */
async function sendAgain(tx: Transaction, { id, name, data }: DeadJob): Promise<boolean> {
  const known = JOB_NAMES.find((one) => one === name)
  if (!known || !carries(known, data)) return false
  await enqueue(tx, known, data, again(id))
  return true
}

const carries = <Name extends JobName>(name: Name, data: unknown): data is Payload<Name> =>
  PAYLOADS[name].safeParse(data).success
