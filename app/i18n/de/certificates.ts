import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificates as english } from '#app/i18n/en/certificates.ts'

export const certificates: Translation<typeof english> = {
  'certificates.title': 'Zertifikate',
  'certificates.lead':
    'Die Zertifikate Ihrer Einrichtungen, nach Anwendung und Umgebung. Ein Zertifikat sagt dem Webservice, wer veröffentlicht; ist es abgelaufen, werden Ihre Nachrichten abgelehnt. Erneuern Sie es rechtzeitig: Das alte und das neue gelten nebeneinander, bis das alte abläuft, sodass Sie dazwischen umstellen können.',
  'certificates.none':
    'Noch ist keine Ihrer Einrichtungen registriert. Zertifikate stehen hier, sobald ein Antragsformular genehmigt ist.',
  'certificates.noneOf': 'Hier ist noch kein Zertifikat registriert.',
  'certificates.serviceEnds': 'Veröffentlicht bis {day}.',
  'certificates.environment.acceptance': 'Abnahme',
  'certificates.environment.production': 'Produktion',
  'certificates.line.title': 'Zeitleiste der Zertifikate: {application}, {environment}',
  'certificates.line.description':
    'Ein Balken für jedes Zertifikat, vom ersten bis zum letzten Tag, und eine Linie für heute. Die Tabelle darunter sagt dasselbe.',
  'certificates.line.today': 'heute',
  'certificates.overlap':
    'Von {from} bis {to} gelten zwei Zertifikate: {earlier} und {later}. In dieser Zeit stellen Sie Ihre Anwendung auf das neuere um.',
  'certificates.table': 'Zertifikate: {application}, {environment}',
  'certificates.column.certificate': 'Zertifikat',
  'certificates.column.from': 'Gilt ab',
  'certificates.column.to': 'Läuft ab am',
  'certificates.column.days': 'Tage übrig',
  'certificates.column.state': 'Stand',
  'certificates.column.handedIn': 'Eingereicht',
  'certificates.column.acts': 'Aktionen',
  'certificates.column.institution': 'Einrichtung',
  'certificates.column.application': 'Anwendung',
  'certificates.column.environment': 'Umgebung',
  'certificates.handedInBy': '{date}, von {name}',
  'certificates.details': 'Subject, Zertifizierungsstelle, Fingerabdruck',
  'certificates.subject': 'Subject',
  'certificates.revokedOn': 'Widerrufen am {day}',
  'certificates.compromised':
    'Am {date} wurde gemeldet, dass andere diesen Schlüssel haben können. Der Webservice lehnt das Zertifikat ab.',

  'certificates.renew': 'Erneuern',
  'certificates.renew.title': 'Ein Zertifikat erneuern',
  'certificates.renew.what':
    'Das Portal beginnt ein Antragsformular, in dem alles Registrierte bereits ausgefüllt ist. Sie erzeugen nur einen neuen Schlüssel; sobald das eBox-Team zugestimmt hat, bestellen Sie das Zertifikat mit dem CSR.',
  'certificates.renew.key': 'Der Schlüssel des jetzigen Zertifikats kann nicht noch einmal verwendet werden.',
  'certificates.renew.overlap':
    'Das jetzige Zertifikat gilt bis {day}. Reichen Sie das neue vor diesem Tag ein und stellen Sie Ihre Anwendung um, solange beide gelten.',
  'certificates.renew.stopped': 'Der Webservice nimmt das jetzige Zertifikat nicht mehr an.',
  'certificates.renew.start': 'Den neuen Schlüssel erzeugen',
  'certificates.renew.underWay': 'Ein Antrag auf ein neues Zertifikat läuft bereits.',
  'certificates.renew.goOn': 'Damit fortfahren',

  'certificates.retire': 'Nicht mehr verwendet',
  'certificates.retire.title': 'Ein Zertifikat, das nicht mehr verwendet wird',
  'certificates.retire.what':
    'Es steht dann als ersetzt da, und Sie werden nicht mehr daran erinnert. Der Webservice nimmt es bis zu seinem Ende weiter an: Lassen Sie es von der Zertifizierungsstelle widerrufen, wenn sein Schlüssel vorher vernichtet wird.',
  'certificates.retire.submit': 'Es wird nicht mehr verwendet',
  'certificates.retire.done': 'Das Zertifikat ist als nicht mehr verwendet vermerkt.',

  'certificates.report': 'Den Schlüssel melden',
  'certificates.report.title': 'Einen Schlüssel melden, den andere haben können',
  'certificates.report.what':
    'Sobald Sie ihn melden, lehnt der Webservice dieses Zertifikat ab: Niemand kann mehr damit veröffentlichen, auch die Einrichtung selbst nicht. Das lässt sich nicht rückgängig machen. Melden Sie im Zweifel.',
  'certificates.report.happened': 'Was geschehen ist',
  'certificates.report.noticedBy': 'Wer es bemerkt hat',
  'certificates.report.noticedOn': 'Wann es bemerkt wurde',
  'certificates.report.side': 'Gemeldet von',
  'certificates.report.submit': 'Den Schlüssel melden und das Zertifikat stoppen',
  'certificates.report.done': 'Der Schlüssel ist gemeldet. Der Webservice lehnt das Zertifikat ab jetzt ab.',
  'certificates.happened.keySent':
    'Der Schlüssel oder eine Kopie wurde per E-Mail oder Chat verschickt oder lag in einem geteilten Ordner',
  'certificates.happened.keyPublished': 'Der Schlüssel wurde veröffentlicht, etwa mit Quellcode',
  'certificates.happened.passPhraseKnown':
    'Jemand kennt die Passphrase des Schlüssels, der sie nicht kennen soll',
  'certificates.happened.machineEntered':
    'Jemand ist in den Rechner eingedrungen, auf dem der Schlüssel liegt',
  'certificates.happened.mediumLost':
    'Ein Rechner, ein Datenträger oder eine Sicherung mit dem Schlüssel wurde verloren oder gestohlen',
  'certificates.happened.formerColleague': 'Jemand, der den Schlüssel hatte, arbeitet nicht mehr dort',
  'certificates.happened.misused':
    'Mit dem Schlüssel wurden Nachrichten signiert, die nicht von der Einrichtung stammen',
  'certificates.happened.suspicion': 'Es gibt einen Verdacht, der sich nicht ausschließen lässt',
  'certificates.noticedBy.institution': 'Die Einrichtung',
  'certificates.noticedBy.provider': 'Ein Dienstleister der Einrichtung',
  'certificates.noticedBy.authority': 'Die Zertifizierungsstelle',
  'certificates.noticedBy.team': 'Das eBox-Team',
  'certificates.noticedBy.other': 'Jemand anderes',
  'certificates.side.institution': 'Die Einrichtung',
  'certificates.side.team': 'Das eBox-Team',

  'certificates.steps.short': 'Was jetzt zu tun ist',
  'certificates.steps': 'Was jetzt zu tun ist, in dieser Reihenfolge',
  'certificates.step.stop':
    'Stoppen: Nehmen Sie den Schlüssel aus Ihrer Anwendung und behalten Sie keine Kopie. Klären Sie, wie andere an ihn gekommen sind, damit der nächste nicht denselben Weg geht.',
  'certificates.step.revoke':
    'Widerrufen: Lassen Sie das Zertifikat mit der Seriennummer {serial} von {authority} widerrufen, mit dem Grund „key compromise“.',
  'certificates.step.renew':
    'Erneuern: Beginnen Sie die Erneuerung im Portal und erzeugen Sie einen neuen Schlüssel, auf einem Rechner, der nicht betroffen ist. Bestellen Sie das neue Zertifikat und reichen Sie es ein.',
  'certificates.step.tell':
    'Dem eBox-Team Bescheid geben, sobald die Zertifizierungsstelle das alte Zertifikat widerrufen hat: Es hält den Tag fest.',

  'certificates.revoke.title': 'Den Widerruf festhalten',
  'certificates.revoke.what':
    'Halten Sie den Tag aus der Sperrliste fest, sobald die Zertifizierungsstelle das Zertifikat widerrufen hat.',
  'certificates.revoke.on': 'Widerrufen am',
  'certificates.revoke.submit': 'Den Widerruf festhalten',
  'certificates.revoke.done': 'Der Widerruf ist festgehalten.',

  'certificates.office.lead': 'Die Zertifikate aller Einrichtungen; was als Nächstes abläuft, steht zuerst.',
  'certificates.office.show': 'Welche',
  'certificates.office.show.30': 'Laufen innerhalb von 30 Tagen ab',
  'certificates.office.show.90': 'Laufen innerhalb von 90 Tagen ab',
  'certificates.office.show.all': 'Alle, die gelten',
  'certificates.office.show.ended': 'Abgelaufen und nicht ersetzt',
  'certificates.office.show.compromised': 'Schlüssel gemeldet, noch nicht widerrufen',
  'certificates.office.apply': 'Anzeigen',
  'certificates.office.empty': 'Es gibt keine.',
  'certificates.office.next': 'Nächste Seite',
  'certificates.office.waiting':
    'Zertifikate, deren Schlüssel gemeldet und deren Widerruf noch nicht festgehalten ist: {count}.',
  'certificates.office.look': 'Diese ansehen',
  'certificates.office.one': 'Zertifikat {serial}',
  'certificates.office.of': 'Zertifikate von {institution}',

  'certificates.refusal.state': 'Dieses Zertifikat gilt nicht mehr, es ist also nichts zu ändern.',
  'certificates.refusal.noSuccessor':
    'Kein anderes Zertifikat gilt hier länger. Reichen Sie zuerst das neue ein.',
  'certificates.refusal.revoked':
    'Dieses Zertifikat ist widerrufen: Niemand kann mehr damit veröffentlichen.',
  'certificates.refusal.happened': 'Wählen Sie, was geschehen ist.',
  'certificates.refusal.noticedBy': 'Wählen Sie, wer es bemerkt hat.',
  'certificates.refusal.noticedOn':
    'Geben Sie den Tag an, an dem es bemerkt wurde: keinen künftigen und keinen, der mehr als zehn Jahre zurückliegt.',
  'certificates.refusal.revokedOn':
    'Geben Sie den Tag des Widerrufs an: keinen künftigen und keinen vor dem Beginn des Zertifikats.',
}
