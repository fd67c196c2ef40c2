import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type PgBoss from 'pg-boss'
import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import { prepareAnchors } from '#app/services/log/anchors.server.ts'
import { onPool, withDeadline } from '#db/client.server.ts'
import { type Statements, statementsOn } from '#db/statement.server.ts'
import { keepAnchored } from './anchor-log.server.ts'
import { JOBS } from './catalogue.ts'
import { keepConfigurationsKept } from './keep-configurations.server.ts'
import { JOB_NAMES, type JobName } from './payloads.ts'
import { queueOn } from './queue.server.ts'
import { keepRelaying } from './relay-webhooks.server.ts'
import { scheduleRegularWork } from './schedule.server.ts'

const POLL_MS = 500
/** Jobs of one kind that this process works on at once. */
const BATCH = 4
/** Shorter than the queue's expiry of 30 s: a handler has ended when its retry begins (design/joints.md 6). */
const HANDLER_MS = 20_000
const STOP_MS = 10_000
/** How often the next runs of regular work are looked after; shorter than the shortest of their periods. */
const SCHEDULE_MS = 10 * 60_000

export type Worker = {
  /** Takes no more jobs, lets the running ones end, gives those up that do not end in time. */
  stop(): Promise<void>
}

/**
 * Starts working on the queue with the worker's pool. Any number of processes may: a job is one process's at a time.
 *
 * The loop is ours, since pg-boss does not wait for a job to be marked as done: a database that is away at that
 * moment would end the process.
 */
export async function startWorker(): Promise<Worker> {
  const { logAnchorDir } = settings()
  if (logAnchorDir !== undefined) await prepareAnchors(logAnchorDir)
  const boss = queueOn(onWorkersPool, { supervise: true })
  boss.on('error', (error) => log.error('queue maintenance failed', error))
  await boss.start()
  const stopping = new AbortController()
  const givingUp = new AbortController()
  // A listener for each loop, and there are more loops than the ten after which Node suspects a leak.
  setMaxListeners(0, stopping.signal, givingUp.signal)
  const loops = JOB_NAMES.map((name) => loop(boss, name, stopping.signal, givingUp.signal))
  loops.push(
    keepScheduled(stopping.signal),
    keepRelaying(stopping.signal),
    keepConfigurationsKept(stopping.signal),
  )
  if (logAnchorDir !== undefined) loops.push(keepAnchored(logAnchorDir, stopping.signal))
  return {
    async stop() {
      stopping.abort()
      const late = setTimeout(() => givingUp.abort(new Error('the worker stops')), STOP_MS)
      await Promise.all(loops)
      clearTimeout(late)
      await boss.stop({ graceful: false })
    },
  }
}

const onWorkersPool: Statements = {
  executeSql: (text, values) =>
    withDeadline(onPool('worker', (sql) => statementsOn(sql).executeSql(text, values))),
}

async function loop(
  boss: PgBoss,
  name: JobName,
  stopping: AbortSignal,
  givingUp: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const jobs = await boss.fetch<object>(name, { batchSize: BATCH })
    await Promise.all(jobs.map((job) => work(boss, name, job, givingUp)))
    if (jobs.length < BATCH) await wait(POLL_MS, undefined, { signal: stopping }).catch(() => undefined)
  }
}

/** A database that is away now is asked again at the next round: what it missed is still to come. */
async function keepScheduled(stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await scheduleRegularWork().catch((error) => log.error('regular work not scheduled', error))
    await wait(SCHEDULE_MS, undefined, { signal: stopping }).catch(() => undefined)
  }
}

/** One job to its end. It never throws: what cannot even be marked comes back when it expires. */
async function work(boss: PgBoss, name: JobName, job: PgBoss.Job, givingUp: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([AbortSignal.timeout(HANDLER_MS), givingUp])
  try {
    await Promise.race([JOBS[name].perform(job.data, signal), whenAborted(signal)])
  } catch (error) {
    log.error('job failed', error, { job: name, jobId: job.id })
    return mark(() => boss.fail(name, job.id, nameOf(error)), job.id)
  }
  return mark(() => boss.complete(name, job.id), job.id)
}

/** What is kept of a failure in the queue's tables: no sentence, which might quote what a person typed. */
const nameOf = (error: unknown): { error: string } => ({
  error: error instanceof Error ? error.name : typeof error,
})

async function mark(marking: () => Promise<void>, jobId: string): Promise<void> {
  try {
    await marking()
  } catch (error) {
    log.error('a finished job could not be marked and will run again', error, { jobId })
  }
}

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
