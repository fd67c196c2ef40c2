import { refusals } from './refusals.ts'

/** The partner's pages up to the submit: list and steps; and the words for states, tasks and events that the team's pages share. */
export const portal = {
  ...refusals,

  'state.draft': 'Draft',
  'state.submitted': 'Submitted',
  'state.inReview': 'Being reviewed',
  'state.changesRequested': 'Changes requested',
  'state.approved': 'Approved',
  'state.rejected': 'Rejected',
  'state.withdrawn': 'Withdrawn',

  'ball.partner': 'You',
  'ball.team': 'The eBox team',
  'ball.nobody': 'Nobody',

  'task.institution': 'Your institution',
  'task.application': 'Your application',
  'task.documentTypes': 'Document types',
  'task.certificate.acceptance': 'Certificate for acceptance',
  'task.certificate.production': 'Certificate for production',
  'task.review': 'Check your answers and submit',
  'taskStatus.notStarted': 'Not started yet',
  'taskStatus.inProgress': 'Not complete yet',
  'taskStatus.done': 'Completed',
  'taskStatus.blocked': 'Cannot start yet',

  'dossiers.title': 'My request forms',
  'dossiers.empty':
    'You have no request form yet. Start one with the enterprise number of your institution; the portal looks up what is known already.',
  'dossiers.start': 'Start a request form',
  'dossiers.caption': 'Your request forms, the newest first',
  'dossiers.reference': 'Reference',
  'dossiers.institution': 'Institution',
  'dossiers.application': 'Application',
  'dossiers.state': 'State',
  'dossiers.since': 'Since',
  'dossiers.ball': 'Next move',
  'dossiers.draftOf': 'Draft of {date}',
  'dossiers.notYet': 'Not filled in yet',

  'new.title': 'Which institution is this request for?',
  'new.lead':
    'We look the number up. If the institution or one of your applications is known already, you need not describe it again.',
  'new.number': 'Enterprise number of the institution',
  'new.number.hint':
    'Ten digits, for example 0671.516.647. Dots, blanks and “BE” do not matter. You find it in the Crossroads Bank for Enterprises (CBE).',
  'new.submit': 'Continue',

  'dossier.title': 'Request form',
  'dossier.titleOf': 'Request form {reference}',
  'dossier.draft': 'Request form of {date}',
  'dossier.unknown': 'an institution not named yet',

  'tasks.progress': 'You have completed {done} of {total} steps.',
  'tasks.complete': 'All steps are completed. Check your answers and submit the request form.',
  'tasks.order':
    'Each step is saved as you go. You can stop, and go on later on another device. A colleague who has access sees the same request form.',
  'tasks.prepare': 'Fill in',
  'tasks.send': 'Submit',
  'tasks.blocked': 'First complete the institution and the application: the certificate names both.',
  'tasks.changes.title': 'The eBox team asks you to change something',
  'tasks.changes.what':
    'Change the answers below, then submit the request form again. It keeps its reference.',
  'tasks.withdraw': 'Withdraw this request form',

  'registered.institution':
    'Your institution is registered already, so this step is done. These are its answers as the eBox team validated them.',
  'registered.application':
    'This application is registered already, so this step is done. These are its answers as the eBox team validated them.',
  'registered.change': 'Is something out of date? Ask for a change, beside your registered application:',
  'registered.continue': 'Continue',

  'institution.title': 'Your institution',
  'institution.lead':
    'The institution in whose name documents are sent. What the register knows is filled in already; correct it where needed.',
  'institution.access': 'Ask for access to this institution',

  'application.title': 'Your application',
  'application.lead':
    'The system that will send the documents to the eBox. An issuer is always an institution together with one application.',
  'application.choose.title': 'Which application will send the documents?',
  'application.choose.lead': 'These applications of your institution are registered already.',
  'application.choose.legend': 'Application',
  'application.choose.new': 'Another application, not registered yet',
  'application.choose.newHint': 'You describe it on the next page.',
  'application.choose.required': 'Choose an application, or “Another application”.',
  'application.chooseOther': 'Choose another application',
  'application.hint.empty': 'You see here, while you type, whether the identifier can be used.',
  'application.hint.fine': 'These characters can be used. Length: {length} of {max}.',

  'documentTypes.title': 'Document types',
  'documentTypes.lead':
    'Register every type of document that this application will send. For example: a citizen’s request can lead to a confirmation, a message that the file was opened, and a certificate at the end. Those are three types.',
  'documentTypes.caption': 'Document types in this request form',
  'documentTypes.none': 'There is no document type yet.',
  'documentTypes.unnamed': 'Document type {position}, without a name yet',
  'documentTypes.edit': 'Edit',
  'documentTypes.copy': 'Copy',
  'documentTypes.preview': 'Preview',
  'documentTypes.remove': 'Remove',
  'documentTypes.add': 'Add a document type',
  'documentTypes.examples': 'Start from the guide’s example',
  'documentTypes.examples.what':
    'The names, the trigger and the validity are filled in already; you change them and add the volume.',
  'documentTypes.examples.all': 'Add all three',
  'documentTypes.template.confirmation': 'Add “Confirmation of the request”',
  'documentTypes.template.fileOpened': 'Add “File opened”',
  'documentTypes.template.finalCertificate': 'Add “Final certificate”',
  'documentTypes.required': 'Add at least one document type.',
  'documentTypes.incomplete': '{name}: complete the answers, or remove this document type.',

  'documentType.title': 'A document type',
  'documentType.lead':
    'One kind of document that citizens receive, such as a confirmation. Not one single document.',
  'documentType.remove.title': 'Remove this document type?',
  'documentType.remove.what':
    '“{name}” and its answers disappear from this request form. You cannot undo this.',
  'documentType.remove.submit': 'Remove',
  'documentType.remove.keep': 'Keep it',
} as const
