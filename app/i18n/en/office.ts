import { institutionChange } from './institution-change.ts'
import { officeMails } from './office-mails.ts'
import { officeQueue } from './office-queue.ts'
import { review } from './review.ts'
import { statistics } from './statistics.ts'
import { webhooks } from './webhooks.ts'

/** The eBox team's pages. The words for states and events are shared with the partner's pages (`portal`), those of the checks are in `checks`. */
export const office = {
  'office.ball.partner': 'Partner',
  'office.ball.team': 'eBox team',
  'office.ball.nobody': 'Nobody',
  'office.nobody': 'Nobody yet',
  'office.today': 'today',
  'office.days.one': '{count} day',
  'office.days.other': '{count} days',

  ...officeMails,
  ...officeQueue,
  ...review,
  ...webhooks,
  ...institutionChange,
  ...statistics,

  'office.places.issuers': 'Issuers',
  'office.places.calendar': 'Calendar',
  'office.places.export': 'Configuration',
  'office.access.title': 'Requests for access',
  'office.access.lead':
    'These people ask to join an institution that is registered already. Check with the institution that they work for it. Whoever is let in sees its request forms and can work on them.',
  'office.access.empty': 'Nobody is waiting for access.',
  'office.access.caption': 'Open requests for access, the longest waiting first',
  'office.access.column.email': 'Who asks',
  'office.access.column.institution': 'Institution',
  'office.access.column.asked': 'Asked on',
  'office.access.column.answer': 'Answer',
  'office.access.grant': 'Give access',
  'office.access.refuse': 'Refuse',
  'office.access.done.granted': 'Access is given.',
  'office.access.done.refused': 'Access is refused.',

  'office.dossier.title': 'Request form {reference}',
  'office.dossier.contents': 'On this page',
  'office.done.reviewStarted': 'You are reviewing this request form. The partner has been told.',
  'office.done.changesRequested': 'The partner has been asked to change the request form.',
  'office.done.rejected': 'The request form is rejected. The partner has been told why.',
  'office.done.approved': 'The request form is approved. The partner has been sent the references.',
  'office.done.authorityRecorded': 'Your evidence is recorded.',
  'office.done.checksQueued': 'The checks are running again. Reload this page in a moment.',

  'office.summary.state': 'State',
  'office.summary.ball': 'Next move',
  'office.summary.since': 'Since',
  'office.summary.officer': 'Reviewed by',
  'office.summary.institution': 'Institution',
  'office.summary.application': 'Application',
  'office.summary.language': 'Language of the institution',
  'office.summary.submitted': 'Submitted',
  'office.summary.submittedBy': 'Version {version}, on {date}, by {by}',
  'office.summary.mandate': 'Acts on a mandate',
  'office.summary.pdf': 'Request form as submitted (PDF)',

  'office.startReview.what': 'The partner is told that you are working on it.',
  'office.startReview.submit': 'Start the review',

  'office.registered.heading': 'References',
  'office.registered.institution': 'Institution',
  'office.registered.issuer': 'Issuer',
  'office.registered.application': 'Application',
  'office.registered.documentTypes': 'Document types of this issuer',
  'office.registered.column.reference': 'Reference',
  'office.registered.column.documentTypeId': 'Identifier',
  'office.registered.column.name': 'Name',

  'office.checks.heading': 'Automatic checks',
  'office.checks.caption': 'Results of the automatic checks',
  'office.checks.column.check': 'Check',
  'office.checks.column.outcome': 'Result',
  'office.checks.column.evidence': 'What was seen',
  'office.checks.ranAt': 'Last run: {date}',
  'office.checks.waiting': 'The checks have not run yet. Reload this page in a moment.',
  'office.checks.again': 'Run the checks again',
  'office.checks.refused': 'The checks run only while the request form is with the eBox team.',
  'office.outcome.pass': 'In order',
  'office.outcome.warn': 'To look at',
  'office.outcome.fail': 'Not in order',

  'office.authority.heading': 'In the institution’s name',
  'office.authority.state': 'State',
  'office.authority.confirmed': 'Confirmed',
  'office.authority.open': 'Not confirmed yet',
  'office.authority.how': 'Confirmed by',
  'office.authority.by.institution': 'The institution, from its known address',
  'office.authority.by.officer': 'The eBox team, with evidence',
  'office.authority.by.membership': 'Membership: the partner belongs to the registered institution',
  'office.authority.when': 'On',
  'office.authority.officer': 'Recorded by',
  'office.authority.evidence': 'Evidence',
  'office.authority.asked':
    'On {date} the institution was asked, at the address the register has, to confirm this request.',
  'office.authority.notAsked':
    'No address of the institution is known, so it could not be asked. Record how you know that it stands behind this request.',
  'office.authority.record': 'How do you know that the institution stands behind this request?',
  'office.authority.recordHint':
    'For example: called its published number on 24 November and spoke to the head of the service. The partner does not see this.',
  'office.authority.submit': 'Record the evidence',

  'office.certificates.heading': 'Certificates',
  'office.certificate.acceptance': 'Acceptance',
  'office.certificate.production': 'Production',
  'office.certificate.choice.generate': 'The partner made the key and the CSR on this portal.',
  'office.certificate.choice.csr': 'The partner brought a CSR.',
  'office.certificate.choice.certificate': 'The partner has a certificate already.',
  'office.certificate.choice.later': 'The partner brings a CSR or a certificate later.',
  'office.certificate.released': 'Released for ordering on {date}',
  'office.certificate.again': 'To be made again by the partner',
  'office.certificate.outdated': 'What is asked of new ones has changed since',
  'office.certificate.subject': 'Subject, in this order',
  'office.certificate.issuer': 'Issued by',
  'office.certificate.validity': 'Dates',
  'office.certificate.validityValue': 'From {from} to {to}',
  'office.certificate.key': 'Key',
  'office.certificate.fingerprint': 'SHA-256 of the public key',

  'office.answers.heading': 'What the partner submitted',
  'office.answers.institution': 'Institution',
  'office.answers.application': 'Application',
  'office.answers.documentType': 'Document type {number}: {name}',
  'office.answers.known': 'Registered already; these are the answers as validated.',

  'office.decide.heading': 'Your decision',
  'office.approve.heading': 'Approve',
  'office.approve.noAuthority':
    'It is not confirmed yet that this request is made in the institution’s name. Until then it cannot be approved. See:',
  'office.approve.applicationId': 'Identifier of the application',
  'office.approve.applicationIdHint': 'Also the CN of the certificate. Compared exactly, capitals included.',
  'office.approve.certificateName': 'Name of the institution in the certificate',
  'office.approve.certificateNameHint':
    'At most 64 characters. If you change it, the partner has to make new CSRs.',
  'office.approve.documentTypeId': 'Identifier of “{name}”',
  'office.approve.documentTypeIdHint': '6 to 80 letters, digits, dots, colons, hyphens or underscores.',
  'office.approve.registered': '(registered already)',
  'office.approve.text': 'Message to the partner',
  'office.approve.what':
    'The institution, the issuer and the document types get their references, and the partner receives them by e-mail. This cannot be undone.',
  'office.approve.submit': 'Approve the request form',
  'office.requestChanges.heading': 'Ask for changes',
  'office.requestChanges.text': 'What does the partner have to change?',
  'office.requestChanges.hint':
    'The partner receives this text by e-mail and sees it above the request form. Write in the institution’s language.',
  'office.requestChanges.submit': 'Ask for these changes',
  'office.reject.heading': 'Reject',
  'office.reject.text': 'Why is the request rejected?',
  'office.reject.hint':
    'The partner receives this text by e-mail. The request form is then closed; an approver can reopen it. Write in the institution’s language.',
  'office.reject.submit': 'Reject the request form',

  'office.decisions.heading': 'Decisions so far',
  'office.decision.by': '{date}, {by}',

  'office.history.heading': 'History',
} as const
