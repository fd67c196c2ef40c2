import type { Translation } from '#app/i18n/catalogue.ts'
import type { account as english } from '#app/i18n/en/account.ts'

export const account: Translation<typeof english> = {
  'border.home': 'Zur Startseite',
  'border.malformed.title': 'Diese Adresse ist nicht lesbar',
  'border.malformed.advice': 'Prüfen Sie die Adresse oder beginnen Sie neu auf der Startseite.',
  'border.crossSite.title': 'Dieses Formular kommt nicht vom Portal',
  'border.crossSite.advice':
    'Zu Ihrer Sicherheit nimmt das Portal nur Formulare seiner eigenen Seiten an. Es wurde nichts geändert. Kehren Sie zur Seite im Portal zurück, laden Sie sie neu und senden Sie das Formular noch einmal.',
  'border.method.title': 'Das ist hier nicht möglich',
  'border.method.advice': 'Es wurde nichts geändert. Beginnen Sie neu auf der Startseite.',
  'border.tooLarge.title': 'Das ist zu groß',
  'border.tooLarge.advice':
    'Das Portal nimmt höchstens 256 kB auf einmal an. Es wurde nichts gespeichert. Gehen Sie zurück, kürzen Sie den Text oder wählen Sie eine kleinere Datei und senden Sie noch einmal.',
  'border.unavailable.title': 'Das Portal ist kurz nicht verfügbar',
  'border.unavailable.advice':
    'Was Sie gespeichert hatten, bleibt erhalten. Warten Sie eine Minute und laden Sie diese Seite neu.',
  'border.failed.title': 'Bei uns ist ein Fehler aufgetreten',
  'border.failed.advice':
    'Was Sie gespeichert hatten, bleibt erhalten. Laden Sie diese Seite neu oder beginnen Sie neu auf der Startseite.',

  'signIn.title': 'Anmelden',
  'signIn.intro':
    'Sie brauchen kein Passwort. Geben Sie Ihre berufliche E-Mail-Adresse an: Wir senden Ihnen eine E-Mail mit einem Link und einem Code.',
  'signIn.firstTime': 'Beim ersten Mal wird dabei auch Ihr Konto angelegt.',
  'signIn.email.label': 'Ihre E-Mail-Adresse',
  'signIn.email.hint': 'Ihre eigene Adresse bei der Arbeit, zum Beispiel name@gemeinde.be',
  'signIn.email.required': 'Geben Sie Ihre E-Mail-Adresse ein',
  'signIn.email.format':
    'Geben Sie eine E-Mail-Adresse mit @ und einer Domain ein, zum Beispiel name@gemeinde.be',
  'signIn.submit': 'E-Mail senden',
  'signIn.tooMany.one':
    'Es wurden zu viele Anmelde-E-Mails angefordert. Verwenden Sie die letzte E-Mail oder versuchen Sie es in {count} Minute noch einmal.',
  'signIn.tooMany.other':
    'Es wurden zu viele Anmelde-E-Mails angefordert. Verwenden Sie die letzte E-Mail oder versuchen Sie es in {count} Minuten noch einmal.',

  'signIn.code.title': 'Sehen Sie in Ihr Postfach',
  'signIn.code.sent':
    'Wir haben eine E-Mail mit einem Link und einem Code aus 8 Ziffern gesendet. Öffnen Sie den Link in diesem Browser oder geben Sie den Code hier ein. Beides gilt ein einziges Mal, 10 Minuten lang.',
  'signIn.code.label': 'Code aus der E-Mail',
  'signIn.code.hint': '8 Ziffern; Leerzeichen spielen keine Rolle',
  'signIn.code.required': 'Geben Sie den Code aus 8 Ziffern aus der E-Mail ein',
  'signIn.code.format':
    'Der Code hat 8 Ziffern. Vergleichen Sie ihn mit der E-Mail und geben Sie ihn erneut ein',
  'signIn.code.wrong':
    'Das ist nicht der Code der letzten E-Mail. Prüfen Sie ihn und geben Sie ihn erneut ein. Verbleibende Versuche: {left}',
  'signIn.code.ended':
    'Dieser Code gilt nicht mehr: Er wurde verwendet, ist älter als 10 Minuten, wurde durch eine neuere E-Mail ersetzt oder 5-mal falsch eingegeben. Fordern Sie eine neue E-Mail an',
  'signIn.code.useLink':
    'Für diese Adresse wurden zu viele Codes versucht. Verwenden Sie stattdessen den Link in der E-Mail',
  'signIn.code.submit': 'Anmelden',
  'signIn.code.missing':
    'Noch keine E-Mail? Sehen Sie im Ordner für unerwünschte E-Mails nach oder warten Sie zwei Minuten.',
  'signIn.code.again': 'Eine neue E-Mail anfordern',
  'signIn.code.mailbox': 'In dieser Demowelt verlässt keine E-Mail das Portal: Lesen Sie sie im Postfach',

  'signIn.link.title': 'Beim Portal anmelden',
  'signIn.link.intro':
    'Sie haben den Link aus der E-Mail geöffnet. Klicken Sie auf die Schaltfläche, um sich anzumelden.',
  'signIn.link.submit': 'Anmelden',
  'signIn.link.otherBrowser':
    'Die E-Mail wurde in einem anderen Browser angefordert. Um sich hier anzumelden, geben Sie auch den Code aus 8 Ziffern aus derselben E-Mail ein.',
  'signIn.link.ended.title': 'Dieser Link gilt nicht mehr',
  'signIn.link.ended':
    'Er wurde verwendet, ist älter als 10 Minuten oder wurde durch eine neuere E-Mail ersetzt. Fordern Sie eine neue E-Mail an, um sich anzumelden.',

  'signOut.title': 'Abmelden',
  'signOut.intro':
    'Was Sie gespeichert haben, bleibt erhalten. Um sich wieder anzumelden, brauchen Sie eine neue E-Mail.',
  'signOut.submit': 'Abmelden',

  'demo.signIn.title': 'Die Demowelt betreten',
  'demo.signIn.intro':
    'Nichts hier ist echt. Wählen Sie, wer Sie sein möchten; Sie können jederzeit wechseln, indem Sie zu dieser Seite zurückkehren.',
  'demo.signIn.partner': 'Partner',
  'demo.signIn.office': 'eBox-Team',
  'demo.signIn.as': 'Weiter als {name}',
  'demo.signIn.ownAddress':
    'Oder melden Sie sich mit einer beliebigen E-Mail-Adresse an, wie es ein neuer Partner täte',
  'demo.mailbox.title': 'E-Mails der Demowelt',
  'demo.mailbox.intro':
    'Keine E-Mail verlässt dieses Portal. Hier stehen die letzten, die es gesendet hätte.',
  'demo.mailbox.empty': 'Es wurde noch keine E-Mail geschrieben.',
  'demo.mailbox.to': 'An',
  'demo.mailbox.recipient': 'An: {address}',
  'demo.mailbox.subject': 'Betreff',
  'demo.mailbox.written': 'Geschrieben',
  'demo.mailbox.back': 'Alle E-Mails',
  'demo.mailbox.link': 'Links in dieser E-Mail',
}
