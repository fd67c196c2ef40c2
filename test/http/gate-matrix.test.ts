import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formToken } from '#app/http/form-token.server.ts'
import { outsideTheGate } from '#app/http/gate.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { countingBuild } from './counting-build.ts'
import { crossSite, EVIL, post, SESSION } from './cross-site-shapes.ts'
import { type Ask, ORIGIN, serveBorder, settleSettings } from './serve-border.ts'

settleSettings()

/** The ways of our own pages. */
const OURS: Readonly<Record<string, (path: string) => Ask>> = {
  'a form without JavaScript': (path) =>
    post(path, { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'navigate' }),
  'a form of an older browser': (path) => post(path, { Origin: ORIGIN }),
  'a form of a browser that tells nothing': (path) => post(path, {}, `formToken=${formToken(SESSION)}`),
}

const ACTIONS = ROUTE_FILES.filter(({ module }) => module.action).map(({ name, url, module }) => ({
  name,
  url,
  path: pathOf(url),
  isResource: module.default === undefined,
}))
/** The framework's id of the route at a path, as `_data` must name it. */
const nameAt = (path: string): string => ACTIONS.find((action) => action.path === path)?.name ?? ''

const CROSS_SITE = crossSite(nameAt)

const GATED = ACTIONS.filter(({ path }) => !outsideTheGate(path))
const MACHINES = ACTIONS.filter(({ path }) => outsideTheGate(path))

type Run = { route: string; cookie: string | null }

/** The portal's own routes in a real Remix, each action replaced by one that writes down that it ran. */
function watchedRoutes(): { build: ServerBuild; runs: Run[] } {
  const { build } = countingBuild()
  const runs: Run[] = []
  const flags = { hasAction: true, hasLoader: true, hasErrorBoundary: false, module: '' }
  const noClient = { hasClientAction: false, hasClientLoader: false }
  const routes: ServerBuild['routes'] = {}
  const described: ServerBuild['assets']['routes'] = {}
  for (const { name, url, isResource } of ACTIONS) {
    const action = ({ request }: { request: Request }) => {
      runs.push({ route: name, cookie: request.headers.get('Cookie') })
      return new Response('done')
    }
    const page = isResource ? undefined : () => null
    routes[name] = { id: name, path: url, module: { default: page, action, loader: () => null } }
    described[name] = { ...flags, ...noClient, id: name, path: url }
  }
  return { build: { ...build, routes, assets: { ...build.assets, routes: described } }, runs }
}

const { build, runs } = watchedRoutes()
let border: Awaited<ReturnType<typeof serveBorder>>
beforeAll(async () => {
  border = await serveBorder({ pages: pageHandler(build, false) })
})
afterAll(() => border.close())

async function answersTo(shapes: Readonly<Record<string, (path: string) => Ask>>, path: string) {
  const answers: Record<string, { status: number; ran: string[] }> = {}
  for (const [shape, ask] of Object.entries(shapes)) {
    runs.length = 0
    const { status } = await border.ask(ask(path))
    answers[shape] = { status, ran: runs.map(({ route }) => route) }
  }
  return answers
}

const allOf = <T>(shapes: object, answer: T): Record<string, T> =>
  Object.fromEntries(Object.keys(shapes).map((shape) => [shape, answer]))

describe('nine shapes from elsewhere', () => {
  it('are nine, and asked of every action of the portal', () => {
    expect(Object.keys(CROSS_SITE)).toHaveLength(9)
    expect(GATED.length).toBeGreaterThan(20)
  })

  it.each(GATED)('never reach the action of $name', async ({ path }) => {
    expect(await answersTo(CROSS_SITE, path)).toEqual(allOf(CROSS_SITE, { status: 403, ran: [] }))
  })
})

describe('our own forms', () => {
  it.each(GATED)('reach the action of $name', async ({ name, path }) => {
    expect(await answersTo(OURS, path)).toEqual(allOf(OURS, { status: 200, ran: [name] }))
  })
})

describe('the doors of machines', () => {
  it.each(MACHINES)('$name is open to other sites, and never handed a cookie', async ({ name, path }) => {
    runs.length = 0
    await border.ask(post(path, { Origin: EVIL, 'Sec-Fetch-Site': 'cross-site' }))
    expect(runs).toEqual([{ route: name, cookie: null }])
  })

  it('are those of the API and of the sandbox alone', () => {
    const doors = MACHINES.map(({ url }) => url.split('/')[0] ?? '')
    expect(doors.filter((door) => !['api', 'sandbox'].includes(door))).toEqual([])
  })
})
