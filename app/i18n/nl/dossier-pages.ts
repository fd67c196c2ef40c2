import type { Translation } from '#app/i18n/catalogue.ts'
import type { dossierPages as english } from '#app/i18n/en/dossier-pages.ts'

export const dossierPages: Translation<typeof english> = {
  'access.title': 'Deze instelling is al geregistreerd',
  'access.what':
    'De instelling met ondernemingsnummer {number} werkt al met de eBox. Alleen haar leden zien haar aanvraagfiches en toepassingen.',
  'access.former': 'Het nummer {former} wordt niet meer gebruikt: de instelling gaat verder onder {number}.',
  'access.ask':
    'Werkt u voor die instelling, vraag dan toegang. Een van haar beheerders of het eBox-team antwoordt u per e-mail op {email}.',
  'access.submit': 'Toegang vragen',
  'access.other': 'Een ander ondernemingsnummer gebruiken',
  'access.done.title': 'Uw vraag om toegang is verstuurd',
  'access.done':
    'Een beheerder van de instelling of het eBox-team antwoordt binnen {days} werkdagen, per e-mail op {email}. U hoeft intussen niets te doen. Daarna staan de fiches van de instelling in uw lijst.',

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
    'Het eBox-team valideert uw aanvraag in de regel uiterlijk op {date}. Zolang het op iets van u wacht, staat zijn termijn stil. Ontbreekt er iets, dan vraagt het team u dat op deze pagina en per e-mail.',
  'status.paused':
    'Zolang u aan zet bent, staat de termijn van het eBox-team stil. Hij loopt verder wanneer u de aanvraagfiche opnieuw indient.',
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
  'status.next.late':
    'Het antwoord van het eBox-team werd verwacht tegen {date} en is te laat. U hoeft niets te doen: het team is eraan herinnerd.',
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
  'status.certificate.newProfile':
    'Wat het onderwerp van een nieuw certificaat moet zeggen, is veranderd sinds deze CSR is vrijgegeven. Deze blijft goed om te bestellen; uw volgende certificaat volgt het nieuwe profiel.',
  'status.certificate.again':
    'Maak een nieuwe CSR: wat is gevalideerd, verschilt van wat deze CSR zegt. Bestel er geen certificaat mee.',
  'status.certificate.certificate':
    'U hebt al een certificaat. Het eBox-team vergelijkt het met wat is gevalideerd.',
  'status.certificate.registered': 'Uw certificaat is geregistreerd: het zegt wat gevalideerd is.',
  'status.certificate.unfit':
    'Uw certificaat is niet geregistreerd: het zegt niet wat gevalideerd is, of het geldt niet meer. Maak nu een CSR, met een nieuwe sleutel, en bestel daarmee een ander certificaat.',
  'status.certificate.all': 'Al uw certificaten bekijken, met hun datums',
  'status.certificate.later': 'U bezorgt de CSR of het certificaat later, na de validatie.',
  'status.certificate.missing':
    'Er is nog geen CSR. Uw aanvraag is gevalideerd: maak de CSR nu; zodra hij aan de regels voldoet, bestelt u er het certificaat mee.',
  'status.certificate.renew':
    'De naam of het nummer van de instelling is sindsdien veranderd: dit certificaat zegt niet meer wat geregistreerd is. Laat het vernieuwen: vraag een nieuw certificaat, of maak hier een nieuwe CSR als u dat kunt.',
  'status.certificate.make.acceptance': 'Nu de CSR voor acceptatie maken',
  'status.certificate.make.production': 'Nu de CSR voor productie maken',
  'status.certificate.issued': 'Uitgereikt certificaat: indienen of bekijken',
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

  'thread.link': 'Gesprek met het eBox-team',
  'thread.link.team': 'Gesprek met de partner',
  'thread.unread.one': '{count} nieuw bericht',
  'thread.unread.other': '{count} nieuwe berichten',

  'withdraw.title': 'Deze aanvraagfiche intrekken?',
  'withdraw.what':
    'Het eBox-team werkt er dan niet meer aan. U kunt ze nog lezen, maar niet meer wijzigen of indienen.',
  'withdraw.submit': 'Intrekken',
  'withdraw.keep': 'De fiche behouden',

  'again.title': 'Opnieuw beginnen met deze antwoorden?',
  'again.what':
    'Een nieuwe aanvraagfiche begint met de antwoorden van {reference}. Kijk ze na en dien ze in. CSR’s en certificaten worden niet overgenomen: een sleutel hoort bij één aanvraagfiche.',
  'again.submit': 'De nieuwe aanvraagfiche beginnen',
  'again.keep': 'Terug naar de afgesloten aanvraagfiche',
  'again.link': 'Een nieuwe aanvraagfiche beginnen met deze antwoorden',
  'again.refusal.state':
    'Alleen een aanvraagfiche die werd ingediend en daarna ingetrokken of afgesloten, kan opnieuw begonnen worden.',

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
  'taskStatus.blocked': 'Kan nog niet',
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
}
