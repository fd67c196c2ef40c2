import type { Translation } from '#app/i18n/catalogue.ts'
import type { publication as english } from '#app/i18n/en/publication.ts'

export const publication: Translation<typeof english> = {
  'publication.rule.certificate.notGiven':
    'Es wurde kein Zertifikat angegeben: Diese Bedingung wurde nicht geprüft.',
  'publication.rule.certificate.own':
    'Das Zertifikat ist für diesen Absender in dieser Umgebung registriert und gültig.',
  'publication.rule.certificate.listedSender':
    'Das Zertifikat gehört einer anderen Anwendung, die es mit dieser teilt. Geben Sie diese als SenderID an.',
  'publication.rule.certificate.replaced':
    'Das Zertifikat hat einen Nachfolger. Es funktioniert bis {at}: Nehmen Sie das neue vorher in Betrieb.',
  'publication.rule.certificate.unknown':
    'Dieses Zertifikat ist für niemanden registriert. Reichen Sie es auf der Seite des Absenders ein, oder signieren Sie mit dem registrierten.',
  'publication.rule.certificate.otherEnvironment':
    'Dieses Zertifikat ist für die andere Umgebung registriert. Abnahme und Produktion haben je ein eigenes: Signieren Sie mit dem richtigen.',
  'publication.rule.certificate.compromised':
    'Der Schlüssel dieses Zertifikats wurde als kompromittiert gemeldet. Damit wird nichts mehr angenommen: Erstellen Sie einen neuen Schlüssel und reichen Sie dessen Zertifikat ein.',
  'publication.rule.certificate.revoked':
    'Dieses Zertifikat wurde widerrufen. Erstellen Sie einen neuen Schlüssel und reichen Sie dessen Zertifikat ein.',
  'publication.rule.certificate.notYetValid':
    'Dieses Zertifikat gilt erst ab {at}. Warten Sie bis dahin, und prüfen Sie die Uhr Ihres Servers.',
  'publication.rule.certificate.expired':
    'Dieses Zertifikat ist am {at} abgelaufen. Erneuern Sie es: ein neuer Schlüssel, ein neues Zertifikat, eingereicht auf der Seite des Absenders.',
  'publication.rule.certificate.otherIssuer':
    'Dieses Zertifikat gehört einem anderen Absender, der es nicht teilt. Signieren Sie mit dem Zertifikat dieses Absenders.',
  'publication.rule.certificate.senderNotListed':
    'Dieses Zertifikat wird geteilt, aber diese Anwendung steht nicht auf seiner Liste der SenderIDs. Bitten Sie das eBox-Team, sie aufzunehmen.',
  'publication.rule.level1.listed': 'Die Einrichtung steht auf der Liste dieser Umgebung.',
  'publication.rule.level1.institutionUnknown':
    'Unter dieser Unternehmensnummer ist keine Einrichtung registriert. Prüfen Sie die Nummer, oder beantragen Sie die Registrierung.',
  'publication.rule.level1.formerNumber':
    'Diese Unternehmensnummer wird nicht mehr verwendet: Die Einrichtung besteht unter {number} fort. Senden Sie diese Nummer, mit einem Zertifikat, das sie nennt.',
  'publication.rule.level1.notListed':
    'Keine Anwendung der Einrichtung darf in dieser Umgebung veröffentlichen, noch nicht oder nicht mehr. Die Seite des Absenders zeigt den nächsten Schritt.',
  'publication.rule.level2.granted':
    'Dieser Absender darf Dokumente dieses Typs an diese Empfänger veröffentlichen.',
  'publication.rule.level2.applicationUnknown':
    'Die Einrichtung hat keine Anwendung mit dieser Kennung. Großbuchstaben zählen: Vergleichen Sie sie mit der, die das eBox-Team bestätigt hat.',
  'publication.rule.level2.ended':
    'Dieser Absender ist beendet: Sein letzter Tag der Veröffentlichung ist vorbei. Stellen Sie einen neuen Antrag, um wieder zu veröffentlichen.',
  'publication.rule.level2.suspended':
    'Das eBox-Team hat diesen Absender ausgesetzt. Schreiben Sie dem Team, um zu erfahren, was zu beheben ist.',
  'publication.rule.level2.notConfigured':
    'Dieser Absender ist in dieser Umgebung noch nicht offen. Seine Seite zeigt den nächsten Schritt, und wer an der Reihe ist.',
  'publication.rule.level2.typeUnknown':
    'Dieser Absender hat keinen Dokumenttyp mit dieser Kennung. Großbuchstaben zählen: Vergleichen Sie sie mit denen auf der Seite des Absenders, oder beantragen Sie einen neuen Typ.',
  'publication.rule.level2.typeEnded':
    'Dieser Dokumenttyp ist beendet: Sein letzter Tag war der {day}. Verwenden Sie einen anderen, oder beantragen Sie einen neuen.',
  'publication.rule.level2.typeNotSwitchedOn':
    'Dieser Dokumenttyp ist registriert, aber in dieser Umgebung noch nicht eingeschaltet. Bitten Sie das eBox-Team, ihn einzuschalten.',
  'publication.rule.level2.otherAudience':
    'Diese Anwendung veröffentlicht für die andere Zielgruppe: Bürger oder Unternehmen, nie beide. Prüfen Sie den Empfänger, oder beantragen Sie eine eigene Anwendung.',
  'publication.condition.certificate': 'Zertifikat',
  'publication.condition.level1': 'Stufe 1: die Einrichtung',
  'publication.condition.level2': 'Stufe 2: der Dokumenttyp',
  'publication.outcome.passed': 'Erfüllt',
  'publication.outcome.failed': 'Nicht erfüllt',
  'publication.outcome.notJudged': 'Nicht geprüft',
  'publication.code': 'Der Webservice würde {code} antworten.',
  'publication.businessCode': 'Der Webservice würde mit dem Geschäftsfehler {code} antworten.',
  'simulator.title': 'Würde diese Veröffentlichung angenommen?',
  'simulator.lead':
    'Drei Bedingungen entscheiden: das Zertifikat, die Einrichtung und der Dokumenttyp. Hier wird nichts gesendet oder gespeichert.',
  'simulator.environment': 'Umgebung',
  'simulator.environment.acceptance': 'Abnahme',
  'simulator.environment.production': 'Produktion',
  'simulator.type': 'Dokumenttyp',
  'simulator.typed': 'Oder eine andere Kennung eines Dokumenttyps',
  'simulator.typed.hint':
    'So, wie Ihre Nachricht sie in MessageType senden würde. Sie geht der Auswahl oben vor.',
  'simulator.audience': 'Empfänger',
  'simulator.audience.citizen': 'Ein Bürger',
  'simulator.audience.enterprise': 'Ein Unternehmen',
  'simulator.certificate': 'Zertifikat',
  'simulator.certificate.hint':
    'Gehört es einer anderen Anwendung, nennt Ihre Nachricht diese hier als SenderID.',
  'simulator.certificate.none': 'Ohne Zertifikat',
  'simulator.certificate.one': '{environment}: {applicationId}, bis {day}, SHA-256 {digits}…',
  'simulator.fingerprint': 'Oder der SHA-256-Fingerabdruck eines anderen Zertifikats',
  'simulator.fingerprint.hint':
    '64 Ziffern und Buchstaben von a bis f; Doppelpunkte und Leerzeichen dürfen bleiben.',
  'simulator.ask': 'Fragen',
  'simulator.accepted': 'Diese Veröffentlichung würde angenommen',
  'simulator.refused': 'Diese Veröffentlichung würde abgelehnt',
  'simulator.conditions': 'Die drei Bedingungen',
  'simulator.asked': 'Gefragt nach: {type}, {environment}, {audience}',
  'simulator.refusal.type':
    'Wählen Sie einen Dokumenttyp, oder geben Sie eine Kennung von 1 bis 80 Zeichen ein.',
  'simulator.refusal.fingerprint':
    'Das ist kein SHA-256-Fingerabdruck: Er hat {found} Ziffern und Buchstaben statt 64. Führen Sie openssl x509 -fingerprint -sha256 mit dem Zertifikat aus, um ihn zu erhalten.',
  'simulator.column.condition': 'Bedingung',
  'simulator.column.outcome': 'Ergebnis',
  'simulator.column.why': 'Warum, und was zu tun ist',
  'export.title': 'Konfiguration des Webservice',
  'export.lead':
    'Was der Webservice EBoxMessage von jeder Umgebung wissen muss: die Einrichtungen auf seiner Liste, ihre Anwendungen mit ihren Zertifikaten und die Trios aus Einrichtung, Anwendung und Dokumenttyp. Übernehmen Sie sie, und melden Sie es dann hier.',
  'export.counts': 'Einrichtungen: {organizations}; Anwendungen: {applications}; Trios: {trios}',
  'export.content': 'Inhalt',
  'export.hash': 'SHA-256 des kanonischen JSON',
  'export.download': 'Herunterladen',
  'export.download.json': 'JSON',
  'export.download.xml': 'XML',
  'export.download.jose': 'Signiert (JWS)',
  'export.applied': 'Zuletzt in den Webservice übernommen',
  'export.applied.never': 'Noch nicht',
  'export.applied.by': '{at}, von {person}',
  'export.changes': 'Was sich seither geändert hat',
  'export.changes.first': 'Was zu übernehmen ist',
  'export.changes.none': 'Es ist nichts zu tun: Was registriert ist, kennt der Webservice.',
  'export.changes.empty': 'Noch niemand darf in dieser Umgebung veröffentlichen.',
  'export.changes.more': 'Und {count} weitere: Laden Sie die Konfiguration herunter, um alle zu sehen.',
  'export.list.organizations': 'Einrichtung',
  'export.list.applications': 'Anwendung',
  'export.list.trios': 'Dokumenttyp',
  'export.change.added': 'Hinzugefügt',
  'export.change.removed': 'Entfernt',
  'export.change.changed': 'Geändert',
  'export.column.change': 'Änderung',
  'export.column.what': 'Was',
  'export.column.id': 'Kennungen',
  'export.column.fields': 'Felder',
  'export.apply': 'Sie wurde in den Webservice übernommen',
  'export.apply.hint':
    'Bestätigen Sie dies, sobald die Konfiguration mit diesem Hash im Webservice ist. Ihr Name und der Zeitpunkt werden aufbewahrt.',
  'export.done': 'Es ist vermerkt, dass die Konfiguration in den Webservice übernommen wurde',
  'export.refusal.gone':
    'Diese Konfiguration ist nicht bekannt. Gehen Sie zur Seite zurück und sehen Sie sich die aktuelle an.',
  'export.history': 'Verlauf',
  'export.history.at': 'Seit',
  'export.history.applied': 'Übernommen',
  'export.history.changes': 'Änderungen',
  'doc.title': 'Programmierschnittstelle',
  'doc.lead':
    'Was Skripte und Systeme von diesem Portal erfragen können. Das Dokument für Maschinen ist in OpenAPI 3.0:',
  'doc.english': 'Die Beschreibungen der Operationen sind auf Englisch.',
  'doc.token':
    'Eine Verwalterin oder ein Verwalter Ihrer Einrichtung stellt Token unter Einstellungen, API-Token aus; das eBox-Team stellt die für Systeme aus.',
  'doc.keys': 'Öffentliche Schlüssel signierter Konfigurationen',
  'doc.operations': 'Operationen',
  'doc.parameters': 'Parameter',
  'doc.parameter.name': 'Name',
  'doc.parameter.in': 'Wo',
  'doc.parameter.type': 'Form',
  'doc.required': 'erforderlich',
  'doc.body': 'Body',
  'doc.field': 'Feld',
  'doc.answers': 'Antworten',
  'doc.result': 'Ergebnis',
  'doc.status': 'Status',
  'doc.meaning': 'Bedeutung',
}
