import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'
import { refusals } from './refusals.ts'

export const portal: Translation<typeof english> = {
  ...refusals,

  'state.draft': 'Ontwerp',
  'state.submitted': 'Ingediend',
  'state.inReview': 'In behandeling',
  'state.changesRequested': 'Wijzigingen gevraagd',
  'state.approved': 'Goedgekeurd',
  'state.rejected': 'Geweigerd',
  'state.withdrawn': 'Ingetrokken',

  'ball.partner': 'U',
  'ball.team': 'Het eBox-team',
  'ball.nobody': 'Niemand',

  'task.institution': 'Uw instelling',
  'task.application': 'Uw toepassing',
  'task.documentTypes': 'Documenttypes',
  'task.certificate.acceptance': 'Certificaat voor acceptatie',
  'task.certificate.production': 'Certificaat voor productie',
  'task.review': 'Uw antwoorden controleren en de fiche indienen',
  'taskStatus.notStarted': 'Nog niet begonnen',
  'taskStatus.inProgress': 'Nog niet volledig',
  'taskStatus.done': 'Volledig',
  'taskStatus.blocked': 'Kan nog niet',

  'dossiers.title': 'Mijn aanvraagfiches',
  'dossiers.empty':
    'U hebt nog geen aanvraagfiche. Begin er een met het ondernemingsnummer van uw instelling; het portaal zoekt op wat al bekend is.',
  'dossiers.start': 'Een aanvraagfiche beginnen',
  'dossiers.caption': 'Uw aanvraagfiches, de nieuwste eerst',
  'dossiers.reference': 'Referentie',
  'dossiers.institution': 'Instelling',
  'dossiers.application': 'Toepassing',
  'dossiers.state': 'Status',
  'dossiers.since': 'Sinds',
  'dossiers.ball': 'Aan zet',
  'dossiers.draftOf': 'Ontwerp van {date}',
  'dossiers.notYet': 'Nog niet ingevuld',

  'new.title': 'Voor welke instelling doet u deze aanvraag?',
  'new.lead':
    'Wij zoeken het nummer op. Is de instelling of een van uw toepassingen al bekend, dan hoeft u die niet opnieuw te beschrijven.',
  'new.number': 'Ondernemingsnummer van de instelling',
  'new.number.hint':
    'Tien cijfers, bijvoorbeeld 0671.516.647. Punten, spaties en “BE” spelen geen rol. U vindt het in de Kruispuntbank van Ondernemingen (KBO).',
  'new.submit': 'Doorgaan',

  'access.title': 'Deze instelling is al geregistreerd',
  'access.what':
    'De instelling met ondernemingsnummer {number} werkt al met de eBox. Alleen haar leden zien haar aanvraagfiches en toepassingen.',
  'access.ask':
    'Werkt u voor die instelling, vraag dan toegang. Het eBox-team gaat dit na bij de instelling en antwoordt u per e-mail op {email}.',
  'access.submit': 'Toegang vragen',
  'access.other': 'Een ander ondernemingsnummer gebruiken',
  'access.done.title': 'Uw vraag om toegang is verstuurd',
  'access.done':
    'Het eBox-team antwoordt binnen 10 werkdagen, per e-mail op {email}. U hoeft intussen niets te doen. Daarna staan de fiches van de instelling in uw lijst.',

  'dossier.title': 'Aanvraagfiche',
  'dossier.titleOf': 'Aanvraagfiche {reference}',
  'dossier.draft': 'Aanvraagfiche van {date}',
  'dossier.unknown': 'een nog niet genoemde instelling',

  'tasks.progress': 'U hebt {done} van de {total} stappen vervolledigd.',
  'tasks.complete': 'Alle stappen zijn volledig. Controleer uw antwoorden en dien de fiche in.',
  'tasks.order':
    'Elke stap wordt gaandeweg opgeslagen. U kunt stoppen en later op een ander toestel voortgaan. Een collega met toegang ziet dezelfde fiche.',
  'tasks.prepare': 'Invullen',
  'tasks.send': 'Indienen',
  'tasks.blocked': 'Vervolledig eerst de instelling en de toepassing: het certificaat vermeldt ze allebei.',
  'tasks.changes.title': 'Het eBox-team vraagt u iets te wijzigen',
  'tasks.changes.what':
    'Wijzig de antwoorden hieronder en dien de fiche opnieuw in. Ze behoudt haar referentie.',
  'tasks.withdraw': 'Deze aanvraagfiche intrekken',

  'registered.institution':
    'Uw instelling is al geregistreerd; deze stap is dus volledig. Dit zijn de gegevens zoals het eBox-team ze heeft gevalideerd.',
  'registered.application':
    'Deze toepassing is al geregistreerd; deze stap is dus volledig. Dit zijn de gegevens zoals het eBox-team ze heeft gevalideerd.',
  'registered.change': 'Is hier iets verouderd? Schrijf naar het eBox-team; begin er geen andere fiche voor.',
  'registered.continue': 'Doorgaan',

  'institution.title': 'Uw instelling',
  'institution.lead':
    'De instelling namens welke de documenten worden verstuurd. Wat het register weet, is al ingevuld; verbeter het waar nodig.',
  'institution.access': 'Toegang vragen tot deze instelling',

  'application.title': 'Uw toepassing',
  'application.lead':
    'Het systeem dat de documenten naar de eBox zal sturen. Een afzender is altijd een instelling samen met één toepassing.',
  'application.choose.title': 'Welke toepassing zal de documenten versturen?',
  'application.choose.lead': 'Deze toepassingen van uw instelling zijn al geregistreerd.',
  'application.choose.legend': 'Toepassing',
  'application.choose.new': 'Een andere toepassing, nog niet geregistreerd',
  'application.choose.newHint': 'U beschrijft ze op de volgende pagina.',
  'application.choose.required': 'Kies een toepassing, of “Een andere toepassing”.',
  'application.chooseOther': 'Een andere toepassing kiezen',
  'application.hint.empty': 'U ziet hier tijdens het typen of de identificatie bruikbaar is.',
  'application.hint.fine': 'Deze tekens zijn bruikbaar. Lengte: {length} van {max}.',

  'documentTypes.title': 'Documenttypes',
  'documentTypes.lead':
    'Registreer elk type document dat deze toepassing zal versturen. Een voorbeeld: de aanvraag van een burger kan leiden tot een bevestiging, een bericht dat het dossier is geopend en op het einde een attest. Dat zijn drie types.',
  'documentTypes.caption': 'Documenttypes in deze fiche',
  'documentTypes.none': 'Er is nog geen documenttype.',
  'documentTypes.unnamed': 'Documenttype {position}, nog zonder naam',
  'documentTypes.edit': 'Bewerken',
  'documentTypes.copy': 'Kopiëren',
  'documentTypes.remove': 'Verwijderen',
  'documentTypes.add': 'Een documenttype toevoegen',
  'documentTypes.examples': 'Vertrekken van het voorbeeld uit de gids',
  'documentTypes.examples.what':
    'De namen, de aanleiding en de geldigheidsduur zijn al ingevuld; u past ze aan en vult het volume in.',
  'documentTypes.examples.all': 'Alle drie toevoegen',
  'documentTypes.template.confirmation': '“Bevestiging van de aanvraag” toevoegen',
  'documentTypes.template.fileOpened': '“Opening van het dossier” toevoegen',
  'documentTypes.template.finalCertificate': '“Eindattest” toevoegen',
  'documentTypes.required': 'Voeg ten minste één documenttype toe.',
  'documentTypes.incomplete': '{name}: vervolledig de antwoorden of verwijder dit documenttype.',

  'documentType.title': 'Een documenttype',
  'documentType.lead':
    'Een soort document dat burgers ontvangen, zoals een bevestiging. Niet één bepaald document.',
  'documentType.remove.title': 'Dit documenttype verwijderen?',
  'documentType.remove.what':
    '“{name}” en de antwoorden verdwijnen uit deze fiche. U kunt dit niet ongedaan maken.',
  'documentType.remove.submit': 'Verwijderen',
  'documentType.remove.keep': 'Behouden',

  'review.title': 'Controleer uw antwoorden',
  'review.lead': 'Lees alles nog één keer na. U kunt elk antwoord wijzigen voor u de fiche indient.',
  'review.problems': 'Er ontbreekt nog iets',
  'review.problems.what': 'U kunt de fiche indienen zodra deze stappen volledig zijn:',
  'review.problem.notStarted': '{task}: nog niet begonnen',
  'review.problem.inProgress': '{task}: nog niet volledig',
  'review.problem.blocked': '{task}: kan pas als de instelling en de toepassing volledig zijn',
  'review.documentType': 'Documenttype: {name}',
  'review.refusal': '{task}: {text}',
  'review.none': 'Nog niets ingevuld.',
  'review.certificate.generate': 'CSR gemaakt op dit portaal',
  'review.certificate.csr': 'Eigen CSR',
  'review.certificate.certificate': 'Certificaat dat u al hebt',
  'review.certificate.later': 'Later, na de validatie',
  'review.key': 'Sleutel (SHA-256 van het publieke deel): {fingerprint}',
  'review.declaration.title': 'Indienen',
  'review.declaration':
    'Door in te dienen verklaart u dat deze antwoorden naar uw beste weten juist zijn en dat u deze aanvraag mag doen namens {institution}.',
  'review.authority':
    'Het eBox-team laat dit bevestigen door de instelling, op een adres dat het al kent. U hoeft daar niets voor te doen.',
  'review.orderNot': 'Bestel geen certificaat voor het eBox-team uw aanvraag heeft gevalideerd.',
  'review.submit': 'De aanvraagfiche indienen',

  'confirmation.title': 'Aanvraagfiche ingediend',
  'confirmation.reference': 'Uw referentie',
  'confirmation.next': 'Wat er nu gebeurt',
  'confirmation.mail': 'U ontvangt een bevestiging per e-mail.',
  'confirmation.when':
    'Het eBox-team valideert uw aanvraag binnen 10 werkdagen, in de regel dus uiterlijk op {date}. Ontbreekt er iets, dan vraagt het team u dat op deze pagina en per e-mail.',
  'confirmation.after':
    'Na een positieve validatie vindt u hier uw referenties. Pas dan bestelt u het certificaat.',
  'confirmation.pdf': 'De aanvraagfiche bewaren (PDF)',

  'status.where': 'Hoe het met uw aanvraag staat',
  'status.state': 'Status',
  'status.ball': 'Aan zet',
  'status.since': 'Sinds',
  'status.next': 'Wat volgt',
  'status.next.submitted':
    'Het eBox-team neemt uw aanvraag in behandeling en valideert ze, in de regel uiterlijk op {date}.',
  'status.next.inReview':
    'Het eBox-team valideert uw aanvraag en beslist in de regel uiterlijk op {date}. Ontbreekt er iets, dan vraagt het team u dat hier en per e-mail.',
  'status.next.approved':
    'Bestel het certificaat van elke omgeving waarvan de CSR is vrijgegeven; daarna configureert het eBox-team de acceptatie en kunt u testen.',
  'status.next.rejected':
    'Deze fiche is afgesloten. Zodra de redenen hieronder niet meer gelden, begint u een nieuwe fiche.',
  'status.next.withdrawn': 'Deze fiche is afgesloten. U kunt op elk moment een nieuwe beginnen.',
  'status.steps': 'De zes stappen',
  'status.message': 'Bericht van het eBox-team',
  'status.message.rejected': 'Waarom de aanvraag is geweigerd',
  'status.message.of': 'Geschreven op {date}',
  'status.references': 'Uw referenties',
  'status.references.what':
    'Vermeld deze referenties in elk bericht aan het eBox-team en gebruik de identificaties precies zoals ze hier staan.',
  'status.reference.institution': 'Instelling',
  'status.reference.issuer': 'Afzender',
  'status.reference.application': 'Toepassing',
  'status.reference.caption': 'Documenttypes die u mag publiceren',
  'status.reference.name': 'Naam',
  'status.reference.identifier': 'Identificatie',
  'status.reference.reference': 'Referentie',
  'status.certificates': 'Certificaten',
  'status.certificate.waiting':
    'CSR ontvangen. Bestel niet voor het eBox-team uw aanvraag heeft gevalideerd.',
  'status.certificate.released':
    'CSR vrijgegeven: hij komt precies overeen met wat is gevalideerd. U kunt er het certificaat mee bestellen.',
  'status.certificate.again':
    'Maak een nieuwe CSR: wat is gevalideerd, verschilt van wat deze CSR zegt. Bestel er geen certificaat mee.',
  'status.certificate.certificate':
    'U hebt al een certificaat. Het eBox-team vergelijkt het met wat is gevalideerd.',
  'status.certificate.later': 'U bezorgt de CSR of het certificaat later, na de validatie.',
  'status.certificate.missing':
    'Er is nog geen CSR. Uw aanvraag is gevalideerd: maak de CSR nu; zodra hij aan de regels voldoet, bestelt u er het certificaat mee.',
  'status.certificate.make.acceptance': 'Nu de CSR voor acceptatie maken',
  'status.certificate.make.production': 'Nu de CSR voor productie maken',
  'status.certificate.instead': 'In plaats daarvan een CSR voor een nieuw certificaat maken',
  'status.checks': 'Automatische controles',
  'status.checks.running': 'De controles lopen. Laad deze pagina over een ogenblik opnieuw.',
  'status.check.pass': 'In orde',
  'status.check.warn': 'Na te kijken',
  'status.check.fail': 'Niet in orde',
  'status.authority.asked':
    'Op {date} is de instelling, op het adres dat het register kent, gevraagd te bevestigen dat u namens haar deze aanvraag doet.',
  'status.authority.team':
    'Het register kent geen e-mailadres van de instelling. Het eBox-team laat haar bevestigen dat u namens haar deze aanvraag doet.',
  'status.authority.confirmed': 'Op {date} is bevestigd dat u deze aanvraag namens de instelling doet.',
  'status.authority': 'Namens de instelling',
  'status.answers': 'Wat u hebt ingediend',
  'status.answers.show': 'Alle antwoorden tonen',
  'status.answers.version': 'Versie {version}, ingediend op {date}',
  'status.pdf': 'Aanvraagfiche zoals ingediend (PDF)',
  'status.withdraw': 'Deze aanvraagfiche intrekken',

  'withdraw.title': 'Deze aanvraagfiche intrekken?',
  'withdraw.what':
    'Het eBox-team werkt er dan niet meer aan. U kunt ze nog lezen, maar niet meer wijzigen of indienen.',
  'withdraw.submit': 'Intrekken',
  'withdraw.keep': 'De fiche behouden',

  'authority.title': 'Bevestig een aanvraag namens uw instelling',
  'authority.what':
    'Iemand vraagt om documenten in de eBox te publiceren namens {institution}. U ontvangt dit omdat de e-mail is aangekomen op het adres waaronder uw instelling bekend is.',
  'authority.reference': 'Referentie',
  'authority.institution': 'Instelling',
  'authority.application': 'Toepassing',
  'authority.confirm':
    'Is deze aanvraag bij uw instelling bekend en toegestaan, bevestig ze dan. U kunt één keer bevestigen.',
  'authority.submit': 'Bevestigen',
  'authority.doubt':
    'Kent u deze aanvraag niet, bevestig ze dan niet en verwittig het eBox-team met de referentie hierboven.',
  'authority.done.title': 'Dank u, de aanvraag is bevestigd',
  'authority.done':
    'Het eBox-team weet nu dat deze aanvraag namens uw instelling gebeurt. U hoeft niets meer te doen.',
  'authority.gone.title': 'Deze link kan niet meer worden gebruikt',
  'authority.gone':
    'Hij is al gebruikt of door een nieuwere e-mail vervangen. Wilt u het eBox-team iets zeggen over een aanvraag, schrijf dan met vermelding van de referentie van de aanvraag.',
}
