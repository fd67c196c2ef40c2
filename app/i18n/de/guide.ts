import type { Translation } from '#app/i18n/catalogue.ts'
import type { guide as english } from '#app/i18n/en/guide.ts'

export const guide: Translation<typeof english> = {
  'guide.lead':
    'Wie sich Ihre Einrichtung darauf vorbereitet, Dokumente in der eBox von Bürgern zu veröffentlichen: was Sie bereitlegen, wer entscheidet, wie lange es dauert, und was zu tun ist, wenn sich etwas ändert.',
  'guide.contents': 'Auf dieser Seite',
  'guide.toChecklist': 'Checkliste zum Ausdrucken',
  'guide.start': 'Ein Antragsformular beginnen',

  'guide.prepare': 'Bevor Sie beginnen',
  'guide.prepare.time':
    'Ein erster Antrag dauert etwa 15 Minuten. Sie können jederzeit aufhören und später weitermachen, auch an einem anderen Gerät. Antworten werden unterwegs gespeichert.',
  'guide.prepare.number':
    'Die Unternehmensnummer Ihrer Einrichtung: zehn Ziffern, von denen die erste 0 oder 1 ist.',
  'guide.prepare.names':
    'Die Namen Ihrer Einrichtung, Ihrer Anwendung und jedes Dokumenttyps auf Französisch und auf Niederländisch; auf Deutsch, wenn Sie Deutschsprachige bedienen.',
  'guide.prepare.shortName':
    'Einen Namen von höchstens 64 Zeichen für das Zertifikat. Ist der amtliche Name länger, wählen Sie einen kurzen, den jeder erkennt.',
  'guide.prepare.helpdesk':
    'Zwei gemeinsame Kontakte, einen für inhaltliche und einen für technische Fragen. Sie werden veröffentlicht: Es sind also Postfach oder Telefon einer Stelle, nie einer Person.',
  'guide.prepare.security':
    'Ob Ihre Einrichtung einen Plan zur Informationssicherheit hat, und an wen man dazu schreibt. Ein solcher Plan ist Bedingung für den Zugang.',
  'guide.prepare.documents':
    'Für jeden Dokumenttyp: wie er heißt, was ihn auslöst, wie lange er nützlich bleibt, wie viele im Jahr, wann die Spitzen sind und wann das erste abgeht.',
  'guide.prepare.mandate':
    'Wenn Sie für eine andere Einrichtung beantragen: das Mandat, und die Unternehmensnummer dessen, der es gab.',
  'guide.prepare.notYet':
    'Sie brauchen kein Zertifikat, um zu beginnen. Es wird nach der Validierung bestellt.',

  'guide.issuer': 'Wer veröffentlicht: der Absender',
  'guide.issuer.couple':
    'In der eBox ist ein Absender immer ein Paar: eine Einrichtung und eine Anwendung. Das Paar bestimmt, welche Dokumenttypen veröffentlicht werden dürfen.',
  'guide.issuer.why':
    'Eine Veröffentlichung folgt auf das, was ein Bürger in einem Onlinedienst getan hat, oder auf die eigene Initiative der Einrichtung. Der Onlinedienst darf auf jeder Website stehen.',
  'guide.issuer.many':
    'Eine Einrichtung kann mehrere Anwendungen haben, also mehrere Absender. Jeder hat eigene Referenzen und Zertifikate.',

  'guide.institution': 'Ihre Einrichtung',
  'guide.institution.known':
    'Ist Ihre Einrichtung registriert und sind Sie ihr Mitglied, weiß das Portal es und überspringt diesen Schritt. Ist sie registriert und sind Sie kein Mitglied, bitten Sie um Zugang: Ein Verwalter Ihrer Einrichtung oder das eBox-Team lässt Sie ein.',
  'guide.institution.unknown':
    'Ist sie nicht registriert, geben Sie ihre Unternehmensnummer an. Das Portal sucht sie im Register und schlägt die Namen vor.',
  'guide.institution.establishment':
    'Eine Nummer, die mit 2 bis 8 beginnt, ist die einer Niederlassungseinheit; fragen Sie nach der des Unternehmens selbst.',
  'guide.institution.authority':
    'Das eBox-Team prüft, ob Sie im Namen Ihrer Einrichtung beantragen dürfen: durch eine E-Mail an eine Adresse, die es schon hat, oder durch einen Nachweis, den ein Teammitglied festhält.',

  'guide.application': 'Ihre Anwendung',
  'guide.application.what':
    'Die Anwendung ist das, was die Dokumente versendet, meist die Software hinter einem Onlinedienst.',
  'guide.application.id':
    'Ihre Kennung, die „URN“ früherer Leitfäden, unterscheidet sie von allen anderen. Schlagen Sie eine vor wie „stadt:genehmigungen“; das Team bestätigt sie. Groß- und Kleinbuchstaben zählen, und sie muss nicht mit „urn:“ beginnen.',
  'guide.application.length':
    'Höchstens 64 Zeichen, wenn die Anwendung ein eigenes Zertifikat hat, denn die Kennung ist dessen Common Name (CN); höchstens 150, wenn mehrere Anwendungen sich eines teilen.',
  'guide.application.channel':
    'Wählen Sie SOAP oder REST, und Internet oder Extranet. Zusammen mit der Umgebung bestimmen sie die Adresse, die Sie aufrufen.',

  'guide.documentTypes': 'Ihre Dokumenttypen',
  'guide.documentTypes.each':
    'Registrieren Sie jede Art von Dokument, die Sie versenden werden, als eigenen Typ.',
  'guide.documentTypes.example':
    'Zum Beispiel: Ein Bürger beantragt etwas online und erhält eine Bestätigung; später die Nachricht, dass seine Akte eröffnet ist; am Ende eine Bescheinigung. Das sind drei Dokumenttypen.',
  'guide.documentTypes.limits':
    'Eine Nachricht an einen Bürger ist ein PDF in einer Sprache. Ihr Titel hat höchstens 400 und ihr Dateiname höchstens 80 Zeichen. Anlagen gibt es nicht.',
  'guide.documentTypes.validity':
    'Die Gültigkeitsdauer ist, wie lange ein Dokument in der eBox bleibt. Danach verschwindet es.',
  'guide.documentTypes.paper':
    'Bürger ohne aktive eBox erhalten darüber nichts. Entscheiden Sie für jeden Dokumenttyp, ob er dann auf Papier abgeht.',

  'guide.validation': 'Was das eBox-Team tut',
  'guide.validation.who':
    'Wenn Sie einreichen, kommt Ihr Antragsformular in die Warteschlange des Teams. Ein Teammitglied liest jede Antwort neben den automatischen Prüfungen.',
  'guide.validation.time':
    'Das Team will innerhalb von 10 Arbeitstagen antworten, belgische Feiertage nicht mitgezählt. Die Seite Ihres Antragsformulars sagt, wer am Zug ist und bis wann.',
  'guide.validation.remarks':
    'Muss sich etwas ändern, erhalten Sie eine Anmerkung bei genau dieser Antwort. Die Frist des Teams ruht, bis Sie antworten.',
  'guide.validation.references':
    'Nach einer positiven Validierung erhalten Sie Ihre Referenzen: eine für die Einrichtung, eine für den Absender, eine für die Anwendung und eine für jeden Dokumenttyp. Nennen Sie sie in jeder Frage; das Team konfiguriert damit den Webdienst.',

  'guide.certificate': 'Ihr Zertifikat',
  'guide.certificate.what':
    'Jeder Aufruf des Webdienstes ist signiert. Das Zertifikat sagt, wer signiert: Ihre Unternehmensnummer und die Kennung Ihrer Anwendung, wie das Team sie validiert hat.',
  'guide.certificate.two':
    'Abnahme und Produktion haben je ein eigenes Zertifikat mit eigenem Schlüssel. Die beiden Subjekte können gleich sein: Halten Sie die Dateien durch ihre Namen auseinander.',
  'guide.certificate.picture': 'Wie ein Zertifikat entsteht',
  'guide.certificate.step1.title': 'Sie erzeugen einen Schlüssel',
  'guide.certificate.step1':
    'Sie erzeugen ein Schlüsselpaar. Der private Schlüssel bleibt bei Ihnen und geht an niemanden.',
  'guide.certificate.step2.title': 'Sie erzeugen einen CSR',
  'guide.certificate.step2':
    'Dazu gehört eine Zertifikatsanforderung (CSR): Ihr öffentlicher Schlüssel und Ihr Subjekt, von Ihnen signiert.',
  'guide.certificate.step3.title': 'Das Team validiert',
  'guide.certificate.step3': 'Das eBox-Team validiert das Subjekt. Erst dann bestellen Sie.',
  'guide.certificate.step4.title': 'Die Stelle stellt aus',
  'guide.certificate.step4': 'Die Zertifizierungsstelle prüft Ihre Bestellung und stellt das Zertifikat aus.',
  'guide.certificate.step5.title': 'Sie reichen es ein',
  'guide.certificate.step5':
    'Sie reichen das Zertifikat hier ein, und das Team konfiguriert es. Der private Schlüssel gehört nie dazu.',
  'guide.certificate.make':
    'Das Portal erzeugt den Schlüssel und den CSR in Ihrem Browser. Sie können sie auch mit openssl, Java keytool oder Windows certreq erzeugen, mit Befehlen, die das Portal für Sie ausfüllt; ein Schlüssel in einem Hardwaremodul geht ebenfalls.',
  'guide.certificate.order':
    'Bestellen Sie ein Zertifikat für Anwendungen, ohne öffentliches Vertrauen. Ein öffentliches TLS-Zertifikat kann die Zeilen, die die eBox braucht, nicht tragen. Manche Stellen übernehmen aus dem CSR nur den öffentlichen Schlüssel: Übertragen Sie das Subjekt aus der Tabelle des Portals in das Bestellformular.',
  'guide.certificate.rules':
    'RSA mit 2048 Bit oder mehr (3072, wenn Sie nichts anderes wählen), SHA-256 oder stärker. Elliptische Kurven, SHA-1 und selbstsignierte Zertifikate werden abgelehnt.',
  'guide.certificate.subject': 'Das Subjekt, in dieser Reihenfolge',
  'guide.certificate.attribute': 'Attribut',
  'guide.certificate.value': 'Wert',
  'guide.certificate.aName': 'Name der Einrichtung, höchstens 64 Zeichen',
  'guide.certificate.aNumber': 'mit den zehn Ziffern der Unternehmensnummer',
  'guide.certificate.aId': 'Kennung der Anwendung',
  'guide.certificate.federal': '„Federal Government“ steht dort für jeden Partner, föderal oder nicht.',
  'guide.certificate.have':
    'Haben Sie für diese Umgebung schon ein Zertifikat mit diesem Subjekt, bringen Sie es mit. Es darf nirgends sonst benutzt worden sein.',

  'guide.publishing': 'Veröffentlichen über den Webdienst',
  'guide.publishing.endpoints': 'Adressen des Webdienstes EBoxMessage',
  'guide.publishing.environment': 'Umgebung',
  'guide.publishing.internet': 'Internet',
  'guide.publishing.extranet': 'Extranet',
  'guide.publishing.signed':
    'Jede SOAP-Nachricht trägt Ihr Zertifikat und eine Signatur über Zeitstempel, Body und Zertifikat. Sie muss innerhalb von fünf Minuten ankommen.',
  'guide.publishing.rest':
    'Über REST fordert Ihr System ein Zugriffstoken mit dem Schlüssel desselben Zertifikats an.',
  'guide.publishing.limits': 'Was der Webdienst annimmt',
  'guide.publishing.ticket':
    'Ein Ticket von 1 bis 25 Zeichen. Dasselbe Ticket ersetzt die frühere Nachricht.',
  'guide.publishing.type': 'Die Kennung eines Dokumenttyps, 6 bis 80 Zeichen, genau wie registriert.',
  'guide.publishing.recipient': 'Den Empfänger: bei Bürgern die Nummer der sozialen Sicherheit (ENSS).',
  'guide.publishing.errors': 'Was er antwortet, wenn etwas nicht stimmt',
  'guide.publishing.code': 'Code',
  'guide.publishing.meaning': 'Was er bedeutet, und was zu tun ist',
  'guide.publishing.SOA-01001':
    'Sie sind nicht authentifiziert: Das Zertifikat ist in dieser Umgebung unbekannt, abgelaufen oder widerrufen, oder die Signatur stimmt nicht. Prüfen Sie, mit welchem Zertifikat Sie signieren.',
  'guide.publishing.SOA-01002':
    'Ihre Einrichtung darf den Webdienst hier nicht benutzen (Stufe 1). Warten Sie in der Abnahme auf die Konfiguration; beantragen Sie sie in der Produktion.',
  'guide.publishing.SOA-03006':
    'Die Nachricht entspricht nicht dem Vertrag: Ein Element fehlt, ist zu lang oder steht am falschen Ort.',
  'guide.publishing.40':
    'Ihre Einrichtung und Anwendung dürfen diesen Dokumenttyp nicht versenden (Stufe 2). Vergleichen Sie die Kennung Zeichen für Zeichen, oder beantragen Sie die Registrierung des Typs.',
  'guide.publishing.42': 'Der Dokumenttyp ist für andere Empfänger: Bürger und Unternehmen bleiben getrennt.',
  'guide.publishing.20':
    'Ein Mandat fehlt oder passt nicht (auch 22 und 30): Sie versenden für eine andere Einrichtung.',
  'guide.publishing.10': 'Der Hashwert passt nicht zum angehängten Dokument (auch 15).',

  'guide.permission': 'Zwei Prüfungen bei jeder Veröffentlichung',
  'guide.permission.level1':
    'Stufe 1: Ihre Einrichtung, mit ihrer Anwendung, steht auf der Liste derer, die den Webdienst in dieser Umgebung benutzen dürfen, dem „Dossier Unique“.',
  'guide.permission.level2':
    'Stufe 2: Das Paar aus Einrichtung und Anwendung darf diesen Dokumenttyp für diese Empfänger veröffentlichen. Der Webdienst liest das Paar aus Ihrem Zertifikat und vergleicht es mit der eBox-Konfiguration.',
  'guide.permission.shared':
    'Ein Zertifikat, das sich mehrere Anwendungen teilen, gehört zu einer von ihnen. Die anderen werden in der Nachricht als Sender genannt und müssen dafür eingetragen sein.',

  'guide.environments': 'Von der Abnahme zur Produktion',
  'guide.environments.acceptance':
    'Nach der Validierung reichen Sie das Zertifikat für die Abnahme ein. Das Team konfiguriert die Abnahme und sagt Ihnen Bescheid.',
  'guide.environments.tests':
    'Sie führen die Tests der gemeinsamen Liste durch und melden die Ergebnisse. Ein Teammitglied bestätigt sie.',
  'guide.environments.ask':
    'Dann beantragen Sie die Produktion. Niemand tut es für Sie, und eine Abnahme, die funktioniert, öffnet allein noch nichts.',
  'guide.environments.slot':
    'Ein zweites Teammitglied gibt frei, Sie reichen das Zertifikat für die Produktion ein und vereinbaren gemeinsam einen Tag. Manche Tage sind für Änderungen gesperrt.',
  'guide.environments.live': 'An diesem Tag wird die Produktion konfiguriert, und Sie veröffentlichen.',

  'guide.citizen': 'Was der Bürger sieht',
  'guide.citizen.message':
    'Den Namen Ihrer Einrichtung und Anwendung, wie Sie ihn für Bürger geschrieben haben, den Titel, das Datum, und bis wann das Dokument bleibt.',
  'guide.citizen.consent':
    'Nur Bürger, die ihre eBox aktiviert haben, lesen dort Dokumente. Der Webdienst sagt Ihnen vorher, ob jemand eine hat (hasAnEbox).',

  'guide.changes': 'Wenn sich etwas ändert',
  'guide.changes.type':
    'Ein neuer Dokumenttyp oder eine neue Anwendung: Beantragen Sie sie hier. Gefragt wird nur nach dem, was neu ist.',
  'guide.changes.contact':
    'Ein anderer Kontakt, Name oder eine andere Adresse: Beantragen Sie die Änderung hier. Bis dahin erhalten die alten Kontakte noch die Fragen.',
  'guide.changes.certificate':
    'Ein Zertifikat, das abläuft: Sie werden 90, 60, 30, 14, 7 Tage und 1 Tag vorher erinnert. Erneuern Sie es mit einem neuen Schlüssel; inzwischen gelten beide Zertifikate nebeneinander.',
  'guide.changes.compromised':
    'Ein privater Schlüssel, den andere gesehen haben könnten: Melden Sie es hier sofort, lassen Sie das Zertifikat von der Zertifizierungsstelle widerrufen, und erzeugen Sie einen neuen Schlüssel.',
  'guide.changes.merger':
    'Ihre Einrichtung fusioniert oder erhält eine andere Unternehmensnummer: Schreiben Sie dem Team, bevor es geschieht.',
  'guide.changes.end': 'Sie stellen einen Dienst ein: Beantragen Sie sein Ende, mit dem letzten Tag.',

  'guide.corrections': 'Was vom Leitfaden früherer Jahre abweicht',
  'guide.corrections.lead':
    'Kennen Sie den früheren Leitfaden, beachten Sie, was darin falsch war oder offen blieb.',
  'guide.corrections.number':
    'Seine Beispielnummern gelten nicht: Die eine hat elf Ziffern, bei der anderen stimmen die Prüfziffern nicht.',
  'guide.corrections.letters':
    'In seiner Tabelle ist das „C“ ein kyrillischer Buchstabe, das „O“ eine Null, und in „cbe-number“ steht ein Leerzeichen. Daraus kopierter Text funktioniert nicht.',
  'guide.corrections.ou': '„OU=“ gehört nicht zum Wert.',
  'guide.corrections.csr':
    'Es heißt Zertifikatsanforderung, Certificate Signing Request, CSR. Sie erstellen sie; die Stelle antwortet darauf.',
  'guide.corrections.step':
    'Wer ein Zertifikat hat, geht zum Veröffentlichen über; das war Schritt 6 und nicht 7.',
  'guide.corrections.level1': 'Stufe 1 betrachtet auch die Anwendung, nicht nur die Einrichtung.',

  'guide.words': 'Ein Wort in vier Sprachen',
  'guide.questions': 'Fragen',
  'guide.questions.text':
    'Auf der Seite eines Antragsformulars können Sie dem Team schreiben, und seine Antwort bleibt dort stehen. Für alles andere:',

  'guide.checklist.title': 'Checkliste für Ihren ersten Antrag',
  'guide.checklist.lead':
    'Haken Sie ab, was Sie haben. Was fehlt, darf folgen, solange das Antragsformular nicht eingereicht ist.',
  'guide.checklist.before': 'Vor dem Antragsformular',
  'guide.checklist.after': 'Nach der Validierung',
  'guide.checklist.after.references': 'Referenzen erhalten und abgelegt',
  'guide.checklist.after.acceptance': 'Zertifikat für die Abnahme bestellt, erhalten und eingereicht',
  'guide.checklist.after.tests': 'Tests durchgeführt und gemeldet',
  'guide.checklist.after.production': 'Produktion beantragt; Zertifikat für die Produktion eingereicht',
  'guide.checklist.after.day': 'Tag vereinbart, Kollegen informiert',
  'guide.checklist.after.renewal': 'Enddaten beider Zertifikate im Kalender',
  'guide.checklist.back': 'Zurück zum Leitfaden',
}
