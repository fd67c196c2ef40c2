/**
 * Issued certificates. `issued.<code>` says what was found in one and how to mend it; a code without a sentence here
 * has the one of requests (`finding.<code>`).
 */
export const issued = {
  'issued.input.empty':
    'There is no text here. Give the whole certificate, from “-----BEGIN CERTIFICATE-----” to its END line.',
  'issued.input.tooLarge':
    'This is longer than {max} bytes, which no certificate with its chain is. Check that you chose the file that the authority sent.',
  'issued.input.csr':
    'This is the CSR, with which a certificate is ordered. Give the certificate that the authority sent back: it begins with “-----BEGIN CERTIFICATE-----”.',
  'issued.input.several':
    'There are {count} certificates here, and it cannot be told which one is yours. Give yours alone, or with the certificates of its authorities only.',
  'issued.input.trailing':
    'The certificate is followed by something else ({count} bytes). Ask for the file again, or export it again.',
  'issued.input.otherKind':
    'There is a block of type “{label}” here. Give only certificates: they begin with “-----BEGIN CERTIFICATE-----”.',
  'issued.input.unreadable':
    'This cannot be read as a certificate. Give the file as the authority sent it: PEM, DER or PKCS #7 (.pem, .crt, .cer, .der, .p7b).',
  'issued.input.encoding':
    'The encoding breaks the rules of DER at byte {offset}. Convert the file with “openssl pkcs7 -print_certs” or “openssl x509” and give what comes out.',
  'issued.input.structure':
    'The data can be read, but it holds no certificate. Check that you chose the file that the authority sent.',
  'issued.certificate.version':
    'The certificate has version {version}. Only version 3 says what it may be used for: order it again from an authority of today.',
  'issued.certificate.encoding':
    'Parts of the certificate are written wrongly. Ask the authority for a new one.',
  'issued.certificate.signatureAlgorithm':
    'The authority signed the certificate with {found}. Ask for one that is signed with SHA-256 or stronger, by an RSA or EC key.',
  'issued.certificate.extensions':
    'An extension of the certificate is written wrongly, or appears twice. Ask the authority for a new one.',
  'issued.certificate.criticalExtension':
    'The certificate demands that the extension {extension} is understood, which the web service does not. Order one without it.',
  'issued.certificate.selfSigned':
    'The certificate is signed by its own key. Order one from an authority, with the CSR.',
  'issued.certificate.authority':
    'This is the certificate of an authority, which issues others. Give the one that was issued for your application.',
  'issued.certificate.keyUsage':
    'The key usage lacks “digitalSignature”, without which messages cannot be signed. Order one with it.',
  'issued.certificate.extendedKeyUsage':
    'The extended key usage lacks “clientAuth”. Order one with clientAuth, or without any extended key usage.',
  'issued.certificate.dates':
    'The dates between which the certificate counts cannot be read, or end before they begin. Ask the authority for a new one.',
  'issued.certificate.expired': 'The certificate ended on {day}. Make a new key and order a new one.',
  'issued.certificate.notYet':
    'The certificate begins on {day} only. Hand it in from that day, or order one that counts now.',
  'issued.certificate.endsSoon': 'The certificate ends on {day}. Make a new key and order the next one now.',
  'issued.certificate.otherKey':
    'The certificate belongs to another key than the CSR. Give the one that was issued for this CSR, or hand in the CSR it was issued for.',
  'issued.certificate.otherEnvironment':
    'The certificate has the key of the other environment. Acceptance and production each need a key and a certificate of their own: check that the two files were not exchanged.',
  'issued.certificate.publicTrust':
    'The subject has no unit (OU), though the CSR asked for them: a public TLS certificate was ordered, which may carry none. Order a non-public (applicative) certificate.',
  'issued.subject.lostUnit':
    'One of the units is lost: {expected} is not in the certificate. Ask the authority to issue it again with every unit of the order.',
  'issued.certificate.subjectOrder':
    'The values of the subject are right, but their order differs: {found}. Some authorities reorder them; the web service reads them all the same.',
  'issued.certificate.chain.notChecked':
    'Who issued the certificate was not checked: this portal knows no trusted authorities. That says neither that it is good nor that it is not.',
  'issued.certificate.chain.incomplete':
    'The chain ends at “{issuer}”, which is none of the trusted authorities. Give the certificate together with those of its authorities (the chain), and check where it was ordered.',
  'issued.certificate.chain.signature':
    'The signature in the chain does not match the key of “{issuer}”. The file was altered, or belongs to another authority of the same name: ask for it again.',
  'issued.certificate.chain.expired':
    'The certificate of the authority “{issuer}” does not count today. Ask the authority for a new chain.',

  'certificateCard.title.acceptance': 'Certificate for acceptance',
  'certificateCard.title.production': 'Certificate for production',
  'certificateCard.csr': 'CSR',
  'certificateCard.released': 'CSR released for ordering',
  'certificateCard.notReleased':
    'No CSR was released for ordering here yet: a certificate is ordered once the team has approved the dossier and the CSR.',
  'certificateCard.none': 'No certificate was handed in yet.',
  'certificateCard.certificate': 'Certificate {serial}',
  'certificateCard.handIn': 'Hand in the issued certificate',
  'certificateCard.what':
    'Give the certificate that the authority sent back, alone or with its chain: PEM, DER or PKCS #7. It is public; your private key stays with you. It is compared with the CSR and with what the team validated.',
  'certificateCard.submit': 'Hand in',
  'certificateCard.refused': 'The certificate cannot be registered yet. What was found stands on this page.',
  'certificateCard.state.registered': 'Registered',
  'certificateCard.state.replaced': 'Replaced',
  'certificateCard.state.ended': 'Ended',
  'certificateCard.state.compromised': 'Compromised',
  'certificateCard.state.revoked': 'Revoked',
  'certificateCard.from': 'Counts from',
  'certificateCard.to': 'Ends on',
  'certificateCard.handedIn': 'Handed in on',
  'certificateCard.authority': 'Issued by',
  'certificateCard.chain': 'Chain',
  'certificateCard.chain.verified': 'Leads to a trusted authority',
  'certificateCard.chain.notChecked': 'Not checked',
  'certificateCard.serial': 'Serial number',
  'certificateCard.sha256': 'SHA-256 fingerprint',
  'certificateCard.office': 'Issued certificates: {environment}',
  'certificateCard.environment.acceptance': 'acceptance',
  'certificateCard.environment.production': 'production',
} as const
