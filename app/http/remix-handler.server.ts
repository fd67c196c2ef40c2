import { Readable } from 'node:stream'
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { PortalLoadContext } from './load-context.ts'

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
  const handle = createRequestHandler(build, development ? 'development' : 'production')
  return ({ request, response, url }, body, context) => {
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
