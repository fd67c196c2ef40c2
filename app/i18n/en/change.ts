/** Requests for one change to what is registered, as both sides read them. */
export const change = {
  'task.end': 'End of the service',
  'remarks.part.end': 'End of the service',

  'field.end.scope.label': 'What ends?',
  'field.end.scope.required': 'Say what ends.',
  'field.end.scope.service': 'The whole service: this application publishes nothing any more',
  'field.end.scope.documentTypes': 'Some document types; the others go on',
  'field.end.documentTypes.label': 'Document types that end',
  'field.end.documentTypes.required': 'Choose the document types that end.',
  'field.end.lastDay.label': 'Last day of publication',
  'field.end.lastDay.hint': 'Documents that were sent before stay readable for as long as they are valid.',
  'field.end.lastDay.required': 'Give the last day on which documents are published.',
  'field.end.reason.label': 'Why does it end?',
  'field.end.reason.hint': 'For example: the procedure is abolished, or another application takes over.',
  'field.end.reason.required': 'Say in a few words why it ends.',

  'change.purpose.registration': 'Registration',
  'change.purpose.documentTypes': 'New document types',
  'change.purpose.application': 'New application',
  'change.purpose.contacts': 'Other contacts or names',
  'change.purpose.certificate': 'New certificate',
  'change.purpose.end': 'End of the service',

  'change.registered': 'Registered applications',
  'change.registered.caption': 'Your registered applications',
  'change.registered.application': 'Application',
  'change.registered.institution': 'Institution',
  'change.registered.state': 'State',
  'change.registered.ask': 'Change',
  'change.registered.inForce': 'Registered',
  'change.registered.ends': 'Last day: {date}',
  'change.registered.askFor': 'Ask for a change',
  'change.new.lead': 'Is it about an application that is registered already? Then ask for that change only:',
  'change.new.other': 'Another institution',

  'change.title': 'Ask for a change',
  'change.lead':
    'You answer only what changes. What is registered stays as it is until the eBox team approves.',
  'change.issuer': 'Which application is it about?',
  'change.issuer.required': 'Choose the application.',
  'change.ask': 'What do you ask for?',
  'change.ask.required': 'Choose what you ask for.',
  'change.ask.documentTypes': 'New document types',
  'change.ask.documentTypes.hint': 'This application will publish more types of documents.',
  'change.ask.contacts': 'Other contacts, names, address or logo',
  'change.ask.contacts.hint': 'Of the institution or of the application.',
  'change.ask.certificate.acceptance': 'A new certificate for acceptance',
  'change.ask.certificate.acceptance.hint': 'Because it expires or has to be replaced; with a new key.',
  'change.ask.certificate.production': 'A new certificate for production',
  'change.ask.certificate.production.hint': 'Because it expires or has to be replaced; with a new key.',
  'change.ask.certificate.both': 'New certificates for acceptance and production',
  'change.ask.certificate.both.hint': 'Each with a new key of its own.',
  'change.ask.end': 'The end of a document type or of the service',
  'change.ask.end.hint': 'From a day that you name.',
  'change.ask.application': 'Another application of the institution',
  'change.ask.application.hint': 'It is not registered yet; you describe it on the next pages.',
  'change.submit': 'Continue',

  'change.tasks.documentTypes': 'Describe the new document types of {application}. Nothing else is asked.',
  'change.tasks.application': 'Describe the new application. Your institution is registered already.',
  'change.tasks.contacts':
    'Change what is no longer right, in one step or in both: at least one answer. What you leave stays as it is registered.',
  'change.tasks.certificate':
    'Bring a CSR with a new key for {application}. The present certificate stays valid until it expires.',
  'change.tasks.end': 'Say what ends for {application}, and when.',

  'change.contacts.institution':
    'These are the registered answers. Change what is no longer right; it counts once the eBox team has approved it.',
  'change.contacts.application':
    'These are the registered answers. Change what is no longer right; it counts once the eBox team has approved it.',
  'change.fixed': 'What cannot be changed here',
  'change.fixed.institution':
    'Certificates and messages name the institution by these. For another number, or another name in certificates, write to the eBox team.',
  'change.fixed.application':
    'Certificates and messages name the application by these. With other ones it is another application: ask for that instead.',

  'change.end.lead': 'The eBox team records the last day. Until then everything goes on as it is.',
  'change.end.none': 'All document types of this application have ended already.',

  'change.next.documentTypes':
    'The eBox team configures the new document types in acceptance; then you can test them.',
  'change.next.contacts': 'What is registered has been changed. Nothing is left to do.',
  'change.next.certificate':
    'Order the certificate with the released CSR. Use it once the eBox team knows it; the former one stays valid until it expires.',
  'change.next.end': 'The last day is recorded. Until then you publish as before.',

  'refusal.change.ended':
    'The end of this application is recorded, so nothing more can be asked for it. If it goes on after all, write to the eBox team.',
  'refusal.change.lastDay': 'The last day has passed. Name today or a later day.',
  'refusal.change.endingTypes':
    'A document type that should end is not registered any more or has ended already. Choose again.',
  'refusal.change.overtaken':
    'What is registered has changed since this request was submitted, in what it asks to change. Request changes: when the partner submits again, the request starts from what is registered now.',
  'refusal.change.conflict':
    'Somebody of your institution saved this step meanwhile. Nothing was saved: look at what stands there now, then answer again.',

  'office.asked.heading': 'What it asks for',
  'office.asked.lead': 'Registered when it was submitted, and asked for:',
  'office.asked.none': 'Nothing differs from what was registered.',
  'office.asked.meanwhile': 'Registered meanwhile',
  'office.asked.meanwhileWhat':
    'These registered answers have changed since the request was submitted. Where it asks to change the same answer, it cannot be approved: request changes.',
  'office.checks.skipped': 'Not run, because this request does not ask for it: {checks}.',
} as const
