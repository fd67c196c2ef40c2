import { settings } from '#app/env.server.ts'
import { asPartner } from '#db/client.server.ts'
import { identitiesOf } from '#db/identities.server.ts'
import { readPerson } from '#db/persons.server.ts'

export type WaysToSignIn = {
  /** The proven mailbox; '' for who has none. */
  email: string
  identities: { issuer: string; subject: string; name: string; linkedAt: Date; lastUsedAt: Date | null }[]
  /** The configured provider's name, when it may be linked. */
  provider: string | undefined
}

/** How a person gets in: by mail, by login providers, or both. */
export const waysToSignIn = (personId: string): Promise<WaysToSignIn> =>
  asPartner({ personId }, async (tx) => {
    const { oidc } = settings()
    const found = await identitiesOf(tx, personId)
    const identities = found.map(({ issuer, subject, linkedAt, lastUsedAt }) => {
      const name = issuer === oidc?.issuer ? oidc.name : new URL(issuer).host
      return { issuer, subject, name, linkedAt, lastUsedAt }
    })
    return { email: (await readPerson(tx, personId))?.email ?? '', identities, provider: oidc?.name }
  })
