import type { Translation } from '#app/i18n/catalogue.ts'
import type { issued as english } from '#app/i18n/en/issued.ts'

export const issued: Translation<typeof english> = {
  'issued.input.empty':
    'Hier steht kein Text. Geben Sie das ganze Zertifikat an, von „-----BEGIN CERTIFICATE-----“ bis zu seiner END-Zeile.',
  'issued.input.tooLarge':
    'Das ist länger als {max} Bytes, was kein Zertifikat mit seiner Kette ist. Prüfen Sie, ob Sie die Datei der Zertifizierungsstelle gewählt haben.',
  'issued.input.csr':
    'Das ist der CSR, mit dem ein Zertifikat bestellt wird. Geben Sie das Zertifikat an, das die Zertifizierungsstelle zurückgesandt hat: Es beginnt mit „-----BEGIN CERTIFICATE-----“.',
  'issued.input.several':
    'Hier stehen {count} Zertifikate, und es ist nicht zu erkennen, welches Ihres ist. Geben Sie nur Ihres an, oder Ihres mit nur den Zertifikaten seiner Zertifizierungsstellen.',
  'issued.input.trailing':
    'Auf das Zertifikat folgt noch etwas ({count} Bytes). Fordern Sie die Datei erneut an oder exportieren Sie sie erneut.',
  'issued.input.otherKind':
    'Hier steht ein Block der Art „{label}“. Geben Sie nur Zertifikate an: Sie beginnen mit „-----BEGIN CERTIFICATE-----“.',
  'issued.input.unreadable':
    'Das lässt sich nicht als Zertifikat lesen. Geben Sie die Datei so an, wie die Zertifizierungsstelle sie gesandt hat: PEM, DER oder PKCS #7 (.pem, .crt, .cer, .der, .p7b).',
  'issued.input.encoding':
    'Die Kodierung verletzt bei Byte {offset} die Regeln von DER. Wandeln Sie die Datei mit „openssl pkcs7 -print_certs“ oder „openssl x509“ um und geben Sie das Ergebnis an.',
  'issued.input.structure':
    'Die Daten sind lesbar, enthalten aber kein Zertifikat. Prüfen Sie, ob Sie die Datei der Zertifizierungsstelle gewählt haben.',
  'issued.certificate.version':
    'Das Zertifikat hat die Version {version}. Nur Version 3 sagt, wofür es dienen darf: Bestellen Sie es neu bei einer heutigen Zertifizierungsstelle.',
  'issued.certificate.encoding':
    'Teile des Zertifikats sind falsch geschrieben. Bitten Sie die Zertifizierungsstelle um ein neues.',
  'issued.certificate.signatureAlgorithm':
    'Die Zertifizierungsstelle hat das Zertifikat mit {found} unterschrieben. Verlangen Sie eines, das mit SHA-256 oder stärker unterschrieben ist, mit einem RSA- oder EC-Schlüssel.',
  'issued.certificate.extensions':
    'Eine Erweiterung des Zertifikats ist falsch geschrieben oder kommt zweimal vor. Bitten Sie die Zertifizierungsstelle um ein neues.',
  'issued.certificate.criticalExtension':
    'Das Zertifikat verlangt, dass die Erweiterung {extension} verstanden wird; der Webdienst versteht sie nicht. Bestellen Sie eines ohne sie.',
  'issued.certificate.selfSigned':
    'Das Zertifikat ist mit seinem eigenen Schlüssel unterschrieben. Bestellen Sie eines bei einer Zertifizierungsstelle, mit dem CSR.',
  'issued.certificate.authority':
    'Das ist das Zertifikat einer Zertifizierungsstelle, die andere ausstellt. Geben Sie dasjenige an, das für Ihre Anwendung ausgestellt wurde.',
  'issued.certificate.keyUsage':
    'In der Schlüsselverwendung fehlt „digitalSignature“, ohne die keine Nachricht unterschrieben werden kann. Bestellen Sie ein Zertifikat, das sie enthält.',
  'issued.certificate.extendedKeyUsage':
    'In der erweiterten Schlüsselverwendung fehlt „clientAuth“. Bestellen Sie ein Zertifikat mit clientAuth oder ohne erweiterte Schlüsselverwendung.',
  'issued.certificate.dates':
    'Die Daten, zwischen denen das Zertifikat gilt, sind nicht lesbar, oder das Ende liegt vor dem Beginn. Bitten Sie die Zertifizierungsstelle um ein neues.',
  'issued.certificate.expired':
    'Das Zertifikat endete am {day}. Erstellen Sie einen neuen Schlüssel und bestellen Sie ein neues.',
  'issued.certificate.notYet':
    'Das Zertifikat beginnt erst am {day}. Reichen Sie es ab diesem Tag ein oder bestellen Sie eines, das schon jetzt gilt.',
  'issued.certificate.endsSoon':
    'Das Zertifikat endet am {day}. Erstellen Sie einen neuen Schlüssel und bestellen Sie jetzt das nächste.',
  'issued.certificate.otherKey':
    'Das Zertifikat gehört zu einem anderen Schlüssel als der CSR. Geben Sie dasjenige an, das für diesen CSR ausgestellt wurde, oder reichen Sie den CSR ein, für den es ausgestellt wurde.',
  'issued.certificate.otherEnvironment':
    'Das Zertifikat hat den Schlüssel der anderen Umgebung. Akzeptanz und Produktion brauchen je einen eigenen Schlüssel und ein eigenes Zertifikat: Prüfen Sie, ob die beiden Dateien vertauscht wurden.',
  'issued.certificate.publicTrust':
    'Das Subjekt hat keine Einheit (OU), obwohl der CSR sie verlangte: Es wurde ein öffentliches TLS-Zertifikat bestellt, das keine tragen darf. Bestellen Sie ein nicht öffentliches (applikatives) Zertifikat.',
  'issued.subject.lostUnit':
    'Eine der Einheiten ist verloren gegangen: {expected} steht nicht im Zertifikat. Bitten Sie die Zertifizierungsstelle, es mit allen Einheiten der Bestellung neu auszustellen.',
  'issued.certificate.subjectOrder':
    'Die Werte des Subjekts stimmen, aber ihre Reihenfolge weicht ab: {found}. Manche Zertifizierungsstellen ordnen sie um; der Webdienst liest sie trotzdem.',
  'issued.certificate.chain.notChecked':
    'Wer das Zertifikat ausgestellt hat, wurde nicht geprüft: Dieses Portal kennt keine vertrauenswürdigen Zertifizierungsstellen. Das sagt weder, dass es gut ist, noch, dass es das nicht ist.',
  'issued.certificate.chain.incomplete':
    'Die Kette endet bei „{issuer}“, die keine vertrauenswürdige Zertifizierungsstelle ist. Geben Sie das Zertifikat mit denen seiner Zertifizierungsstellen (der Kette) an und prüfen Sie, wo es bestellt wurde.',
  'issued.certificate.chain.signature':
    'Die Signatur in der Kette passt nicht zum Schlüssel von „{issuer}“. Die Datei wurde verändert oder gehört zu einer anderen Zertifizierungsstelle gleichen Namens: Fordern Sie sie erneut an.',
  'issued.certificate.chain.expired':
    'Das Zertifikat der Zertifizierungsstelle „{issuer}“ gilt heute nicht. Bitten Sie sie um eine neue Kette.',

  'certificateCard.title.acceptance': 'Zertifikat für die Abnahme',
  'certificateCard.title.production': 'Zertifikat für die Produktion',
  'certificateCard.csr': 'CSR',
  'certificateCard.released': 'CSR zur Bestellung freigegeben',
  'certificateCard.notReleased':
    'Hier wurde noch kein CSR zur Bestellung freigegeben: Ein Zertifikat wird bestellt, sobald das Team das Dossier und den CSR genehmigt hat.',
  'certificateCard.none': 'Es wurde noch kein Zertifikat eingereicht.',
  'certificateCard.certificate': 'Zertifikat {serial}',
  'certificateCard.handIn': 'Das ausgestellte Zertifikat einreichen',
  'certificateCard.what':
    'Geben Sie das Zertifikat an, das die Zertifizierungsstelle zurückgesandt hat, allein oder mit seiner Kette: PEM, DER oder PKCS #7. Es ist öffentlich; Ihr privater Schlüssel bleibt bei Ihnen. Es wird mit dem CSR und mit dem verglichen, was das Team validiert hat.',
  'certificateCard.submit': 'Einreichen',
  'certificateCard.refused':
    'Das Zertifikat kann noch nicht registriert werden. Was festgestellt wurde, steht auf dieser Seite.',
  'certificateCard.state.registered': 'Registriert',
  'certificateCard.state.replaced': 'Ersetzt',
  'certificateCard.state.ended': 'Abgelaufen',
  'certificateCard.state.compromised': 'Kompromittiert',
  'certificateCard.state.revoked': 'Widerrufen',
  'certificateCard.from': 'Gilt ab',
  'certificateCard.to': 'Endet am',
  'certificateCard.handedIn': 'Eingereicht am',
  'certificateCard.authority': 'Ausgestellt von',
  'certificateCard.chain': 'Kette',
  'certificateCard.chain.verified': 'Führt zu einer vertrauenswürdigen Zertifizierungsstelle',
  'certificateCard.chain.notChecked': 'Nicht geprüft',
  'certificateCard.serial': 'Seriennummer',
  'certificateCard.sha256': 'SHA-256-Fingerabdruck',
  'certificateCard.office': 'Ausgestellte Zertifikate: {environment}',
  'certificateCard.environment.acceptance': 'Abnahme',
  'certificateCard.environment.production': 'Produktion',
}
