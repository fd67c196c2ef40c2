import { refusals } from './refusals.ts'

/** The partner's pages up to the submit: list and steps; and the words for states, tasks and events that the team's pages share. */
export const portal = {
  ...refusals,

  'taskStatus.inProgress': 'Not complete yet',
  'taskStatus.done': 'Completed',

  'dossiers.title': 'My request forms',

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
