import type { Reading } from './reading.server.ts'
import { smtpUrl } from './smtp-url.server.ts'

const PLAIN_ADDRESS = /^[^\s@<>,"]+@[^\s@<>,"]+$/
const NAMED_ADDRESS = /^[^<>"\r\n]+ <[^\s@<>,"]+@[^\s@<>,"]+>$/

/** Without `smtpUrl` no mail leaves the portal; in a demo world it is shown at /dev/mailbox. */
export function mailSettings(reading: Reading) {
  const deliveredBy = smtpUrl(reading)
  const mailFrom = address(reading, 'MAIL_FROM', true)
  if (deliveredBy !== undefined && mailFrom === undefined) {
    reading.problem(
      'MAIL_FROM',
      'is needed with SMTP_URL: set it to the sender of all mails, e.g. eBox <ebox@example.be>',
    )
  }
  return {
    smtpUrl: deliveredBy,
    mailFrom: mailFrom ?? 'eBox <no-reply@localhost.localdomain>',
    /** The eBox team's own address: shown to partners, and told about new dossiers. The default is the guide's. */
    teamMailbox: address(reading, 'TEAM_MAILBOX', false) ?? 'eboxintegration@smals.be',
  }
}

/** One mail address; `named` lets it stand in angle brackets behind a name. */
export function address(reading: Reading, name: string, named: boolean): string | undefined {
  const text = reading.text(name)
  if (text === undefined || PLAIN_ADDRESS.test(text) || (named && NAMED_ADDRESS.test(text))) return text
  reading.problem(name, `is "${text}": write one address${named ? ', alone or as Name <address>' : ''}`)
  return undefined
}
