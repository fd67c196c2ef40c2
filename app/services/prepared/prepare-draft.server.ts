import { randomBytes } from 'node:crypto'
import type { Officer } from '#app/domain/actor.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { type Language, OFFICIAL_LANGUAGES } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import type { PreparedAnswers } from '#app/domain/prepared-answers.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { post } from '#app/services/post.server.ts'
import { readMailAddress } from '#app/services/sign-in/mail-address.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertPreparedDraft } from '#db/prepared-drafts.server.ts'

/** As typed; `submissionId` is given by the page: sent twice it is one draft and one mail. */
export type TypedDraft = PreparedAnswers & { email: string; language: string; submissionId: string }

const ANSWER_MAX = 20_000

/**
 * Keeps what an officer typed from a mailed form, and mails its partner a link to claim it: 32 random bytes, of which
 * only the SHA-256 is stored, 14 days, once.
 */
export async function prepareDraft(officer: Officer, typed: TypedDraft): Promise<Result<undefined>> {
  if (!may(officer, 'dossier.prepare')) return refused('refusal.role')
  const email = readMailAddress(typed.email)
  if (!email.ok) return email
  const { language, institution, application, documentTypes, submissionId } = typed
  const official = OFFICIAL_LANGUAGES.find((one) => one === language)
  if (!official) return refused('refusal.prepare.language', 'language')
  const number = readEnterpriseNumber(institution.enterpriseNumber ?? '')
  if (!number.ok) return refused(number.message, 'institution.enterpriseNumber')
  if ([institution, application, ...documentTypes].some((part) => Object.values(part).some(isTooLong)))
    return refused('refusal.prepare.tooLong')
  const { nameFr = '', nameNl = '', nameDe = '' } = institution
  const institutionName = nameIn({ nameFr, nameNl, nameDe }, language) || nameNl || number.number
  return asOffice((tx) =>
    store(tx, officer, {
      email: email.value,
      language: official,
      submissionId,
      institutionName: institutionName.trim().slice(0, 200),
      enterpriseNumber: number.number,
      answers: { institution, application, documentTypes },
    }),
  )
}

const isTooLong = (text: string): boolean => text.length > ANSWER_MAX

type NewDraft = {
  email: string
  language: Language
  submissionId: string
  institutionName: string
  enterpriseNumber: string
  answers: PreparedAnswers
}

async function store(tx: Transaction, officer: Officer, draft: NewDraft): Promise<Result<undefined>> {
  const token = randomBytes(32).toString('base64url')
  const preparedId = await insertPreparedDraft(tx, {
    ...draft,
    tokenHash: sha256(token),
    preparedBy: officer.personId,
  })
  // The second half of a double click.
  if (!preparedId) return ok(undefined)
  await post(tx, {
    template: 'draftPrepared',
    to: draft.email,
    language: draft.language,
    params: { institution: draft.institutionName },
    secrets: { link: `/dossiers/claim/${token}` },
  })
  await recordEvent(tx, { kind: 'draftPrepared', actorId: officer.personId, data: { preparedId } })
  return ok(undefined)
}
