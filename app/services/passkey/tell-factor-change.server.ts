import { isLanguage } from '#app/domain/language.ts'
import { post } from '#app/services/post.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mailboxOf, readPerson } from '#db/persons.server.ts'

/** Named after its mail; `passkeyWindow`: others let the person add a passkey, and those there were are gone. */
export type FactorChange = 'passkeyAdded' | 'passkeyRemoved' | 'passkeyWindow'

/** Mails a person that their second step has changed, so that a change they did not make is noticed (ASVS 5.0, 6.3.7). */
export async function tellFactorChange(
  tx: Transaction,
  personId: string,
  change: FactorChange,
): Promise<void> {
  const person = await readPerson(tx, personId)
  if (!person) throw new Error('a second step of nobody')
  const mailbox = await mailboxOf(tx, person)
  if (mailbox === '') return
  await post(tx, {
    template: change,
    to: mailbox,
    language: isLanguage(person.language) ? person.language : 'en',
    params: { link: '/settings/passkeys' },
  })
}
