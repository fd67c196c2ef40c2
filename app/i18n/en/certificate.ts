import { certificatePage } from './certificate-page.ts'

/** The key page, the report on a CSR and the recipes. `finding.<code>` says what was found and how to mend it. */
export const certificate = {
  ...certificatePage,

  'finding.input.empty':
    'There is no text here. Paste the whole CSR, from “-----BEGIN CERTIFICATE REQUEST-----” to its END line.',
  'finding.input.tooLarge':
    'This is longer than {max} bytes, which no CSR is. Check that you chose the CSR file.',
  'finding.input.privateKey':
    'This holds a private key, which nobody else may ever see. It was not kept. Treat the key as exposed: make a new key and a new CSR, and give only the CSR.',
  'finding.input.certificate':
    'This is a certificate, not a CSR. A CSR begins with “-----BEGIN CERTIFICATE REQUEST-----”.',
  'finding.input.several': 'There are {count} blocks here. Give exactly one CSR.',
  'finding.input.trailing':
    'The CSR is followed by something else ({count} characters). Remove everything after its END line, or export it again.',
  'finding.input.otherKind':
    'This is a block of type “{label}”. A CSR begins with “-----BEGIN CERTIFICATE REQUEST-----”.',
  'finding.input.oddCharacter':
    'Line {line} holds the character {codePoint}, which does not belong in a CSR: text editors and mail programs put such look-alikes in. Copy the CSR from the original file.',
  'finding.input.unreadable':
    'This cannot be read as a CSR. Paste the text from “-----BEGIN CERTIFICATE REQUEST-----” to its END line, without indents or empty lines, or upload the file that your tool wrote.',
  'finding.input.encoding':
    'The encoding breaks the rules of DER at byte {offset}. Make the CSR again with openssl, keytool or this page.',
  'finding.input.structure':
    'The data can be read, but it is not a CSR (PKCS #10). Check that you chose the CSR file.',
  'finding.request.version': 'The version of the CSR is not 1. Make it again with a current tool.',
  'finding.request.attributesMissing':
    'The list of attributes is left out, although the standard wants it even when empty. Some certificate authorities refuse such a CSR.',
  'finding.attributes.duplicate':
    'The attribute {oid} appears more than once. Make the CSR again with each attribute once.',
  'finding.attributes.notAllowed':
    'The CSR carries the attribute {oid}, which has no place here. Make it again without it.',
  'finding.attributes.encoding':
    'An attribute of the CSR is written wrongly. Make the CSR again with a current tool.',
  'finding.attributes.challengePassword':
    'The CSR holds a challenge password, readable by everyone who sees the CSR. Never use that password elsewhere, and leave it out next time.',
  'finding.extensions.duplicate': 'The extension {extension} is asked for twice. Ask for it once.',
  'finding.extensions.notAllowed':
    'The CSR asks for the extension {extension}, which this certificate does not have. Make it again without it.',
  'finding.extensions.encoding':
    'The extension {extension} is written wrongly. Make the CSR again with a current tool.',
  'finding.extensions.keyUsage':
    'The key usage lacks “digitalSignature”, which signing messages needs. Ask for digitalSignature and nonRepudiation, or for no key usage at all.',
  'finding.extensions.extendedKeyUsage':
    'The extended key usage lacks “clientAuth”. Ask for clientAuth, or for no extended key usage at all.',
  'finding.extensions.certificateAuthority':
    'The CSR asks for a certificate that can issue others (a CA). Make it again without CA:TRUE, keyCertSign and cRLSign.',
  'finding.key.algorithm':
    'The key is of type {found}. The web service checks RSA signatures only: make an RSA key of 3072 bits.',
  'finding.key.encoding':
    'The public key is written wrongly. Make the key and the CSR again with a current tool.',
  'finding.key.size':
    'The RSA key has {bits} bits. Allowed are {allowed}: make a new key, best of 3072 bits.',
  'finding.key.exponent':
    'The public exponent of the key is {exponent}; it must be 65537. Make a new key with the usual exponent.',
  'finding.key.smallFactor':
    'The key can be broken: its modulus is divisible by {factor}. Make a new key with a current tool.',
  'finding.key.closePrimes':
    'The key can be broken: its two primes lie too close together. Make a new key with a current tool.',
  'finding.key.roca':
    'The key shows the mark of a chip whose keys can be broken (ROCA, CVE-2017-15361). Update the device or make the key elsewhere.',
  'finding.key.known':
    'The private half of this key is published in an example or a test suite, so everybody has it. Make a key of your own.',
  'finding.signature.algorithm': 'The CSR is signed with {found}. Make it again with SHA-256 and RSA.',
  'finding.signature.encoding': 'The signature is written wrongly. Make the CSR again with a current tool.',
  'finding.signature.value':
    'The signature does not match the content: the CSR was altered, or signed with another key. Make it again.',
  'finding.subject.order':
    'The parts of the subject are in the order {found}. They must follow each other as {expected}.',
  'finding.subject.order.reversed':
    'The subject stands in reverse order ({found}). Turn it round: {expected}. With keytool, write the parts from CN to C.',
  'finding.subject.extra':
    'The subject holds {attribute}={value}, which does not belong there. Leave it out.',
  'finding.subject.lostUnit':
    'Only one OU is left; {expected} is missing. In an openssl configuration, lines that are all called “OU” replace each other: name them 0.OU, 1.OU and so on.',
  'finding.subject.multiValued':
    'Several values are joined into one part of the subject ({found}). Each must be a part of its own: do not join them with “+”.',
  'finding.subject.stringType':
    '{attribute} is written as {found}. Use UTF8String, or PrintableString for plain letters (always PrintableString for C).',
  'finding.subject.encoding':
    'The bytes of {attribute} are not proper {found}. Set your tool to UTF-8 and make the CSR again.',
  'finding.subject.empty': '{attribute} is empty. Fill it in or leave it out, as the profile says.',
  'finding.subject.length':
    '{attribute} has {length} characters; the standard allows {max}. Use a shorter name.',
  'finding.subject.blankAtEnd': '{attribute} begins or ends with a blank: “{value}”. Remove it.',
  'finding.subject.blankInside': '{attribute} holds a blank too many: “{value}”. Remove it.',
  'finding.subject.invisible':
    '{attribute} holds the invisible character {codePoint} at position {position}. Type the value instead of pasting it.',
  'finding.subject.lookAlike':
    '{attribute} holds “{character}” ({codePoint}), which only looks like the letter that belongs there: “{value}”. Type the value instead of pasting it.',
  'finding.subject.prefixInside':
    'The value of {attribute} itself begins with “{prefix}”: “{value}”. Leave that out of the value.',
  'finding.subject.placeholder':
    '{number} is the example number of the guide, not an enterprise number. Put the number of your institution there.',
  'finding.subject.enterpriseNumber.length':
    'After “cbe-number:” stands “{number}” ({length} characters). Write the ten digits of the enterprise number, without dots or blanks.',
  'finding.subject.enterpriseNumber.establishment':
    '{number} is the number of an establishment. Use the enterprise number, which begins with 0 or 1.',
  'finding.subject.enterpriseNumber.checkDigits':
    '{number} is not an enterprise number: its last two digits do not fit the others. Check it against the register.',
  'finding.subject.applicationId.characters':
    'The CN “{value}” holds “{character}” ({codePoint}). An application identifier has letters, digits, “.”, “:”, “-” and “_” only.',
  'finding.subject.applicationId.ends': 'The CN “{value}” must begin and end with a letter or a digit.',
  'finding.subject.applicationId.underscore':
    'The CN “{value}” holds an underscore. It is allowed, but some systems stumble over it.',
  'finding.subject.country': 'The country is “{found}”. It must be {expected}.',
  'finding.subject.country.missing': 'The country is missing. Add {expected}.',
  'finding.subject.organization': 'The organisation is “{found}”. It must be {expected}.',
  'finding.subject.organization.missing': 'The organisation is missing. Add {expected}.',
  'finding.subject.organizationUnit.institution':
    'The unit with the name of the institution is “{found}”. It must be {expected}.',
  'finding.subject.organizationUnit.institution.missing':
    'The unit with the name of the institution is missing. Add {expected}.',
  'finding.subject.organizationUnit.urn':
    'The unit with the enterprise number is “{found}”. It must be {expected}.',
  'finding.subject.organizationUnit.urn.missing':
    'The unit with the enterprise number is missing. Add {expected}.',
  'finding.subject.organizationUnit.government':
    'The unit of the government is “{found}”. It must be {expected}.',
  'finding.subject.organizationUnit.government.missing':
    'The unit of the government is missing. Add {expected}.',
  'finding.subject.organizationUnit.fixed':
    'The unit with the fixed text is “{found}”. It must be {expected}.',
  'finding.subject.organizationUnit.fixed.missing': 'The unit {expected} is missing. Add it.',
  'finding.subject.organizationUnit.environment':
    'The unit with the environment is “{found}”. It must be {expected}.',
  'finding.subject.organizationUnit.environment.missing':
    'The unit with the environment is missing. Add {expected}.',
  'finding.subject.commonName':
    'The CN is “{found}”. It must be the application identifier, capitals and small letters included: {expected}.',
  'finding.subject.commonName.missing': 'The CN with the application identifier is missing. Add {expected}.',
  'finding.subject.locality': 'The city is “{found}”. It must be {expected}.',
  'finding.subject.locality.missing': 'The city is missing. Add {expected}.',
  'finding.subject.state': 'The region is “{found}”. It must be {expected}.',
  'finding.subject.state.missing': 'The region is missing. Add {expected}.',

  'passPhrase.empty': 'Enter a pass phrase for the key file.',
  'passPhrase.characters':
    'Character {position} is not on every keyboard. Use letters without accents, digits, signs and blanks: other characters lock the file for Java.',
  'passPhrase.blankAtEnd': 'The pass phrase begins or ends with a blank, which is easily lost. Remove it.',
  'passPhrase.tooShort': 'The pass phrase has {length} characters. Use at least {min}.',
  'passPhrase.tooLong': 'The pass phrase has {length} characters. Use at most {max}.',
  'passPhrase.repeats': 'The pass phrase repeats a few characters. Use more different ones.',

  'attribute.C': 'Country (C)',
  'attribute.O': 'Organisation (O)',
  'attribute.OU': 'Unit (OU)',
  'attribute.CN': 'Common name (CN)',
  'attribute.L': 'City (L)',
  'attribute.ST': 'Region (ST)',

  'subjectTable.caption': 'Subject of the certificate, in this order',
  'subjectTable.part': 'Part',
  'subjectTable.value': 'Value',
  'subjectTable.copy': 'Copy the table',
  'subjectTable.copied': 'Copied',

  'csrReport.ok': 'The CSR meets every rule.',
  'csrReport.okWithWarnings': 'The CSR can be used; mind the warnings.',
  'csrReport.notOk': 'The CSR cannot be used yet.',
  'csrReport.findings': 'What was found',
  'csrReport.error': 'Error',
  'csrReport.warning': 'Warning',
  'csrReport.rule': 'Rule {code}',
  'csrReport.subject': 'Subject found, in this order',
  'csrReport.key': 'Key',
  'csrReport.keyValue': '{algorithm}, {bits} bits',
  'csrReport.signature': 'Signature',
  'csrReport.fingerprint': 'SHA-256 of the public key',
  'csrReport.passed': 'Rules met ({count})',
  'csrReport.skipped': 'Not judged, because the facts are not known ({count})',

  'csrPaste.label': 'Your CSR',
  'csrPaste.hint':
    'The whole text, from “-----BEGIN CERTIFICATE REQUEST-----” to its END line. Never paste a private key.',
  'csrPaste.file': 'Or choose the CSR file',
  'csrPaste.privateKey':
    'That was a private key. It was removed from this page and was not sent. If it was ever copied through mail or a shared folder, treat it as exposed: make a new key. Paste only the CSR.',

  'keyMaker.size': 'Size of the key',
  'keyMaker.size.bits': 'RSA {bits} bits',
  'keyMaker.size.recommended': 'RSA {bits} bits (recommended)',
  'keyMaker.passPhrase': 'Pass phrase for the key file',
  'keyMaker.passPhrase.hint':
    'At least 12 characters: letters without accents, digits, signs and blanks. Keep it in your password manager. Nobody can restore it.',
  'keyMaker.passPhrase.show': 'Show',
  'keyMaker.passPhrase.hide': 'Hide',
  'keyMaker.strength.short': 'Not strong enough yet',
  'keyMaker.strength.fair': 'Usable; a longer one is better',
  'keyMaker.strength.good': 'Strong',
  'keyMaker.stays':
    'The key is made on this device, in this page. It is never sent: this page is not allowed to open any connection.',
  'keyMaker.make': 'Make the key and the CSR',
  'keyMaker.again': 'Make another key instead',
  'keyMaker.cancel': 'Cancel',
  'keyMaker.noScript':
    'Making a key in this page needs JavaScript. Without it, use one of the recipes for openssl, keytool or certreq.',
  'keyMaker.stage.check': 'Checking that the page cannot send anything …',
  'keyMaker.stage.generate': 'Making the key. This takes a few seconds, sometimes longer …',
  'keyMaker.stage.sign': 'Signing the CSR …',
  'keyMaker.stage.encrypt': 'Encrypting the key file …',
  'keyMaker.stage.verify': 'Opening the key file …',
  'keyMaker.done': 'The key and the CSR are ready',
  'keyMaker.download.key': 'Download the encrypted key ({name})',
  'keyMaker.download.csr': 'Download the CSR ({name})',
  'keyMaker.download.first': 'Save both files now. When you leave this page the key is gone for good.',
  'keyMaker.fingerprint': 'SHA-256 of the public key',
  'keyMaker.saved': 'Prove that the key is saved',
  'keyMaker.saved.file':
    'Choose the key file that you just saved; it is opened here, in the page, with your pass phrase',
  'keyMaker.saved.matches': 'The saved file opens and belongs to this CSR.',
  'keyMaker.saved.or': 'Or confirm it yourself',
  'keyMaker.saved.word': 'I saved the key file and know its pass phrase',
  'keyMaker.ready': 'The CSR is filled in. You can continue.',
  'keyMaker.notYet': 'You can continue once the key is saved.',
  'keyMaker.error.connected':
    'This page could still open a connection, so no key was made. Load the page again; when it happens again, tell the eBox team.',
  'keyMaker.error.failed':
    'The key could not be made in this browser. Try a current browser, or use one of the recipes.',
  'keyMaker.error.cancelled': 'Cancelled. No key was kept.',
  'keyMaker.error.passPhrase':
    'The file does not open with the pass phrase above. Check that it is the right file.',
  'keyMaker.error.notOurs':
    'This is not the encrypted key file of this page. Choose the file that ends in .key.pem.',
  'keyMaker.error.otherKey':
    'This file holds another key, which does not belong to this CSR. Choose the file that you just saved.',

  'p12.link': 'Make a .p12 file from the key and the issued certificate',

  'recipe.openssl': 'With openssl',
  'recipe.openssl.text':
    'Save this configuration as {name}, then run the commands in the same folder. openssl asks for a pass phrase and writes the encrypted key beside the CSR.',
  'recipe.keytool': 'With keytool (Java)',
  'recipe.keytool.text':
    'Run these commands. keytool asks for the password of the keystore; the key stays in it.',
  'recipe.certreq': 'With certreq (Windows)',
  'recipe.certreq.text':
    'Save this as {name}, encoded as UTF-8 with BOM or as UTF-16, then run the command. Written after the manual and not yet tried on Windows: the checker shows whether the result is right.',
  'recipe.file': 'Save as {name}',
  'recipe.commands': 'Then run',
  'recipe.then': 'Paste the CSR that comes out, the file that ends in .csr.pem. Keep the key to yourself.',
} as const
