import type { Translation } from '#app/i18n/catalogue.ts'
import type { office as english } from '#app/i18n/en/office.ts'
import { institutionChange } from './institution-change.ts'
import { officeMails } from './office-mails.ts'
import { officeQueue } from './office-queue.ts'
import { review } from './review.ts'
import { statistics } from './statistics.ts'
import { webhooks } from './webhooks.ts'

export const office: Translation<typeof english> = {
  'office.ball.partner': 'Partner',
  'office.ball.team': 'eBox-team',
  'office.ball.nobody': 'Niemand',
  'office.nobody': 'Nog niemand',
  'office.today': 'vandaag',
  'office.days.one': '{count} dag',
  'office.days.other': '{count} dagen',

  ...officeMails,
  ...officeQueue,
  ...review,
  ...webhooks,
  ...institutionChange,
  ...statistics,

  'office.places.issuers': 'Afzenders',
  'office.places.calendar': 'Kalender',
  'office.places.export': 'Configuratie',
  'office.access.title': 'Vragen om toegang',
  'office.access.lead':
    'Deze personen vragen toegang tot een instelling die al geregistreerd is. Ga bij de instelling na of ze er werken. Wie toegang krijgt, ziet haar aanvraagfiches en kan eraan werken.',
  'office.access.empty': 'Niemand wacht op toegang.',
  'office.access.caption': 'Open vragen om toegang, wie het langst wacht bovenaan',
  'office.access.column.email': 'Wie het vraagt',
  'office.access.column.institution': 'Instelling',
  'office.access.column.asked': 'Gevraagd op',
  'office.access.column.answer': 'Antwoord',
  'office.access.grant': 'Toegang verlenen',
  'office.access.refuse': 'Weigeren',
  'office.access.done.granted': 'De toegang is verleend.',
  'office.access.done.refused': 'De toegang is geweigerd.',

  'office.dossier.title': 'Aanvraagfiche {reference}',
  'office.dossier.contents': 'Op deze pagina',
  'office.done.reviewStarted': 'U kijkt deze aanvraagfiche na. De partner is op de hoogte gebracht.',
  'office.done.changesRequested': 'De partner is gevraagd de aanvraagfiche te wijzigen.',
  'office.done.rejected': 'De aanvraagfiche is geweigerd. De partner krijgt de reden.',
  'office.done.approved': 'De aanvraagfiche is goedgekeurd. De partner krijgt de referenties.',
  'office.done.authorityRecorded': 'Uw bewijs is vastgelegd.',
  'office.done.checksQueued': 'De controles lopen opnieuw. Herlaad deze pagina zo dadelijk.',

  'office.summary.state': 'Status',
  'office.summary.ball': 'Aan zet',
  'office.summary.since': 'Sinds',
  'office.summary.officer': 'Nagekeken door',
  'office.summary.institution': 'Instelling',
  'office.summary.application': 'Toepassing',
  'office.summary.language': 'Taal van de instelling',
  'office.summary.submitted': 'Ingediend',
  'office.summary.submittedBy': 'Versie {version}, op {date}, door {by}',
  'office.summary.mandate': 'Handelt met een mandaat',
  'office.summary.pdf': 'Aanvraagfiche zoals ingediend (PDF)',

  'office.startReview.what': 'De partner krijgt bericht dat u ermee bezig bent.',
  'office.startReview.submit': 'Het nazicht beginnen',

  'office.registered.heading': 'Referenties',
  'office.registered.institution': 'Instelling',
  'office.registered.issuer': 'Afzender',
  'office.registered.application': 'Toepassing',
  'office.registered.documentTypes': 'Documenttypes van deze afzender',
  'office.registered.column.reference': 'Referentie',
  'office.registered.column.documentTypeId': 'Identificatie',
  'office.registered.column.name': 'Naam',

  'office.checks.heading': 'Automatische controles',
  'office.checks.caption': 'Resultaten van de automatische controles',
  'office.checks.column.check': 'Controle',
  'office.checks.column.outcome': 'Resultaat',
  'office.checks.column.evidence': 'Wat er is vastgesteld',
  'office.checks.ranAt': 'Laatst uitgevoerd: {date}',
  'office.checks.waiting': 'De controles zijn nog niet uitgevoerd. Herlaad deze pagina zo dadelijk.',
  'office.checks.again': 'De controles opnieuw uitvoeren',
  'office.checks.refused':
    'De controles worden alleen uitgevoerd zolang de aanvraagfiche bij het eBox-team ligt.',
  'office.outcome.pass': 'In orde',
  'office.outcome.warn': 'Te bekijken',
  'office.outcome.fail': 'Niet in orde',

  'office.authority.heading': 'In naam van de instelling',
  'office.authority.state': 'Status',
  'office.authority.confirmed': 'Bevestigd',
  'office.authority.open': 'Nog niet bevestigd',
  'office.authority.how': 'Bevestigd door',
  'office.authority.by.institution': 'De instelling, vanaf haar gekende adres',
  'office.authority.by.officer': 'Het eBox-team, met een bewijs',
  'office.authority.by.membership': 'Lidmaatschap: de partner hoort bij de geregistreerde instelling',
  'office.authority.when': 'Op',
  'office.authority.officer': 'Vastgelegd door',
  'office.authority.evidence': 'Bewijs',
  'office.authority.asked':
    'Op {date} is aan de instelling, op het adres dat het register geeft, gevraagd deze aanvraag te bevestigen.',
  'office.authority.notAsked':
    'Er is geen adres van de instelling gekend, dus kon haar niets gevraagd worden. Leg vast hoe u weet dat ze achter deze aanvraag staat.',
  'office.authority.record': 'Hoe weet u dat de instelling achter deze aanvraag staat?',
  'office.authority.recordHint':
    'Bijvoorbeeld: op 24 november het gepubliceerde nummer gebeld en het diensthoofd gesproken. De partner ziet deze tekst niet.',
  'office.authority.submit': 'Het bewijs vastleggen',

  'office.certificates.heading': 'Certificaten',
  'office.certificate.acceptance': 'Acceptatie',
  'office.certificate.production': 'Productie',
  'office.certificate.choice.generate': 'De partner heeft de sleutel en de CSR in dit portaal gemaakt.',
  'office.certificate.choice.csr': 'De partner heeft een CSR meegebracht.',
  'office.certificate.choice.certificate': 'De partner heeft al een certificaat.',
  'office.certificate.choice.later': 'De partner bezorgt later een CSR of een certificaat.',
  'office.certificate.released': 'Vrijgegeven voor bestelling op {date}',
  'office.certificate.again': 'Opnieuw te maken door de partner',
  'office.certificate.outdated': 'Wat van nieuwe wordt gevraagd, is sindsdien veranderd',
  'office.certificate.subject': 'Onderwerp, in deze volgorde',
  'office.certificate.issuer': 'Uitgereikt door',
  'office.certificate.validity': 'Data',
  'office.certificate.validityValue': 'Van {from} tot {to}',
  'office.certificate.key': 'Sleutel',
  'office.certificate.fingerprint': 'SHA-256 van de publieke sleutel',

  'office.answers.heading': 'Wat de partner heeft ingediend',
  'office.answers.institution': 'Instelling',
  'office.answers.application': 'Toepassing',
  'office.answers.documentType': 'Documenttype {number}: {name}',
  'office.answers.known': 'Al geregistreerd; dit zijn de antwoorden zoals ze gevalideerd zijn.',

  'office.decide.heading': 'Uw beslissing',
  'office.approve.heading': 'Goedkeuren',
  'office.approve.noAuthority':
    'Het is nog niet bevestigd dat deze aanvraag in naam van de instelling gebeurt. Tot dan kan ze niet goedgekeurd worden. Zie:',
  'office.approve.applicationId': 'Identificatie van de toepassing',
  'office.approve.applicationIdHint':
    'Ook de CN van het certificaat. Er wordt exact vergeleken, met hoofdletters en kleine letters.',
  'office.approve.certificateName': 'Naam van de instelling in het certificaat',
  'office.approve.certificateNameHint':
    'Hoogstens 64 tekens. Als u hem wijzigt, moet de partner nieuwe CSR’s maken.',
  'office.approve.documentTypeId': 'Identificatie van “{name}”',
  'office.approve.documentTypeIdHint':
    '6 tot 80 letters, cijfers, punten, dubbele punten, koppeltekens of lage streepjes.',
  'office.approve.registered': '(al geregistreerd)',
  'office.approve.text': 'Bericht aan de partner',
  'office.approve.what':
    'De instelling, de afzender en de documenttypes krijgen hun referenties, en de partner ontvangt ze per e-mail. Deze beslissing is definitief.',
  'office.approve.submit': 'De aanvraagfiche goedkeuren',
  'office.requestChanges.heading': 'Wijzigingen vragen',
  'office.requestChanges.text': 'Wat moet de partner wijzigen?',
  'office.requestChanges.hint':
    'De partner krijgt deze tekst per e-mail en ziet hem boven de aanvraagfiche. Schrijf in de taal van de instelling.',
  'office.requestChanges.submit': 'Deze wijzigingen vragen',
  'office.reject.heading': 'Weigeren',
  'office.reject.text': 'Waarom wordt de aanvraag geweigerd?',
  'office.reject.hint':
    'De partner krijgt deze tekst per e-mail. De aanvraagfiche is daarna afgesloten; een goedkeurder kan ze heropenen. Schrijf in de taal van de instelling.',
  'office.reject.submit': 'De aanvraagfiche weigeren',

  'office.decisions.heading': 'Genomen beslissingen',
  'office.decision.by': '{date}, {by}',

  'office.history.heading': 'Geschiedenis',
}
