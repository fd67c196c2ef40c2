import type { Translation } from '#app/i18n/catalogue.ts'
import type { publicPages as english } from '#app/i18n/en/public-pages.ts'

export const publicPages: Translation<typeof english> = {
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
    'Uw aanvraagfiche toont tegen welke dag het team antwoordt. Ontbreekt er iets, dan vraagt het dat hier.',
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
  'home.csr': 'Alleen een certificaat voor te bereiden?',
  'home.csr.text': 'U kunt een certificaataanvraag (CSR) maken of controleren zonder u aan te melden.',
  'home.csr.link': 'Een CSR maken of controleren',

  'accessibility.lead':
    'Iedereen moet dit portaal kunnen gebruiken: met het toetsenbord, met een schermlezer, met grote letters, met eigen kleuren, op een oude telefoon of zonder JavaScript.',
  'accessibility.status': 'Hoever we staan',
  'accessibility.status.text':
    'Het portaal volgt de norm EN 301 549 en streeft naar WCAG 2.2, niveau AA. Bij elke wijziging lopen automatische controles op de pagina’s in een echte browser; de eerste stappen worden ook met het toetsenbord alleen doorlopen. Nog niemand heeft het met een schermlezer getest.',
  'accessibility.limits': 'Wat nog niet voor iedereen werkt',
  'accessibility.limits.key':
    'Een private sleutel maken in de pagina vraagt JavaScript. Zonder JavaScript geeft de pagina u de opdrachten om de sleutel met uw eigen programma’s te maken.',
  'accessibility.limits.date':
    'Datumvelden zijn die van uw browser; hoe ze worden voorgelezen, verschilt van browser tot browser.',
  'accessibility.report': 'Een probleem melden',
  'accessibility.report.text':
    'Schrijf naar het adres hieronder en vermeld de pagina, wat u wilde doen en het hulpmiddel dat u gebruikt. Wij antwoorden binnen 10 werkdagen en helpen u intussen per e-mail.',
  'accessibility.complaint': 'Klacht indienen',
  'accessibility.complaint.text':
    'Schrijf eerst naar ons, zodat wij het kunnen verhelpen. Helpt ons antwoord niet, dan kunt u klacht indienen bij de federale Ombudsman, die onafhankelijk en gratis werkt: www.federaalombudsman.be.',

  'statements.open':
    'De organisatie die dit portaal beheert, heeft deze verklaring nog niet bevestigd. Ze doet dat, onder haar naam, voordat het portaal wordt geopend.',
  'statements.operator': '{operator} beheert dit portaal en staat ervoor in.',
  'privacy.lead': 'Dit portaal bewaart wat nodig is om uw aanvraag te behandelen, en niets anders.',
  'privacy.what': 'Wat we bewaren',
  'privacy.what.account': 'Uw e-mailadres, uw naam en uw taal.',
  'privacy.what.provider':
    'Als u een aanmeldingsdienst gebruikt: het kenmerk waaronder die u kent, het e-mailadres en het ondernemingsnummer dat die vermeldt, wanneer u die hebt gekoppeld en wanneer u die laatst hebt gebruikt.',
  'privacy.what.passkeys':
    'Voor leden van het eBox-team: hun toegangssleutels (het openbare deel, een naam, wanneer ze zijn gebruikt) en hun rollen.',
  'privacy.what.session':
    'Waar u bent aangemeld: sinds wanneer, wanneer laatst gebruikt en met welke browser.',
  'privacy.what.dossier':
    'Wat u in een aanvraagfiche invult, en wat er later aan wordt geschreven of toegevoegd, met door wie en wanneer.',
  'privacy.what.places':
    'De instellingen waarvan u lid bent, met uw rol en mandaat; uitnodigingen, vragen om toegang en API-tokens, met door wie.',
  'privacy.what.decisions':
    'De beslissingen van het eBox-team en een logboek van wie wat wanneer heeft gedaan, met een nummer in de plaats van uw naam.',
  'privacy.what.mails': 'De e-mails die het portaal u heeft gestuurd.',
  'privacy.what.technical':
    'Technische logboeken, zonder namen, adressen of wat u hebt getypt; het aantal pogingen, onder een code waaruit niemand uw adres kan afleiden.',
  'privacy.long':
    'Uw account blijft tot u die laat wissen; wat een instelling heeft geregistreerd, blijft zolang ze deelneemt. Voor al het andere geldt een termijn:',
  'privacy.who': 'Wie het leest',
  'privacy.who.text':
    'De leden van uw instelling zien wat ze samen doen. Het eBox-team ziet wat is ingediend, en antwoordt erop. Niemand anders krijgt uw gegevens; ze worden niet verkocht en dienen alleen voor uw aanvraag.',
  'privacy.not': 'Wat we niet doen',
  'privacy.not.key':
    'De private sleutel van uw certificaat wordt in uw browser gemaakt en nooit naar ons gestuurd.',
  'privacy.not.number':
    'We vragen en bewaren uw rijksregisternummer niet, ook niet als een aanmeldingsdienst het meestuurt.',
  'privacy.not.tracking':
    'Geen statistieken door derden, geen reclame, geen cookies behalve voor de aanmelding en de taal.',
  'privacy.contacts':
    'Contactgegevens die burgers te zien krijgen, zijn gedeelde mailboxen en telefoonnummers. Vul daar niet het adres van één persoon in.',
  'privacy.rights': 'Uw rechten',
  'privacy.rights.text':
    'U mag inzien, verbeteren, meenemen of laten wissen wat we over u bewaren. Als u bent aangemeld, doet u dat zelf; wat is ingediend, blijft, zonder uw naam.',
  'privacy.rights.settings': 'Uw gegevens inzien, meenemen of wissen',
  'privacy.rights.write': 'Of schrijf naar',
  'privacy.rights.complaint':
    'Helpt ons antwoord niet, dan kunt u klacht indienen bij de Gegevensbeschermingsautoriteit: www.gegevensbeschermingsautoriteit.be.',
}
