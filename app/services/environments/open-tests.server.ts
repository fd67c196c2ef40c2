import {
  lineKey,
  linesFor,
  resultOf,
  type TestCase,
  type TestLine,
  type TestOutcome,
} from '#app/domain/acceptance-tests.ts'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { environmentActionsFor } from '#app/domain/environment-state.ts'
import {
  type Evidence,
  resultsOf,
  roundsOf,
  type StoredResult,
  type TestRound,
} from '#db/acceptance-tests.server.ts'
import { readEnvironments } from '#db/environments.server.ts'
import { documentTypesOf, type RegisteredDocumentType } from '#db/institutions.server.ts'
import { onSideOf } from './act-on-environment.server.ts'
import { type Names, namesOf, type OpenRung, rungIn } from './open-rung.server.ts'
import { testLines } from './test-lines.server.ts'
import { versionOf } from './test-version.ts'

/** One line of a report; `version` is '' while it is not marked. */
export type ShownTest = {
  key: string
  testCase: TestCase
  documentTypeId: string | null
  type: Names | undefined
  outcome: TestOutcome | ''
  note: string
  evidence: Evidence | undefined
  version: string
}

export type ShownRound = {
  number: number
  state: 'open' | 'reported' | 'confirmed' | 'refused'
  reportedAt: string
  answeredAt: string
  reason: string
}

export type OpenTests = OpenRung & {
  rounds: ShownRound[]
  /** Which round the lines are of; 0 before the first. */
  shown: number
  tests: ShownTest[]
  canMark: boolean
  canReport: boolean
  canAnswer: boolean
}

/** The tests of an issuer as this reader sees them; `number` asks for an earlier round. */
export const openTests = (
  reader: Partner | Officer,
  issuerId: string,
  number?: number,
): Promise<OpenTests | undefined> =>
  onSideOf(reader, async (tx) => {
    const rung = await rungIn(tx, reader, issuerId, 'acceptance')
    const state = rung && (await readEnvironments(tx, issuerId))?.acceptance.state
    if (!rung || !state) return undefined
    const rounds = await roundsOf(tx, issuerId)
    const [last] = rounds
    const asked = rounds.find((round) => round.number === number) ?? last
    const results = asked ? await resultsOf(tx, asked.id) : []
    const types = await documentTypesOf(tx, issuerId)
    const isNow = asked === last && last?.state !== 'confirmed' && last?.state !== 'reported'
    const lines = isNow ? await testLines(tx, issuerId) : linesOf(results, types)
    const actions = environmentActionsFor('acceptance', state, reader)
    const canMark = asked === last && actions.includes('reportTests')
    return {
      ...rung,
      rounds: rounds.map(shownRound),
      shown: asked?.number ?? 0,
      tests: (canMark ? await testLines(tx, issuerId) : lines).map((line) => shownTest(line, results, types)),
      canMark,
      canReport: canMark && last?.state === 'open',
      canAnswer: asked === last && actions.includes('confirmTests'),
    }
  })

/** The lines that a round of the past had. */
const linesOf = (results: readonly StoredResult[], types: readonly RegisteredDocumentType[]): TestLine[] =>
  linesFor(
    types.map(({ id }) => id).filter((id) => results.some(({ documentTypeId }) => documentTypeId === id)),
  )

function shownTest(
  line: TestLine,
  results: readonly StoredResult[],
  types: readonly RegisteredDocumentType[],
): ShownTest {
  const result = resultOf(results, line)
  const type = types.find(({ id }) => id === line.documentTypeId)
  return {
    key: lineKey(line),
    testCase: line.testCase,
    documentTypeId: line.documentTypeId,
    type: type && namesOf(type),
    outcome: result?.outcome ?? '',
    note: result?.note ?? '',
    evidence: result?.evidence ?? undefined,
    version: versionOf(result),
  }
}

const shownRound = ({ number, state, reportedAt, answeredAt, reason }: TestRound): ShownRound => ({
  number,
  state,
  reportedAt: reportedAt?.toISOString() ?? '',
  answeredAt: answeredAt?.toISOString() ?? '',
  reason,
})
