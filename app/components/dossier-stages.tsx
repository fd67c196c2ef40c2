import type { DossierState } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { type Step, Steps } from './steps.tsx'

const STAGES = [1, 2, 3, 4, 5, 6] as const

/** The stage a dossier is in, of the six that the home page names; a closed one goes no further. */
const STAGE: Readonly<Record<DossierState, (typeof STAGES)[number] | undefined>> = {
  draft: 1,
  changesRequested: 1,
  submitted: 2,
  inReview: 2,
  approved: 3,
  rejected: undefined,
  withdrawn: undefined,
}

const stateOf = (stage: number, current: number): Step['state'] => {
  if (stage < current) return 'done'
  return stage === current ? 'current' : 'next'
}

/** The six stages from the request form to production, with the one that is current; nothing for a closed dossier. */
export function DossierStages({ state }: { state: DossierState }) {
  const t = useTranslator()
  const current = STAGE[state]
  if (!current) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.steps')}</h2>
      <Steps
        steps={STAGES.map((stage) => ({
          title: t(`home.step${stage}.title`),
          state: stateOf(stage, current),
        }))}
      />
    </>
  )
}
