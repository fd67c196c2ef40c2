import type { Translation } from '#app/i18n/catalogue.ts'
import type { shell as english } from '#app/i18n/en/shell.ts'

export const shell: Translation<typeof english> = {
  'shell.portal': 'eBox-partnerportaal',
  'shell.skip': 'Naar de hoofdinhoud',
  'shell.languages': 'Taal',
  'shell.nav': 'Portaal',
  'shell.nav.home': 'Startpagina',
  'shell.nav.dossiers': 'Mijn aanvraagfiches',
  'shell.nav.settings': 'Instellingen',
  'shell.nav.office': 'eBox-team',
  'shell.nav.signIn': 'Aanmelden',
  'shell.nav.signOut': 'Afmelden',
  'shell.signedInAs': 'Aangemeld als',
  'shell.formerMember': 'Voormalig lid',
  'shell.guide': 'Gids voor partners',
  'shell.accessibility': 'Toegankelijkheid',
  'shell.privacy': 'Privacy',
  'shell.contact': 'Een vraag? Schrijf naar het eBox-team:',
  'shell.back': 'Terug',
  'shell.demo': 'Demowereld: alles is hier verzonnen en er vertrekt geen e-mail.',
  'shell.demo.name': 'Demowereld',
  'shell.demo.signIn': 'Andere persoon kiezen',
  'shell.demo.mailbox': 'De e-mails lezen',

  'error.notFound.title': 'Pagina niet gevonden',
  'error.notFound.what':
    'Op dit adres is er geen pagina, of ze is niet toegankelijk met het account waarmee u bent aangemeld.',
  'error.notFound.todo':
    'Hebt u het adres ingetypt, kijk het dan na. Hebt u een link gevolgd, meld u dan aan met het e-mailadres dat de link kreeg, of ga hier verder:',
  'error.broken.title': 'Het portaal kon deze pagina niet tonen',
  'error.broken.what': 'Er ging iets mis aan onze kant. Wat u had bewaard, is er nog.',
  'error.broken.todo':
    'Probeer het over enkele minuten opnieuw. Gebeurt het nog eens, schrijf ons dan op welke pagina u was.',

  'form.errorPrefix': 'Fout:',
  'form.errorSummary': 'Er is een probleem',
  'form.optional': '(niet verplicht)',
  'form.more': 'Meer gegevens (niet verplicht)',
  'form.continue': 'Doorgaan',
  'form.change': 'Wijzigen',
  'form.unreachable':
    'Het portaal is niet bereikbaar. Uw antwoorden staan nog op deze pagina: controleer uw verbinding en probeer opnieuw.',

  'autosave.saving': 'Bezig met bewaren…',
  'autosave.saved': 'Bewaard om {time}',
  'autosave.failed':
    'Nog niet bewaard: het portaal is niet bereikbaar. Uw antwoorden staan nog op deze pagina.',
  'autosave.paused': 'Niet bewaard: kies eerst welke antwoorden blijven.',
  'conflict.title': '{by} wijzigde deze antwoorden om {time}',
  'conflict.what':
    'U en {by} hebben deze pagina tegelijk open. Er is niets van de ander overschreven, en uw antwoorden staan nog hieronder.',
  'conflict.keepMine': 'Mijn antwoorden behouden',
  'conflict.loadTheirs': 'De andere antwoorden tonen en de mijne laten vallen',

  'banner.important': 'Belangrijk',
  'banner.success': 'Klaar',
  'pagination.name': 'Pagina’s',
  'pagination.previous': 'Vorige pagina',
  'pagination.next': 'Volgende pagina',
  'steps.done': 'Klaar:',
  'steps.current': 'Nu:',
  'steps.next': 'Nog te doen:',
}
