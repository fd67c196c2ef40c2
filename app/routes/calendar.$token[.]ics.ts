import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/partner.server.ts'
import { readFeed } from '#app/services/calendar/read-feed.server.ts'

/** A calendar by its secret address, for programs that come back by themselves. Reads no cookie. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const feed = await readFeed(params.token ?? '', context.clientKey)
  if (!feed) throw notFound()
  if ('wait' in feed) throw data(null, { status: 429, headers: { 'Retry-After': String(feed.wait) } })
  return new Response(feed.calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="calendar.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
