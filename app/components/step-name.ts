import type { Step } from '#app/domain/statistics-period.ts'
import type { Translator } from '#app/i18n/translator.ts'

// A day without an hour is midnight at Greenwich: the same day at the eBox team's place.
const written = (t: Translator, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(t.language === 'en' ? 'en-GB' : `${t.language}-BE`, {
    ...options,
    timeZone: 'Europe/Brussels',
  }).format(new Date(day))

/** `November 2026`, or `Week of 23/11/2026`. */
export const stepName = (t: Translator, day: string, step: Step): string =>
  step === 'month'
    ? written(t, day, { month: 'long', year: 'numeric' })
    : t('statistics.week', { day: t.date(day, 'short') })

/** The same for the axis of a picture: `11/26`, or `23/11`. */
export const shortStepName = (t: Translator, day: string, step: Step): string =>
  step === 'month'
    ? `${day.slice(5, 7)}/${day.slice(2, 4)}`
    : written(t, day, { day: '2-digit', month: '2-digit' })
