import type { Translation } from '#app/i18n/catalogue.ts'
import type { shell as english } from '#app/i18n/en/shell.ts'

export const shell: Translation<typeof english> = {
  'shell.portal': 'eBox-partnerportaal',
  'shell.skip': 'Naar de hoofdinhoud',
  'shell.languages': 'Taal',
  'shell.nav': 'Portaal',
  'shell.nav.home': 'Startpagina',
  'shell.nav.dossiers': 'Mijn aanvraagfiches',
  'shell.nav.office': 'eBox-team',
  'shell.nav.signIn': 'Aanmelden',
  'shell.nav.signOut': 'Afmelden',
  'shell.signedInAs': 'Aangemeld als',
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

  'home.title': 'Beginnen met publiceren in de eBox',
  'home.heading': 'Stuur uw documenten via de eBox naar de burger',
  'home.lead':
    'Via dit portaal vraagt uw instelling om afzender te worden: u zegt wie u bent, wat u zult sturen en met welk certificaat. Het eBox-team kijkt uw aanvraag na en geeft u uw referenties.',
  'home.start': 'Een aanvraagfiche beginnen',
  'home.resume': 'Verdergaan met een aanvraagfiche',
  'home.signIn': 'U meldt zich aan met uw e-mailadres. Er is geen wachtwoord om te onthouden.',
  'home.steps': 'De zes stappen',
  'home.step1.title': 'De aanvraagfiche invullen',
  'home.step1.text':
    'Uw instelling, uw toepassing en elk documenttype dat ze zal sturen. U kunt op elk moment stoppen en later verdergaan, ook op een ander toestel.',
  'home.step2.title': 'Het eBox-team valideert',
  'home.step2.text':
    'Het team antwoordt in de regel binnen 10 werkdagen. Ontbreekt er iets, dan vraagt het dat hier.',
  'home.step3.title': 'U bestelt het certificaat',
  'home.step3.text':
    'Pas na de validatie, één voor acceptatie en één voor productie. Het portaal bereidt de aanvraag voor en kijkt ze na.',
  'home.step4.title': 'Acceptatie wordt ingesteld',
  'home.step4.text': 'Het team stelt de webservice EBoxMessage van de acceptatieomgeving voor u open.',
  'home.step5.title': 'U test',
  'home.step5.text': 'U publiceert testdocumenten en meldt het resultaat.',
  'home.step6.title': 'U gaat in productie',
  'home.step6.text':
    'Zijn de tests positief, dan vraagt u de productie aan en legt het team samen met u de datum vast.',
  'home.prepare': 'Wat u bij de hand houdt',
  'home.prepare.number': 'Het ondernemingsnummer van uw instelling (tien cijfers).',
  'home.prepare.names':
    'De namen van uw instelling, toepassing en documenten in het Nederlands en het Frans.',
  'home.prepare.helpdesk':
    'Een gedeelde mailbox voor inhoudelijke vragen en een voor technische vragen; geen persoonlijke adressen.',
  'home.prepare.security': 'Of u een informatieveiligheidsplan hebt, en het contact daarvoor.',
  'home.prepare.documents':
    'Per documenttype: hoe lang het nuttig blijft, en hoeveel u er per jaar denkt te sturen.',
  'home.prepare.later': 'Het certificaat kan wachten tot uw aanvraag gevalideerd is.',
  'home.time': 'Een eerste aanvraag duurt ongeveer 15 minuten.',
  'home.known': 'Al geregistreerd?',
  'home.known.text':
    'Is uw instelling of uw toepassing al bekend bij de eBox, dan herkent het portaal ze en slaat het die vragen over.',

  'accessibility.title': 'Toegankelijkheid',
  'accessibility.lead':
    'Iedereen moet dit portaal kunnen gebruiken: met het toetsenbord, met een schermlezer, met grote letters, met eigen kleuren, op een oude telefoon of zonder JavaScript.',
  'accessibility.status': 'Hoever we staan',
  'accessibility.status.text':
    'Het portaal volgt de norm EN 301 549 en streeft naar WCAG 2.2, niveau AA. Bij elke wijziging lopen automatische controles op de pagina’s in een echte browser; mensen testen de trajecten met het toetsenbord.',
  'accessibility.limits': 'Wat nog niet voor iedereen werkt',
  'accessibility.limits.key':
    'Een private sleutel maken in de pagina vraagt JavaScript. Zonder JavaScript geeft de pagina u de opdrachten om de sleutel met uw eigen programma’s te maken.',
  'accessibility.limits.date':
    'Datumvelden zijn die van uw browser; hoe ze worden voorgelezen, verschilt van browser tot browser.',
  'accessibility.report': 'Een probleem melden',
  'accessibility.report.text':
    'Schrijf naar het adres hieronder en vermeld de pagina, wat u wilde doen en het hulpmiddel dat u gebruikt. Wij antwoorden binnen 10 werkdagen en helpen u intussen per e-mail.',
  'accessibility.complaint': 'Als ons antwoord niet helpt',
  'accessibility.complaint.text':
    'U kunt klacht indienen bij de federale Ombudsman, die onafhankelijk en gratis werkt: www.federaalombudsman.be.',

  'privacy.title': 'Privacy',
  'privacy.lead': 'Dit portaal bewaart wat nodig is om uw aanvraag te behandelen, en niets anders.',
  'privacy.what': 'Wat we bewaren, en hoe lang',
  'privacy.what.account': 'Uw e-mailadres, naam en taal: zolang u het portaal gebruikt.',
  'privacy.what.dossier':
    'Wat u in een aanvraagfiche invult: een ontwerp dat 90 dagen door niemand gewijzigd is, wordt gewist; een ingediende fiche blijft bewaard als bewijs van de beslissing.',
  'privacy.what.decisions':
    'De beslissingen van het eBox-team: tien jaar, zoals de wet vraagt, zonder uw naam in het logboek.',
  'privacy.what.session': 'Uw aanmelding: hoogstens 12 uur.',
  'privacy.not': 'Wat we niet doen',
  'privacy.not.key':
    'De private sleutel van uw certificaat wordt in uw browser gemaakt en nooit naar ons gestuurd.',
  'privacy.not.tracking':
    'Geen statistieken door derden, geen reclame, geen cookies behalve voor de aanmelding en de taal.',
  'privacy.contacts':
    'Contactgegevens die burgers te zien krijgen, zijn gedeelde mailboxen en telefoonnummers. Vul daar niet het adres van één persoon in.',
  'privacy.rights': 'Uw rechten',
  'privacy.rights.text':
    'U mag inzien, verbeteren, meenemen of laten wissen wat we over u bewaren. Schrijf naar het adres hieronder. U kunt ook klacht indienen bij de Gegevensbeschermingsautoriteit: www.gegevensbeschermingsautoriteit.be.',
}
