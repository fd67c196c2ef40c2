import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { DRY_RUN_PATH } from '#app/domain/dry-run.ts'
import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import { type Arrival, arrive } from './border.server.ts'
import { REPORTS_PATH } from './content-security-policy.ts'
import { contextOf, type FindSession, type RequestContext } from './context.server.ts'
import { readCookie } from './cookies.ts'
import { formType } from './form-body.server.ts'
import { bodyHasToken } from './form-token.server.ts'
import { judge, outsideTheGate } from './gate.ts'
import { healthOf } from './health.server.ts'
import { refuse } from './plain-answer.server.ts'
import { type LimitReports, takePolicyReport } from './policy-reports.server.ts'
import { type PageAnswer, sendAnswer } from './remix-handler.server.ts'
import { bodyLimit, readBody } from './request-body.server.ts'
import { type Sandbox, takeDryRun } from './sandbox.server.ts'

/** What stands behind the border; changes while the process starts and stops. */
export type World = {
  /** `starting` until the database is migrated; `stopping` tells the proxy to send nobody any more, who comes is served. */
  state: 'starting' | 'ready' | 'stopping'
  demo: boolean
  pages: PageAnswer
  findSession: FindSession
  limitReports: LimitReports
  sandbox: Sandbox
  /** Asks the database for a sign of life. */
  ping: () => Promise<unknown>
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']
const METHODS = ['GET', 'HEAD', 'POST']
const MACHINE_METHODS = [...METHODS, 'PUT', 'PATCH', 'DELETE']

/** The Express application: border, health, files, gate and body limit, then the pages. */
export function webApp(world: World, files: RequestHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings().trustedProxies)
  app.set('etag', false)
  const arrivals = new WeakMap<express.Request, Arrival>()
  app.use((request, response, next) => {
    const arrival = arrive(request, response)
    if (arrival === undefined) return refuse(response, 'malformed', 'en')
    arrivals.set(request, arrival)
    next()
  })
  app.get('/health/live', (_, response) => void response.json({ status: 'UP' }))
  app.get('/health', (_, response, next) => {
    const health =
      world.state === 'ready' ? healthOf(world.ping) : Promise.resolve({ status: 'DOWN' as const })
    health.then((found) => void response.status(found.status === 'DOWN' ? 503 : 200).json(found), next)
  })
  app.use(files)
  app.use((request, response, next) => {
    const arrival = arrivals.get(request)
    if (arrival === undefined) return next()
    answer(world, arrival).catch((error: unknown) => {
      // Who left while sending is no error of ours: the line of the request says that it is not complete.
      if (request.destroyed && !request.complete) return
      log.error('request.failed', error, { traceId: arrival.traceId })
      if (response.headersSent) response.destroy()
      else refuse(response, 'failed', arrival.language)
    })
  })
  app.use(lastResort)
  return app
}

async function answer(world: World, arrival: Arrival): Promise<void> {
  const { request, response, url, language } = arrival
  if (url.pathname === REPORTS_PATH && world.state !== 'starting')
    return takePolicyReport(arrival, world.limitReports)
  if (url.pathname === DRY_RUN_PATH && world.state !== 'starting') return takeDryRun(arrival, world.sandbox)
  const methods = outsideTheGate(url.pathname) ? MACHINE_METHODS : METHODS
  if (!methods.includes(request.method)) {
    response.set('Allow', methods.join(', '))
    return refuse(response, 'method', language)
  }
  const judgement = judge(
    {
      method: request.method,
      url,
      secFetchSite: request.get('Sec-Fetch-Site'),
      origin: request.get('Origin'),
    },
    settings().origin,
  )
  if (judgement === 'refuse') return refuseCrossSite(arrival)
  const opened = contextOf(arrival, world)
  const body = SAFE_METHODS.includes(request.method)
    ? undefined
    : await readBody(request, await bodyLimit(url.pathname, () => isSignedIn(opened)))
  if (body === 'tooLarge') return refuse(response, 'tooLarge', language)
  if (body !== undefined && !outsideTheGate(url.pathname)) {
    const type = await formType(body, request.get('Content-Type'))
    if (type === undefined) return refuse(response, 'malformed', language)
    request.headers['content-type'] = type
  }
  if (judgement === 'token' && !(await holdsToken(arrival, body))) return refuseCrossSite(arrival)
  if (world.state === 'starting') return refuse(response, 'unavailable', language)
  await page(world, arrival, body, opened)
}

/** Where nobody can say, the page says that the database is away. */
const isSignedIn = ({ context }: RequestContext): Promise<boolean> =>
  context.session().then(
    (session) => session !== undefined,
    () => true,
  )

async function page(
  world: World,
  arrival: Arrival,
  body: Buffer | undefined,
  { context, databaseFailed }: RequestContext,
): Promise<void> {
  const { response, language } = arrival
  const found = await world.pages(arrival, body, context)
  if (found.status === 500 && databaseFailed()) {
    await found.body?.cancel()
    return refuse(response, 'unavailable', language)
  }
  await sendAnswer(found, response)
}

function refuseCrossSite({ response, language, traceId }: Arrival): void {
  log.warn('gate.refused', { traceId })
  refuse(response, 'crossSite', language)
}

function holdsToken({ request }: Arrival, body: Buffer | undefined): Promise<boolean> {
  const { https } = settings()
  const cookies = request.headers.cookie
  return bodyHasToken(body ?? Buffer.alloc(0), request.get('Content-Type'), [
    readCookie(cookies, 'session', https),
    readCookie(cookies, 'browser', https),
  ])
}

const lastResort: ErrorRequestHandler = (error, _request, response, _next) => {
  log.error('border.failed', error)
  if (response.headersSent) response.destroy()
  else refuse(response, 'failed', 'en')
}
