import { randomUUID } from 'node:crypto'
import type { OfficerRole } from '#app/domain/permission.ts'
import { grantRole } from '#app/services/officers/change-role.server.ts'
import { beginEnrolment } from '#app/services/passkey/begin-enrolment.server.ts'
import { beginVerification } from '#app/services/passkey/begin-verification.server.ts'
import { finishEnrolment } from '#app/services/passkey/finish-enrolment.server.ts'
import type { PasskeySession } from '#app/services/passkey/step-up.server.ts'
import { openSession } from '#app/services/sign-in/open-session.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { asPartner } from '#db/client.server.ts'
import { anAuthenticator } from './authenticator.ts'

/** The cookie of a new session of this person, by mail. */
export const signIn = async (email: string): Promise<string> => {
  const opening = { userAgent: 'test', replaces: undefined }
  return (await asPartner({}, (tx) => openSession(tx, { email, language: 'en' }, opening))).cookie
}

/** Who holds a cookie; throws when it is worth nothing. */
export async function held(cookie: string) {
  const session = await findSession(cookie)
  if (!session) throw new Error('the session is dead')
  return session
}

/** A new officer, granted by the operator, who has signed in by mail and taken no second step. */
export async function aNewOfficer(role: OfficerRole = 'validator') {
  const email = `${randomUUID()}@team.example`
  const granted = await grantRole('operator', { email, role })
  if (!granted.ok) throw new Error(granted.refusal.message)
  const cookie = await signIn(email)
  return { email, cookie, session: await held(cookie) }
}

export async function enrolmentChallenge(session: PasskeySession): Promise<string> {
  const begun = await beginEnrolment(session, { userName: 'officer', rpName: 'portal' })
  if (!begun.ok) throw new Error(begun.refusal.message)
  return begun.value.challenge
}

export async function verificationChallenge(session: PasskeySession): Promise<string> {
  const begun = await beginVerification(session)
  if (!begun.ok) throw new Error(begun.refusal.message)
  return begun.value.challenge
}

/** An officer with a passkey, made in this session; `cookie` is the one that goes on. */
export async function anOfficerWithPasskey(role?: OfficerRole) {
  const { email, session, cookie: first } = await aNewOfficer(role)
  const authenticator = anAuthenticator()
  const answer = authenticator.make({ challenge: await enrolmentChallenge(session) })
  const made = await finishEnrolment(session, { answer, name: 'key' })
  if (!made.ok) throw new Error(made.refusal.message)
  const { cookie } = made.value
  return { email, authenticator, first, cookie, session: await held(cookie) }
}
