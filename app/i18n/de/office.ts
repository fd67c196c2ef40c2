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
  'office.ball.team': 'eBox-Team',
  'office.ball.nobody': 'Niemand',
  'office.nobody': 'Noch niemand',
  'office.today': 'heute',
  'office.days.one': '{count} Tag',
  'office.days.other': '{count} Tage',

  ...officeMails,
  ...officeQueue,
  ...review,
  ...webhooks,
  ...institutionChange,
  ...statistics,

  'office.places.issuers': 'Absender',
  'office.places.calendar': 'Kalender',
  'office.places.export': 'Konfiguration',
  'office.access.title': 'Anfragen um Zugang',
  'office.access.lead':
    'Diese Personen möchten Zugang zu einer Einrichtung, die bereits registriert ist. Prüfen Sie bei der Einrichtung, ob sie dort arbeiten. Wer Zugang erhält, sieht ihre Antragsformulare und kann daran arbeiten.',
  'office.access.empty': 'Niemand wartet auf Zugang.',
  'office.access.caption': 'Offene Anfragen um Zugang, wer am längsten wartet zuerst',
  'office.access.column.email': 'Wer anfragt',
  'office.access.column.institution': 'Einrichtung',
  'office.access.column.asked': 'Angefragt am',
  'office.access.column.answer': 'Antwort',
  'office.access.grant': 'Zugang gewähren',
  'office.access.refuse': 'Ablehnen',
  'office.access.done.granted': 'Der Zugang ist gewährt.',
  'office.access.done.refused': 'Der Zugang ist abgelehnt.',

  'office.dossier.title': 'Antragsformular {reference}',
  'office.dossier.contents': 'Auf dieser Seite',
  'office.done.reviewStarted': 'Sie prüfen dieses Antragsformular. Der Partner ist benachrichtigt.',
  'office.done.changesRequested': 'Der Partner ist gebeten, das Antragsformular zu ändern.',
  'office.done.rejected': 'Das Antragsformular ist abgelehnt. Der Partner erhält den Grund.',
  'office.done.approved': 'Das Antragsformular ist genehmigt. Der Partner erhält die Referenzen.',
  'office.done.authorityRecorded': 'Ihr Nachweis ist festgehalten.',
  'office.done.checksQueued': 'Die Prüfungen laufen erneut. Laden Sie diese Seite gleich neu.',

  'office.summary.state': 'Stand',
  'office.summary.ball': 'Am Zug',
  'office.summary.since': 'Seit',
  'office.summary.officer': 'Geprüft von',
  'office.summary.institution': 'Einrichtung',
  'office.summary.application': 'Anwendung',
  'office.summary.language': 'Sprache der Einrichtung',
  'office.summary.submitted': 'Eingereicht',
  'office.summary.submittedBy': 'Version {version}, am {date}, von {by}',
  'office.summary.mandate': 'Handelt mit einem Mandat',
  'office.summary.pdf': 'Antragsformular wie eingereicht (PDF)',

  'office.startReview.what': 'Der Partner erfährt, dass Sie daran arbeiten.',
  'office.startReview.submit': 'Die Prüfung beginnen',

  'office.registered.heading': 'Referenzen',
  'office.registered.institution': 'Einrichtung',
  'office.registered.issuer': 'Absender',
  'office.registered.application': 'Anwendung',
  'office.registered.documentTypes': 'Dokumenttypen dieses Absenders',
  'office.registered.column.reference': 'Referenz',
  'office.registered.column.documentTypeId': 'Kennung',
  'office.registered.column.name': 'Name',

  'office.checks.heading': 'Automatische Prüfungen',
  'office.checks.caption': 'Ergebnisse der automatischen Prüfungen',
  'office.checks.column.check': 'Prüfung',
  'office.checks.column.outcome': 'Ergebnis',
  'office.checks.column.evidence': 'Was festgestellt wurde',
  'office.checks.ranAt': 'Zuletzt gelaufen: {date}',
  'office.checks.waiting': 'Die Prüfungen sind noch nicht gelaufen. Laden Sie diese Seite gleich neu.',
  'office.checks.again': 'Die Prüfungen erneut laufen lassen',
  'office.checks.refused': 'Die Prüfungen laufen nur, solange das Antragsformular beim eBox-Team liegt.',
  'office.outcome.pass': 'In Ordnung',
  'office.outcome.warn': 'Anzusehen',
  'office.outcome.fail': 'Nicht in Ordnung',

  'office.authority.heading': 'Im Namen der Einrichtung',
  'office.authority.state': 'Stand',
  'office.authority.confirmed': 'Bestätigt',
  'office.authority.open': 'Noch nicht bestätigt',
  'office.authority.how': 'Bestätigt durch',
  'office.authority.by.institution': 'Die Einrichtung, von ihrer bekannten Adresse aus',
  'office.authority.by.officer': 'Das eBox-Team, mit einem Nachweis',
  'office.authority.by.membership': 'Zugehörigkeit: Der Partner gehört zur registrierten Einrichtung',
  'office.authority.when': 'Am',
  'office.authority.officer': 'Festgehalten von',
  'office.authority.evidence': 'Nachweis',
  'office.authority.asked':
    'Am {date} wurde die Einrichtung unter der Adresse, die das Register nennt, gebeten, diesen Antrag zu bestätigen.',
  'office.authority.notAsked':
    'Es ist keine Adresse der Einrichtung bekannt, sie konnte also nicht gefragt werden. Halten Sie fest, woher Sie wissen, dass sie hinter diesem Antrag steht.',
  'office.authority.record': 'Woher wissen Sie, dass die Einrichtung hinter diesem Antrag steht?',
  'office.authority.recordHint':
    'Zum Beispiel: am 24. November die veröffentlichte Nummer angerufen und mit der Dienstleiterin gesprochen. Der Partner sieht diesen Text nicht.',
  'office.authority.submit': 'Den Nachweis festhalten',

  'office.certificates.heading': 'Zertifikate',
  'office.certificate.acceptance': 'Abnahme',
  'office.certificate.production': 'Produktion',
  'office.certificate.choice.generate':
    'Der Partner hat den Schlüssel und den CSR in diesem Portal erstellt.',
  'office.certificate.choice.csr': 'Der Partner hat einen CSR mitgebracht.',
  'office.certificate.choice.certificate': 'Der Partner hat bereits ein Zertifikat.',
  'office.certificate.choice.later': 'Der Partner liefert später einen CSR oder ein Zertifikat.',
  'office.certificate.released': 'Freigegeben zur Bestellung am {date}',
  'office.certificate.again': 'Vom Partner neu zu erstellen',
  'office.certificate.outdated': 'Was von neuen verlangt wird, hat sich seitdem geändert',
  'office.certificate.subject': 'Subjekt, in dieser Reihenfolge',
  'office.certificate.issuer': 'Ausgestellt von',
  'office.certificate.validity': 'Daten',
  'office.certificate.validityValue': 'Vom {from} bis zum {to}',
  'office.certificate.key': 'Schlüssel',
  'office.certificate.fingerprint': 'SHA-256 des öffentlichen Schlüssels',

  'office.answers.heading': 'Was der Partner eingereicht hat',
  'office.answers.institution': 'Einrichtung',
  'office.answers.application': 'Anwendung',
  'office.answers.documentType': 'Dokumenttyp {number}: {name}',
  'office.answers.known': 'Bereits registriert; dies sind die Antworten, wie sie validiert wurden.',

  'office.decide.heading': 'Ihre Entscheidung',
  'office.approve.heading': 'Genehmigen',
  'office.approve.noAuthority':
    'Es ist noch nicht bestätigt, dass dieser Antrag im Namen der Einrichtung gestellt wird. Bis dahin kann er nicht genehmigt werden. Siehe:',
  'office.approve.applicationId': 'Kennung der Anwendung',
  'office.approve.applicationIdHint':
    'Auch der CN des Zertifikats. Verglichen wird genau, mit Groß- und Kleinschreibung.',
  'office.approve.certificateName': 'Name der Einrichtung im Zertifikat',
  'office.approve.certificateNameHint':
    'Höchstens 64 Zeichen. Wenn Sie ihn ändern, muss der Partner neue CSR erstellen.',
  'office.approve.documentTypeId': 'Kennung von „{name}“',
  'office.approve.documentTypeIdHint':
    '6 bis 80 Buchstaben, Ziffern, Punkte, Doppelpunkte, Bindestriche oder Unterstriche.',
  'office.approve.registered': '(bereits registriert)',
  'office.approve.text': 'Nachricht an den Partner',
  'office.approve.what':
    'Die Einrichtung, der Absender und die Dokumenttypen erhalten ihre Referenzen, und der Partner bekommt sie per E-Mail. Diese Entscheidung ist endgültig.',
  'office.approve.submit': 'Das Antragsformular genehmigen',
  'office.requestChanges.heading': 'Um Änderungen bitten',
  'office.requestChanges.text': 'Was muss der Partner ändern?',
  'office.requestChanges.hint':
    'Der Partner erhält diesen Text per E-Mail und sieht ihn über dem Antragsformular. Schreiben Sie in der Sprache der Einrichtung.',
  'office.requestChanges.submit': 'Um diese Änderungen bitten',
  'office.reject.heading': 'Ablehnen',
  'office.reject.text': 'Warum wird der Antrag abgelehnt?',
  'office.reject.hint':
    'Der Partner erhält diesen Text per E-Mail. Das Antragsformular ist danach geschlossen; wer genehmigen darf, kann es wieder öffnen. Schreiben Sie in der Sprache der Einrichtung.',
  'office.reject.submit': 'Das Antragsformular ablehnen',

  'office.decisions.heading': 'Bisherige Entscheidungen',
  'office.decision.by': '{date}, {by}',

  'office.history.heading': 'Verlauf',
}
