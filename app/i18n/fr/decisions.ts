import type { Translation } from '#app/i18n/catalogue.ts'
import type { decisions as english } from '#app/i18n/en/decisions.ts'

export const decisions: Translation<typeof english> = {
  'decision.kind.requestChanges': 'Modifications demandées',
  'decision.kind.approve': 'Approuvée',
  'decision.kind.reject': 'Refusée',
  'decision.kind.reopen': 'Rouverte',
  'decision.kind.close': 'Clôturée par le portail',
  'decision.withReservations': 'Approuvée sous réserve',
  'decision.reason': 'Motif',
  'decision.reservations': 'Ce qui reste à faire',
  'decision.text': 'Message',
  'decision.paper': 'Décision en document (PDF)',
  'decision.version': 'Version {version}, {date}',

  'rejection.incomplete': 'La fiche de demande ne dit pas assez pour être jugée',
  'rejection.notEntitled': 'L’institution ne peut pas publier cela dans l’eBox',
  'rejection.duplicate': 'La même demande a déjà été faite',
  'rejection.noAnswer': 'Nos questions sont restées sans réponse',
  'rejection.outOfScope': 'L’eBox n’est pas prévue pour cela',
  'rejection.other': 'Un autre motif',

  'status.decisions': 'Décisions',
  'status.reservations': 'Approuvée sous réserve : ce que vous devez encore faire',
}
