import type { Language } from '#app/domain/language.ts'
import type { PartnerOccasion, TeamOccasion } from '#app/domain/step-letter.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { post } from '#app/services/post.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { teamMailbox } from '#app/services/team-mailbox.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { IssuerEnvironment } from '#db/environments.server.ts'
import { readInstitution, readIssuer } from '#db/institutions.server.ts'
import { editorsOf } from '#db/old-drafts.server.ts'
import { mailboxOf } from '#db/persons.server.ts'

/**
 * `text`: the team's own words. `liveOn`: the day that the step is about. `again`: which time it is told of the same
 * state, for a reminder.
 */
export type StepLetter = { text?: string; liveOn?: string; again?: number } & (
  | { to: 'partner'; occasion: PartnerOccasion }
  | { to: 'team'; occasion: TeamOccasion }
)

/**
 * Mails the members who can act and the institution's functional mailbox, in the institution's language, or the team.
 * Once for each state that an environment was in, and each reminder of it.
 */
export async function tellOfStep(
  tx: Transaction,
  rung: IssuerEnvironment,
  letter: StepLetter,
): Promise<void> {
  const { issuerId, environment, revision } = rung
  const issuer = await readIssuer(tx, issuerId)
  const institution = issuer && (await readInstitution(tx, issuer.institutionId))
  if (!institution) throw new Error('an environment without its issuer')
  const occasion = `environment:${issuerId}:${environment}:${revision}:${letter.occasion}:${letter.again ?? 0}`
  const paramsIn = (language: Language) => ({
    institution: nameIn(institution.answers, language),
    application: issuer.applicationId,
    issuerReference: issuer.reference,
    environment,
    day: letter.liveOn === undefined ? '' : translatorFor(language).date(letter.liveOn),
    link: pageOf(rung),
  })
  if (letter.to === 'team') {
    const { to, language } = await teamMailbox(tx)
    const params = { ...paramsIn(language), waiting: letter.occasion }
    return post(tx, { template: 'environmentAwaits', to, language, params, dedupe: occasion })
  }
  const { language, businessHelpdesk } = institution.answers
  const params = { ...paramsIn(language), occasion: letter.occasion, text: letter.text ?? '' }
  const mail = { template: 'environmentMoved' as const, language, params }
  const readers = await readersOf(tx, rung.workspaceId)
  for (const { id, mailbox } of readers) await post(tx, { ...mail, to: mailbox, dedupe: `${occasion}:${id}` })
  const isReader = readers.some(({ mailbox }) => mailbox.toLowerCase() === businessHelpdesk.toLowerCase())
  if (!isReader) await post(tx, { ...mail, to: businessHelpdesk, copy: true, dedupe: `${occasion}:copy` })
}

/** Where the step is seen and the next one is taken. */
const pageOf = ({ issuerId, environment }: IssuerEnvironment): string =>
  `/issuers/${issuerId}/${environment === 'acceptance' ? 'tests' : 'production'}`

async function readersOf(tx: Transaction, workspaceId: string): Promise<{ id: string; mailbox: string }[]> {
  const readers: { id: string; mailbox: string }[] = []
  for (const person of await editorsOf(tx, workspaceId))
    readers.push({ id: person.id, mailbox: await mailboxOf(tx, person) })
  return readers
}
