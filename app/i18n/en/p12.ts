/** The page that puts a key and its certificate into a .p12 file. */
export const p12 = {
  'p12.title': 'A .p12 file for Java and other key stores',
  'p12.lead':
    'Puts your encrypted key and its certificate into one PKCS#12 file, which Java, Windows and most servers open. It also tells whether a key belongs to a certificate.',
  'p12.stays':
    'The files are read on this device, in this page. Nothing of them is sent: this page is not allowed to open any connection.',
  'p12.key': 'Encrypted key file',
  'p12.key.hint': 'The file that you saved when the CSR was made; its name ends in .key.pem.',
  'p12.keyPassPhrase': 'Pass phrase of the key file',
  'p12.keyPassPhrase.hint': 'The one that you chose for this key. You can paste it.',
  'p12.certificates': 'Certificate and chain',
  'p12.certificates.hint':
    'The certificate that was issued, and the certificates of its authority if you have them: one or more files (.pem, .crt, .cer, .p7b), in any order.',
  'p12.judge': 'Check that they belong together',
  'p12.belongs': 'The key belongs to this certificate.',
  'p12.make.title': 'Make the .p12 file',
  'p12.alias': 'Name of the entry (alias)',
  'p12.alias.hint':
    'Your software asks for the key by this name. Letters, digits and . _ : - only; Java writes it in small letters.',
  'p12.passPhrase': 'Pass phrase for the .p12 file',
  'p12.passPhrase.hint':
    'Leave this empty to keep the pass phrase of the key file. Otherwise at least 12 characters: letters without accents, digits, signs and blanks.',
  'p12.make': 'Make the .p12 file',
  'p12.stage.check': 'Checking that the page cannot send anything …',
  'p12.stage.open': 'Opening the key file …',
  'p12.stage.join': 'Opening the key file and encrypting the .p12 file …',
  'p12.done': 'The .p12 file is ready',
  'p12.done.certificates': 'Certificates in it, yours included: {count}',
  'p12.done.notToRoot':
    'The chain does not go up to a root certificate. If your software needs the whole chain, add the certificates of the authority above and make the file again.',
  'p12.download': 'Download {name}',
  'p12.done.keep':
    'Keep it where only your software can read it. It opens with its pass phrase; keep your key file as well.',
  'p12.empty.key': 'Choose the encrypted key file.',
  'p12.empty.passPhrase': 'Type the pass phrase of the key file.',
  'p12.empty.certificates': 'Choose the certificate that was issued.',
  'p12.error.alias':
    'The alias must begin with a letter or a digit, and have at most 64 letters, digits and . _ : - signs. Change it.',
  'p12.error.keyPassPhrase':
    'Java would not open a .p12 file with the pass phrase of the key file. Type another one here: at least 12 letters without accents, digits, signs or blanks.',
  'p12.error.notOurs':
    'This is not an encrypted key file that this page can read. It begins with “-----BEGIN ENCRYPTED PRIVATE KEY-----”.',
  'p12.error.unencrypted':
    'This key is not encrypted: whoever gets hold of the file can use it. Encrypt it with this command, choose the new file, and delete the old one.',
  'p12.error.otherCipher':
    'This key is encrypted in a way that browsers do not know, such as Triple DES. This command encrypts it anew; then choose the new file.',
  'p12.error.legacyCipher':
    'This key is encrypted in an outdated way, which browsers do not know. This command encrypts it anew; then choose the new file.',
  'p12.error.p12':
    'This file is a key store (.p12), not a key file. This command takes the key out of it and encrypts it; then choose the new file.',
  'p12.error.legacyP12':
    'This file is a key store (.p12) that is encrypted in an outdated way, not a key file. This command takes the key out of it and encrypts it; then choose the new file.',
  'p12.error.passPhrase': 'The key file does not open with this pass phrase. Check both.',
  'p12.error.noCertificate':
    'At least one of these files holds no certificate that can be read. Choose the certificate, not the CSR.',
  'p12.error.otherKey':
    'The key belongs to none of these certificates. Choose the certificate that was issued for the CSR of this key, or the key of this certificate.',
  'p12.error.connected':
    'This page could still open a connection, so the key was not opened. Load the page again; when it happens again, tell the eBox team.',
  'p12.error.failed':
    'This did not work in this browser. Try a current browser, or use the command at the end of this page.',
  'p12.error.cancelled': 'Cancelled. Nothing was kept.',
  'p12.own': 'With your own openssl',
  'p12.own.what':
    'This command does the same; put the names of your files in place of those in capitals. It works without JavaScript.',
} as const
