import type { Translator } from '#app/i18n/translator.ts'

/** `10:42`, at the eBox team's place like all times of the portal. */
export function clockTime(t: Translator, at: string): string {
  const format = new Intl.DateTimeFormat(t.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Brussels',
  })
  return format.format(new Date(at))
}
