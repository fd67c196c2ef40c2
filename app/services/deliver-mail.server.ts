import { createTransport, type Transporter } from 'nodemailer'
import type { Attempt } from '#app/domain/delivery.ts'
import { settings } from '#app/env.server.ts'
import type { RenderedMail } from '#app/mails/render.ts'

/** Of each silence of the mail server. */
const TIMEOUT_MS = 10_000
/** Of a delivery; shorter than a job may take, so that its failure is recorded (design/joints.md 6). */
const DELIVERY_MS = 15_000

let transport: { url: string; transporter: Transporter } | undefined

function transporterFor(url: string): Transporter {
  if (transport?.url === url) return transport.transporter
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
  transport = { url, transporter: createTransport({ url, ...timeouts }) }
  return transport.transporter
}

/**
 * Hands a mail to the mail server of SMTP_URL. The Message-ID is that of the outbox row: a mail that arrives twice,
 * since SMTP cannot promise once, is recognised as one. Throws what nodemailer throws, or when `signal` aborts.
 */
export async function deliver(
  mail: { id: string; recipient: string },
  rendered: RenderedMail,
  signal: AbortSignal,
): Promise<void> {
  const { smtpUrl, mailFrom, origin } = settings()
  if (smtpUrl === undefined) throw new Error('SMTP_URL is not set')
  const sending = transporterFor(smtpUrl).sendMail({
    from: mailFrom,
    // An object, so that no address can bring a second one along.
    to: { name: '', address: mail.recipient },
    messageId: `<${mail.id}@${new URL(origin).hostname}>`,
    subject: rendered.subject,
    text: rendered.text,
    html: rendered.html,
    // Whatever people typed, no line grows longer than 76 characters on its way.
    textEncoding: 'quoted-printable',
    headers: headersOf(rendered, new URL(origin).hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  await Promise.race([sending, whenAborted(AbortSignal.any([signal, AbortSignal.timeout(DELIVERY_MS)]))])
}

/** So that programs sort these mails, and do not answer them (RFC 2919, RFC 3834). */
const headersOf = ({ language }: RenderedMail, host: string): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  'List-ID': `<portal.${host}>`,
  'Content-Language': language,
})

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** The server refused this very mail (5xx to recipient or content); a refused log-in is ours to mend, so not that. */
export const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500 &&
  'code' in error &&
  (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')

/** What is kept of a failed attempt: codes only, since the server's sentence may quote an address. */
export function attemptOf(error: unknown): Attempt {
  if (!(error instanceof Error)) return { error: 'unknown', smtpCode: null, smtpStatus: '' }
  const said: Readonly<Record<string, unknown>> = { ...error }
  const code = Number(said.responseCode)
  const [, status = ''] = /^\d{3}[ -]([45]\.\d{1,3}\.\d{1,3})(?: |$)/.exec(String(said.response ?? '')) ?? []
  return {
    error: 'code' in error ? String(error.code) : 'unknown',
    smtpCode: Number.isInteger(code) && code >= 400 && code <= 599 ? code : null,
    smtpStatus: status,
  }
}
