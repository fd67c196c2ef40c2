import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { countingBuild } from './counting-build.ts'
import { crossSite } from './cross-site-shapes.ts'
import { serveBorder, settleSettings } from './serve-border.ts'

// The matrix proves the gate only when its shapes would get through without it.
vi.mock('#app/http/gate.ts', () => ({ judge: () => 'pass', outsideTheGate: () => false }))
settleSettings()

/** Stopped by what stands behind the gate: the check of the form's type, and the framework's look at Origin. */
const STOPPED_BEHIND = [
  'a fetch without a form',
  'a document from elsewhere',
  'a document from an opaque place',
  'a document under a forged host',
  'a single fetch',
]
const SHAPES = Object.entries(crossSite(() => 'page'))

const { build, ran } = countingBuild()
let reached = 0
let border: Awaited<ReturnType<typeof serveBorder>>
beforeAll(async () => {
  const pages = pageHandler(build, false)
  border = await serveBorder({
    pages: (...asked) => {
      reached += 1
      return pages(...asked)
    },
  })
})
afterAll(() => border.close())

it.each(SHAPES)('without the gate, %s comes through', async (shape, ask) => {
  const before = { reached, ran: ran() }
  await border.ask(ask('/page'))
  expect({ reached: reached - before.reached, ran: ran() - before.ran }).toEqual({
    reached: shape === 'a fetch without a form' ? 0 : 1,
    ran: STOPPED_BEHIND.includes(shape) ? 0 : 1,
  })
})
