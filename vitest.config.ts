import { defineConfig } from 'vitest/config'
import { threadModules } from './thread-modules.ts'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [threadModules],
        test: {
          name: 'unit',
          // npm run proof: full counts. Read with inject('proof').
          provide: { proof: process.env.PROOF === '1' },
          include: ['{app,db,scripts}/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,chaos,bench}/**', 'test/fixtures/**'],
          environment: 'node',
          globalSetup: './test/setup/database.global.ts',
          setupFiles: './test/setup/collect-output.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          provide: { proof: process.env.PROOF === '1' },
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: './test/setup/portal.global.ts',
          setupFiles: './test/setup/collect-output.ts',
          // One portal and two processors: journeys side by side would only slow each other down.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
