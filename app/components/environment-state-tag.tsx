import type { EnvironmentState } from '#app/domain/environment-state.ts'
import { useTranslator } from './language.tsx'
import { Tag, type TagColour } from './tag.tsx'

const COLOUR: Readonly<Record<EnvironmentState, TagColour>> = {
  locked: 'grey',
  requested: 'blue',
  awaitingCertificate: 'yellow',
  ready: 'blue',
  signedOff: 'blue',
  scheduled: 'blue',
  configured: 'blue',
  testsReported: 'blue',
  testsFailed: 'yellow',
  testsConfirmed: 'green',
  live: 'green',
  suspended: 'red',
  ended: 'grey',
}

/** How far an issuer is in an environment. */
export function EnvironmentStateTag({ state }: { state: EnvironmentState }) {
  const t = useTranslator()
  return <Tag colour={COLOUR[state]}>{t(`environment.state.${state}`)}</Tag>
}
