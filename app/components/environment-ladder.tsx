import type { Environment } from '#app/domain/environment.ts'
import type { NextStep, ShownStep } from '#app/domain/environment-ladder.ts'
import type { EnvironmentBall, EnvironmentState } from '#app/domain/environment-state.ts'
import { EnvironmentStateTag } from './environment-state-tag.tsx'
import { useTranslator } from './language.tsx'
import { Steps } from './steps.tsx'
import { SummaryList } from './summary-list.tsx'

/** `since` is an ISO time, `liveOn` an ISO day or empty. */
export type Rung = {
  environment: Environment
  state: EnvironmentState
  since: string
  liveOn: string
  reason: string
  ball: EnvironmentBall
  steps: readonly ShownStep[]
  next?: { name: NextStep; href: string } | undefined
}

export type LadderView = { issuerId: string; side: 'partner' | 'team'; rungs: readonly Rung[] }

type Props = {
  ladder: LadderView
  /** One environment alone; its page needs no link to itself. */
  only?: Environment
}

/** From approval to publishing: both environments, the step each is at, whose turn it is, and the reader's next step. */
export function EnvironmentLadder({ ladder, only }: Props) {
  const t = useTranslator()
  const rungs = ladder.rungs.filter(({ environment }) => only === undefined || environment === only)
  return (
    <section aria-labelledby="ladder">
      <h2 className="govuk-heading-m" id="ladder">
        {t(only ? `environment.${only}` : 'ladder.heading')}
      </h2>
      <div className="portal-ladder">
        {rungs.map((rung) => (
          <RungView key={rung.environment} rung={rung} ladder={ladder} isAlone={only !== undefined} />
        ))}
      </div>
    </section>
  )
}

function RungView({ rung, ladder, isAlone }: { rung: Rung; ladder: LadderView; isAlone: boolean }) {
  const t = useTranslator()
  const { environment, state, next, steps } = rung
  const page = environment === 'acceptance' ? 'tests' : 'production'
  return (
    <div className="portal-ladder__rung">
      {!isAlone && <h3 className="govuk-heading-s">{t(`environment.${environment}`)}</h3>}
      <RungFacts rung={rung} side={ladder.side} isAlone={isAlone} />
      {steps.length > 0 && (
        <Steps
          headingLevel={isAlone ? 3 : 4}
          row
          steps={steps.map((step) => ({
            title: t.dynamic(`ladder.step.${environment}.${step.name}`),
            state: step.state,
          }))}
        />
      )}
      {environment === 'production' && state === 'locked' && !next && (
        <p className="govuk-body">{t('ladder.waits')}</p>
      )}
      {next && !(isAlone && next.href.endsWith(`/${page}`)) && (
        <p className="govuk-body">
          <a className="govuk-button govuk-!-margin-bottom-0" href={next.href}>
            {t(`ladder.next.${next.name}`)}
          </a>
        </p>
      )}
      {!isAlone && !next?.href.endsWith(`/${page}`) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/issuers/${ladder.issuerId}/${page}`}>
            {t(`ladder.look.${environment}`)}
          </a>
        </p>
      )}
    </div>
  )
}

/** The page of an environment says its reason in a sentence of its own. */
function RungFacts({ rung, side, isAlone }: { rung: Rung; side: LadderView['side']; isAlone: boolean }) {
  const t = useTranslator()
  const { state, since, liveOn, reason, ball } = rung
  const isLive = state === 'live' || state === 'suspended'
  return (
    <SummaryList
      rows={[
        { label: t('ladder.state'), value: <EnvironmentStateTag state={state} /> },
        { label: t('ladder.since'), value: t.date(since) },
        ...(ball === 'nobody' ? [] : [{ label: t('ladder.turn'), value: t(`ladder.turn.${side}.${ball}`) }]),
        ...(liveOn ? [{ label: t(isLive ? 'ladder.liveSince' : 'ladder.day'), value: t.date(liveOn) }] : []),
        ...(reason && !isAlone ? [{ label: t('ladder.reason'), value: reason }] : []),
      ]}
    />
  )
}
