import { settings } from './env.server.ts'

const LEVELS = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

/** Names, numbers and ids only: never an address, a name, a token, or text that a person typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

function write(level: Level, event: string, fields: LogFields = {}): void {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(settings().logLevel)) return
  // JSON escapes line breaks and control characters, so that one event is always one line.
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`)
}

/** Structured log: one JSON object a line on standard output, times in UTC. */
export const log = {
  debug: (event: string, fields?: LogFields) => write('debug', event, fields),
  info: (event: string, fields?: LogFields) => write('info', event, fields),
  warn: (event: string, fields?: LogFields) => write('warn', event, fields),
  /** The stack tells where. Messages of drivers may quote what a person typed: shown in development and at debug only. */
  error: (event: string, error: unknown, fields?: LogFields) =>
    write('error', event, { ...fields, ...describe(error) }),
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { development, logLevel } = settings()
  const message = development || logLevel === 'debug' ? error.message : undefined
  return {
    error: error.name,
    code,
    message,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  }
}
