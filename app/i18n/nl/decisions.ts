import type { Translation } from '#app/i18n/catalogue.ts'
import type { decisions as english } from '#app/i18n/en/decisions.ts'

export const decisions: Translation<typeof english> = {
  'decision.kind.requestChanges': 'Wijzigingen gevraagd',
  'decision.kind.approve': 'Goedgekeurd',
  'decision.kind.reject': 'Geweigerd',
  'decision.kind.reopen': 'Heropend',
  'decision.kind.close': 'Afgesloten door het portaal',
  'decision.withReservations': 'Goedgekeurd onder voorbehoud',
  'decision.reason': 'Reden',
  'decision.reservations': 'Wat nog moet gebeuren',
  'decision.text': 'Bericht',
  'decision.paper': 'Beslissing als document (PDF)',
  'decision.version': 'Versie {version}, {date}',

  'rejection.incomplete': 'De aanvraagfiche zegt te weinig om beoordeeld te worden',
  'rejection.notEntitled': 'De instelling mag dit niet in de eBox publiceren',
  'rejection.duplicate': 'Hetzelfde is al gevraagd',
  'rejection.noAnswer': 'Onze vragen zijn niet beantwoord',
  'rejection.outOfScope': 'De eBox is hier niet voor bedoeld',
  'rejection.other': 'Een andere reden',

  'status.decisions': 'Beslissingen',
  'status.reservations': 'Goedgekeurd onder voorbehoud: wat u nog moet doen',
}
