import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { serveApi } from '#app/api/serve.server.ts'

/** The one door of machines; which operations there are stands in app/api/operations.server.ts. */
export const loader = ({ request, context }: LoaderFunctionArgs): Promise<Response> =>
  serveApi(request, context)

export const action = ({ request, context }: ActionFunctionArgs): Promise<Response> =>
  serveApi(request, context)
