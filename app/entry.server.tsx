import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { z } from 'zod/mini'
import { LanguageProvider } from '#app/components/language.tsx'
import { NonceProvider } from '#app/components/nonce.tsx'
import { RefusedProvider } from '#app/components/page-title.tsx'
import { withoutPadding } from '#app/http/without-padding.server.ts'
import { catalogueOf } from '#app/i18n/catalogues.server.ts'

z.config({ jitless: true })

/** Milliseconds after which loader data that is still streaming is given up. */
export const streamTimeout = 5000

/** Answered with errors: what an action returns when it asks for mending (design/quality.md 4.2). */
function isRefused(remix: EntryContext): boolean {
  const answers: unknown[] = Object.values(remix.staticHandlerContext.actionData ?? {})
  return answers.some(
    (answer) => typeof answer === 'object' && answer !== null && ('errors' in answer || 'refusal' in answer),
  )
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, language } = context
  const page = (
    <NonceProvider value={nonce}>
      <RefusedProvider value={isRefused(remix)}>
        <LanguageProvider language={language} catalogue={catalogueOf(language)}>
          <RemixServer context={remix} url={request.url} nonce={nonce} />
        </LanguageProvider>
      </RefusedProvider>
    </NonceProvider>
  )
  const whole = isbot(request.headers.get('user-agent')) || remix.isSpaMode
  return new Promise((resolve, reject) => {
    let code = status
    const send = () => {
      const body = withoutPadding()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
      stream.pipe(body)
    }
    const stream = renderToPipeableStream(page, {
      nonce,
      [whole ? 'onAllReady' : 'onShellReady']: send,
      onAllReady() {
        clearTimeout(limit)
        if (whole) send()
      },
      onShellError(error) {
        clearTimeout(limit)
        reject(error)
      },
      onError(error) {
        code = 500
        context.report(error)
      },
    })
    // Cleared as soon as everything is written: a timer left behind would keep each page in memory.
    const limit = setTimeout(() => stream.abort(), streamTimeout + 1000)
  })
}

/** Reports what Remix caught. An address without page and a reader who left are nothing to report. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  if (isRouteErrorResponse(error) && error.status < 500) return
  context.report(error)
}
