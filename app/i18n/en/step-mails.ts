/** Mails about the steps of an environment and the day of going live. */
export const stepMails = {
  'mail.environment.acceptance': 'acceptance',
  'mail.environment.production': 'production',
  'mail.step.acceptanceConfigured.subject': '{application}: acceptance is configured',
  'mail.step.acceptanceConfigured.what':
    'The eBox team has configured the acceptance environment for this application. You can now publish there, to test recipients only.',
  'mail.step.acceptanceConfigured.next':
    'Go through the test cases, write down what came out, and report them. Production follows once the eBox team has confirmed your tests.',
  'mail.step.testsConfirmed.subject': '{application}: your tests are confirmed',
  'mail.step.testsConfirmed.what':
    'The eBox team has read the report of your tests in acceptance and confirms it.',
  'mail.step.testsConfirmed.next':
    'You can now request production. Nothing happens there without your request.',
  'mail.step.testsRefused.subject': '{application}: your tests are not confirmed yet',
  'mail.step.testsRefused.what':
    'The eBox team has read the report of your tests in acceptance and does not confirm it yet, for this reason:',
  'mail.step.testsRefused.next':
    'Test again what is named, correct the results and report them once more. What you noted is kept.',
  'mail.step.signedOff.subject': '{application}: production is signed off',
  'mail.step.signedOff.what': 'The eBox team has signed off your request for production.',
  'mail.step.signedOff.next':
    'Propose a day for going live, or agree to the one that the eBox team proposes.',
  'mail.step.certificateAwaited.subject':
    '{application}: production is signed off, its certificate is missing',
  'mail.step.certificateAwaited.what':
    'The eBox team has signed off your request for production. No certificate for production is registered yet.',
  'mail.step.certificateAwaited.next':
    'Hand the certificate for production in. After that, both sides agree on the day of going live.',
  'mail.step.productionRefused.subject': '{application}: production is not signed off',
  'mail.step.productionRefused.what':
    'The eBox team has not signed off your request for production, for this reason:',
  'mail.step.productionRefused.next': 'Once this is settled, request production again.',
  'mail.step.productionConfigured.subject': '{application}: production is configured for {day}',
  'mail.step.productionConfigured.what':
    'The eBox team has configured production for this application. You go live on {day}.',
  'mail.step.productionConfigured.next':
    'Nothing is published before you are live. The eBox team writes to you when you are.',
  'mail.step.live.subject': '{application} is live',
  'mail.step.live.what':
    'The eBox team has taken this application into production. From now on its documents reach citizens.',
  'mail.step.live.next':
    'The issuer’s page shows which document types are switched on. New ones are tested in acceptance first.',
  'mail.step.suspended.subject': '{application}: publishing is suspended',
  'mail.step.suspended.what': 'The eBox team has suspended this application in production, for this reason:',
  'mail.step.suspended.next':
    'Until it is resumed, the web service refuses its messages (business error 40). Write to the eBox team to settle it.',
  'mail.step.resumed.subject': '{application}: publishing is resumed',
  'mail.step.resumed.what':
    'The eBox team has ended the suspension: this application publishes in production again.',
  'mail.step.resumed.next': 'Send again what was refused meanwhile.',
  'mail.step.ended.subject': '{application}: publishing has ended',
  'mail.step.ended.what':
    'The last day of this application has passed, as you asked. It publishes in no environment any more.',
  'mail.step.ended.next':
    'Have the certificates revoked by the authority that issued them if you no longer need their keys.',
  'mail.step.remindCertificate.subject': 'Reminder: the certificate of {application} is missing',
  'mail.step.remindCertificate.what':
    'No certificate is registered for this environment yet, so it cannot be configured.',
  'mail.step.remindCertificate.next': 'Hand it in as soon as the authority has issued it.',
  'mail.step.remindTests.subject': 'Reminder: the tests of {application} are awaited',
  'mail.step.remindTests.what': 'Acceptance is configured, and your tests have not been reported yet.',
  'mail.step.remindTests.next':
    'Go through the test cases and report them, or write to the eBox team if something is in the way.',
  'mail.step.remindDay.subject': 'Reminder: the day of going live of {application} is not agreed',
  'mail.step.remindDay.what': 'Production is signed off, and no day is agreed yet.',
  'mail.step.remindDay.next': 'Propose a day, or agree to the one that is proposed.',
  'mail.step.dayProposed.subject': '{application}: {day} is proposed for going live',
  'mail.step.dayProposed.what':
    'For {application} of {institution}, the other side proposes to go live on {day}.',
  'mail.step.dayProposed.next': 'Agree to it on the page of the planning, or propose another day.',
  'mail.step.dayAgreed.subject': '{application} goes live on {day}',
  'mail.step.dayAgreed.what': 'Both sides agreed: {application} of {institution} goes live on {day}.',
  'mail.step.dayAgreed.next':
    'The page of the planning has the day as a file for your calendar. Either side may ask to move it.',
  'mail.step.dayDropped.subject': '{application}: the proposal of {day} is dropped',
  'mail.step.dayDropped.what':
    'For {application} of {institution}, {day} is no longer proposed for going live.',
  'mail.step.dayDropped.next': 'What was agreed before stays agreed. Propose another day where none is.',
  'mail.step.dayCancelled.subject': '{application}: the day of going live is given up',
  'mail.step.dayCancelled.what':
    'The other side gave up the agreed day of going live of {application} ({institution}), {day}.',
  'mail.step.dayCancelled.next': 'Agree on another day on the page of the planning.',
  'mail.step.acceptanceReady.subject': '{application}: acceptance can be configured',
  'mail.step.acceptanceReady.what':
    'The certificate for acceptance of {institution} is registered. The environment waits for its configuration.',
  'mail.step.acceptanceReady.next':
    'Configure it, then say on this page which document types are switched on.',
  'mail.step.testsReported.subject': '{application}: tests were reported',
  'mail.step.testsReported.what': '{institution} has reported its tests in acceptance.',
  'mail.step.testsReported.next': 'Read the results, then confirm them or say what is missing.',
  'mail.step.productionRequested.subject': '{application}: production was requested',
  'mail.step.productionRequested.what': '{institution} requests production.',
  'mail.step.productionRequested.next':
    'An approver who did not confirm the tests signs it off, or says why not.',
  'mail.step.productionReady.subject': '{application}: a day of going live can be agreed',
  'mail.step.productionReady.what':
    'Production of {institution} is signed off and its certificate is registered.',
  'mail.step.productionReady.next': 'Propose a day, or agree to the one that the partner proposes.',
  'mail.step.productionScheduled.subject': '{application}: production is to be configured',
  'mail.step.productionScheduled.what':
    '{institution} goes live on {day}, and production is not configured yet.',
  'mail.step.productionScheduled.next': 'Configure it before that day.',
  'mail.step.goLiveDue.subject': '{application}: going live is due',
  'mail.step.goLiveDue.what':
    'Production of {institution} is configured, and the agreed day, {day}, has come.',
  'mail.step.goLiveDue.next': 'Take it live, or agree on another day.',
  'mail.step.environment': 'Environment',
} as const
