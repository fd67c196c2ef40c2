/** How a mail fares; `shown`: kept for the mailbox of a demo world. */
export type MailState = 'waiting' | 'sent' | 'failed' | 'shown'

/**
 * What came of the last attempt at a mail: a code of the way there (`ECONNECTION`, `EENVELOPE` …) and of the mail
 * server its reply code and enhanced status; the latter two are null and empty where it said none.
 */
export type Attempt = { error: string; smtpCode: number | null; smtpStatus: string }

export type DeliveryTrouble =
  | 'noServer'
  | 'unreached'
  | 'logIn'
  | 'noAddress'
  | 'full'
  | 'tooLarge'
  | 'policy'
  | 'later'
  | 'refused'
  | 'unknown'

const ON_THE_WAY: Readonly<Record<string, DeliveryTrouble>> = {
  SMTP_URL: 'noServer',
  EAUTH: 'logIn',
  ENOAUTH: 'logIn',
  ECONNECTION: 'unreached',
  ETIMEDOUT: 'unreached',
  ESOCKET: 'unreached',
  EDNS: 'unreached',
  ETLS: 'unreached',
}

/** The subject and detail of an enhanced status (RFC 3463, section 3). */
const BY_STATUS: readonly [RegExp, DeliveryTrouble][] = [
  [/^[45]\.1\./, 'noAddress'],
  [/^[45]\.2\.1$/, 'noAddress'],
  [/^[45]\.2\.2$/, 'full'],
  [/^[45]\.2\.3$|^[45]\.3\.4$/, 'tooLarge'],
  [/^[45]\.7\./, 'policy'],
]

/** Reply codes of a refusal for good, of servers that give no status (RFC 5321, section 4.2.3). */
const BY_CODE: Readonly<Record<number, DeliveryTrouble>> = {
  550: 'noAddress',
  551: 'noAddress',
  552: 'full',
  553: 'noAddress',
}

/** The attempt's trouble in a word that the catalogues explain; undefined when there was none. */
export function troubleOf({ error, smtpCode, smtpStatus }: Attempt): DeliveryTrouble | undefined {
  if (error === '') return undefined
  const onTheWay = ON_THE_WAY[error]
  if (onTheWay) return onTheWay
  if (smtpCode === null) return 'unknown'
  const told = BY_STATUS.find(([pattern]) => pattern.test(smtpStatus))
  if (told) return told[1]
  if (smtpCode < 500) return 'later'
  return smtpStatus === '' ? (BY_CODE[smtpCode] ?? 'refused') : 'refused'
}
