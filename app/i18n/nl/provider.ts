import type { Translation } from '#app/i18n/catalogue.ts'
import type { provider as english } from '#app/i18n/en/provider.ts'

export const provider: Translation<typeof english> = {
  'provider.signIn': 'Aanmelden met {name}',
  'provider.or': 'Of aanmelden per e-mail',
  'provider.again': 'Terug naar aanmelden',
  'provider.backToSettings': 'Terug naar uw manieren om aan te melden',

  'provider.refused.title': 'U bent op deze manier niet aangemeld',
  'provider.refused.none': 'Dit portaal heeft geen aanmeldingsdienst. Meld u aan per e-mail.',
  'provider.refused.flow':
    'Deze aanmelding is niet in deze browser begonnen, is al gebruikt of is ouder dan 10 minuten. Begin opnieuw.',
  'provider.refused.cancelled':
    'U bent gestopt bij {name}, of u werd daar niet doorgelaten. Er is niets gewijzigd.',
  'provider.refused.level':
    'U hebt zich bij {name} aangemeld met een middel dat niet sterk genoeg is voor dit portaal. Begin opnieuw en kies een sterker middel, zoals uw eID of itsme.',
  'provider.refused.answer':
    'Het antwoord van {name} doorstond onze controles niet; er is niemand aangemeld. Begin opnieuw. Gebeurt het nog eens, meld het dan aan het eBox-team.',
  'provider.refused.down': '{name} antwoordt op dit moment niet.',
  'provider.refused.meanwhile':
    'Wacht enkele minuten en probeer opnieuw, of meld u aan per e-mail als u dat al eerder deed. Wie al aangemeld is, kan verder werken.',
  'provider.refused.taken':
    'Deze identiteit bij {name} hoort bij een andere account van het portaal en is dus niet aan die van u gekoppeld. Meld u aan met {name} om die andere account te gebruiken.',
  'provider.refused.tooMany':
    'Vanuit uw netwerk is te vaak een aanmelding begonnen. Wacht een kwartier, of meld u aan per e-mail.',
  'provider.unlink.only':
    'Dit is uw enige manier om aan te melden. Voeg eerst uw e-mailadres toe en verwijder daarna deze.',

  'ways.title': 'Uw manieren om aan te melden',
  'ways.again': 'Toon nog eens dat u het bent',
  'ways.again.why':
    'Uw manieren om aan te melden kunt u alleen wijzigen kort nadat u hebt aangetoond wie u bent. Doe dit eerst; daarna bent u hier terug.',
  'ways.again.mail': 'Een code sturen naar {email}',
  'ways.mail': 'Per e-mail',
  'ways.mail.address': 'U meldt zich aan met een link of een code die wij sturen naar {email}.',
  'ways.mail.none':
    'Het portaal kent geen mailbox van u. Voeg er een toe: het is een tweede manier om aan te melden, en het adres waarnaar wij u schrijven.',
  'ways.mail.add': 'Uw e-mailadres toevoegen',
  'ways.provider': 'Met een aanmeldingsdienst',
  'ways.provider.none': 'Er is geen aanmeldingsdienst aan uw account gekoppeld.',
  'ways.provider.link': '{name} koppelen',
  'ways.column.name': 'Aanmeldingsdienst',
  'ways.column.linkedAt': 'Gekoppeld op',
  'ways.column.lastUsedAt': 'Laatst gebruikt',
  'ways.column.remove': 'Wijzigen',
  'ways.remove': 'Verwijderen',
  'ways.done.linked': 'De aanmeldingsdienst is gekoppeld. Voortaan kunt u zich ook daarmee aanmelden.',
  'ways.done.removed': 'De aanmeldingsdienst is verwijderd. Hij geeft geen toegang meer tot uw account.',
  'ways.done.mailAdded': 'Uw e-mailadres is toegevoegd. Voortaan kunt u zich ook per e-mail aanmelden.',

  'mailbox.title': 'Uw e-mailadres toevoegen',
  'mailbox.intro': 'Wij sturen een e-mail met een code, zodat we weten dat u deze mailbox leest.',
  'mailbox.sent':
    'Wij hebben een e-mail gestuurd met een code van 8 cijfers. Typ de code hier binnen de 10 minuten. Gebruik de link in de e-mail niet: die zou een andere account openen.',
  'mailbox.submit': 'Dit adres toevoegen',
  'mailbox.taken':
    'Dit adres hoort bij een andere account van het portaal. Geef een ander adres op, of meld u aan met die account',
}
