import type { Translation } from '#app/i18n/catalogue.ts'
import type { claim as english } from '#app/i18n/en/claim.ts'

export const claim: Translation<typeof english> = {
  'claim.title': 'Er is een aanvraagfiche voor u voorbereid',
  'claim.what':
    'Het eBox-team heeft het formulier overgetypt dat u voor {institution} hebt gestuurd. Neem het over om het te controleren, aan te vullen en in te dienen. Er is nog niets ingediend.',
  'claim.submit': 'De aanvraagfiche overnemen',
  'claim.decline':
    'Als u geen formulier hebt gestuurd, hoeft u niets te doen: de fiche wordt vanzelf verwijderd.',
  'claim.gone.title': 'Deze link werkt niet meer',
  'claim.gone':
    'Hij is al gebruikt of ouder dan 14 dagen. Als de aanvraagfiche van u is, staat ze in uw lijst; schrijf anders naar het eBox-team.',
  'claim.other.title': 'Deze link is voor een ander adres',
  'claim.other':
    'Het ontwerp is voorbereid voor {address}, maar u bent aangemeld als {email}. Meld u aan met dat eerste adres.',
}
