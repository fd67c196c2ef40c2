import { clockTime } from './clock-time.ts'
import { fieldMessage, type Part } from './field-message.ts'
import { useTranslator } from './language.tsx'
import type { Autosave } from './use-autosave.ts'

type Props = { part: Part; autosave: Pick<Autosave, 'status' | 'savedAt' | 'refused'> }

/** "Saved at 10:42", or why not; read out when it changes; its room is kept when there is nothing to say. */
export function SavedLine({ part, autosave: { status, savedAt, refused } }: Props) {
  const t = useTranslator()
  const reasons = [
    ...(refused?.refusal ? [t.message(refused.refusal)] : []),
    ...Object.entries(refused?.errors ?? {}).map(([name, error]) => fieldMessage(t, part, name, error)),
  ]
  return (
    <p className="govuk-body-s portal-saved" role="status">
      {status === 'saving' && t('autosave.saving')}
      {status === 'saved' && savedAt && t('autosave.saved', { time: clockTime(t, savedAt) })}
      {status === 'failed' && t('autosave.failed')}
      {status === 'paused' && t('autosave.paused')}
      {status === 'refused' && <strong>{reasons.join(' ')}</strong>}
    </p>
  )
}
