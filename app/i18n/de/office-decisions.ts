import type { Translation } from '#app/i18n/catalogue.ts'
import type { officeDecisions as english } from '#app/i18n/en/office-decisions.ts'

export const officeDecisions: Translation<typeof english> = {
  'office.validate.heading': 'Als genehmigungsreif bezeichnen',
  'office.validate.what':
    'Sie haben alles geprüft und halten diese Fassung für genehmigungsreif. Der Partner wird nicht benachrichtigt.',
  'office.validate.fourEyes': 'Danach genehmigt sie ein anderes Teammitglied.',
  'office.validate.submit': 'Diese Fassung ist genehmigungsreif',
  'office.validate.by': '{date}, {by}',
  'office.summary.validated': 'Als genehmigungsreif bezeichnet',
  'office.done.validated': 'Diese Fassung ist als genehmigungsreif bezeichnet.',
  'office.done.reopened': 'Das Antragsformular ist wieder geöffnet. Der Partner wurde benachrichtigt.',

  'office.approve.secondEyes':
    'Nach dem Vier-Augen-Prinzip bezeichnet zuerst ein anderes Teammitglied als Sie diese Fassung als genehmigungsreif. Das hat noch niemand anderes getan.',
  'office.approve.references': 'Referenzen',
  'office.approve.referencesHint':
    'Dies sind die nächsten. Sie können sie ändern; eine Referenz wird nur einmal vergeben. Ein leeres Feld nimmt die nächste.',
  'office.approve.reference.institution': 'Referenz der Einrichtung',
  'office.approve.reference.issuer': 'Referenz des Absenders',
  'office.approve.reference.application': 'Referenz der Anwendung',
  'office.approve.reference.documentType': 'Referenz von „{name}“',
  'office.approve.reservations': 'Vorbehalte: was der Partner noch tun muss',
  'office.approve.reservationsHint':
    'Leer, wenn nichts mehr zu tun ist. Der Partner erhält diesen Text per E-Mail und in der Entscheidung und sieht ihn beim Antragsformular. Schreiben Sie in der Sprache der Einrichtung.',
  'office.reject.reason': 'Art des Grundes',
  'office.reject.reasonHint': 'Der Partner sieht dies in seiner Sprache, über Ihren Worten.',
  'office.reopen.heading': 'Wieder öffnen',
  'office.reopen.text': 'Warum wird es wieder geöffnet, und was muss der Partner ändern?',
  'office.reopen.hint':
    'Der Partner erhält diesen Text per E-Mail, kann das Antragsformular ändern und reicht es als neue Fassung wieder ein. Schreiben Sie in der Sprache der Einrichtung.',
  'office.reopen.submit': 'Das Antragsformular wieder öffnen',

  'refusal.reopen.text':
    'Schreiben Sie, warum das Antragsformular wieder geöffnet wird und was der Partner ändern muss.',
  'refusal.reject.reason': 'Wählen Sie die Art des Grundes.',
  'refusal.reference.missing': 'Geben Sie eine Referenz ein.',
  'refusal.reference.tooLong': 'Eine Referenz hat höchstens 40 Zeichen. Kürzen Sie sie.',
  'refusal.reference.characters':
    'Verwenden Sie nur Buchstaben ohne Akzente, Ziffern und . _ / : - mit einem Buchstaben oder einer Ziffer an beiden Enden.',
  'refusal.reference.taken': 'Diese Referenz ist bereits vergeben. Die nächste freie ist {next}.',
  'refusal.reference.twice':
    'Ein anderes Feld dieses Formulars hat dieselbe Referenz. Geben Sie jedem eine eigene.',
  'refusal.pattern.number': 'Ein Muster enthält genau einmal {number}: Das steht für die laufende Nummer.',
  'refusal.pattern.characters':
    'Verwenden Sie neben {number} und {year} nur Buchstaben ohne Akzente, Ziffern und . _ / : - mit einem Buchstaben oder einer Ziffer an beiden Enden.',
  'refusal.pattern.collides':
    'Dieses Muster könnte dieselbe Referenz ergeben wie eines der Muster darüber. Beginnen oder beenden Sie es anders.',

  'references.title': 'Muster der Referenzen',
  'references.lead':
    'Jede Genehmigung vergibt Referenzen nach diesen Mustern. {number} ist die laufende Nummer in sechs Ziffern; {year} ist das Jahr, wenn Sie es möchten. Was bereits vergeben ist, bleibt, wie es ist.',
  'references.institution': 'Einrichtung',
  'references.issuer': 'Absender',
  'references.application': 'Anwendung',
  'references.documentType': 'Dokumenttyp',
  'references.next': 'Die nächste wäre {next}.',
  'references.save': 'Die Muster speichern',
  'references.done': 'Die Muster sind gespeichert.',

  'prepared.title': 'Für Partner vorbereitete Entwürfe',
  'prepared.lead':
    'Entwürfe, die das Team aus einem zugesandten Formular übernommen hat. Ein Partner übernimmt den seinen über den Link in der E-Mail und arbeitet darin weiter wie in jedem anderen. Ein nicht übernommener Entwurf wird einen Monat nach Ablauf des Links gelöscht.',
  'prepared.new': 'Einen Entwurf für einen Partner vorbereiten',
  'prepared.empty': 'Es wurde kein Entwurf vorbereitet.',
  'prepared.caption': 'Vorbereitete Entwürfe, die neuesten zuerst',
  'prepared.column.institution': 'Einrichtung',
  'prepared.column.email': 'Gesendet an',
  'prepared.column.prepared': 'Vorbereitet',
  'prepared.column.state': 'Stand',
  'prepared.by': '{date}, {by}',
  'prepared.state.open': 'Wartet bis {date} auf den Partner',
  'prepared.state.claimed': 'Übernommen am {date}',
  'prepared.state.expired': 'Der Link ist am {date} abgelaufen',
  'prepared.done': 'Der Entwurf ist vorbereitet. Der Link wurde dem Partner gesendet.',
  'prepared.new.lead':
    'Geben Sie ein, was im erhaltenen Formular steht; lassen Sie weg, was fehlt. Geprüft werden nur die Adresse und die Unternehmensnummer: Der Partner ergänzt das Formular und reicht es ein.',
  'prepared.new.partner': 'Partner',
  'prepared.new.email': 'E-Mail-Adresse des Partners',
  'prepared.new.emailHint':
    'Der Link wird dorthin gesendet, gilt 14 Tage und nur für die Person, die sich mit dieser Adresse anmeldet.',
  'prepared.new.language': 'Sprache der E-Mail',
  'prepared.new.institution': 'Einrichtung',
  'prepared.new.application': 'Anwendung',
  'prepared.new.documentType': 'Dokumenttyp {number}',
  'prepared.new.more': 'Einen Dokumenttyp hinzufügen',
  'prepared.new.submit': 'Den Link an den Partner senden',
  'refusal.prepare.language': 'Wählen Sie die Sprache der E-Mail.',
  'refusal.prepare.tooLong': 'Eine Antwort hat mehr als 20 000 Zeichen. Kürzen Sie sie.',
}
