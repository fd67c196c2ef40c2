import type { Translation } from '#app/i18n/catalogue.ts'
import type { thread as english } from '#app/i18n/en/thread.ts'

export const thread: Translation<typeof english> = {
  'thread.title': 'Austausch zu {reference}',
  'thread.lead.partner':
    'Fragen und Antworten zu diesem Antragsformular, mit dem eBox-Team. Ihre Kollegen lesen mit. Die andere Seite erfährt per E-Mail, dass eine Nachricht wartet, ohne deren Text.',
  'thread.lead.team':
    'Fragen und Antworten zu diesem Antragsformular, mit der Einrichtung. Alle ihre Mitglieder und das ganze Team lesen mit. Die andere Seite erfährt per E-Mail, dass eine Nachricht wartet, ohne deren Text.',
  'thread.closed':
    'Dieses Antragsformular ist abgeschlossen. Sie können den Austausch darüber dennoch fortsetzen.',
  'thread.messages': 'Nachrichten',
  'thread.none': 'Noch hat niemand etwas geschrieben.',
  'thread.earlier': 'Frühere Nachrichten',
  'thread.latest': 'Neueste Nachrichten',
  'thread.you': 'Sie',
  'thread.team': 'Das eBox-Team',
  'thread.by.team': '{name}, eBox-Team',
  'thread.new': 'Neu',
  'thread.files': 'Dateien dieser Nachricht',
  'thread.file': '{name} ({kind}, {size})',
  'thread.kind.pdf': 'PDF',
  'thread.kind.csr': 'CSR',
  'thread.kind.certificate': 'Zertifikat',
  'thread.kilobytes': '{size} kB',
  'thread.megabytes': '{size} MB',
  'thread.readOnly':
    'Sie können diesen Austausch lesen. Um darin zu schreiben, bitten Sie einen Verwalter Ihrer Einrichtung um eine andere Rolle.',

  'thread.write': 'Eine Nachricht schreiben',
  'thread.text': 'Ihre Nachricht',
  'thread.text.hint': 'Höchstens 4.000 Zeichen. Senden Sie nie einen privaten Schlüssel oder ein Passwort.',
  'thread.attach': 'Dateien',
  'thread.attach.hint':
    'Höchstens drei: PDF-Dateien von je höchstens 2 MB, oder ein CSR oder Zertifikat von höchstens 16 kB.',
  'thread.send': 'Die Nachricht senden',
  'thread.filesAgain': 'Wählen Sie Ihre Dateien erneut: Ein Browser behält sie nicht.',

  'thread.refusal.empty': 'Schreiben Sie eine Nachricht oder wählen Sie eine Datei.',
  'thread.refusal.tooLong':
    'Die Nachricht hat {length} Zeichen, höchstens {max} passen hinein. Kürzen Sie sie, oder senden Sie den Rest in einer zweiten Nachricht.',
  'thread.refusal.textKey':
    'Ihre Nachricht enthielt einen privaten Schlüssel, den niemand sonst je sehen darf. Er wurde weder gesendet noch gespeichert und aus dem Text unten entfernt. Betrachten Sie den Schlüssel als offengelegt: Erzeugen Sie einen neuen Schlüssel und einen neuen CSR.',
  'thread.refusal.fileKey':
    '„{name}“ enthält einen privaten Schlüssel, den niemand sonst je sehen darf. Er wurde weder gesendet noch gespeichert. Betrachten Sie den Schlüssel als offengelegt: Erzeugen Sie einen neuen Schlüssel und einen neuen CSR.',
  'thread.refusal.fileEmpty':
    '„{name}“ ist leer. Wählen Sie eine andere Datei, oder speichern Sie sie erneut.',
  'thread.refusal.fileKind':
    'Dem Inhalt nach ist „{name}“ kein PDF und auch nicht genau ein CSR oder Zertifikat, wie auch immer die Datei heißt. Speichern Sie ein Dokument als PDF; senden Sie einen CSR oder ein Zertifikat allein, als PEM oder DER.',
  'thread.refusal.pdfTooLarge':
    '„{name}“ ist größer als {max} MB. Speichern Sie das PDF kleiner, oder teilen Sie es auf.',
  'thread.refusal.pdfBroken':
    '„{name}“ beginnt als PDF, endet aber nicht so, oder hinter dem Ende steht noch etwas. Speichern Sie die Datei erneut als PDF.',
  'thread.refusal.pdfActive':
    '„{name}“ enthält Skripte, Formulare, die Daten senden, oder andere Dateien; dieses Portal nimmt sie nicht an. Drucken Sie es in eine neue PDF-Datei und wählen Sie diese.',
  'thread.refusal.tooMany':
    'Sie haben {count} Dateien gewählt, in eine Nachricht passen höchstens {max}. Senden Sie die übrigen mit einer zweiten Nachricht.',
  'thread.refusal.quota':
    'Ihre Einrichtung hat bisher {sent} MB an Dateien gesendet, und höchstens {max} MB werden aufbewahrt. Senden Sie kleinere Dateien, oder fragen Sie das eBox-Team, wie Sie sie anders übermitteln können.',
  'thread.refusal.again':
    'Diese Seite hat bereits eine andere Nachricht gesendet, die oben steht. Um auch diese zu senden, senden Sie sie jetzt.',
}
