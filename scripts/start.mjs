// npm start, npm run dev, npm run web, npm run worker: from a fresh clone to a serving portal, in this one process.
import { ensureBuilt } from './build.mjs'
import { ROOT } from './command.mjs'
import { ensureInstalled } from './install.mjs'

const ROLES = ['all', 'web', 'worker', 'dev']
const role = process.argv[2] ?? 'all'

if (!ROLES.includes(role)) stop(`There is no process "${role}". Start one of: ${ROLES.join(', ')}.`)
settleDemo()
process.chdir(ROOT)
await ensureInstalled()
if (role === 'dev') {
  process.env.NODE_ENV = 'development'
  process.env.EBOX_DEV = '1'
  process.env.EBOX_PROCESS = 'all'
  const { register } = await import('tsx/esm/api')
  register()
  await import('../app/server.ts')
} else {
  await ensureBuilt()
  process.env.NODE_ENV = 'production'
  process.env.EBOX_PROCESS = role
  await import('../build/server/index.js')
}

/** The code always runs in production mode, so only here can be seen whether the operator said so: then no demo world. */
function settleDemo() {
  if (process.env.NODE_ENV !== 'production') {
    process.env.DEMO ??= 'auto'
    return
  }
  if (process.env.DEMO === '1') {
    stop(
      'DEMO=1 makes a demo world anybody can sign in to, and NODE_ENV=production says that this is the real one. Unset one of the two.',
    )
  }
  process.env.DEMO = '0'
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
