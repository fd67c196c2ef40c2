import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { checkPublicationOperation } from '#app/api/operations/check-publication.server.ts'
import type { Configuration } from '#app/domain/configuration.ts'
import type { Environment } from '#app/domain/environment.ts'
import { judgePublication, type PublicationQuestion } from '#app/domain/publication-authorization.ts'
import { indexPublications } from '#app/domain/publication-index.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { currentIndex, renewIndex } from '#app/services/publication/publication-index.server.ts'
import { asOffice } from '#db/client.server.ts'
import { factsQuery, publicationFacts } from '#db/publication.server.ts'
import { type ApiAnswer, type ApiCall, onPortalApi } from '#test/api/portal-api.ts'
import { generatePublications, institutionsFor } from '#test/builders/many-publications.ts'
import { anOfficer } from '#test/builders/people.ts'
import { randomQuestions } from '#test/builders/publication-questions.ts'
import { aSystemToken } from '#test/builders/system-token.ts'
import { judgedBySql } from '#test/world/judge-publication.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'
import { rowsOfConfiguration } from '#test/world/replay-configuration.ts'

const database = onPortalDatabase()
const call = onPortalApi({ database: false })

const TRIOS = inject('proof') ? 100_000 : 2_000
const QUESTIONS = inject('proof') ? 100_000 : 2_000
/** By HTTP, from the first on; and past the door, by the API's own operation. */
const ASKED = inject('proof') ? 3_000 : 100
const OPERATED = inject('proof') ? QUESTIONS : 600
/** By the database, so many in a transaction. */
const DIRECT = inject('proof') ? 5_000 : 200
const BATCH = 20
const AT_ONCE = 6
const LONG = 1_800_000
const SEED = 26

let owner: postgres.Sql
let questions: PublicationQuestion[]
let expected: boolean[]
let token: string

beforeAll(async () => {
  if (!database.current) throw new Error('no database')
  owner = postgres({ ...database.current.connection, max: 1, onnotice: () => {} })
  await generatePublications(owner, institutionsFor(TRIOS))
  questions = await randomQuestions(owner, QUESTIONS, SEED)
  expected = await judgedBySql(owner, questions)
  token = await aSystemToken(await anOfficer('admin'), [
    'publicationAuthorizations:check',
    'configurations:read',
  ])
}, 120_000)
afterAll(() => owner.end())

/** As a client that comes again when it is told that the portal is busy. */
async function callAgain(asked: ApiCall): Promise<ApiAnswer> {
  for (;;) {
    const answer = await call({ token, ...asked })
    if (answer.status !== 503) return answer
  }
}

async function askApi(body: unknown): Promise<boolean> {
  const { status, json } = await callAgain({
    method: 'POST',
    path: '/api/v1/publicationAuthorizations/check',
    body,
  })
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(json)}`)
  return json.allowed === true
}

/** The same without the way there: the schema, the rule and the words. */
async function operate(body: unknown): Promise<boolean> {
  const reply = await checkPublicationOperation.run({
    params: {},
    query: {},
    body,
    bearer: undefined,
    ifMatch: '',
    idempotencyKey: '',
    accept: '',
    ifNoneMatch: '',
    keep: async () => undefined,
    t: translatorFor('fr'),
  })
  if (!('body' in reply)) throw new Error(`answered ${JSON.stringify(reply)}`)
  return reply.body.allowed === true
}

/** Answers to the first questions, some at once. */
async function answersTo(count: number, ask: (body: unknown) => Promise<boolean>): Promise<boolean[]> {
  const answers = Array.from({ length: count }, () => false)
  const work = questions.slice(0, count).entries()
  const askOn = async () => {
    for (const [at, { now: _, ...body }] of work) answers[at] = await ask(body)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  return answers
}

/** Where the two differ: the questions, for the reader of a failure. */
const differing = (answers: readonly boolean[]) =>
  questions.flatMap((question, at) =>
    at < answers.length && answers[at] !== expected[at] ? [{ ...question, answered: answers[at] }] : [],
  )

describe('random questions about a whole world', () => {
  it('are allowed in at least two of five cases, and refused in at least one', () => {
    const allowed = expected.filter(Boolean).length
    expect(allowed / QUESTIONS).toBeGreaterThanOrEqual(0.4)
    expect(allowed / QUESTIONS).toBeLessThan(0.8)
  })

  it(
    'are answered alike by the index in the process and by the database',
    async () => {
      await renewIndex()
      const index = await asOffice(currentIndex)
      if (!index) throw new Error('the index is not of this moment')
      const answers = questions.map((question) => judgePublication(index(question), question))
      expect(differing(answers.map(({ allowed }) => allowed))).toEqual([])
      for (let at = 0; at < DIRECT; at += BATCH) {
        const some = questions.slice(at, at + BATCH)
        const direct = await asOffice(async (tx) => {
          const judged = []
          for (const question of some)
            judged.push(judgePublication(await publicationFacts(tx, question), question))
          return judged
        })
        expect(direct).toEqual(answers.slice(at, at + BATCH))
      }
    },
    LONG,
  )

  it('are put to the database by indexes alone', async () => {
    const [question] = questions.filter(({ certificateSha256, senderId }) => certificateSha256 && senderId)
    if (!question) throw new Error('no question about everything')
    const plan = await asOffice(async (tx) => {
      // Small tables are read whole for good reason; a large one must not be.
      if (!inject('proof')) await tx.execute(sql`set local enable_seqscan = off`)
      return tx.execute<Record<string, string>>(sql`explain ${factsQuery(question)}`)
    })
    const lines = plan.map((row) => String(row['QUERY PLAN']))
    expect(lines.filter((line) => /Index (Only )?Scan/.test(line)).length).toBeGreaterThan(5)
    // There are a few former numbers only.
    expect(lines.filter((line) => /Seq Scan on (?!former_numbers)/.test(line))).toEqual([])
  })

  it(
    'have the same answer from the exported configuration, put through the rule',
    async () => {
      const rules = new Map<Environment, ReturnType<typeof indexPublications>>()
      for (const environment of ['acceptance', 'production'] as const) {
        const { json } = await callAgain({ path: `/api/v1/configurations/${environment}` })
        rules.set(environment, indexPublications(rowsOfConfiguration(json as Configuration)))
      }
      const answers = questions.map((question) => {
        const index = rules.get(question.environment)
        if (!index) throw new Error('no configuration')
        return judgePublication(index(question), question).allowed
      })
      expect(differing(answers)).toEqual([])
    },
    LONG,
  )

  it(
    'have the same answer from the API',
    async () => {
      expect(differing(await answersTo(ASKED, askApi))).toEqual([])
      expect(differing(await answersTo(OPERATED, operate))).toEqual([])
    },
    LONG,
  )
})
