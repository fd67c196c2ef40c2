import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod/mini'
import { collect, linesOf, openCollection } from './collected.ts'
import { leaksIn, leaksInAddress } from './leaks-in.ts'

const SHOWN = 20
const shorten = (line: string) => (line.length > 240 ? `${line.slice(0, 240)}…` : line)

/** What must not be in what a run said: names, addresses, secrets, and calls to elsewhere. */
export function judgeOutput(folder: string): string[] {
  const found = [
    ...linesOf(folder, 'log').map((line) => ({ line, leaks: leaksIn(line) })),
    ...linesOf(folder, 'portal').map((line) => ({
      line,
      leaks: [...leaksIn(line), ...(isEvent(line) ? [] : ['a line that is no event'])],
    })),
    ...linesOf(folder, 'address').map((line) => ({ line, leaks: leaksInAddress(line) })),
    ...linesOf(folder, 'connection').map((line) => ({
      line,
      leaks: isOfThisMachine(line) ? [] : ['a connection to elsewhere'],
    })),
  ]
  return found
    .filter(({ leaks }) => leaks.length > 0)
    .map(({ line, leaks }) => `${leaks.join(', ')}: ${shorten(line)}`)
}

/** What greets the operator (app/announce.server.ts). */
const GREETING = /^(ready |This is a demo world\.| {2}(Sign in|Read the mails|Start over))/

const Event = z.looseObject({
  time: z.iso.datetime({ precision: 3 }),
  level: z.enum(['debug', 'info', 'warn', 'error']),
  event: z.string().check(z.minLength(3)),
})

function isEvent(line: string): boolean {
  if (GREETING.test(line)) return true
  try {
    const { success, data } = Event.safeParse(JSON.parse(line))
    return success && Object.values(data).every((value) => typeof value !== 'object')
  } catch {
    return false
  }
}

/** `host:port` or the path of a socket, as test/setup/connections.child.mjs writes it. */
const isOfThisMachine = (target: string): boolean =>
  /^(\/|(localhost|127\.\d+\.\d+\.\d+|::1):\d+$)/.test(target)

/**
 * Keeps what the run of a project says, and judges it when the last project ends: a leak makes the run fail
 * (quality.md 1.11, ASVS V16.2.5, V13.2.4).
 */
export function watchOutput(project: string): { end(): void } {
  const collection = openCollection(project)
  return {
    end() {
      const folder = collection.end()
      if (folder === undefined) return
      const found = judgeOutput(folder)
      rmSync(folder, { recursive: true })
      if (found.length === 0) return
      console.error(`What the run said holds ${found.length} leaks:\n  ${found.slice(0, SHOWN).join('\n  ')}`)
      process.exitCode = 1
    },
  }
}

/** What the embedded database of a data folder has said. */
export const collectDatabaseLog = (dataDir: string): void =>
  collect('log', readFileSync(join(dataDir, 'postgres.log'), 'utf8'))
