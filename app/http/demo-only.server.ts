import type { AppLoadContext } from '@remix-run/node'
import { settings } from '#app/env.server.ts'

/** Throws 404 unless this is a demo world on the visitor's own machine. */
export function requireDemo(context: AppLoadContext): void {
  if (!context.demo || !settings().demoAllowed) throw new Response(null, { status: 404 })
}

/** True where mails are shown instead of sent: a demo world, or development, on this machine and without a mail server. */
export function showsMails(context: AppLoadContext): boolean {
  const { smtpUrl, loopback, development } = settings()
  return smtpUrl === undefined && loopback && (context.demo || development)
}
