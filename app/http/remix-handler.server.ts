import { Readable } from 'node:stream'
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type RequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { PortalLoadContext } from './load-context.ts'
import { learnPaths } from './safe-path.ts'

/** The built pages, or in development the ones that Vite has just compiled. */
export type PageBuild = ServerBuild | (() => Promise<ServerBuild>)

export type PageAnswer = (
  arrival: { request: ExpressRequest; response: ExpressResponse; url: URL },
  body: Buffer | undefined,
  context: PortalLoadContext,
) => Promise<Response>

/**
 * Remix behind our own adapter: @remix-run/express builds the URL from Host and X-Forwarded-Host, ours is built
 * from ORIGIN, and the body has been measured before.
 */
export function pageHandler(build: PageBuild, development: boolean): PageAnswer {
  const load = async () => {
    const loaded = typeof build === 'function' ? await build() : build
    learnPaths(pathsOf(loaded))
    return loaded
  }
  // Given a function, Remix makes its table of routes anew for each request: needed while they change, and only then.
  let handler: Promise<RequestHandler> | undefined
  const make = async () =>
    development ? createRequestHandler(load, 'development') : createRequestHandler(await load(), 'production')
  return async ({ request, response, url }, body, context) => {
    handler ??= make()
    const handle = await handler
    const abort = new AbortController()
    response.on('close', () => {
      if (!response.writableFinished) abort.abort()
    })
    const init: RequestInit & { duplex?: 'half' } = {
      method: request.method,
      headers: headersFor(request, url),
      signal: abort.signal,
    }
    if (body !== undefined) {
      init.body = createReadableStreamFromReadable(Readable.from([body]))
      init.duplex = 'half'
    }
    return handle(new Request(url, init), context)
  }
}

/** The whole path of each route: Remix keeps the part beyond its parent's. */
function pathsOf({ routes }: ServerBuild): string[] {
  const whole = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id]
    return route ? `${whole(route.parentId)}/${route.path ?? ''}` : ''
  }
  // `/_root.data` is what the first page's data are asked under.
  return [...Object.keys(routes).map(whole), '/_root']
}

function headersFor(request: ExpressRequest, url: URL): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith('x-forwarded-') || name.startsWith(':')) continue
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one)
  }
  headers.set('Host', url.host)
  return headers
}

export async function sendAnswer(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    // Beside cookies a page may replace a header of the border, e.g. the caching of a download, never double it.
    if (name === 'set-cookie') response.append(name, value)
    else response.set(name, value)
  }
  if (answer.body === null) response.end()
  else await writeReadableStreamToWritable(answer.body, response)
}
