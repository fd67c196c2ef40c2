import type { Translation } from '#app/i18n/catalogue.ts'
import type { shell as english } from '#app/i18n/en/shell.ts'

export const shell: Translation<typeof english> = {
  'shell.portal': 'eBox-Partnerportal',
  'shell.skip': 'Zum Hauptinhalt',
  'shell.languages': 'Sprache',
  'shell.nav': 'Portal',
  'shell.nav.home': 'Startseite',
  'shell.nav.dossiers': 'Meine Antragsformulare',
  'shell.nav.settings': 'Einstellungen',
  'shell.nav.office': 'eBox-Team',
  'shell.nav.signIn': 'Anmelden',
  'shell.nav.signOut': 'Abmelden',
  'shell.signedInAs': 'Angemeldet als',
  'shell.formerMember': 'Ehemaliges Mitglied',
  'shell.guide': 'Leitfaden für Partner',
  'shell.accessibility': 'Barrierefreiheit',
  'shell.privacy': 'Datenschutz',
  'shell.contact': 'Fragen? Schreiben Sie dem eBox-Team:',
  'shell.back': 'Zurück',
  'shell.demo': 'Demowelt: Hier ist alles erfunden, und keine E-Mail verlässt das Portal.',
  'shell.demo.name': 'Demowelt',
  'shell.demo.signIn': 'Person wechseln',
  'shell.demo.mailbox': 'E-Mails lesen',

  'error.notFound.title': 'Seite nicht gefunden',
  'error.notFound.what':
    'Unter dieser Adresse gibt es keine Seite, oder sie ist mit Ihrem Konto nicht zugänglich.',
  'error.notFound.todo':
    'Wenn Sie die Adresse eingetippt haben, prüfen Sie sie. Wenn Sie einem Link gefolgt sind, melden Sie sich mit der E-Mail-Adresse an, die ihn erhalten hat, oder fahren Sie hier fort:',
  'error.broken.title': 'Das Portal konnte diese Seite nicht anzeigen',
  'error.broken.what': 'Bei uns ist etwas schiefgegangen. Was Sie gespeichert hatten, ist noch da.',
  'error.broken.todo':
    'Versuchen Sie es in einigen Minuten erneut. Geschieht es wieder, schreiben Sie uns, auf welcher Seite Sie waren.',

  'form.errorPrefix': 'Fehler:',
  'form.errorSummary': 'Es gibt ein Problem',
  'form.optional': '(freiwillig)',
  'form.more': 'Weitere Angaben (freiwillig)',
  'form.continue': 'Weiter',
  'form.change': 'Ändern',
  'form.unreachable':
    'Das Portal ist nicht erreichbar. Ihre Antworten stehen noch auf dieser Seite: Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',

  'autosave.saving': 'Wird gespeichert …',
  'autosave.saved': 'Gespeichert um {time}',
  'autosave.failed':
    'Noch nicht gespeichert: Das Portal ist nicht erreichbar. Ihre Antworten stehen noch auf dieser Seite.',
  'autosave.paused': 'Nicht gespeichert: Wählen Sie zuerst, welche Antworten bleiben.',
  'conflict.title': '{by} hat diese Antworten um {time} geändert',
  'conflict.what':
    'Sie und {by} haben diese Seite gleichzeitig geöffnet. Nichts wurde überschrieben, und Ihre Antworten stehen noch unten.',
  'conflict.keepMine': 'Meine Antworten behalten',
  'conflict.loadTheirs': 'Die anderen Antworten anzeigen und meine verwerfen',

  'banner.important': 'Wichtig',
  'banner.success': 'Erledigt',
  'pagination.name': 'Seiten',
  'pagination.previous': 'Vorherige Seite',
  'pagination.next': 'Nächste Seite',
  'steps.done': 'Erledigt:',
  'steps.current': 'Jetzt:',
  'steps.next': 'Kommt noch:',
}
