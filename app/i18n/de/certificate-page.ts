import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificatePage as english } from '#app/i18n/en/certificate-page.ts'

export const certificatePage: Translation<typeof english> = {
  'certificate.refusal.privateKey':
    'Darin war ein privater Schlüssel, den sonst niemand je sehen darf. Er wurde nicht aufbewahrt. Betrachten Sie ihn als offengelegt: Erzeugen Sie einen neuen Schlüssel und geben Sie nur den CSR oder das Zertifikat.',
  'certificate.refusal.subjectUnknown':
    'Füllen Sie zuerst Einrichtung und Anwendung vollständig aus: Das Zertifikat nennt beide.',
  'certificate.refusal.compromisedKey':
    'Dieser Schlüssel wurde gemeldet, weil andere ihn haben können: Kein Zertifikat mit ihm wird mehr angenommen. Erzeugen Sie einen neuen Schlüssel.',
  'certificate.refusal.formerKey':
    'Ein neues Zertifikat braucht einen neuen Schlüssel. Dieser ist der des jetzigen Zertifikats: Erzeugen Sie einen neuen.',
  'certificate.refusal.otherEnvironment':
    'Die andere Umgebung dieses Antragsformulars hat diesen Schlüssel schon. Abnahme und Produktion brauchen je einen eigenen: Erzeugen Sie für diese einen neuen.',
  'certificate.refusal.released':
    'Der CSR dieser Umgebung ist schon zur Bestellung freigegeben und wird hier nicht ersetzt. Es wurde nichts gespeichert. Ist sein Schlüssel verloren, schreiben Sie dem eBox-Team.',
  'certificate.refusal.usedElsewhere':
    'Dieser Schlüssel wird schon außerhalb dieses Antragsformulars verwendet. Erzeugen Sie für diese Anwendung einen neuen Schlüssel und einen CSR.',

  'certificatePaste.label': 'Ihr Zertifikat',
  'certificatePaste.hint':
    'Der ganze Text von „-----BEGIN CERTIFICATE-----“ bis zu seiner END-Zeile; das Zertifikat Ihrer Anwendung, allein oder mit seiner Kette. Fügen Sie nie einen privaten Schlüssel ein.',
  'certificatePaste.file': 'Oder wählen Sie die Datei des Zertifikats',
  'certificatePaste.privateKey':
    'Darin war ein privater Schlüssel. Er wurde von dieser Seite entfernt und nicht gesendet. Ist er je per E-Mail oder über einen gemeinsamen Ordner gegangen, betrachten Sie ihn als offengelegt: Erzeugen Sie einen neuen Schlüssel. Fügen Sie nur das Zertifikat ein.',

  'certificate.page.lead':
    'Mit diesem Zertifikat unterschreibt Ihre Anwendung, was sie an die eBox sendet. Es nennt Ihre Einrichtung und Ihre Anwendung und gehört zu einem Schlüssel, den nur Sie haben.',
  'certificate.page.own.acceptance':
    'Abnahme und Produktion haben je einen eigenen Schlüssel und ein eigenes Zertifikat. Diese sind für die Abnahme.',
  'certificate.page.own.production':
    'Die Produktion braucht einen eigenen Schlüssel und ein eigenes Zertifikat: Der Schlüssel der Abnahme kann hier nicht noch einmal verwendet werden.',
  'certificate.page.missing':
    'Das Zertifikat nennt die Einrichtung und die Anwendung. Füllen Sie zuerst vollständig aus:',
  'certificate.page.closed':
    'Dieses Antragsformular liegt beim eBox-Team oder ist abgeschlossen; hier lässt sich jetzt nichts ändern.',
  'certificate.page.released':
    'Dieser CSR ist zur Bestellung freigegeben. Er wird hier nicht ersetzt; ist sein Schlüssel verloren, schreiben Sie dem eBox-Team.',
  'certificate.page.validated':
    'Das eBox-Team hat Ihren Antrag validiert. Ein CSR, der alle Regeln erfüllt, wird sofort freigegeben: Sie bestellen das Zertifikat damit.',
  'certificate.page.warning': 'Warnung',
  'certificate.page.choice': 'Wie kommen Sie zu diesem Zertifikat?',
  'certificate.page.choice.required': 'Wählen Sie, wie Sie zu diesem Zertifikat kommen',
  'certificate.page.choice.generate': 'Schlüssel und CSR hier erzeugen',
  'certificate.page.choice.generate.hint':
    'Der einfachste Weg, wenn der Schlüssel eine Datei sein darf. Er entsteht in Ihrem Browser und verlässt ihn nie.',
  'certificate.page.choice.csr': 'Einen eigenen CSR einreichen',
  'certificate.page.choice.csr.hint':
    'Erzeugt mit openssl, keytool oder certreq, oder in einem Keystore oder HSM. Die Befehle stehen bereit.',
  'certificate.page.choice.certificate': 'Ich habe schon ein Zertifikat',
  'certificate.page.choice.certificate.hint':
    'Ausgestellt für diese Einrichtung, diese Anwendung und diese Umgebung.',
  'certificate.page.choice.later': 'Später',
  'certificate.page.choice.later.hint':
    'Sie können das Antragsformular ohne Zertifikat einreichen und nach der Validierung zurückkommen.',
  'certificate.page.title.generate': 'Schlüssel und CSR hier erzeugen',
  'certificate.page.title.csr': 'Einen eigenen CSR einreichen',
  'certificate.page.title.certificate': 'Ein Zertifikat, das Sie schon haben',
  'certificate.page.title.later': 'Das Zertifikat folgt später',
  'certificate.page.ownTool': 'Oder erzeugen Sie den Schlüssel mit einem eigenen Werkzeug',
  'certificate.page.noScript':
    'Einen Schlüssel auf dieser Seite zu erzeugen erfordert JavaScript, das in Ihrem Browser ausgeschaltet ist. Erzeugen Sie Schlüssel und CSR mit einem eigenen Werkzeug; alles ist schon ausgefüllt. Fügen Sie den CSR danach hier ein.',
  'certificate.page.recipes': 'Schlüssel und CSR mit einem eigenen Werkzeug erzeugen',
  'certificate.page.recipes.what':
    'Überspringen Sie das, wenn Sie den CSR schon haben. Alles ist schon ausgefüllt; der Schlüssel bleibt bei Ihnen.',
  'certificate.page.paste': 'Den CSR einreichen',
  'certificate.page.certificateRefused':
    'Dieses Zertifikat kann noch nicht verwendet werden. Was festgestellt wurde, steht auf dieser Seite.',
  'certificate.page.csrRefused':
    'Dieser CSR kann noch nicht verwendet werden. Der Bericht unten sagt, was gefunden wurde und wie Sie es beheben.',
  'certificate.page.report': 'Bericht über den CSR',
  'certificate.page.check': 'Einen CSR prüfen, ohne ihn zu speichern',
  'certificate.page.certificate.what':
    'Nur das Zertifikat, das öffentlich ist. Das eBox-Team vergleicht es mit dem, was es validiert.',
  'certificate.page.later.what':
    'Das eBox-Team validiert Ihre Einrichtung, Ihre Anwendung und Ihre Dokumenttypen ohne Zertifikat. Bevor Sie testen können, reichen Sie hier den CSR oder das Zertifikat ein.',
  'certificate.page.save.csr': 'CSR speichern und fortfahren',
  'certificate.page.save.certificate': 'Zertifikat speichern und fortfahren',
  'certificate.page.save.later': 'Ohne Zertifikat fortfahren',
  'certificate.page.stored': 'Das ist gespeichert',
  'certificate.page.stored.way': 'Weg zum Zertifikat',
  'certificate.page.stored.bits': 'RSA, {bits} Bit',
  'certificate.page.stored.download': 'CSR herunterladen',
  'certificate.page.stored.differs':
    'Dieser CSR sagt nicht mehr, was das Antragsformular sagt, weil die Einrichtung oder die Anwendung geändert wurde. Erzeugen Sie einen neuen CSR.',
  'certificate.page.stored.differsNow':
    'Dieser CSR sagt nicht, was validiert wurde. Erzeugen Sie einen neuen CSR; bestellen Sie mit diesem kein Zertifikat.',
  'certificate.page.stored.newProfile':
    'Das Team hat geändert, was das Subjekt sagen muss, seit Sie diesen CSR erzeugt haben. Erzeugen Sie einen neuen CSR; die Unterschiede stehen unten.',
  'certificate.page.stored.newProfileLater':
    'Was das Subjekt eines neuen Zertifikats sagen muss, hat sich seit der Freigabe dieses CSR geändert. Dieser bleibt gut für die Bestellung; Ihr nächstes Zertifikat folgt dem neuen Profil.',
  'certificate.page.change': 'Ändern',

  'csr.page.title': 'Einen CSR erzeugen oder prüfen',
  'csr.page.errorTitle': 'Fehler: Einen CSR erzeugen oder prüfen',
  'csr.page.lead':
    'Für alle, die ein Zertifikat für die eBox vorbereiten: Sehen Sie das genaue Subjekt, erzeugen Sie Schlüssel und CSR, oder lassen Sie einen CSR nach den Regeln der eBox prüfen. Sie müssen sich nicht anmelden, und nichts wird aufbewahrt.',
  'csr.page.build': 'Einen CSR erzeugen',
  'csr.page.environment': 'Umgebung',
  'csr.page.checkFor': 'Für welche Umgebung ist dieser CSR?',
  'csr.page.environment.acceptance': 'Abnahme',
  'csr.page.environment.production': 'Produktion',
  'csr.page.environment.required': 'Wählen Sie die Umgebung',
  'csr.page.show': 'Subjekt anzeigen und wie Sie den CSR erzeugen',
  'csr.page.subject': 'Das Subjekt',
  'csr.page.make': 'Schlüssel und CSR auf dieser Seite erzeugen',
  'csr.page.check': 'Einen CSR prüfen',
  'csr.page.check.what':
    'Alle Regeln werden beurteilt: Form, Signatur, Schlüssel und Subjekt. Füllen Sie zuerst das Formular oben aus, dann wird das Subjekt damit verglichen.',
  'csr.page.check.compared': 'Das Subjekt wird mit dem oben angezeigten verglichen.',
  'csr.page.tooMany':
    'Aus Ihrem Netz wurden innerhalb einer Minute viele CSR geprüft. Fahren Sie in {seconds} Sekunden fort',
  'csr.page.check.here':
    'Sie haben keine Verbindung: Der CSR wurde in dieser Seite geprüft, nach denselben Regeln.',
  'csr.page.check.submit': 'CSR prüfen',
  'field.institution.city.required': 'Geben Sie die Gemeinde der Einrichtung ein',
  'field.institution.region.required': 'Wählen Sie die Region der Einrichtung',
}
