import type postgres from 'postgres'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import type { Audience, PublicationQuestion } from '#app/domain/publication-authorization.ts'

type Trio = {
  enterpriseNumber: string
  applicationId: string
  messageTypeId: string
  audience: Audience
}
type Certificate = { sha256: string; environment: string; enterpriseNumber: string; applicationId: string }

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Random questions about the generated world: most are about what is there, with one thing or another wrong. The same
 * seed asks the same.
 */
export async function randomQuestions(
  owner: postgres.Sql,
  count: number,
  seed: number,
): Promise<PublicationQuestion[]> {
  const trios = await owner<Trio[]>`
    select n.enterprise_number as "enterpriseNumber", i.application_id as "applicationId",
      d.document_type_id as "messageTypeId", i.answers ->> 'audience' as audience
    from document_types d join issuers i on i.id = d.issuer_id join institutions n on n.id = i.institution_id
    order by 1, 2, 3`
  const certificates = await owner<Certificate[]>`
    select c.sha256, c.environment, n.enterprise_number as "enterpriseNumber", i.application_id as "applicationId"
    from certificates c join issuers i on i.id = c.issuer_id join institutions n on n.id = i.institution_id
    order by c.sha256`
  const goneOn = await owner<{ number: string }[]>`
    select enterprise_number as number from institutions where merged_into is not null
    union all select enterprise_number from former_numbers order by 1`
  const byCouple = new Map<string, Certificate[]>()
  for (const one of certificates) {
    const key = `${one.enterpriseNumber} ${one.applicationId} ${one.environment}`
    byCouple.set(key, [...(byCouple.get(key) ?? []), one])
  }
  const random = randomNumbers(seed)
  const oneOf = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
  const now = new Date()
  return Array.from({ length: count }, () => {
    const { enterpriseNumber, applicationId, messageTypeId, audience } = oneOf(trios)
    const environment = oneOf(ENVIRONMENTS)
    const question: PublicationQuestion = {
      enterpriseNumber:
        random() < 0.02 ? oneOf([...goneOn.map(({ number }) => number), '0999999922']) : enterpriseNumber,
      applicationId: random() < 0.02 ? 'application-9' : applicationId,
      messageTypeId: random() < 0.03 ? 'type-99' : messageTypeId,
      environment,
      audience: random() < 0.04 ? oneOf(['citizen', 'enterprise']) : audience,
      now,
    }
    const own = byCouple.get(`${enterpriseNumber} ${applicationId} ${environment}`) ?? []
    const shared = byCouple.get(`${enterpriseNumber} application-1 ${environment}`) ?? []
    const luck = random()
    if (luck < 0.35) return question
    if (luck < 0.75) return { ...question, certificateSha256: oneOf(own).sha256 }
    if (luck < 0.8) return { ...question, certificateSha256: oneOf(certificates).sha256 }
    if (luck < 0.82) return { ...question, certificateSha256: 'ab'.repeat(32) }
    const certificateSha256 = oneOf(shared).sha256
    if (luck < 0.9) return { ...question, certificateSha256 }
    // By SenderID, signed with the certificate of the first application, or of another one that is not asked for.
    const named = { enterpriseNumber, applicationId: luck < 0.98 ? 'application-1' : 'application-4' }
    const { applicationId: sender, enterpriseNumber: of } = question
    return {
      ...question,
      ...named,
      certificateSha256,
      senderId: { enterpriseNumber: of, applicationId: sender },
    }
  })
}
