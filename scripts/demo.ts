// npm run demo -- reset: empties a demo world; the next start makes a new one, or none with DEMO=0.
import { settings } from '#app/env.server.ts'
import { emptyDemoWorld } from '#db/demo.server.ts'
import { command, withOwnerDatabase } from './owner-database.ts'

const REFUSED = {
  notDemo: 'This database holds no demo world. Nothing was changed.',
  inUse: 'The portal is running on this database. Stop it, then run this again. Nothing was changed.',
} as const

async function reset(): Promise<void> {
  if (settings().databaseUrl !== undefined)
    throw new Error(
      'A demo world lives in the embedded database only: unset DATABASE_URL. Nothing was changed.',
    )
  await withOwnerDatabase(async (owner) => {
    const done = await emptyDemoWorld(owner)
    if (done !== 'emptied') throw new Error(REFUSED[done])
    console.log('The demo world is gone. npm start makes a new one, DEMO=0 npm start an empty portal.')
  })
}

await command(async () => {
  const [what, ...more] = process.argv.slice(2)
  if (what !== 'reset' || more.length > 0) throw new Error('Use: npm run demo -- reset')
  await reset()
})
