/**
 * The shared checklist of tests in acceptance (guide, section 6; design/domain.md 6): what is tried, and what is to come
 * out. Titles, steps and expected results stand in the area `tests` of every language. `publish` is done for each
 * document type that is switched on.
 */
export const TEST_CASES = [
  'authentication',
  'levelOne',
  'levelTwo',
  'hasAnEbox',
  'publish',
  'sameTicket',
  'timestamp',
  'largePdf',
  'language',
  'disappearing',
  'noEbox',
] as const
export type TestCase = (typeof TEST_CASES)[number]

export const isTestCase = (text: unknown): text is TestCase => TEST_CASES.some((one) => one === text)

export const TEST_OUTCOMES = ['passed', 'failed', 'notApplicable'] as const
export type TestOutcome = (typeof TEST_OUTCOMES)[number]

export const isTestOutcome = (text: unknown): text is TestOutcome => TEST_OUTCOMES.some((one) => one === text)

/** One line of a report: a test case, and of `publish` the id of the registered document type. */
export type TestLine = { testCase: TestCase; documentTypeId: string | null }

/** As an address names it: `timestamp`, `publish.<id>`. */
export const lineKey = ({ testCase, documentTypeId }: TestLine): string =>
  documentTypeId === null ? testCase : `${testCase}.${documentTypeId}`

/** All lines of a report for these document types, in the order in which they are done. */
export const linesFor = (documentTypeIds: readonly string[]): TestLine[] =>
  TEST_CASES.flatMap((testCase): TestLine[] =>
    testCase === 'publish'
      ? documentTypeIds.map((documentTypeId) => ({ testCase, documentTypeId }))
      : [{ testCase, documentTypeId: null }],
  )

export type TestResult = TestLine & { outcome: TestOutcome | ''; note: string }

export const resultOf = <R extends TestLine>(results: readonly R[], line: TestLine): R | undefined =>
  results.find((result) => lineKey(result) === lineKey(line))

/** What did not pass is explained. */
export const needsNote = (outcome: TestOutcome): boolean => outcome !== 'passed'

/** The lines that nobody has marked yet. */
export const unmarkedLines = (lines: readonly TestLine[], results: readonly TestResult[]): TestLine[] =>
  lines.filter((line) => (resultOf(results, line)?.outcome ?? '') === '')

/** Characters of a note. */
export const TEST_NOTE_MAX = 2_000
/** Bytes of a text file as evidence; a PDF has the limit of the conversation. */
export const TEXT_EVIDENCE_MAX_BYTES = 64 * 1024
/** Bytes of all evidence of one workspace. */
export const WORKSPACE_EVIDENCE_MAX_BYTES = 50 * 1024 * 1024
