import { EnvironmentLadder, type LadderView } from './environment-ladder.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { ReasonedStep, type RefusedStep, StepForm } from './step-form.tsx'
import { StepOutcome } from './step-outcome.tsx'
import { type Switches, SwitchTypes } from './switch-types.tsx'
import { TestResults } from './test-results.tsx'
import { type ListedTest, TestsList } from './tests-list.tsx'

/** Times are ISO times, or empty. */
export type Round = {
  number: number
  state: 'open' | 'reported' | 'confirmed' | 'refused'
  reportedAt: string
  answeredAt: string
  reason: string
}

export type TestsView = {
  issuerId: string
  caption: string
  revision: number
  ladder: LadderView
  switches: Switches
  rounds: readonly Round[]
  /** The round whose results are shown; 0 before the first. */
  shown: number
  tests: readonly ListedTest[]
  canMark: boolean
  canReport: boolean
  canAnswer: boolean
}

type Props = { view: TestsView; refused: RefusedStep; done: string | undefined }

/** Acceptance of an issuer: how far it is, what is switched on, and the tests, for both sides. */
export function TestsPage({ view, refused, done }: Props) {
  const t = useTranslator()
  const { issuerId, caption, revision, ladder, switches, canMark, canAnswer } = view
  return (
    <Page heading={t('tests.title')} caption={caption} backTo={`/issuers/${issuerId}`} wide>
      <StepOutcome refused={refused} done={done} />
      <EnvironmentLadder ladder={ladder} only="acceptance" />
      {switches.can === 'configure' && <Types view={view} refused={refused} />}
      <Tests view={view} />
      {canMark && view.canReport && <Report revision={revision} />}
      {canAnswer && <Answer revision={revision} refused={refused} />}
      {switches.can !== 'configure' && <Types view={view} refused={refused} />}
      <Rounds view={view} />
    </Page>
  )
}

function Types({ view: { revision, switches }, refused }: Pick<Props, 'view' | 'refused'>) {
  const t = useTranslator()
  const own = refused?.intent === switches.can ? refused : undefined
  return (
    <SwitchTypes
      environment="acceptance"
      revision={revision}
      switches={switches}
      ticked={own?.documentTypeIds}
      error={own?.refusal.field === 'documentTypeIds' ? t.message(own.refusal.message) : undefined}
    />
  )
}

function Tests({ view: { issuerId, ladder, tests, rounds, shown, canMark } }: Pick<Props, 'view'>) {
  const t = useTranslator()
  const round = rounds.find(({ number }) => number === shown)
  if (!canMark && !round) return <p className="govuk-body">{t('tests.notYet')}</p>
  return (
    <>
      <h2 className="govuk-heading-m">{t('tests.list')}</h2>
      {round?.state === 'refused' && (
        <>
          <p className="govuk-body">{t('tests.refused')}</p>
          <InsetText>
            <p className="govuk-body portal-lines">{round.reason}</p>
          </InsetText>
        </>
      )}
      {round?.state === 'reported' && ladder.side === 'partner' && (
        <p className="govuk-body">{t('tests.waiting')}</p>
      )}
      {canMark ? (
        <>
          <p className="govuk-body">
            {t(round?.state === 'confirmed' ? 'tests.report.again' : 'tests.lead')}
          </p>
          <TestsList issuerId={issuerId} tests={tests} />
        </>
      ) : (
        <TestResults issuerId={issuerId} caption={t('tests.round', { number: shown })} tests={tests} />
      )}
    </>
  )
}

function Report({ revision }: { revision: number }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('tests.report.heading')}</h2>
      <p className="govuk-body">{t('tests.report.what')}</p>
      <StepForm intent="reportTests" revision={revision} submit={t('tests.report.submit')} />
    </>
  )
}

function Answer({ revision, refused }: { revision: number; refused: RefusedStep }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('tests.confirm.heading')}</h2>
      <p className="govuk-body">{t('tests.confirm.what')}</p>
      <StepForm intent="confirmTests" revision={revision} submit={t('tests.confirm.submit')} />
      <ReasonedStep
        intent="refuseTests"
        revision={revision}
        submit={t('tests.refuse.submit')}
        summary={t('tests.refuse.summary')}
        label={t('tests.refuse.reason')}
        hint={t('tests.refuse.reason.hint')}
        refused={refused}
      />
    </>
  )
}

function Rounds({ view: { issuerId, rounds, shown } }: Pick<Props, 'view'>) {
  const t = useTranslator()
  const past = rounds.filter(({ state }) => state !== 'open')
  if (past.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('tests.rounds')}</h2>
      <ul className="govuk-list">
        {past.map(({ number, state, reportedAt, answeredAt }) => (
          <li key={number}>
            {number === shown ? (
              <strong>{t('tests.round', { number })}</strong>
            ) : (
              <a className="govuk-link" href={`/issuers/${issuerId}/tests?round=${number}`}>
                {t('tests.round', { number })}
              </a>
            )}
            {' · '}
            {t('tests.rounds.reported', { day: t.date(reportedAt) })}
            {(state === 'confirmed' || state === 'refused') &&
              ` · ${t(`tests.rounds.${state}`, { day: t.date(answeredAt) })}`}
          </li>
        ))}
      </ul>
    </>
  )
}
