/** The pages of the certificate step and of /csr, and why a CSR or a certificate is refused there. */
export const certificatePage = {
  'certificate.refusal.privateKey':
    'This held a private key, which nobody else may ever see. It was not kept. Treat the key as exposed: make a new key, and give only the CSR or the certificate.',
  'certificate.refusal.subjectUnknown':
    'Complete the institution and the application first: the certificate names both.',
  'certificate.refusal.compromisedKey':
    'This key was reported as one that others may have, so no certificate with it is accepted any more. Make a new key.',
  'certificate.refusal.formerKey':
    'A new certificate needs a new key. This key is that of the present certificate: make a new one.',
  'certificate.refusal.otherEnvironment':
    'The other environment of this request form has this key already. Acceptance and production each need their own: make a new key for this one.',
  'certificate.refusal.released':
    'The CSR of this environment is released for ordering already, so it is not replaced here. Nothing was saved. If its key was lost, write to the eBox team.',
  'certificate.refusal.usedElsewhere':
    'This key is used already, outside this request form. Make a new key and a CSR for this application.',

  'certificatePaste.label': 'Your certificate',
  'certificatePaste.hint':
    'The whole text, from “-----BEGIN CERTIFICATE-----” to its END line; the certificate of your application, alone or with its chain. Never paste a private key.',
  'certificatePaste.file': 'Or choose the certificate file',
  'certificatePaste.privateKey':
    'That held a private key. It was removed from this page and was not sent. If it was ever copied through mail or a shared folder, treat it as exposed: make a new key. Paste only the certificate.',

  'certificate.page.lead':
    'With this certificate your application signs what it sends to the eBox. It names your institution and your application, and belongs to a key that only you hold.',
  'certificate.page.own.acceptance':
    'Acceptance and production each have a key and a certificate of their own. These are for acceptance.',
  'certificate.page.own.production':
    'Production needs a key and a certificate of its own: the key of acceptance cannot be used again here.',
  'certificate.page.missing': 'The certificate names the institution and the application. Complete first:',
  'certificate.page.closed':
    'This request form is with the eBox team or closed, so nothing can be changed here now.',
  'certificate.page.released':
    'This CSR is released for ordering. It is not replaced here; if its key was lost, write to the eBox team.',
  'certificate.page.validated':
    'The eBox team has validated your request. A CSR that passes all rules is released at once: you order the certificate with it.',
  'certificate.page.warning': 'Warning',
  'certificate.page.choice': 'How do you come to this certificate?',
  'certificate.page.choice.required': 'Choose how you come to this certificate',
  'certificate.page.choice.generate': 'Make the key and the CSR here',
  'certificate.page.choice.generate.hint':
    'The simplest way when the key may be a file. It is made in your browser and never leaves it.',
  'certificate.page.choice.csr': 'Bring a CSR of your own',
  'certificate.page.choice.csr.hint':
    'Made with openssl, keytool or certreq, or in a keystore or HSM. The commands are ready for you.',
  'certificate.page.choice.certificate': 'I have a certificate already',
  'certificate.page.choice.certificate.hint':
    'Issued for this institution, this application and this environment.',
  'certificate.page.choice.later': 'Later',
  'certificate.page.choice.later.hint':
    'You can submit the request form without it and come back after validation.',
  'certificate.page.title.generate': 'Make the key and the CSR here',
  'certificate.page.title.csr': 'Bring a CSR of your own',
  'certificate.page.title.certificate': 'A certificate you have already',
  'certificate.page.title.later': 'The certificate comes later',
  'certificate.page.ownTool': 'Or make the key with a tool of your own',
  'certificate.page.noScript':
    'Making a key in this page needs JavaScript, which is off in your browser. Make the key and the CSR with a tool of your own; everything is filled in. Then paste the CSR here.',
  'certificate.page.recipes': 'Make the key and the CSR with a tool of your own',
  'certificate.page.recipes.what':
    'Skip this when you have the CSR already. Everything is filled in; the key stays with you.',
  'certificate.page.paste': 'Hand in the CSR',
  'certificate.page.certificateRefused':
    'The certificate cannot be used yet. What was found stands on this page.',
  'certificate.page.csrRefused':
    'This CSR cannot be used yet. The report below says what was found and how to mend it.',
  'certificate.page.report': 'Report on the CSR',
  'certificate.page.check': 'Check a CSR without saving it',
  'certificate.page.certificate.what':
    'Only the certificate, which is public. The eBox team compares it with what it validates.',
  'certificate.page.later.what':
    'The eBox team validates your institution, your application and your document types without it. Before you can test, you hand in the CSR or the certificate here.',
  'certificate.page.save.csr': 'Save the CSR and continue',
  'certificate.page.save.certificate': 'Save the certificate and continue',
  'certificate.page.save.later': 'Continue without a certificate',
  'certificate.page.stored': 'This is stored',
  'certificate.page.stored.way': 'Way to the certificate',
  'certificate.page.stored.bits': 'RSA, {bits} bits',
  'certificate.page.stored.download': 'Download the CSR',
  'certificate.page.stored.differs':
    'This CSR no longer says what the request form says, because the institution or the application was changed. Make a new CSR.',
  'certificate.page.stored.differsNow':
    'This CSR does not say what was validated. Make a new CSR; do not order a certificate with this one.',
  'certificate.page.stored.newProfile':
    'The team has changed what the subject must say since you made this CSR. Make a new CSR; what is shown below is what differs.',
  'certificate.page.stored.newProfileLater':
    'What the subject of a new certificate must say has changed since this CSR was released. This one stays good for ordering; your next certificate follows the new profile.',
  'certificate.page.change': 'Change',

  'csr.page.title': 'Make or check a CSR',
  'csr.page.errorTitle': 'Error: Make or check a CSR',
  'csr.page.lead':
    'For everyone who prepares a certificate for the eBox: see the exact subject, make the key and the CSR, or have a CSR checked by the rules of the eBox. You need not sign in, and nothing is kept.',
  'csr.page.build': 'Make a CSR',
  'csr.page.environment': 'Environment',
  'csr.page.checkFor': 'Which environment is this CSR for?',
  'csr.page.environment.acceptance': 'Acceptance',
  'csr.page.environment.production': 'Production',
  'csr.page.environment.required': 'Choose the environment',
  'csr.page.show': 'Show the subject and the ways to make the CSR',
  'csr.page.subject': 'The subject',
  'csr.page.make': 'Make the key and the CSR in this page',
  'csr.page.check': 'Check a CSR',
  'csr.page.check.what':
    'Every rule is judged: the form, the signature, the key and the subject. Fill in the form above first, and the subject is compared with it.',
  'csr.page.check.compared': 'The subject is compared with the one shown above.',
  'csr.page.tooMany': 'Many CSRs were checked from your network within a minute. Go on in {seconds} seconds',
  'csr.page.check.here': 'You have no connection: the CSR was checked in this page, by the same rules.',
  'csr.page.check.submit': 'Check the CSR',
  'field.institution.city.required': 'Enter the town of the institution',
  'field.institution.region.required': 'Choose the region of the institution',
} as const
