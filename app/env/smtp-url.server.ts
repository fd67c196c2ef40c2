import type { Reading } from './reading.server.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * `SMTP_URL`, as nodemailer takes it. A mail server on another machine must offer STARTTLS, unless the address itself
 * ends with `?requireTLS=false`: else somebody on the way takes the offer out, and reads every sign-in link.
 */
export function smtpUrl(reading: Reading): string | undefined {
  const text = reading.secret('SMTP_URL')
  if (text === undefined) return undefined
  if (!/^smtps?:\/\/\S+$/.test(text) || !URL.canParse(text)) {
    reading.problem(
      'SMTP_URL',
      'does not read smtp://USER:PASSWORD@HOST:PORT (not shown: it may hold a password)',
    )
    return undefined
  }
  const url = new URL(text)
  if (url.searchParams.get('tls.rejectUnauthorized') === 'false') {
    reading.problem(
      'SMTP_URL',
      'takes any certificate (tls.rejectUnauthorized=false): remove that, and name the file of your own authority in NODE_EXTRA_CA_CERTS',
    )
  }
  const decided = ['requireTLS', 'ignoreTLS', 'secure'].some((name) => url.searchParams.has(name))
  if (url.protocol === 'smtps:' || LOOPBACK.test(url.hostname) || decided) return text
  return `${text}${url.search === '' ? '?' : '&'}requireTLS=true`
}
