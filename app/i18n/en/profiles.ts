/** Profiles of certificates, as admins make and choose them; the commands read English. */
export const profiles = {
  'officeSettings.link.profiles': 'Profiles of certificates',
  'officeSettings.link.profiles.what':
    'What the subject of a certificate must say, in acceptance and in production.',
  'profiles.title': 'Profiles of certificates',
  'profiles.lead':
    'A profile says what stands in the subject of a certificate, and in which order. The key page, the checker, the instructions for other tools and the table for the order all follow it.',
  'profiles.inForce': 'In force',
  'profiles.inForce.lead':
    'What is released for ordering stays released. What is not released yet is judged by the new profile; a partner whose CSR no longer fits is told so.',
  'profiles.inForce.acceptance': 'Acceptance',
  'profiles.inForce.production': 'Production',
  'profiles.choose': 'Put in force',
  'profiles.done.chosen': 'The choice is in force',
  'profiles.done.made': 'Version {version} is saved. It is not in force until you choose it.',
  'profiles.caption': 'All profiles, with each version',
  'profiles.column.name': 'Profile',
  'profiles.column.subject': 'Subject',
  'profiles.column.bits': 'Smallest key',
  'profiles.column.made': 'Made',
  'profiles.builtIn': 'Built in',
  'profiles.made': '{date} by {name}',
  'profiles.version': '{id}, version {version}',
  'profiles.bits': '{bits} bits',
  'profiles.change': 'Make a new version',
  'profiles.change.of': 'of {id}',
  'profiles.new': 'Make another profile',
  'profiles.form.title.new': 'New profile',
  'profiles.form.title.version': 'New version of a profile',
  'profiles.form.lead':
    'A version never changes once it is saved. C comes first; one OU gives the enterprise number and one CN the application: the web service reads these two.',
  'profiles.id': 'Name of the profile',
  'profiles.id.hint':
    'Lower-case letters, digits and hyphens. It stands in addresses and calls of the API, and stays.',
  'profiles.minimumBits': 'Smallest RSA key',
  'profiles.rows': 'The subject, part by part',
  'profiles.row': 'Part {number}',
  'profiles.row.type': 'Attribute',
  'profiles.row.source': 'What it says',
  'profiles.row.text': 'Fixed text',
  'profiles.row.acceptance': 'Text in acceptance',
  'profiles.row.production': 'Text in production',
  'profiles.row.up': 'Move up',
  'profiles.row.remove': 'Remove',
  'profiles.row.about': 'part {number}',
  'profiles.row.add': 'Add a part',
  'profiles.source.fixed': 'A fixed text',
  'profiles.source.institutionName': 'The institution’s name in the certificate',
  'profiles.source.enterpriseNumber': 'The enterprise number, as a URN',
  'profiles.source.applicationId': 'The identifier of the application',
  'profiles.source.environment': 'A text for each environment',
  'profiles.source.city': 'The institution’s town',
  'profiles.source.region': 'The institution’s region',
  'profiles.preview': 'Show the preview',
  'profiles.save': 'Save as version {version}',
  'profiles.preview.title': 'Preview, for a sample institution',
  'profiles.preview.acceptance': 'Subject in acceptance',
  'profiles.preview.production': 'Subject in production',
  'profiles.preview.both': 'Subject in acceptance and in production',
  'profiles.preview.openssl': 'What partners are told for openssl',
  'profiles.preview.file': 'The definition as a file',
  'profiles.preview.file.what':
    'Save it as a .json file; the command that checks a CSR takes it after --profile.',
  'profiles.preview.none': 'There is a preview once everything above is right.',
  'profileRefusal.shape': 'A definition has “minimumBits” and “subject”, and nothing else.',
  'profileRefusal.subject': 'The subject is a list of parts.',
  'profileRefusal.row':
    'A part has a type (C, O, OU, CN, L or ST) and either a fixed text, or the fact that it says; “environment” has a text for acceptance and one for production.',
  'profileRefusal.bits': 'The smallest key has 2048, 3072 or 4096 bits.',
  'profileRefusal.tooMany': 'A subject has at most {max} parts. Leave some out.',
  'profileRefusal.countryFirst': 'The first part is the country (C). Move it to the top, or add it.',
  'profileRefusal.countryTwice': 'The country (C) stands once, as the first part. Remove this one.',
  'profileRefusal.country': 'The country is two capital letters, as in BE.',
  'profileRefusal.source.C': 'The country (C) is a fixed text.',
  'profileRefusal.source.O': 'The organisation (O) is a fixed text or the institution’s name.',
  'profileRefusal.source.OU':
    'A unit (OU) is a fixed text, the institution’s name, its enterprise number, or a text for each environment.',
  'profileRefusal.source.CN':
    'The common name (CN) is the identifier of the application: the web service reads it.',
  'profileRefusal.source.L': 'The city (L) is a fixed text or the institution’s town.',
  'profileRefusal.source.ST': 'The region (ST) is a fixed text or the institution’s region.',
  'profileRefusal.numberMissing':
    'No unit (OU) gives the enterprise number, which the web service reads. Add one.',
  'profileRefusal.numberTwice':
    'The enterprise number stands once: the web service would not know which to read. Remove this part.',
  'profileRefusal.nameMissing':
    'The common name (CN) with the identifier of the application is missing. Add it.',
  'profileRefusal.nameTwice': 'The common name (CN) stands once. Remove this part.',
  'profileRefusal.twice': 'Another part of this type says the same. Change one of them, or remove this one.',
  'profileRefusal.textEmpty': 'Enter the text that stands there.',
  'profileRefusal.textTooLong':
    'This text has {length} characters; the standard (RFC 5280) allows {max}. Shorten it.',
  'profileRefusal.textInvisible':
    'This text holds the invisible character {codePoint}. Type it instead of pasting it.',
  'profileRefusal.textBlanks': 'This text begins or ends with a blank, or has two in a row. Remove them.',
  'profileRefusal.textPrefix':
    'The text itself begins with “{prefix}”. Leave that out: the attribute says it already.',
  'profileRefusal.textUrn':
    'This text looks like the URN of an enterprise number, which the web service would read. Choose “The enterprise number, as a URN” instead.',
  'profileRefusal.textLetter':
    'This text holds “{character}” ({codePoint}), which not every tool writes the same. Use Latin letters, digits and usual signs; in a text for an environment, without accents.',
  'profileRefusal.id':
    'A name has up to 40 lower-case letters, digits and single hyphens, and begins with a letter.',
  'profileRefusal.idNew': '“new” is the address of this form. Choose another name.',
  'profileRefusal.idTaken':
    'There is a profile of this name. Choose another name, or make a new version of that one.',
  'profileRefusal.same': 'Nothing differs from version {version}. Change something first.',
  'profileRefusal.newer':
    'Somebody has made version {version} meanwhile. Open the page again to begin with that one.',
  'profileRefusal.chosen':
    'Somebody has put another profile in force meanwhile. It is shown below: choose again if it is not right.',
  'profileRefusal.unknown': 'There is no such profile. Choose one of the list.',
} as const
