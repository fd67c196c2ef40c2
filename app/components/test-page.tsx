import { TEST_OUTCOMES } from '#app/domain/acceptance-tests.ts'
import type { Refusal } from '#app/domain/result.ts'
import { Checkbox } from './checkbox.tsx'
import { Control, describedBy } from './control.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { RadioField } from './radio-field.tsx'
import { SummaryList } from './summary-list.tsx'
import { type ListedTest, testTitle } from './tests-list.tsx'
import { TextArea } from './text-area.tsx'

export type TestView = { issuerId: string; caption: string; test: ListedTest & { version: string } }

/** What was typed in a refused form; its file is gone. */
export type RefusedTest = { refusal: Refusal; outcome: string; note: string } | undefined

/** One test: what to do, what is to come out, and the form for what did. */
export function TestPage({
  view: { issuerId, caption, test },
  refused,
}: {
  view: TestView
  refused: RefusedTest
}) {
  const t = useTranslator()
  const { testCase } = test
  return (
    <Page heading={testTitle(t, test)} caption={caption} backTo={`/issuers/${issuerId}/tests`}>
      {refused && (
        <ErrorSummary errors={[{ name: refused.refusal.field, text: t.message(refused.refusal.message) }]} />
      )}
      <SummaryList
        rows={[
          { label: t('tests.steps'), value: t(`tests.case.${testCase}.steps`) },
          { label: t('tests.expected'), value: t(`tests.case.${testCase}.expected`) },
        ]}
      />
      <TestForm test={test} refused={refused} />
    </Page>
  )
}

function TestForm({ test, refused }: { test: TestView['test']; refused: RefusedTest }) {
  const t = useTranslator()
  const errorAt = (field: string) =>
    refused?.refusal.field === field ? t.message(refused.refusal.message) : undefined
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormToken />
      <input type="hidden" name="version" value={test.version} />
      <RadioField
        name="outcome"
        label={t('tests.question')}
        value={refused?.outcome ?? test.outcome}
        error={errorAt('outcome')}
        choices={TEST_OUTCOMES.map((value) => ({ value, text: t(`tests.outcome.${value}`) }))}
      />
      <TextArea
        name="note"
        label={t('tests.note')}
        hint={t('tests.note.hint')}
        value={refused?.note ?? test.note}
        error={errorAt('note')}
      />
      <EvidenceControl evidence={test.evidence} error={errorAt('evidence')} />
      <button type="submit" className="govuk-button">
        {t('tests.save')}
      </button>
    </form>
  )
}

function EvidenceControl({ evidence, error }: Pick<ListedTest, 'evidence'> & { error: string | undefined }) {
  const t = useTranslator()
  const control = {
    name: 'evidence',
    label: t('tests.evidence'),
    hint: t('tests.evidence.hint'),
    error,
    optional: true,
    value: '',
  }
  return (
    <>
      <Control {...control}>
        {evidence && <p className="govuk-body">{t('tests.evidence.replace', { name: evidence.name })}</p>}
        <input
          id="evidence"
          name="evidence"
          type="file"
          accept=".pdf,.txt,.log,.xml"
          className="govuk-file-upload"
          aria-describedby={describedBy(control)}
          aria-invalid={error ? true : undefined}
        />
      </Control>
      {evidence && (
        <div className="govuk-form-group">
          <div className="govuk-checkboxes">
            <Checkbox
              name="withoutEvidence"
              value="yes"
              checked={false}
              text={t('tests.evidence.remove', { name: evidence.name })}
            />
          </div>
        </div>
      )}
    </>
  )
}
