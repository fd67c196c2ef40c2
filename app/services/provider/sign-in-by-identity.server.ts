import type { Language } from '#app/domain/language.ts'
import { type OpenedSession, type Opening, openSessionOf } from '#app/services/sign-in/open-session.server.ts'
import { asPartner } from '#db/client.server.ts'
import { type Asserted, holderOfIdentity, insertProviderPerson, putIdentity } from '#db/identities.server.ts'
import { sessionPersonById } from '#db/sessions.server.ts'
import { letInByNumber } from './let-in-by-number.server.ts'

/**
 * A session for who holds this identity, by issuer and subject alone; the person is made at the first sign-in. An
 * address that the provider names is a place to write to and finds nobody: mail and provider are linked in the settings.
 */
export async function signInByIdentity(
  asserted: Asserted,
  { language, opening }: { language: Language; opening: Opening },
): Promise<OpenedSession> {
  const session = await asPartner({}, async (tx) => {
    const personId = (await holderOfIdentity(tx, asserted)) ?? (await insertProviderPerson(tx, language))
    await putIdentity(tx, asserted, personId)
    const person = await sessionPersonById(tx, personId)
    return openSessionOf(tx, person, { ...opening, method: 'provider' })
  })
  await letInByNumber(asserted, session.personId)
  return session
}
