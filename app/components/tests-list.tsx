import type { TestCase, TestOutcome } from '#app/domain/acceptance-tests.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { nameOfDocumentType } from './document-types-table.tsx'
import { useTranslator } from './language.tsx'
import { Tag, type TagColour } from './tag.tsx'
import { TaskList } from './task-list.tsx'

export type ListedTest = {
  key: string
  testCase: TestCase
  /** Of publishing a document type: its names. */
  type?: { nameFr: string; nameNl: string; nameDe: string } | undefined
  outcome: TestOutcome | ''
  note: string
  evidence?: { id: string; name: string } | undefined
}

export const testTitle = (t: Translator, { testCase, type }: Pick<ListedTest, 'testCase' | 'type'>): string =>
  t(`tests.case.${testCase}.title`, { type: type ? nameOfDocumentType(t, { names: type }, 0) : '' })

const COLOUR: Readonly<Record<TestOutcome, TagColour>> = {
  passed: 'green',
  failed: 'red',
  notApplicable: 'grey',
}

/** What came out, in a word; nothing came out yet is said plainly. */
export function OutcomeTag({ outcome }: { outcome: TestOutcome | '' }) {
  const t = useTranslator()
  if (outcome === '') return <>{t('tests.open')}</>
  return <Tag colour={COLOUR[outcome]}>{t(`tests.outcome.${outcome}`)}</Tag>
}

/** The tests that a partner marks, each on a page of its own. */
export function TestsList({ issuerId, tests }: { issuerId: string; tests: readonly ListedTest[] }) {
  const t = useTranslator()
  const done = tests.filter(({ outcome }) => outcome !== '').length
  return (
    <>
      <p className="govuk-body">
        <strong>{t('tests.marked', { done, all: tests.length })}</strong>
      </p>
      <TaskList
        id="test"
        tasks={tests.map((test) => ({
          name: testTitle(t, test),
          href: `/issuers/${issuerId}/tests/${test.key}`,
          status: <OutcomeTag outcome={test.outcome} />,
        }))}
      />
    </>
  )
}
