import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { isLanguage } from '#app/domain/language.ts'
import { post } from '#app/services/post.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { asWorker } from '#db/client.server.ts'
import { institutionByNumber, managersOf, readAccessRequest } from '#db/institutions.server.ts'
import { mailboxOf, readPerson } from '#db/persons.server.ts'

/**
 * Writes to every manager of the institution that somebody asks to be let into, each in their own language. A job,
 * since whoever asks is no member and sees nobody of it. Nothing happens once the request is answered; run twice, it
 * writes the same mails.
 */
export const tellManagers = (accessRequestId: string): Promise<void> =>
  asWorker(async (tx) => {
    const asked = await readAccessRequest(tx, accessRequestId)
    const asker = asked && (await readPerson(tx, asked.personId))
    const institution = asked && (await institutionByNumber(tx, asked.enterpriseNumber))
    if (!asked || asked.answer !== null || !asker || asker.erasedAt || !institution) return
    const person = (await mailboxOf(tx, asker)) || asker.name
    for (const manager of await managersOf(tx, institution.workspaceId)) {
      const language = isLanguage(manager.language) ? manager.language : 'fr'
      await post(tx, {
        template: 'accessAskedOfManager',
        to: await mailboxOf(tx, manager),
        language,
        params: {
          person,
          institution: nameIn(institution.answers, language),
          enterpriseNumber: formatEnterpriseNumber(institution.enterpriseNumber),
          link: `/settings/members?workspace=${institution.workspaceId}`,
        },
        dedupe: `access:${asked.id}:${manager.id}:${asked.askedAt.toISOString()}`,
      })
    }
  })
