import { address } from './mail.server.ts'
import type { Reading } from './reading.server.ts'

/** Who runs the portal, as its statements on personal data and accessibility say; see docs/statements.md. */
export function operatorSettings(reading: Reading) {
  return {
    /** Undefined: the statements say that they are not confirmed yet. */
    operator: reading.text('PORTAL_OPERATOR'),
    /** Undefined: questions on personal data go to the team's mailbox. */
    dataProtectionMailbox: address(reading, 'DATA_PROTECTION_MAILBOX', false),
  }
}
