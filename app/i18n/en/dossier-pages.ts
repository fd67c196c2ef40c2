/** The partner’s pages around the steps: access, check of the answers, confirmation, status, authority. */
export const dossierPages = {
  'access.title': 'This institution is registered already',
  'access.what':
    'The institution with enterprise number {number} already works with the eBox. Only its members see its request forms and applications.',
  'access.former': 'The number {former} is no longer used: the institution goes on under {number}.',
  'access.ask':
    'If you work for it, ask for access. One of its managers or the eBox team answers you by e-mail at {email}.',
  'access.submit': 'Ask for access',
  'access.other': 'Use another enterprise number',
  'access.done.title': 'Your question has been sent',
  'access.done':
    'One of the institution’s managers or the eBox team answers within {days} working days, by e-mail at {email}. You need to do nothing meanwhile. After that, the institution’s request forms are in your list.',

  'review.title': 'Check your answers',
  'review.lead': 'Read everything once more. You can change each answer before you submit the request form.',
  'review.problems': 'Something is missing still',
  'review.problems.what': 'You can submit the request form when these steps are completed:',
  'review.problem.notStarted': '{task}: not started yet',
  'review.problem.inProgress': '{task}: not complete yet',
  'review.problem.blocked': '{task}: cannot start before institution and application are completed',
  'review.documentType': 'Document type: {name}',
  'review.refusal': '{task}: {text}',
  'review.none': 'Nothing entered yet.',
  'review.certificate.generate': 'CSR made on this portal',
  'review.certificate.csr': 'CSR of your own',
  'review.certificate.certificate': 'Certificate you have already',
  'review.certificate.later': 'Later, after validation',
  'review.key': 'Key (SHA-256 of its public part): {fingerprint}',
  'review.declaration.title': 'Submit',
  'review.declaration':
    'By submitting you declare that these answers are correct to the best of your knowledge, and that you may make this request in the name of {institution}.',
  'review.authority':
    'The eBox team has the institution confirm this, at an address it already knows. You need to do nothing for it.',
  'review.orderNot': 'Do not order a certificate before the eBox team has validated your request.',
  'review.submit': 'Submit the request form',

  'confirmation.title': 'Request form submitted',
  'confirmation.reference': 'Your reference',
  'confirmation.next': 'What happens next',
  'confirmation.mail': 'You receive a confirmation by e-mail.',
  'confirmation.when':
    'The eBox team validates your request by {date} at the latest as a rule. While it waits for something from you, its time stands still. If something is missing, it asks you on this page and by e-mail.',
  'status.paused':
    'While it is your move, the eBox team’s time stands still. It goes on when you submit the request form again.',
  'confirmation.after':
    'After a positive validation you find your references here. Only then you order the certificate.',
  'confirmation.pdf': 'Save the request form (PDF)',

  'status.where': 'Where your request stands',
  'status.state': 'State',
  'status.ball': 'Next move',
  'status.since': 'Since',
  'status.next': 'What comes next',
  'status.next.submitted':
    'The eBox team takes up your request and validates it, by {date} at the latest as a rule.',
  'status.next.inReview':
    'The eBox team is validating your request and decides by {date} at the latest as a rule. If something is missing, it asks you here and by e-mail.',
  'status.next.late':
    'The eBox team’s answer was due on {date} and is late. You need to do nothing; the team has been reminded.',
  'status.next.approved':
    'Order the certificate of each environment whose CSR is released; then the eBox team configures acceptance and you can test.',
  'status.next.rejected':
    'This request form is closed. When the reasons below no longer apply, start a new request form.',
  'status.next.withdrawn': 'This request form is closed. You can start a new one at any time.',
  'status.steps': 'The six steps',
  'status.message': 'Message from the eBox team',
  'status.message.rejected': 'Why the request was rejected',
  'status.message.of': 'Written on {date}',
  'status.references': 'Your references',
  'status.references.what':
    'Quote these references in every message to the eBox team and use the identifiers exactly as they stand here.',
  'status.reference.institution': 'Institution',
  'status.reference.issuer': 'Issuer',
  'status.reference.application': 'Application',
  'status.reference.caption': 'Document types you may publish',
  'status.reference.name': 'Name',
  'status.reference.identifier': 'Identifier',
  'status.reference.reference': 'Reference',
  'status.certificates': 'Certificates',
  'status.certificate.waiting': 'CSR received. Do not order before the eBox team has validated your request.',
  'status.certificate.released':
    'CSR released: it says exactly what was validated. You can order the certificate with it.',
  'status.certificate.newProfile':
    'What the subject of a new certificate must say has changed since this CSR was released. This one stays good for ordering; your next certificate follows the new profile.',
  'status.certificate.again':
    'Make a new CSR: what was validated differs from what this CSR says. Do not order a certificate with it.',
  'status.certificate.certificate':
    'You have a certificate already. The eBox team checks it against what was validated.',
  'status.certificate.registered': 'Your certificate is registered: it says what was validated.',
  'status.certificate.unfit':
    'Your certificate was not registered: it does not say what was validated, or it no longer counts. Make a CSR now, with a new key, and order another certificate with it.',
  'status.certificate.all': 'See all your certificates, with their dates',
  'status.certificate.later': 'You provide the CSR or the certificate later, after validation.',
  'status.certificate.missing':
    'There is no CSR yet. Your request is validated, so make the CSR now; when it passes, you order the certificate with it at once.',
  'status.certificate.renew':
    'The institution’s name or number has changed since, so this certificate no longer says what is registered. Have it renewed: ask for a new certificate, or make a new CSR here if you can.',
  'status.certificate.make.acceptance': 'Make the CSR for acceptance now',
  'status.certificate.make.production': 'Make the CSR for production now',
  'status.certificate.issued': 'Issued certificate: hand in or view',
  'status.certificate.instead': 'Make a CSR for a new certificate instead',
  'status.checks': 'Automatic checks',
  'status.checks.running': 'The checks are running. Reload this page in a moment.',
  'status.check.pass': 'In order',
  'status.check.warn': 'To look at',
  'status.check.fail': 'Not in order',
  'status.authority.asked':
    'On {date} the institution was asked, at the address the register has, to confirm that you ask in its name.',
  'status.authority.team':
    'The register has no e-mail address of the institution. The eBox team confirms with it that you ask in its name.',
  'status.authority.confirmed': 'On {date} it was confirmed that you ask in the institution’s name.',
  'status.authority': 'In the institution’s name',
  'status.answers': 'What you submitted',
  'status.answers.show': 'Show all answers',
  'status.answers.version': 'Version {version}, submitted on {date}',
  'status.pdf': 'Request form as submitted (PDF)',
  'status.withdraw': 'Withdraw this request form',

  'thread.link': 'Conversation with the eBox team',
  'thread.link.team': 'Conversation with the partner',
  'thread.unread.one': '{count} new message',
  'thread.unread.other': '{count} new messages',

  'withdraw.title': 'Withdraw this request form?',
  'withdraw.what':
    'The eBox team then stops working on it. You can still read it, but not change it or submit it any more.',
  'withdraw.submit': 'Withdraw',
  'withdraw.keep': 'Keep the request form',

  'again.title': 'Start again from these answers?',
  'again.what':
    'A new request form begins with the answers of {reference}. Look them through and submit it. CSRs and certificates are not copied: a key belongs to one request form.',
  'again.submit': 'Start the new request form',
  'again.keep': 'Back to the closed request form',
  'again.link': 'Start a new request form from these answers',
  'again.refusal.state':
    'Only a request form that was submitted and then withdrawn or closed can be started again.',

  'authority.title': 'Confirm a request in the name of your institution',
  'authority.what':
    'Somebody asks to publish documents in the eBox in the name of {institution}. You receive this because the mail went to the address under which your institution is known.',
  'authority.reference': 'Reference',
  'authority.institution': 'Institution',
  'authority.application': 'Application',
  'authority.confirm': 'If this is known at your institution and allowed, confirm it. You can confirm once.',
  'authority.submit': 'Confirm',
  'authority.doubt':
    'If you do not know this request, do not confirm it, and tell the eBox team with the reference above.',
  'authority.done.title': 'Thank you, the request is confirmed',
  'authority.done':
    'The eBox team now knows that this request is made in the name of your institution. You need to do nothing more.',
  'authority.gone.title': 'This link cannot be used any more',
  'authority.gone':
    'It was used already, or a newer mail has replaced it. If you want to tell the eBox team something about a request, write to it with the reference of the request.',

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
  'taskStatus.blocked': 'Cannot start yet',
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
} as const
