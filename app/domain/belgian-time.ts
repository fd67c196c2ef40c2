// Swedish writes days and hours as ISO 8601 does.
const BELGIAN_TIME = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const BELGIAN_OFFSET = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Brussels',
  timeZoneName: 'longOffset',
})

/** A moment as the clock at the eBox team's place shows it, for files: `2026-11-24T00:30:00.000+01:00` (ISO 8601). */
export function momentInBelgium(at: Date): string {
  const offset = BELGIAN_OFFSET.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const milliseconds = String(at.getUTCMilliseconds()).padStart(3, '0')
  return `${BELGIAN_TIME.format(at).replace(' ', 'T')}.${milliseconds}${offset.replace('GMT', '')}`
}
