import { type Message, readMessage } from '#app/domain/message.ts'
import type { Slot } from '#app/domain/production-slot.ts'
import type { Translator } from '#app/i18n/translator.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day and its part, as people say them. */
export const slotWords = (t: Translator, { day, part }: Slot): string =>
  t('slot.when', { date: t.date(day), part: t(`slot.part.${part}`) })

/** A refusal in words: the days that it names are written as people write them. */
export function slotMessage(t: Translator, refusal: Message): string {
  const { key, params } = readMessage(refusal)
  const said = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && ISO_DAY.test(value) ? t.date(value) : value,
  ])
  return t.dynamic(key, Object.fromEntries(said))
}
