import type { Translation } from '#app/i18n/catalogue.ts'
import type { account as english } from '#app/i18n/en/account.ts'

export const account: Translation<typeof english> = {
  'border.home': 'Naar de startpagina',
  'border.malformed.title': 'Dit adres is niet leesbaar',
  'border.malformed.advice': 'Controleer het adres, of begin opnieuw vanaf de startpagina.',
  'border.crossSite.title': 'Dit formulier komt niet van het portaal',
  'border.crossSite.advice':
    'Voor uw veiligheid aanvaardt het portaal alleen formulieren van zijn eigen pagina’s. Er is niets gewijzigd. Ga terug naar de pagina in het portaal, herlaad ze en verstuur het formulier opnieuw.',
  'border.method.title': 'Dit kan hier niet',
  'border.method.advice': 'Er is niets gewijzigd. Begin opnieuw vanaf de startpagina.',
  'border.tooLarge.title': 'Dit is te groot',
  'border.tooLarge.advice':
    'Het portaal aanvaardt hoogstens 256 kB per keer. Er is niets bewaard. Ga terug, kort de tekst in of kies een kleiner bestand, en verstuur opnieuw.',
  'border.unavailable.title': 'Het portaal is even niet beschikbaar',
  'border.unavailable.advice': 'Wat u had bewaard, blijft bewaard. Wacht een minuut en herlaad deze pagina.',
  'border.failed.title': 'Er ging bij ons iets mis',
  'border.failed.advice':
    'Wat u had bewaard, blijft bewaard. Herlaad deze pagina, of begin opnieuw vanaf de startpagina.',

  'signIn.title': 'Aanmelden',
  'signIn.intro':
    'U hebt geen wachtwoord nodig. Geef het e-mailadres dat u op het werk gebruikt: wij sturen u een mail met een link en een code.',
  'signIn.firstTime': 'De eerste keer wordt meteen ook uw account aangemaakt.',
  'signIn.email.label': 'Uw e-mailadres',
  'signIn.email.hint': 'Uw eigen adres op het werk, bijvoorbeeld naam@gemeente.be',
  'signIn.email.required': 'Vul uw e-mailadres in',
  'signIn.email.format': 'Vul een e-mailadres in met een @ en een domein, bijvoorbeeld naam@gemeente.be',
  'signIn.submit': 'Stuur mij de mail',
  'signIn.tooMany.one':
    'Er zijn te veel aanmeldmails gevraagd. Gebruik de laatste mail die u kreeg, of probeer opnieuw over {count} minuut.',
  'signIn.tooMany.other':
    'Er zijn te veel aanmeldmails gevraagd. Gebruik de laatste mail die u kreeg, of probeer opnieuw over {count} minuten.',

  'signIn.code.title': 'Kijk in uw mailbox',
  'signIn.code.sent':
    'Wij hebben een mail gestuurd met een link en een code van 8 cijfers. Open de link in deze browser, of typ de code hier. Beide werken één keer, gedurende 10 minuten.',
  'signIn.code.label': 'Code uit de mail',
  'signIn.code.hint': '8 cijfers; spaties tellen niet mee',
  'signIn.code.required': 'Vul de code van 8 cijfers uit de mail in',
  'signIn.code.format': 'De code telt 8 cijfers. Vergelijk ze met de mail en typ ze opnieuw',
  'signIn.code.wrong':
    'Dit is niet de code van de laatste mail. Controleer ze en typ ze opnieuw. Resterende pogingen: {left}',
  'signIn.code.ended':
    'Deze code werkt niet meer: ze is gebruikt, is ouder dan 10 minuten, is vervangen door een nieuwere mail of werd 5 keer verkeerd getypt. Vraag een nieuwe mail',
  'signIn.code.useLink':
    'Voor dit adres werden te veel codes geprobeerd. Gebruik in plaats daarvan de link in de mail',
  'signIn.code.submit': 'Aanmelden',
  'signIn.code.missing': 'Nog geen mail? Kijk in de map met ongewenste mail, of wacht twee minuten.',
  'signIn.code.again': 'Een nieuwe mail vragen',
  'signIn.code.mailbox': 'In deze demowereld verlaat geen mail het portaal: lees hem in de mailbox',

  'signIn.link.title': 'Aanmelden bij het portaal',
  'signIn.link.intro': 'U hebt de link uit de mail geopend. Druk op de knop om u aan te melden.',
  'signIn.link.submit': 'Aanmelden',
  'signIn.link.otherBrowser':
    'De mail werd gevraagd in een andere browser dan deze. Om u hier aan te melden, typt u ook de code van 8 cijfers uit dezelfde mail.',
  'signIn.link.ended.title': 'Deze link werkt niet meer',
  'signIn.link.ended':
    'Hij is gebruikt, is ouder dan 10 minuten of is vervangen door een nieuwere mail. Vraag een nieuwe mail om u aan te melden.',

  'signOut.title': 'Afmelden',
  'signOut.intro':
    'Wat u hebt bewaard, blijft bewaard. Om u opnieuw aan te melden hebt u een nieuwe mail nodig.',
  'signOut.submit': 'Afmelden',

  'demo.signIn.title': 'De demowereld binnengaan',
  'demo.signIn.intro':
    'Niets is hier echt. Kies wie u wilt zijn; u kunt altijd wisselen door naar deze pagina terug te keren.',
  'demo.signIn.partner': 'Partner',
  'demo.signIn.office': 'eBox-team',
  'demo.signIn.as': 'Verdergaan als {name}',
  'demo.signIn.ownAddress':
    'Of meld u aan met een willekeurig e-mailadres, zoals een nieuwe partner zou doen',
  'demo.mailbox.title': 'Mails van de demowereld',
  'demo.mailbox.intro':
    'Geen mail verlaat dit portaal. Hier staan de laatste mails die het zou hebben verstuurd.',
  'demo.mailbox.empty': 'Er is nog geen mail geschreven.',
  'demo.mailbox.to': 'Aan',
  'demo.mailbox.recipient': 'Aan: {address}',
  'demo.mailbox.subject': 'Onderwerp',
  'demo.mailbox.written': 'Geschreven',
  'demo.mailbox.back': 'Alle mails',
  'demo.mailbox.link': 'Links in deze mail',
}
