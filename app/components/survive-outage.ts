import { type ClientActionFunctionArgs, redirectDocument } from '@remix-run/react'

/**
 * What a route with an answer form exports as `clientAction`. Remix turns a request that finds no server into its
 * error page, and everything typed would be gone: here an outage becomes an answer, and the form stays. Where the
 * answer leads to another page, that page comes as a new document, with its own policy and its own texts.
 */
export async function surviveOutage({ request, serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  const intent = (await request.clone().formData()).get('intent')
  try {
    return await serverAction()
  } catch (reason) {
    if (reason instanceof Response) throw asDocument(reason)
    if (intent === 'autosave') return { unreachable: true }
    // fetch rejects with a TypeError when nothing answered; anything else is a failure the server told us about.
    if (reason instanceof TypeError) return { refusal: 'form.unreachable' }
    throw reason
  }
}

function asDocument(answer: Response): Response {
  const next = answer.headers.get('Location')
  return next ? redirectDocument(next) : answer
}
