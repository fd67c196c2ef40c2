import { clockTime } from './clock-time.ts'
import { useTranslator } from './language.tsx'
import type { Autosave } from './use-autosave.ts'

/** "Saved at 10:42", read out when it changes; its room is kept when there is nothing to say. */
export function SavedLine({ autosave: { status, savedAt } }: { autosave: Autosave }) {
  const t = useTranslator()
  return (
    <p className="govuk-body-s portal-saved" role="status">
      {status === 'saving' && t('autosave.saving')}
      {status === 'saved' && savedAt && t('autosave.saved', { time: clockTime(t, savedAt) })}
      {status === 'failed' && t('autosave.failed')}
      {status === 'paused' && t('autosave.paused')}
    </p>
  )
}
