import type { Translation } from '#app/i18n/catalogue.ts'
import type { refusals as english } from '#app/i18n/en/refusals.ts'

export const refusals: Translation<typeof english> = {
  'refusal.gone': 'Dieses Antragsformular gibt es nicht mehr. Gehen Sie zur Liste Ihrer Antragsformulare.',
  'refusal.role': 'Ihre Rolle lässt das nicht zu. Bitten Sie eine Person darum, die es darf.',
  'refusal.revision':
    'Das Formular wurde geändert, seit Sie diese Seite geöffnet haben. Es wurde nichts entschieden: Sehen Sie es erneut an, dann entscheiden Sie.',
  'refusal.textTooLong': 'Dieser Text ist zu lang. Kürzen Sie ihn.',

  'refusal.submit.state':
    'Dieses Formular ist beim eBox-Team oder abgeschlossen und kann jetzt nicht eingereicht werden.',
  'refusal.submit.complete': 'Vervollständigen Sie alle Schritte, bevor Sie das Formular einreichen.',
  'refusal.submit.csr':
    'Dieser CSR entspricht nicht mehr Ihrem Formular, weil die Einrichtung oder die Anwendung geändert wurde. Erstellen Sie in diesem Schritt einen neuen CSR.',
  'refusal.submit.submissionId':
    'Das Formular wurde geändert, nachdem diese Seite geöffnet wurde. Prüfen Sie Ihre Antworten erneut, dann reichen Sie es ein.',
  'refusal.submit.institutionKnown':
    'Diese Einrichtung wurde inzwischen von anderen registriert. Beantragen Sie Zugang zu ihr; Ihre Antworten bleiben in diesem Formular.',
  'refusal.withdraw.state': 'Dieses Formular ist bereits abgeschlossen und kann nicht zurückgezogen werden.',
  'refusal.startReview.state':
    'Nur ein eingereichtes Formular kann in Bearbeitung genommen werden. Sein Stand hat sich geändert.',
  'refusal.requestChanges.state':
    'Änderungen können nur während der Prüfung verlangt werden. Der Stand hat sich geändert.',
  'refusal.approve.state': 'Nur ein Formular in Prüfung kann genehmigt werden. Sein Stand hat sich geändert.',
  'refusal.reject.state': 'Nur ein Formular in Prüfung kann abgelehnt werden. Sein Stand hat sich geändert.',
  'refusal.requestChanges.text': 'Schreiben Sie, was der Partner ändern muss.',
  'refusal.reject.text': 'Schreiben Sie, warum der Antrag abgelehnt wird.',

  'refusal.approve.authorityConfirmed':
    'Es ist noch nicht bestätigt, dass dieser Antrag im Namen der Einrichtung gestellt wird. Warten Sie auf ihre Bestätigung oder halten Sie Ihren Nachweis fest.',
  'refusal.validate.state':
    'Nur ein Antragsformular in Prüfung kann als genehmigungsreif bezeichnet werden. Sein Status hat sich geändert.',
  'refusal.validate.authorityConfirmed':
    'Es ist noch nicht bestätigt, dass dieser Antrag im Namen der Einrichtung gestellt wird. Warten Sie die Bestätigung ab, oder halten Sie Ihren Nachweis fest.',
  'refusal.validate.remarksClosed':
    'Eine Anmerkung ist noch offen. Nehmen Sie die Antwort an, oder senden Sie das Antragsformular zur Änderung zurück.',
  'refusal.approve.remarksClosed':
    'Eine Anmerkung ist noch offen. Nehmen Sie die Antwort an, oder senden Sie das Antragsformular zur Änderung zurück.',
  'refusal.approve.secondEyes':
    'Nach dem Vier-Augen-Prinzip bezeichnet zuerst ein anderes Teammitglied diese Fassung als genehmigungsreif. Bitten Sie eine Kollegin oder einen Kollegen darum.',
  'refusal.reopen.state':
    'Nur ein abgelehntes Antragsformular kann wieder geöffnet werden. Sein Status hat sich geändert.',
  'refusal.approve.certificateName':
    'Geben Sie den Namen der Einrichtung für das Zertifikat ein, mit höchstens 64 Zeichen.',
  'refusal.approve.documentTypeId': 'Geben Sie für jeden Dokumenttyp eine Kennung ein.',
  'refusal.approve.sameDocumentTypeId':
    'Ein anderer Dokumenttyp hat diese Kennung. Geben Sie jedem eine eigene.',
  'refusal.approve.documentTypeKnown':
    'Dieser Absender hat bereits einen Dokumenttyp mit dieser Kennung. Wählen Sie eine andere.',
  'refusal.approve.institutionKnown':
    'Diese Einrichtung wurde inzwischen über ein anderes Formular registriert. Ihre Mitglieder müssen diesem Partner zuerst Zugang geben.',

  'refusal.claim.taken':
    '{officer} prüft dieses Antragsformular bereits. Weisen Sie es sich selbst zu, um es zu übernehmen.',
  'refusal.assign.changed':
    'Dieses Antragsformular wurde inzwischen {officer} zugewiesen. Sehen Sie es erneut an und entscheiden Sie dann.',
  'refusal.assign.closed': 'Dieses Antragsformular ist abgeschlossen: Niemand muss es mehr prüfen.',
  'refusal.assign.nobody': 'Wählen Sie, wer die Antragsformulare prüfen soll.',
  'refusal.assign.noOfficer': 'Diese Person gehört nicht mehr zum eBox-Team. Wählen Sie jemand anderen.',
  'refusal.assign.none': 'Kreuzen Sie mindestens ein Antragsformular an.',
  'refusal.times.days': 'Geben Sie eine ganze Zahl von Tagen von 1 bis {max} ein.',
  'refusal.view.name': 'Geben Sie dieser Ansicht einen Namen.',
  'refusal.view.nameLength': 'Ein Name hat höchstens {max} Zeichen. Kürzen Sie ihn.',
  'refusal.view.many':
    'Sie haben bereits {max} Ansichten, mehr sind nicht möglich. Löschen Sie eine und speichern Sie dann diese.',

  'refusal.save.state':
    'Dieses Formular ist beim eBox-Team oder abgeschlossen; seine Antworten können jetzt nicht geändert werden. Es wurde nichts gespeichert.',
  'refusal.save.known':
    'Dies ist bereits registriert und wird hier nicht geändert. Schreiben Sie dem eBox-Team, wenn etwas nicht mehr stimmt.',
  'refusal.save.notAsked':
    'Dieser Schritt gehört nicht zu dem, was dieser Antrag fragt. Es wurde nichts gespeichert.',
  'refusal.save.fixed':
    'Diese Antwort nennt den Absender in Zertifikaten und Nachrichten und kann hier nicht geändert werden.',
  'refusal.save.removed': 'Dieser Dokumenttyp wurde inzwischen entfernt. Es wurde nichts gespeichert.',
  'refusal.drafts.many':
    'Sie haben {max} Formulare, die noch nicht eingereicht sind; mehr darf eine Person nicht haben. Reichen Sie eines ein oder ziehen Sie eines zurück, dann beginnen Sie ein weiteres.',
  'refusal.drafts.workspace':
    'Ihre Einrichtung hat {max} Formulare, die noch nicht eingereicht sind; mehr darf sie nicht haben. Reichen Sie eines ein oder ziehen Sie eines zurück, dann beginnen Sie ein weiteres.',
  'refusal.documentTypes.many':
    'Ein Formular enthält höchstens {max} Dokumenttypen. Reichen Sie dieses ein und beginnen Sie für die übrigen ein weiteres.',
  'refusal.application.gone':
    'Diese Anwendung ist nicht für Ihre Einrichtung registriert. Wählen Sie eine andere.',
  'refusal.institution.known':
    'Diese Einrichtung ist bereits registriert und Sie gehören nicht zu ihren Mitgliedern. Beantragen Sie Zugang oder geben Sie eine andere Nummer ein.',

  'refusal.access.unknown':
    'Unter dieser Nummer ist noch keine Einrichtung registriert. Sie können ein Antragsformular für sie beginnen.',
  'refusal.access.answered': 'Dieser Antrag auf Zugang wurde bereits beantwortet.',
  'refusal.authority.gone': 'Dieser Link wurde bereits benutzt oder durch eine neuere E-Mail ersetzt.',
  'refusal.authority.confirmed': 'Das ist bereits bestätigt.',
  'refusal.authority.evidence':
    'Schreiben Sie, woher Sie wissen, dass die Einrichtung hinter diesem Antrag steht.',
}
