import type { Translation } from '#app/i18n/catalogue.ts'
import type { decisions as english } from '#app/i18n/en/decisions.ts'

export const decisions: Translation<typeof english> = {
  'decision.kind.requestChanges': 'Änderungen verlangt',
  'decision.kind.approve': 'Genehmigt',
  'decision.kind.reject': 'Abgelehnt',
  'decision.kind.reopen': 'Wieder geöffnet',
  'decision.kind.close': 'Vom Portal geschlossen',
  'decision.withReservations': 'Unter Vorbehalt genehmigt',
  'decision.reason': 'Grund',
  'decision.reservations': 'Was noch zu tun ist',
  'decision.text': 'Nachricht',
  'decision.paper': 'Entscheidung als Dokument (PDF)',
  'decision.version': 'Fassung {version}, {date}',

  'rejection.incomplete': 'Das Antragsformular sagt zu wenig, um beurteilt zu werden',
  'rejection.notEntitled': 'Die Einrichtung darf dies nicht in der eBox veröffentlichen',
  'rejection.duplicate': 'Dasselbe wurde bereits beantragt',
  'rejection.noAnswer': 'Unsere Fragen wurden nicht beantwortet',
  'rejection.outOfScope': 'Die eBox ist dafür nicht bestimmt',
  'rejection.other': 'Ein anderer Grund',

  'status.decisions': 'Entscheidungen',
  'status.reservations': 'Unter Vorbehalt genehmigt: was Sie noch tun müssen',
}
