/** The pages open to all: home, accessibility, privacy. An area of its own, since a step of the wizard needs none of it. */
export const publicPages = {
  'home.title': 'Start publishing in the eBox',
  'home.heading': 'Send your documents to citizens through the eBox',
  'home.lead':
    'With this portal your institution asks to become an issuer: you describe who you are, what you will send, and with which certificate. The eBox team checks your request and gives you your references.',
  'home.start': 'Start a request form',
  'home.resume': 'Go on with a request form',
  'home.signIn': 'You sign in with your e-mail address. There is no password to remember.',
  'home.steps': 'The six steps',
  'home.step1.title': 'Fill in the request form',
  'home.step1.text':
    'Your institution, your application and each type of document it will send. You may stop at any moment and go on later, on another device too.',
  'home.step2.title': 'The eBox team validates',
  'home.step2.text':
    'Your request form shows by which day the team answers. If something is missing, it asks you here.',
  'home.step3.title': 'You order the certificate',
  'home.step3.text':
    'Only after validation, one for acceptance and one for production. The portal prepares the request and checks it.',
  'home.step4.title': 'Acceptance is configured',
  'home.step4.text': 'The team opens the EBoxMessage web service of the acceptance environment for you.',
  'home.step5.title': 'You test',
  'home.step5.text': 'You publish test documents and report the result.',
  'home.step6.title': 'You go live',
  'home.step6.text':
    'When the tests are positive you ask for production, and the team plans the date with you.',
  'home.prepare': 'What to have at hand',
  'home.prepare.number': 'The enterprise number of your institution (ten digits).',
  'home.prepare.names': 'The names of your institution, application and documents in French and Dutch.',
  'home.prepare.helpdesk':
    'A shared mailbox for questions on the content and one for technical questions; no personal addresses.',
  'home.prepare.security': 'Whether you have an information-security plan, and the contact for it.',
  'home.prepare.documents':
    'For each type of document: how long it stays useful, and how many you expect to send in a year.',
  'home.prepare.later': 'The certificate can wait until your request has been validated.',
  'home.time': 'A first request takes about 15 minutes.',
  'home.known': 'Already registered?',
  'home.known.text':
    'If your institution or your application is already known to the eBox, the portal recognises it and skips those questions.',
  'home.csr': 'Only a certificate to prepare?',
  'home.csr.text': 'You can make or check a certificate request (CSR) without signing in.',
  'home.csr.link': 'Make or check a CSR',

  'accessibility.lead':
    'Everyone must be able to use this portal, with a keyboard, a screen reader, large text, their own colours, an old phone or without JavaScript.',
  'accessibility.status': 'How far we are',
  'accessibility.status.text':
    'The portal follows EN 301 549 and aims at WCAG 2.2, level AA. Automatic checks run on its pages in a real browser with every change; the first steps are also played by keyboard alone. Nobody has tested it with a screen reader yet.',
  'accessibility.limits': 'What does not work for everyone yet',
  'accessibility.limits.key':
    'Making a private key in the page needs JavaScript. Without it the page gives you the commands to make the key with your own tools.',
  'accessibility.limits.date':
    'Date fields are those of your browser; how they are read out differs between browsers.',
  'accessibility.report': 'Tell us about a problem',
  'accessibility.report.text':
    'Write to the address below with the page, what you wanted to do and the aid you use. We answer within 10 working days, and help you by mail meanwhile.',
  'accessibility.complaint': 'Where to complain',
  'accessibility.complaint.text':
    'Write to us first, so that we can mend it. If our answer does not help, you can complain to the Federal Ombudsman, who is independent and free of charge: www.federalombudsman.be.',

  'statements.open':
    'The organisation that runs this portal has not confirmed this statement yet. It does so, with its name, before the portal is opened.',
  'statements.operator': '{operator} runs this portal and answers for it.',
  'privacy.lead': 'This portal keeps what it needs to handle your request, and nothing else.',
  'privacy.what': 'What we keep',
  'privacy.what.account': 'Your e-mail address, your name and your language.',
  'privacy.what.provider':
    'If you use a login provider: the identifier by which it knows you, the e-mail address and the enterprise number it states, when you linked it and when you last used it.',
  'privacy.what.passkeys':
    'For members of the eBox team: their passkeys (the public half, a name, when they were used) and their roles.',
  'privacy.what.session': 'Where you are signed in: since when, last used when, and with which browser.',
  'privacy.what.dossier':
    'What you enter in a request form, and what is written and attached to it later, with who did it and when.',
  'privacy.what.places':
    'The institutions you belong to, with your role and mandate; invitations, requests for access and API tokens, with who made them.',
  'privacy.what.decisions':
    'The decisions of the eBox team and a log of who did what and when, with a number in the place of your name.',
  'privacy.what.mails': 'The mails that the portal sent you.',
  'privacy.what.technical':
    'Technical logs, without names, addresses or what you typed; counts of attempts, under a code from which nobody gets your address.',
  'privacy.long':
    'Your account stays until you have it erased; what an institution has registered stays as long as it takes part. All else has its time:',
  'privacy.who': 'Who reads it',
  'privacy.who.text':
    'Members of your institution see what they do together. The eBox team sees what was submitted, and answers for it. Nobody else gets your data; they are not sold, and not used for anything but your request.',
  'privacy.not': 'What we do not do',
  'privacy.not.key': 'The private key of your certificate is made in your browser and is never sent to us.',
  'privacy.not.number':
    'We neither ask for nor keep your national number, even when a login provider sends it.',
  'privacy.not.tracking':
    'No statistics by third parties, no advertising, no cookies beyond sign-in and language.',
  'privacy.contacts':
    'Contacts that are shown to citizens are shared mailboxes and telephone numbers. Do not enter the address of one person there.',
  'privacy.rights': 'Your rights',
  'privacy.rights.text':
    'You may see, correct, take with you or have erased what we keep about you. Signed in, you do it yourself; what was submitted stays, without your name.',
  'privacy.rights.settings': 'See, take with you or erase your data',
  'privacy.rights.write': 'Or write to',
  'privacy.rights.complaint':
    'If our answer does not help, you can complain to the Data Protection Authority: www.dataprotectionauthority.be.',
} as const
