import type { Embedded } from '#db/embedded.server.ts'

/** What the global setups hand to the tests; read with `inject` of vitest. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's PostgreSQL (project `unit`). */
    database: Pick<Embedded, 'connection' | 'roles'> & {
      /** The superuser's log-in: makes databases for the tests, never used by the code under test. */
      administrator: Embedded['roles']['partner']
    }
    /** Whether the full counts are run, as by `npm run proof`. */
    proof: boolean
    /** The built portal, running (project `browser`). */
    portal: { origin: string; dataDir: string; pid: number }
    /** Options for `chromium.launch` of playwright-core (project `browser`). */
    chromium: { executablePath: string; args: string[] }
  }
}
