import type { Translation } from '#app/i18n/catalogue.ts'
import type { change as english } from '#app/i18n/en/change.ts'

export const change: Translation<typeof english> = {
  'task.end': 'Ende des Dienstes',
  'remarks.part.end': 'Ende des Dienstes',

  'field.end.scope.label': 'Was endet?',
  'field.end.scope.required': 'Geben Sie an, was endet.',
  'field.end.scope.service': 'Der ganze Dienst: Diese Anwendung veröffentlicht nichts mehr',
  'field.end.scope.documentTypes': 'Einige Dokumenttypen; die anderen laufen weiter',
  'field.end.documentTypes.label': 'Dokumenttypen, die enden',
  'field.end.documentTypes.required': 'Wählen Sie die Dokumenttypen, die enden.',
  'field.end.lastDay.label': 'Letzter Tag der Veröffentlichung',
  'field.end.lastDay.hint': 'Früher versandte Dokumente bleiben lesbar, solange sie gültig sind.',
  'field.end.lastDay.required': 'Nennen Sie den letzten Tag, an dem Dokumente veröffentlicht werden.',
  'field.end.reason.label': 'Warum endet es?',
  'field.end.reason.hint':
    'Zum Beispiel: Das Verfahren wird abgeschafft, oder eine andere Anwendung übernimmt.',
  'field.end.reason.required': 'Geben Sie in wenigen Worten an, warum es endet.',

  'change.purpose.registration': 'Registrierung',
  'change.purpose.documentTypes': 'Neue Dokumenttypen',
  'change.purpose.application': 'Neue Anwendung',
  'change.purpose.contacts': 'Andere Kontakte oder Namen',
  'change.purpose.certificate': 'Neues Zertifikat',
  'change.purpose.end': 'Ende des Dienstes',

  'change.registered': 'Registrierte Anwendungen',
  'change.registered.caption': 'Ihre registrierten Anwendungen',
  'change.registered.application': 'Anwendung',
  'change.registered.institution': 'Einrichtung',
  'change.registered.state': 'Status',
  'change.registered.ask': 'Änderung',
  'change.registered.inForce': 'Registriert',
  'change.registered.ends': 'Letzter Tag: {date}',
  'change.registered.askFor': 'Eine Änderung beantragen',
  'change.new.lead':
    'Geht es um eine bereits registrierte Anwendung? Dann beantragen Sie nur diese Änderung:',
  'change.new.other': 'Eine andere Einrichtung',

  'change.title': 'Eine Änderung beantragen',
  'change.lead':
    'Sie beantworten nur, was sich ändert. Was registriert ist, bleibt, bis das eBox-Team genehmigt.',
  'change.issuer': 'Um welche Anwendung geht es?',
  'change.issuer.required': 'Wählen Sie die Anwendung.',
  'change.ask': 'Was beantragen Sie?',
  'change.ask.required': 'Wählen Sie, was Sie beantragen.',
  'change.ask.documentTypes': 'Neue Dokumenttypen',
  'change.ask.documentTypes.hint': 'Diese Anwendung wird weitere Arten von Dokumenten veröffentlichen.',
  'change.ask.contacts': 'Andere Kontakte, Namen, Anschrift oder Logo',
  'change.ask.contacts.hint': 'Der Einrichtung oder der Anwendung.',
  'change.ask.certificate.acceptance': 'Ein neues Zertifikat für die Abnahme',
  'change.ask.certificate.acceptance.hint':
    'Weil es abläuft oder ersetzt werden muss; mit einem neuen Schlüssel.',
  'change.ask.certificate.production': 'Ein neues Zertifikat für die Produktion',
  'change.ask.certificate.production.hint':
    'Weil es abläuft oder ersetzt werden muss; mit einem neuen Schlüssel.',
  'change.ask.certificate.both': 'Neue Zertifikate für Abnahme und Produktion',
  'change.ask.certificate.both.hint': 'Jedes mit einem eigenen neuen Schlüssel.',
  'change.ask.end': 'Das Ende eines Dokumenttyps oder des Dienstes',
  'change.ask.end.hint': 'Ab einem Tag, den Sie nennen.',
  'change.ask.application': 'Eine andere Anwendung der Einrichtung',
  'change.ask.application.hint':
    'Sie ist noch nicht registriert; Sie beschreiben sie auf den folgenden Seiten.',
  'change.submit': 'Weiter',

  'change.tasks.documentTypes':
    'Beschreiben Sie die neuen Dokumenttypen von {application}. Mehr wird nicht gefragt.',
  'change.tasks.application': 'Beschreiben Sie die neue Anwendung. Ihre Einrichtung ist bereits registriert.',
  'change.tasks.contacts':
    'Ändern Sie, was nicht mehr stimmt, in einem Schritt oder in beiden: mindestens eine Antwort. Was Sie stehen lassen, bleibt wie registriert.',
  'change.tasks.certificate':
    'Bringen Sie einen CSR mit einem neuen Schlüssel für {application}. Das jetzige Zertifikat bleibt bis zu seinem Ablauf gültig.',
  'change.tasks.end': 'Geben Sie an, was für {application} endet, und wann.',

  'change.contacts.institution':
    'Dies sind die registrierten Antworten. Ändern Sie, was nicht mehr stimmt; es gilt, sobald das eBox-Team es genehmigt hat.',
  'change.contacts.application':
    'Dies sind die registrierten Antworten. Ändern Sie, was nicht mehr stimmt; es gilt, sobald das eBox-Team es genehmigt hat.',
  'change.fixed': 'Was Sie hier nicht ändern können',
  'change.fixed.institution':
    'Zertifikate und Nachrichten nennen die Einrichtung mit diesen Angaben. Für eine andere Nummer oder einen anderen Namen in Zertifikaten schreiben Sie dem eBox-Team.',
  'change.fixed.application':
    'Zertifikate und Nachrichten nennen die Anwendung mit diesen Angaben. Mit anderen Angaben ist es eine andere Anwendung: Beantragen Sie dann diese.',

  'change.end.lead': 'Das eBox-Team hält den letzten Tag fest. Bis dahin läuft alles weiter wie bisher.',
  'change.end.none': 'Alle Dokumenttypen dieser Anwendung sind bereits beendet.',

  'change.next.documentTypes':
    'Das eBox-Team richtet die neuen Dokumenttypen in der Abnahme ein; dann können Sie sie testen.',
  'change.next.contacts': 'Was registriert ist, wurde geändert. Es bleibt nichts zu tun.',
  'change.next.certificate':
    'Bestellen Sie das Zertifikat mit dem freigegebenen CSR. Verwenden Sie es, sobald das eBox-Team es kennt; das bisherige bleibt bis zu seinem Ablauf gültig.',
  'change.next.end': 'Der letzte Tag ist festgehalten. Bis dahin veröffentlichen Sie wie bisher.',

  'refusal.change.ended':
    'Das Ende dieser Anwendung ist festgehalten; für sie kann nichts mehr beantragt werden. Läuft sie doch weiter, schreiben Sie dem eBox-Team.',
  'refusal.change.lastDay': 'Der letzte Tag ist vorbei. Nennen Sie heute oder einen späteren Tag.',
  'refusal.change.endingTypes':
    'Ein Dokumenttyp, der enden soll, ist nicht mehr registriert oder bereits beendet. Wählen Sie erneut.',
  'refusal.change.overtaken':
    'Was registriert ist, hat sich seit der Einreichung dieses Antrags geändert, und zwar in dem, was er ändern will. Fordern Sie Änderungen an: Reicht der Partner erneut ein, geht der Antrag von dem aus, was jetzt registriert ist.',
  'refusal.change.conflict':
    'Jemand aus Ihrer Einrichtung hat diesen Schritt inzwischen gespeichert. Es wurde nichts gespeichert: Sehen Sie, was jetzt dort steht, und antworten Sie erneut.',

  'office.asked.heading': 'Was beantragt wird',
  'office.asked.lead': 'Bei der Einreichung registriert, und beantragt:',
  'office.asked.none': 'Nichts weicht von dem ab, was registriert war.',
  'office.asked.meanwhile': 'Inzwischen registriert',
  'office.asked.meanwhileWhat':
    'Diese registrierten Antworten haben sich seit der Einreichung geändert. Wo der Antrag dieselbe Antwort ändern will, kann er nicht genehmigt werden: Fordern Sie Änderungen an.',
  'office.checks.skipped': 'Nicht gelaufen, weil dieser Antrag nicht danach fragt: {checks}.',
}
