import type { CertificateState } from '#app/domain/certificate-state.ts'
import { useTranslator } from './language.tsx'
import { Tag } from './tag.tsx'

const COLOURS = { registered: 'green', replaced: 'grey', compromised: 'red', revoked: 'grey' } as const

/** How a certificate stands; one that has ended is told as such while it is still registered. */
export function CertificateStateTag({ state, ended = false }: { state: CertificateState; ended?: boolean }) {
  const t = useTranslator()
  return ended && state === 'registered' ? (
    <Tag colour="yellow">{t('certificateCard.state.ended')}</Tag>
  ) : (
    <Tag colour={COLOURS[state]}>{t(`certificateCard.state.${state}`)}</Tag>
  )
}
