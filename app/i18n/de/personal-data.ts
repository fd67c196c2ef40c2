import type { Translation } from '#app/i18n/catalogue.ts'
import type { personalData as english } from '#app/i18n/en/personal-data.ts'

export const personalData: Translation<typeof english> = {
  'personalData.title': 'Ihre personenbezogenen Daten',
  'personalData.lead':
    'Was dieses Portal über Sie speichert, wie lange, und wie Sie es mitnehmen oder löschen lassen.',
  'personalData.export.heading': 'Ihre Daten mitnehmen',
  'personalData.export.what':
    'Die Datei enthält alles, was das Portal über Sie weiß, in einer Form, die andere Programme lesen können (JSON): Ihr Konto, Ihre Anmeldewege, Ihre Einrichtungen, Ihre E-Mails und was Sie getan haben.',
  'personalData.export.submit': 'Ihre Daten herunterladen',
  'personalData.kept.heading': 'Wie lange wir speichern',
  'personalData.kept.caption': 'Was gespeichert wird, wie lange und warum',
  'personalData.kept.column.what': 'Was',
  'personalData.kept.column.days': 'Wie lange',
  'personalData.kept.column.why': 'Warum',
  'personalData.kept.days.one': '{count} Tag',
  'personalData.kept.days.other': '{count} Tage',
  'personalData.kept.years': '10 Jahre',
  'personalData.kept.until': 'Bis zum Ablauf',
  'retention.drafts': 'Nie eingereichte Antragsformulare, an denen niemand arbeitet',
  'retention.drafts.why': 'Sie können darauf zurückkommen. Wir senden 30 Tage vor der Löschung eine E-Mail.',
  'retention.withdrawnDrafts': 'Vor der Einreichung zurückgezogene Antragsformulare',
  'retention.withdrawnDrafts.why': 'Ein versehentlicher Rückzug lässt sich nachsehen.',
  'retention.sessions': 'Anmeldungen: wann und mit welchem Browser',
  'retention.sessions.why': 'Sie bleiben angemeldet und sehen, wo.',
  'retention.signInRequests': 'Anforderungen einer Anmelde-E-Mail',
  'retention.signInRequests.why': 'Link und Code lassen sich prüfen.',
  'retention.challenges': 'Laufende Anmeldungen über einen Anmeldedienst und Passkey-Prüfungen',
  'retention.challenges.why': 'Die Antwort lässt sich der Frage zuordnen.',
  'retention.rateLimits': 'Zahl der Versuche, ohne Ihre Adresse',
  'retention.rateLimits.why': 'Niemand kann endlos probieren.',
  'retention.mails': 'Adresse und Text der an Sie gesendeten E-Mails',
  'retention.mails.why': 'Das Team kann nachsehen, was Ihnen mitgeteilt wurde.',
  'retention.accessRequests': 'Ihre beantworteten Anträge auf Zugang zu einer Einrichtung',
  'retention.accessRequests.why': 'Sie und die Einrichtung können die Antwort nachsehen.',
  'retention.invitations': 'Angenommene, zurückgezogene oder unbeantwortete Einladungen',
  'retention.invitations.why': 'Die Einrichtung kann nachsehen, wen sie eingeladen hat.',
  'retention.apiTokens': 'API-Token, die nicht mehr gelten',
  'retention.apiTokens.why': 'Die Einrichtung kann nachsehen, welche Programme Zugang hatten.',
  'retention.preparedDrafts':
    'Entwürfe, die das Team aus einem von Ihnen gesandten Formular vorbereitet hat, sobald übernommen oder abgelaufen',
  'retention.preparedDrafts.why': 'Ein Partner, der spät kommt, kann erfahren, was daraus geworden ist.',
  'retention.idempotencyKeys': 'Antworten auf Aufrufe von Programmen',
  'retention.idempotencyKeys.why': 'Ein wiederholter Aufruf erhält dieselbe Antwort.',
  'retention.decisions':
    'Eingereichte Antragsformulare, Entscheidungen und das Entscheidungsprotokoll, mit einer Nummer anstelle Ihres Namens',
  'retention.decisions.why': 'Über Entscheidungen muss Rechenschaft abgelegt werden können.',
  'personalData.erase.heading': 'Ihre Daten löschen',
  'personalData.erase.what':
    'Sie können Ihr Konto löschen lassen. Eingereichte Antragsformulare bleiben ohne Ihren Namen bestehen.',
  'personalData.erase.link': 'Ihre Daten löschen',
  'personalData.erase.title': 'Möchten Sie Ihre Daten löschen?',
  'personalData.erase.gone':
    'Ihr Name, Ihre E-Mail-Adresse, Ihre Anmeldewege, Mitgliedschaften und E-Mails werden sofort gelöscht.',
  'personalData.erase.drafts':
    'Nie eingereichte Antragsformulare, die sonst niemand öffnen kann, werden gelöscht.',
  'personalData.erase.stays':
    'Wo Ihr Name stand, lesen Kolleginnen, Kollegen und das eBox-Team „ehemaliges Mitglied“.',
  'personalData.erase.final': 'Dies lässt sich nicht rückgängig machen. Sie werden sofort abgemeldet.',
  'personalData.erase.submit': 'Meine Daten löschen',
  'personalData.erase.keep': 'Meine Daten behalten',
  'personalData.erased.title': 'Ihre Daten sind gelöscht',
  'personalData.erased.what':
    'Das Portal weiß nicht mehr, wer Sie sind. Wenn Sie sich wieder mit derselben Adresse anmelden, beginnen Sie als neue Person.',
  'personalData.refusal.gone': 'Diese Person gibt es nicht, oder ihre Daten sind bereits gelöscht.',
  'personalData.refusal.officer':
    'Diese Person gehört zum eBox-Team. Ein Administrator muss ihr zuerst alle Rollen entziehen.',
  'personalData.refusal.lastManager':
    'Dies ist die letzte Verwalterin oder der letzte Verwalter von {institution}. Machen Sie zuerst ein anderes Mitglied zum Verwalter und löschen Sie dann die Daten.',
  'personalData.refusal.open':
    'Das Antragsformular {reference} ist noch offen, und niemand sonst kann dafür einstehen. Ziehen Sie es zurück oder laden Sie zuerst eine Kollegin oder einen Kollegen ein.',
  'personalData.office.title': 'Daten einer Person',
  'personalData.office.lead':
    'Für jemanden, der schriftlich darum gebeten hat und sich nicht mehr anmelden kann. Stellen Sie sicher, dass wirklich diese Person darum bittet.',
  'personalData.office.email': 'E-Mail-Adresse, mit der sich die Person anmeldet',
  'personalData.office.find': 'Die Person suchen',
  'personalData.office.unknown': 'Niemand meldet sich mit dieser Adresse an. Prüfen Sie sie mit der Person.',
  'personalData.office.found': 'Person {id}, bekannt seit {since}.',
  'personalData.office.export': 'Die Daten herunterladen',
  'personalData.office.erase': 'Die Daten löschen',
  'personalData.office.done': 'Die Daten dieser Person sind gelöscht',
}
