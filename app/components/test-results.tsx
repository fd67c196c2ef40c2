import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'
import { type ListedTest, OutcomeTag, testTitle } from './tests-list.tsx'

type Props = { issuerId: string; caption: string; tests: readonly ListedTest[] }

/** What was to come out beside what came out, to be read. */
export function TestResults({ issuerId, caption, tests }: Props) {
  const t = useTranslator()
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'test', title: t('tests.column.test') },
        { key: 'expected', title: t('tests.column.expected') },
        { key: 'outcome', title: t('tests.column.outcome') },
        { key: 'note', title: t('tests.column.note') },
      ]}
      rows={tests.map((test) => ({
        id: test.key,
        cells: {
          test: testTitle(t, test),
          expected: t(`tests.case.${test.testCase}.expected`),
          outcome: <OutcomeTag outcome={test.outcome} />,
          note: (
            <>
              <span className="portal-lines">{test.note}</span>
              {test.note !== '' && test.evidence && <br />}
              {test.evidence && (
                <a className="govuk-link" href={`/issuers/${issuerId}/evidence/${test.evidence.id}`} download>
                  {test.evidence.name}
                </a>
              )}
            </>
          ),
        },
      }))}
    />
  )
}
