import { judgePublication, type PublicationQuestion } from '#app/domain/publication-authorization.ts'
import { indexPublications, type PublicationRows } from '#app/domain/publication-index.ts'
import { interleave, rate } from '#test/bench/interleave.ts'
import type { Row } from '#test/bench/row.ts'

const INSTITUTIONS = 2_500
const APPLICATIONS = 4
const TYPES = 10
const NOW = new Date('2026-11-25T12:00:00Z')

const numbers = Array.from({ length: INSTITUTIONS }, (_, n) => String(1_000_000_000 + n * 97))
const couples = numbers.flatMap((enterpriseNumber) =>
  Array.from({ length: APPLICATIONS }, (_, m) => ({
    id: `${enterpriseNumber}/${m}`,
    enterpriseNumber,
    applicationId: `application-${m}`,
  })),
)
const fingerprint = (id: string): string => Buffer.from(id.padEnd(32)).toString('hex')

/** A hundred thousand trios, all of which publish: a refusal would be quicker. */
const ROWS: PublicationRows = {
  institutions: numbers,
  goneOn: [],
  issuers: couples.map((couple) => ({
    ...couple,
    audience: 'citizen',
    isShared: false,
    endedOn: null,
    acceptance: 'testsConfirmed',
    production: 'live',
  })),
  documentTypes: couples.flatMap(({ id }) =>
    Array.from({ length: TYPES }, (_, t) => ({
      issuerId: id,
      messageTypeId: `type-${t}`,
      endedOn: null,
      acceptance: true,
      production: true,
    })),
  ),
  certificates: couples.map(({ id }) => ({
    sha256: fingerprint(id),
    issuerId: id,
    environment: 'production',
    state: 'registered',
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2028-01-01T00:00:00Z'),
  })),
  senders: [],
}

/** Each next question is about another institution: no two in a row meet what is in the processor's cache. */
function* questions(): Generator<PublicationQuestion, never> {
  for (let n = 0; ; n = (n + 7_919) % (couples.length * TYPES)) {
    const couple = couples[n % couples.length]
    if (!couple) throw new Error('there is no such couple')
    yield {
      enterpriseNumber: couple.enterpriseNumber,
      applicationId: couple.applicationId,
      messageTypeId: `type-${Math.floor(n / couples.length)}`,
      environment: 'production',
      audience: 'citizen',
      certificateSha256: fingerprint(couple.id),
      now: NOW,
    }
  }
}

const row: Row = {
  title: 'Permission to publish, of a hundred thousand trios',
  async measure() {
    const index = indexPublications(ROWS)
    const asked = questions()
    const judge = () => {
      const question = asked.next().value
      if (!judgePublication(index(question), question).allowed) throw new Error('A permission was not given')
    }
    const samples = await interleave({ judge }, { rounds: 40, turns: 2_000 })
    return [
      {
        what: 'certificate, level 1 and level 2, in the process',
        figure: rate(samples.judge),
        unit: '/s',
        bar: { atLeast: 5_000 },
      },
    ]
  },
}

export default row
