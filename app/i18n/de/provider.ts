import type { Translation } from '#app/i18n/catalogue.ts'
import type { provider as english } from '#app/i18n/en/provider.ts'

export const provider: Translation<typeof english> = {
  'provider.signIn': 'Anmelden mit {name}',
  'provider.or': 'Oder per E-Mail anmelden',
  'provider.again': 'Zurück zur Anmeldung',
  'provider.backToSettings': 'Zurück zu Ihren Anmeldewegen',

  'provider.refused.title': 'Sie sind auf diesem Weg nicht angemeldet',
  'provider.refused.none': 'Dieses Portal hat keinen Anmeldedienst. Melden Sie sich per E-Mail an.',
  'provider.refused.flow':
    'Diese Anmeldung wurde nicht in diesem Browser begonnen, wurde bereits verwendet oder ist älter als 10 Minuten. Beginnen Sie neu.',
  'provider.refused.cancelled':
    'Sie haben bei {name} abgebrochen, oder Sie wurden dort nicht durchgelassen. Es wurde nichts geändert.',
  'provider.refused.level':
    'Sie haben sich bei {name} mit einem Mittel angemeldet, das für dieses Portal nicht sicher genug ist. Beginnen Sie neu und wählen Sie ein sichereres, zum Beispiel Ihre eID oder itsme.',
  'provider.refused.answer':
    'Die Antwort von {name} hat unsere Prüfungen nicht bestanden, daher wurde niemand angemeldet. Beginnen Sie neu. Geschieht es wieder, melden Sie es dem eBox-Team.',
  'provider.refused.down': '{name} antwortet im Moment nicht.',
  'provider.refused.meanwhile':
    'Warten Sie einige Minuten und versuchen Sie es erneut, oder melden Sie sich per E-Mail an, wenn Sie das schon einmal getan haben. Wer angemeldet ist, kann weiterarbeiten.',
  'provider.refused.taken':
    'Diese Identität bei {name} gehört zu einem anderen Konto des Portals und wurde deshalb nicht mit Ihrem verknüpft. Melden Sie sich mit {name} an, um jenes Konto zu benutzen.',
  'provider.refused.tooMany':
    'Aus Ihrem Netz wurde zu oft eine Anmeldung begonnen. Warten Sie eine Viertelstunde, oder melden Sie sich per E-Mail an.',
  'provider.unlink.only':
    'Das ist Ihr einziger Anmeldeweg. Fügen Sie zuerst Ihre E-Mail-Adresse hinzu und entfernen Sie ihn danach.',

  'ways.title': 'Ihre Anmeldewege',
  'ways.again': 'Zeigen Sie noch einmal, dass Sie es sind',
  'ways.again.why':
    'Ihre Anmeldewege können Sie nur kurz nach einem Nachweis ändern, dass Sie es sind. Tun Sie dies zuerst; danach sind Sie wieder hier.',
  'ways.again.mail': 'Einen Code an {email} senden',
  'ways.mail': 'Per E-Mail',
  'ways.mail.address': 'Sie melden sich mit einem Link oder einem Code an, den wir an {email} senden.',
  'ways.mail.none':
    'Das Portal kennt kein Postfach von Ihnen. Fügen Sie eines hinzu: Es ist ein zweiter Anmeldeweg und die Adresse, an die wir Ihnen schreiben.',
  'ways.mail.add': 'Ihre E-Mail-Adresse hinzufügen',
  'ways.provider': 'Mit einem Anmeldedienst',
  'ways.provider.none': 'Mit Ihrem Konto ist kein Anmeldedienst verknüpft.',
  'ways.provider.link': '{name} verknüpfen',
  'ways.column.name': 'Anmeldedienst',
  'ways.column.linkedAt': 'Verknüpft am',
  'ways.column.lastUsedAt': 'Zuletzt benutzt',
  'ways.column.remove': 'Ändern',
  'ways.remove': 'Entfernen',
  'ways.done.linked': 'Der Anmeldedienst ist verknüpft. Ab jetzt können Sie sich auch damit anmelden.',
  'ways.done.removed': 'Der Anmeldedienst ist entfernt. Er öffnet Ihr Konto nicht mehr.',
  'ways.done.mailAdded':
    'Ihre E-Mail-Adresse ist hinzugefügt. Ab jetzt können Sie sich auch per E-Mail anmelden.',

  'mailbox.title': 'Ihre E-Mail-Adresse hinzufügen',
  'mailbox.intro': 'Wir senden eine E-Mail mit einem Code, damit wir wissen, dass Sie dieses Postfach lesen.',
  'mailbox.sent':
    'Wir haben eine E-Mail mit einem Code von 8 Ziffern gesendet. Geben Sie den Code hier innerhalb von 10 Minuten ein. Benutzen Sie den Link in der E-Mail nicht: Er würde ein anderes Konto öffnen.',
  'mailbox.submit': 'Diese Adresse hinzufügen',
  'mailbox.taken':
    'Diese Adresse gehört zu einem anderen Konto des Portals. Geben Sie eine andere Adresse an, oder melden Sie sich mit jenem Konto an',
}
