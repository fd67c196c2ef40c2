import { expect, it } from 'vitest'
import { type DeliveryTrouble, troubleOf } from './delivery.ts'

it.each<[string, number | null, string, DeliveryTrouble | undefined]>([
  ['', null, '', undefined],
  ['SMTP_URL', null, '', 'noServer'],
  ['ECONNECTION', null, '', 'unreached'],
  ['ETIMEDOUT', null, '', 'unreached'],
  ['EAUTH', 535, '5.7.8', 'logIn'],
  ['EENVELOPE', 550, '5.1.1', 'noAddress'],
  ['EENVELOPE', 550, '', 'noAddress'],
  ['EENVELOPE', 452, '4.2.2', 'full'],
  ['EMESSAGE', 552, '5.3.4', 'tooLarge'],
  ['EENVELOPE', 552, '', 'full'],
  ['EMESSAGE', 550, '5.7.1', 'policy'],
  ['EMESSAGE', 451, '', 'later'],
  ['EENVELOPE', 450, '4.3.2', 'later'],
  ['EMESSAGE', 554, '', 'refused'],
  ['EMESSAGE', 550, '5.6.0', 'refused'],
  ['unknown', null, '', 'unknown'],
])('%s %s %s is %s', (error, smtpCode, smtpStatus, trouble) => {
  expect(troubleOf({ error, smtpCode, smtpStatus })).toBe(trouble)
})
