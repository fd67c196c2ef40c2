import type { EnvironmentAction } from '#app/domain/environment-state.ts'
import { EnvironmentLadder, type LadderView, type Rung } from './environment-ladder.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { ReasonedStep, type RefusedStep, StepForm } from './step-form.tsx'
import { StepOutcome } from './step-outcome.tsx'
import { type Switches, SwitchTypes } from './switch-types.tsx'

export type ProductionView = {
  issuerId: string
  caption: string
  revision: number
  rung: Rung
  ladder: LadderView
  switches: Switches
  actions: readonly EnvironmentAction[]
  /** The officer who reads confirmed the tests. */
  isOwnSignOff: boolean
  dayHasCome: boolean
}

type Props = { view: ProductionView; refused: RefusedStep; done: string | undefined }

/** Production of an issuer: how far it is, the one next step, and what is switched on, for both sides. */
export function ProductionPage({ view, refused, done }: Props) {
  const t = useTranslator()
  const { issuerId, caption, ladder, switches, actions } = view
  const step = { view, refused, done }
  return (
    <Page heading={t('production.title')} caption={caption} backTo={`/issuers/${issuerId}`} wide>
      <StepOutcome refused={refused} done={done} />
      <EnvironmentLadder ladder={ladder} only="production" />
      <Reason rung={view.rung} />
      {view.rung.state === 'requested' && ladder.side === 'partner' && (
        <p className="govuk-body">{t('production.requested')}</p>
      )}
      {actions.includes('requestProduction') && <Request {...step} />}
      {actions.includes('signOff') && <SignOff {...step} />}
      {switches.can === 'configure' && <Types {...step} />}
      {actions.includes('goLive') && <GoLive {...step} />}
      {actions.includes('resume') && (
        <>
          <h2 className="govuk-heading-m">{t('production.resume.heading')}</h2>
          <StepForm intent="resume" revision={view.revision} submit={t('production.resume.submit')} />
        </>
      )}
      <Day {...step} />
      {switches.can !== 'configure' && switches.types.length > 0 && <Types {...step} />}
      {actions.includes('suspend') && (
        <ReasonedStep
          intent="suspend"
          revision={view.revision}
          submit={t('production.suspend.submit')}
          summary={t('production.suspend.summary')}
          what={t('production.suspend.what')}
          label={t('production.reason')}
          hint={t('production.reason.hint')}
          refused={refused}
        />
      )}
    </Page>
  )
}

/** Why the last request was not signed off, or why nothing is published now. */
function Reason({ rung: { state, reason } }: { rung: Rung }) {
  const t = useTranslator()
  if (reason === '') return null
  return (
    <>
      <p className="govuk-body">{t(state === 'suspended' ? 'production.suspended' : 'production.refused')}</p>
      <InsetText>
        <p className="govuk-body portal-lines">{reason}</p>
      </InsetText>
    </>
  )
}

function Request({ view: { revision } }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('production.request.heading')}</h2>
      <p className="govuk-body">{t('production.request.what')}</p>
      <StepForm intent="requestProduction" revision={revision} submit={t('production.request.submit')} />
    </>
  )
}

function SignOff({ view: { revision, isOwnSignOff }, refused }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('production.signOff.heading')}</h2>
      <p className="govuk-body">{t(isOwnSignOff ? 'production.signOff.own' : 'production.signOff.what')}</p>
      {!isOwnSignOff && (
        <StepForm intent="signOff" revision={revision} submit={t('production.signOff.submit')} />
      )}
      <ReasonedStep
        intent="refuseProduction"
        revision={revision}
        submit={t('production.refuse.submit')}
        summary={t('production.refuse.summary')}
        label={t('production.reason')}
        hint={t('production.reason.hint')}
        refused={refused}
      />
    </>
  )
}

function Types({ view: { revision, switches }, refused }: Props) {
  const t = useTranslator()
  const own = refused?.intent === switches.can ? refused : undefined
  return (
    <SwitchTypes
      environment="production"
      revision={revision}
      switches={switches}
      ticked={own?.documentTypeIds}
      error={own?.refusal.field === 'documentTypeIds' ? t.message(own.refusal.message) : undefined}
    />
  )
}

function GoLive({ view: { revision, rung, dayHasCome } }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('production.goLive.heading')}</h2>
      {dayHasCome ? (
        <>
          <p className="govuk-body">{t('production.goLive.what')}</p>
          <StepForm intent="goLive" revision={revision} submit={t('production.goLive.submit')} />
        </>
      ) : (
        <p className="govuk-body">{t('production.goLive.notYet', { day: t.date(rung.liveOn) })}</p>
      )}
    </>
  )
}

const PLANNED = ['signedOff', 'scheduled', 'configured']

function Day({ view: { issuerId, rung } }: Props) {
  const t = useTranslator()
  if (!PLANNED.includes(rung.state)) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('production.plan.heading')}</h2>
      {rung.liveOn && (
        <p className="govuk-body">{t('production.plan.agreed', { day: t.date(rung.liveOn) })}</p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/issuers/${issuerId}/planning`}>
          {t('production.plan.link')}
        </a>
      </p>
    </>
  )
}
