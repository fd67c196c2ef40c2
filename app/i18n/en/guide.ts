export const guide = {
  'guide.lead':
    'How your institution gets ready to publish documents in the eBox of citizens: what to prepare, who decides, how long it takes, and what to do when something changes.',
  'guide.contents': 'On this page',
  'guide.toChecklist': 'Checklist to print',
  'guide.start': 'Start a request form',

  'guide.prepare': 'Before you start',
  'guide.prepare.time':
    'A first request takes about 15 minutes. You can stop at any moment and go on later, on another device too. Answers are saved as you go.',
  'guide.prepare.number': 'The enterprise number of your institution: ten digits, the first of them 0 or 1.',
  'guide.prepare.names':
    'The names of your institution, your application and each document type in French and in Dutch; German where you serve German speakers.',
  'guide.prepare.shortName':
    'A name of at most 64 characters for the certificate. If the official name is longer, choose a short one that everybody recognises.',
  'guide.prepare.helpdesk':
    'Two shared contacts, one for questions about content and one for technical questions. They are published, so they are mailboxes or phones of a service and never of a person.',
  'guide.prepare.security':
    'Whether your institution has an information security plan, and whom to write to about it. Such a plan is a condition of access.',
  'guide.prepare.documents':
    'For each document type: what it is called, what triggers it, how long it stays useful, how many a year, when the peaks are and when the first one leaves.',
  'guide.prepare.mandate':
    'If you apply for another institution: the mandate, and the enterprise number of who gave it.',
  'guide.prepare.notYet': 'You need no certificate to begin. It is ordered after the validation.',

  'guide.issuer': 'Who publishes: the issuer',
  'guide.issuer.couple':
    'In the eBox an issuer is always a couple: one institution and one application. The couple decides which document types may be published.',
  'guide.issuer.why':
    'A publication follows what a citizen did in an online service, or the institution’s own initiative. The online service may be on any website.',
  'guide.issuer.many':
    'One institution can have several applications, and so several issuers. Each has its own references and certificates.',

  'guide.institution': 'Your institution',
  'guide.institution.known':
    'If your institution is registered and you are a member of it, the portal knows and skips this step. If it is registered and you are not a member, ask for access: a manager of your institution or the eBox team lets you in.',
  'guide.institution.unknown':
    'If it is not registered, give its enterprise number. The portal looks it up in the register and proposes the names.',
  'guide.institution.establishment':
    'A number that starts with 2 to 8 is that of an establishment unit; ask for the number of the enterprise itself.',
  'guide.institution.authority':
    'The eBox team checks that you may ask in the name of your institution: by a mail to an address that it already has, or by evidence that an officer records.',

  'guide.application': 'Your application',
  'guide.application.what':
    'The application is what sends the documents, generally the software behind an online service.',
  'guide.application.id':
    'Its identifier, the “URN” of earlier guides, tells it apart from all others. Propose one such as “town:permits”; the team confirms it. Capital and small letters count, and it need not begin with “urn:”.',
  'guide.application.length':
    'At most 64 characters when the application has its own certificate, because the identifier is its common name (CN); at most 150 when several applications share one.',
  'guide.application.channel':
    'Choose SOAP or REST, and internet or extranet. Together with the environment they decide the address you will call.',

  'guide.documentTypes': 'Your document types',
  'guide.documentTypes.each':
    'Register every kind of document that you will send, each as a type of its own.',
  'guide.documentTypes.example':
    'For example: a citizen applies online and receives a confirmation; later the news that the file is open; at the end a certificate. These are three document types.',
  'guide.documentTypes.limits':
    'A message to a citizen is one PDF in one language. Its title has at most 400 characters and its file name at most 80. There are no annexes.',
  'guide.documentTypes.validity':
    'The validity period is how long a document stays in the eBox. After that it disappears.',
  'guide.documentTypes.paper':
    'Citizens without an active eBox receive nothing from you by it. Decide for each document type whether it then goes on paper.',

  'guide.validation': 'What the eBox team does',
  'guide.validation.who':
    'When you submit, your request form enters the team’s queue. An officer reads every answer beside the automatic checks.',
  'guide.validation.time':
    'The team aims to answer within 10 working days, Belgian holidays excluded. The page of your request form says who has to act and by when.',
  'guide.validation.remarks':
    'If something must change, you get a remark at that very answer. The team’s time stands still until you answer.',
  'guide.validation.references':
    'After a positive validation you receive your references: one for the institution, one for the issuer, one for the application and one for each document type. Quote them in every question; the team configures the web service by them.',

  'guide.certificate': 'Your certificate',
  'guide.certificate.what':
    'Every call to the web service is signed. The certificate says who signs: your enterprise number and your application’s identifier, as the team has validated them.',
  'guide.certificate.two':
    'Acceptance and production have a certificate each, with a key each. The two subjects can be identical, so keep the files apart by their names.',
  'guide.certificate.picture': 'How a certificate comes about',
  'guide.certificate.step1.title': 'You make a key',
  'guide.certificate.step1': 'You make a key pair. The private key stays with you and is sent to nobody.',
  'guide.certificate.step2.title': 'You make a CSR',
  'guide.certificate.step2':
    'A certificate signing request (CSR) goes with it: your public key and your subject, signed by you.',
  'guide.certificate.step3.title': 'The team validates',
  'guide.certificate.step3': 'The eBox team validates the subject. Only then you order.',
  'guide.certificate.step4.title': 'The authority issues',
  'guide.certificate.step4': 'The certificate authority checks your order and issues the certificate.',
  'guide.certificate.step5.title': 'You hand it in',
  'guide.certificate.step5':
    'You hand in the certificate here, and the team configures it. The private key is never part of it.',
  'guide.certificate.make':
    'The portal makes the key and the CSR in your browser. You can also make them with openssl, Java keytool or Windows certreq, by commands that the portal fills in for you; a key in a hardware module works too.',
  'guide.certificate.order':
    'Order a certificate for applications, without public trust. A public TLS certificate cannot carry the lines that the eBox needs. Some authorities take only the public key from the CSR: copy the subject from the table of the portal to the order form.',
  'guide.certificate.rules':
    'RSA of 2048 bits or more (3072 unless you choose otherwise), SHA-256 or stronger. Elliptic curves, SHA-1 and self-signed certificates are refused.',
  'guide.certificate.subject': 'The subject, in this order',
  'guide.certificate.attribute': 'Attribute',
  'guide.certificate.value': 'Value',
  'guide.certificate.aName': 'name of the institution, at most 64 characters',
  'guide.certificate.aNumber': 'with the ten digits of the enterprise number',
  'guide.certificate.aId': 'identifier of the application',
  'guide.certificate.federal': '“Federal Government” stands there for every partner, federal or not.',
  'guide.certificate.have':
    'If you already hold a certificate with this subject for that environment, bring it instead. It must not have been used elsewhere.',

  'guide.publishing': 'Publishing through the web service',
  'guide.publishing.endpoints': 'Addresses of the web service EBoxMessage',
  'guide.publishing.environment': 'Environment',
  'guide.publishing.internet': 'Internet',
  'guide.publishing.extranet': 'Extranet',
  'guide.publishing.signed':
    'Each SOAP message carries your certificate and a signature over the timestamp, the body and the certificate. It must arrive within five minutes.',
  'guide.publishing.rest':
    'By REST, your system asks for an access token with the key of the same certificate.',
  'guide.publishing.limits': 'What the web service accepts',
  'guide.publishing.ticket': 'A ticket of 1 to 25 characters. The same ticket replaces the earlier message.',
  'guide.publishing.type': 'The identifier of a document type, 6 to 80 characters, exactly as registered.',
  'guide.publishing.recipient': 'The recipient: for a citizen the social security number (INSS).',
  'guide.publishing.errors': 'What it answers when something is wrong',
  'guide.publishing.code': 'Code',
  'guide.publishing.meaning': 'What it means, and what to do',
  'guide.publishing.SOA-01001':
    'You are not authenticated: the certificate is unknown in this environment, out of date or revoked, or the signature does not fit. Check which certificate you sign with.',
  'guide.publishing.SOA-01002':
    'Your institution may not use the web service here (level 1). In acceptance wait for the configuration; in production ask for it.',
  'guide.publishing.SOA-03006':
    'The message does not fit the contract: an element is missing, too long or in the wrong place.',
  'guide.publishing.40':
    'Your institution and application may not send this document type (level 2). Compare the identifier letter by letter, or ask to register the type.',
  'guide.publishing.42':
    'The document type is for other recipients: citizens and enterprises are kept apart.',
  'guide.publishing.20':
    'A mandate is missing or does not fit (also 22 and 30): you send for another institution.',
  'guide.publishing.10': 'The digest does not fit the attached document (also 15).',

  'guide.permission': 'Two checks at each publication',
  'guide.permission.level1':
    'Level 1: your institution, with its application, is on the list of those who may use the web service in that environment, the “Dossier Unique”.',
  'guide.permission.level2':
    'Level 2: the couple of institution and application may publish that document type to those recipients. The web service reads the couple from your certificate and compares it with the eBox configuration.',
  'guide.permission.shared':
    'A certificate that several applications share belongs to one of them. The others are named in the message as its sender, and must be listed for it.',

  'guide.environments': 'From acceptance to production',
  'guide.environments.acceptance':
    'After the validation, hand in the certificate for acceptance. The team configures acceptance, and you are told.',
  'guide.environments.tests':
    'You run the tests of the shared list and report the results. An officer confirms them.',
  'guide.environments.ask':
    'Then you ask for production. Nobody does it for you, and a working acceptance alone opens nothing.',
  'guide.environments.slot':
    'A second officer signs off, you hand in the certificate for production, and you agree on a day together. Some days are closed for changes.',
  'guide.environments.live': 'On that day production is configured, and you publish.',

  'guide.citizen': 'What the citizen sees',
  'guide.citizen.message':
    'The name of your institution and application as you wrote them for citizens, the title, the date, and until when the document stays.',
  'guide.citizen.consent':
    'Only citizens who have activated their eBox read documents there. The web service tells you beforehand whether somebody has one (hasAnEbox).',

  'guide.changes': 'When something changes',
  'guide.changes.type':
    'A new document type or a new application: ask for it here. You are asked only what is new.',
  'guide.changes.contact':
    'Another contact, name or address: ask for the change here. Old contacts keep receiving questions until then.',
  'guide.changes.certificate':
    'A certificate that ends: you are reminded 90, 60, 30, 14, 7 days and 1 day before. Renew with a new key; both certificates work side by side meanwhile.',
  'guide.changes.compromised':
    'A private key that others may have seen: report it here at once, ask the certificate authority to revoke the certificate, and make a new key.',
  'guide.changes.merger':
    'Your institution merges or gets another enterprise number: write to the team before it happens.',
  'guide.changes.end': 'You stop a service: ask for its end, with the last day.',

  'guide.corrections': 'What differs from the guide of earlier years',
  'guide.corrections.lead': 'If you know the earlier guide, note what it got wrong or left open.',
  'guide.corrections.number':
    'Its example numbers are not valid: one has eleven digits, the other fails its check digits.',
  'guide.corrections.letters':
    'In its table the “C” is a Cyrillic letter, the “O” a zero, and there is a blank inside “cbe-number”. Text copied from it does not work.',
  'guide.corrections.ou': '“OU=” is not part of the value.',
  'guide.corrections.csr':
    'It is called a certificate signing request, CSR. You make it; the authority answers it.',
  'guide.corrections.step': 'Who has a certificate goes on with publishing, which was its step 6 and not 7.',
  'guide.corrections.level1': 'Level 1 looks at the application too, not at the institution alone.',

  'guide.words': 'One word in four languages',
  'guide.questions': 'Questions',
  'guide.questions.text':
    'On the page of a request form you can write to the team, and its answer stays there. For anything else:',

  'guide.checklist.title': 'Checklist for your first request',
  'guide.checklist.lead':
    'Tick what you have. What is missing can follow, as long as the request form is not submitted.',
  'guide.checklist.before': 'Before the request form',
  'guide.checklist.after': 'After the validation',
  'guide.checklist.after.references': 'References received and filed',
  'guide.checklist.after.acceptance': 'Certificate for acceptance ordered, received and handed in',
  'guide.checklist.after.tests': 'Tests run and reported',
  'guide.checklist.after.production': 'Production asked for; certificate for production handed in',
  'guide.checklist.after.day': 'Day agreed, colleagues told',
  'guide.checklist.after.renewal': 'End dates of both certificates in the calendar',
  'guide.checklist.back': 'Back to the guide',
} as const
