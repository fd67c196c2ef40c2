import { useTranslator } from './language.tsx'

/** The last day of publication (an ISO day) of what was asked to end; nothing while nothing ends. */
export function LastDay({ day }: { day: string | null }) {
  const t = useTranslator()
  if (day === null) return null
  return (
    <>
      <br />
      <strong>{t('change.registered.ends', { date: t.date(day) })}</strong>
    </>
  )
}
