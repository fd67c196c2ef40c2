import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { threadModules } from './thread-modules.ts'

/** Tests with a bar on time: nothing may run beside them. */
const MEASURED = [
  'app/http/safe-path.test.ts',
  'app/pki/key-in-text.test.ts',
  'test/api/{border,csr-storm,hostile-calls}.test.ts',
  'test/commands.test.ts',
  'test/db/{at-the-limit,log-speed,office-queue-million,sign-in-races,statistics-million}.test.ts',
  'test/http/slow-clients.test.ts',
  'test/pki/{adversarial,fuzz}.test.ts',
  'test/security/patterns.test.ts',
]

const shared = {
  // npm run proof: full counts. Read with inject('proof').
  provide: { proof: process.env.PROOF === '1' },
  environment: 'node',
  setupFiles: './test/setup/collect-output.ts',
} as const

/** Many tests wait more than they work, so that two run side by side on two processors. */
const WORKERS = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  test: {
    // For both projects that need a database; Vitest runs a setup of its own for each project, and this one once.
    globalSetup: './test/setup/database.global.ts',
    projects: [
      {
        plugins: [threadModules],
        test: {
          ...shared,
          name: 'unit',
          include: ['{app,db,scripts}/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,chaos,bench}/**', 'test/fixtures/**', ...MEASURED],
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: './test/setup/portal.global.ts',
          // One portal and two processors: journeys side by side take twice as long each, and some run out of time.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [threadModules],
        test: {
          ...shared,
          name: 'measured',
          include: MEASURED,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
