import type { Translation } from '#app/i18n/catalogue.ts'
import type { institutionChange as english } from '#app/i18n/en/institution-change.ts'

export const institutionChange: Translation<typeof english> = {
  'institutionChange.title': 'Die Einrichtung hat sich geändert',
  'institutionChange.lead':
    'Halten Sie hier fest, dass eine Einrichtung einen anderen Namen oder eine andere Unternehmensnummer hat oder in eine andere überging. Ihre Anwendungen, Dokumenttypen und Referenzen bleiben. Prüfen Sie es zuerst im Unternehmensregister.',
  'institutionChange.link':
    'Die Einrichtung hat einen anderen Namen oder eine andere Nummer, oder ging in eine andere über',
  'institutionChange.number.hint':
    'Hat eine andere registrierte Einrichtung diese Nummer, geht diese in sie über: Ihre Anwendungen kommen dorthin, und ihre Mitglieder mit ihnen.',
  'institutionChange.preview': 'Ansehen, was sich ändert',
  'institutionChange.confirm.rename': 'Den Namen ändern',
  'institutionChange.confirm.renumber': 'Die Nummer ändern',
  'institutionChange.confirm.merge': 'Die Einrichtung in die andere übergehen lassen',
  'institutionChange.back': 'Das Eingegebene ändern',
  'institutionChange.caption': 'Vorher und nachher',
  'institutionChange.column.what': 'Was',
  'institutionChange.column.before': 'Vorher',
  'institutionChange.column.after': 'Nachher',
  'institutionChange.empty': '(leer)',
  'institutionChange.follows': 'Was daraus folgt',
  'institutionChange.follows.rename':
    'Formulare, über die noch nicht entschieden ist, zeigen den neuen Namen. Eingereichtes bleibt, wie es war.',
  'institutionChange.follows.renumber':
    'Die frühere Nummer bleibt bekannt: Wer sie eingibt, erfährt die neue. Mitglieder behalten ihren Zugang.',
  'institutionChange.follows.merge':
    'Ihre Anwendungen gehören von nun an zur anderen Einrichtung. Ihre Mitglieder können dort arbeiten, höchstens als Bearbeiter; hier lesen sie nur noch. Offene Einladungen und API-Tokens enden. Dies kann nicht rückgängig gemacht werden.',
  'institutionChange.follows.applications': 'Betroffene Anwendungen: {applications}',
  'institutionChange.follows.renew':
    'Zertifikate in Gebrauch sagen nicht mehr, was registriert ist: Sie werden als zu erneuern markiert, und die Verwalter erfahren es.',
  'institutionChange.done.rename': 'Der Name ist geändert.',
  'institutionChange.done.renumber': 'Die Nummer ist geändert.',
  'institutionChange.done.merge': 'Die Einrichtung ist in die andere übergegangen.',
  'institutionChange.refusal.merged': 'Diese Einrichtung ist schon in eine andere übergegangen.',
  'institutionChange.refusal.revision':
    'Die Einrichtung wurde inzwischen geändert. Laden Sie die Seite neu und sehen Sie sie noch einmal an.',
  'institutionChange.refusal.nothing':
    'Nichts ist geändert. Geben Sie den neuen Namen oder die neue Nummer ein.',
  'institutionChange.refusal.intoMerged':
    'Die Einrichtung mit der Nummer {number} ging selbst in eine andere über. Geben Sie deren Nummer ein.',
  'institutionChange.refusal.open':
    'Diese Formulare der Einrichtung sind noch offen: {references}. Entscheiden Sie zuerst darüber, oder warten Sie, bis der Partner sie zurückgezogen hat.',
  'institutionChange.refusal.applications':
    'Beide Einrichtungen haben diese Anwendungen: {applications}. Eine der beiden muss zuerst eine andere Kennung erhalten oder enden.',
  'office.certificate.renew': 'Zu erneuern seit {date}: Name oder Nummer hat sich geändert',
}
