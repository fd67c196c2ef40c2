export const post = {
  'mail.footer':
    'This message was sent by the eBox partner portal. Questions? Write to the eBox team: {mailbox}',
  'mail.labelled': '{label}: {value}',
  'mail.copy':
    'You receive this copy because this is the functional mailbox of {institution}. The people of your institution who work on this in the portal have received it as well.',
  'mail.button.signIn': 'Sign in',
  'mail.button.open': 'Open the request form',
  'mail.button.confirm': 'Read the request and answer',
  'mail.button.portal': 'Open the portal',
  'mail.button.invitation': 'Look at the invitation',

  'mail.signIn.subject': 'Sign in to the eBox partner portal',
  'mail.signIn.what':
    'Somebody asked to sign in to the eBox partner portal with this address. If it was you, open this link:',
  'mail.signIn.code': 'The portal may ask for this code:',
  'mail.signIn.next':
    'Link and code work once, for 10 minutes. If you did not ask to sign in, you have nothing to do: nobody can sign in without this message. Give the code to nobody.',

  'mail.submitted.subject': '{reference}: your request form has arrived',
  'mail.submitted.what': 'We have received the request form {reference} for {institution}.',
  'mail.submitted.next':
    'The eBox team checks it and answers within {days} working days. Do not order a certificate before it is approved. The request form shows at any time how far we are.',

  'mail.reviewStarted.subject': '{reference}: the eBox team is reviewing your request form',
  'mail.reviewStarted.what':
    'The eBox team has started to review the request form {reference} for {institution}.',
  'mail.reviewStarted.next':
    'You have nothing to do now. We write to you as soon as there is a decision or a question.',

  'mail.changesRequested.subject': '{reference}: the eBox team asks for changes',
  'mail.changesRequested.what':
    'The eBox team has read the request form {reference} for {institution} and asks you to change it:',
  'mail.changesRequested.next':
    'Change what is asked, then submit the request form again. What you do not change stays as it is.',

  'mail.approved.subject': '{reference}: your request form is approved',
  'mail.approved.what':
    'The request form {reference} for {institution} is approved. These are your references; keep them, since every question and every message to the web service uses them.',
  'mail.approved.institution': 'Institution',
  'mail.approved.application': 'Application',
  'mail.approved.issuer': 'Issuer',
  'mail.approved.documentType': 'Document type',
  'mail.approved.released':
    'You may now order the certificate with the CSR of the request form: {environments}.',
  'mail.approved.certificateAgain':
    'Make a new CSR before you order a certificate ({environments}): the institution or the application was validated in other words than those in your CSR.',
  'mail.approved.certificateUnfit':
    'Your certificate could not be registered ({environments}): it does not say what was validated, or no longer counts. The page of the request form shows what to do.',
  'mail.approved.next':
    'Once the certificate is issued, the eBox team configures acceptance, and you can test there. Production follows on your request, after positive tests.',

  'mail.rejected.subject': '{reference}: your request form is not accepted',
  'mail.rejected.what':
    'The eBox team has not accepted the request form {reference} for {institution}, for this reason:',
  'mail.rejected.next':
    'This request form is closed. When the reason no longer holds, you can start a new one.',

  'mail.draftExpires.subject': 'Your request form for {institution} will be deleted on {day}',
  'mail.draftExpires.what':
    'Nobody has worked on the request form for {institution} for {untouchedDays} days. It was never submitted, so it will be deleted on {day}, with all that was filled in.',
  'mail.draftExpires.next':
    'To keep it, open it before that day and save a step or submit it. To give it up, you need to do nothing.',

  'mail.button.queue': 'Open the queue',
  'mail.answersDue.subject.late': 'Request forms are waiting for your answer, some of them too long',
  'mail.answersDue.subject.soon': 'Request forms are waiting for your answer',
  'mail.answersDue.what':
    'These request forms are with the eBox team, which has promised their partners an answer by the day that stands before each.',
  'mail.answersDue.late': 'Overdue:',
  'mail.answersDue.soon': 'Due soon:',
  'mail.changesAwaited.subject': '{reference}: the eBox team is waiting for your changes',
  'mail.changesAwaited.what':
    'On {day} the eBox team asked you to change the request form {reference} for {institution}. It has not been submitted again since.',
  'mail.changesAwaited.next':
    'Change what is asked, then submit the request form again. If you do not need it any more, you can withdraw it there.',

  'mail.closingSoon.subject': '{reference}: the request form will be closed',
  'mail.closingSoon.what':
    'On {asked} the eBox team asked you to change the request form {reference} for {institution}. Nothing has been done with it since, so it will be closed on {day}.',
  'mail.closingSoon.next':
    'To keep it open, change what is asked and submit it again, or write to the eBox team on its page before that day. Once it is closed, you can start a new request form from its answers.',
  'mail.closed.subject': '{reference}: the request form is closed',
  'mail.closed.what':
    'The request form {reference} for {institution} waited for your changes and nothing was done with it after our notice. It is now closed.',
  'mail.closed.next':
    'You can still read it. If you want to go on, start a new request form from its answers on its page: you do not have to fill everything in again.',

  'mail.institutionChanged.subject': 'The eBox team has recorded a change of your institution',
  'mail.institutionChanged.what': 'Before: {before}. Now: {after}.',
  'mail.institutionChanged.next':
    'Your applications, document types and references stay as they are, and so does your access.',
  'mail.institutionMerged.subject': 'Two institutions are one for the eBox',
  'mail.institutionMerged.what': '{before} went into {after}.',
  'mail.institutionMerged.next':
    'Applications, document types and references stay as they are and belong to the institution that goes on. Whoever could work for the former one can work there now; its request forms can still be read.',
  'mail.institutionChange.renew':
    'The certificates of these applications no longer say what is registered: {applications}. Ask for new ones on the portal; until then, the present ones can go on being used as long as the web service accepts them.',

  'mail.withdrawn.subject': '{reference}: the request form was withdrawn',
  'mail.withdrawn.what': 'The request form {reference} for {institution} was withdrawn by the partner.',
  'mail.withdrawn.next': 'It is closed, and nothing more has to be done for it.',

  'mail.authority.subject': 'Does {institution} want to publish in the eBox? ({reference})',
  'mail.authority.what':
    'Somebody asks to publish documents in the eBox in the name of {institution}. We write to you because this is the address we know of the institution.',
  'mail.authority.asker': 'Who asks',
  'mail.authority.application': 'Application',
  'mail.authority.reference': 'Reference',
  'mail.authority.confirm':
    'Read the request and say whether this person may ask for it in the name of your institution:',
  'mail.authority.next':
    'Without your answer the request is not approved. If you do not know this person, do not confirm, and write to the eBox team.',

  'mail.accessAsked.subject': 'Access asked to institution {enterpriseNumber}',
  'mail.accessAsked.what':
    '{person} asks to join the institution with enterprise number {enterpriseNumber}, which is registered already.',
  'mail.accessAsked.next':
    'Check who this is, then grant or refuse access in the portal. Until then this person sees nothing of the institution.',

  'mail.accessAskedOfManager.subject': 'Somebody asks for access to {institution}',
  'mail.accessAskedOfManager.what':
    '{person} asks to join {institution} (enterprise number {enterpriseNumber}) in the eBox partner portal.',
  'mail.accessAskedOfManager.next':
    'You manage its members, so you can give or refuse access, as can the eBox team. Give it only to somebody you know to work for your institution. Until then this person sees nothing of it.',

  'mail.newSubmission.subject': '{reference}: new request form of {institution}',
  'mail.newSubmission.what': '{institution} has submitted the request form {reference}.',
  'mail.newSubmission.next':
    'It stands in the queue; the automatic checks are shown with it. The partner was promised an answer within {days} working days.',

  'mail.button.thread': 'Open the conversation',
  'mail.messageFromTeam.subject': '{reference}: a message from the eBox team',
  'mail.messageFromTeam.what':
    'The eBox team has written to you about the request form {reference} for {institution}.',
  'mail.messageFromTeam.next':
    'You read the message in the portal, where you can also answer. Its text does not travel by e-mail.',
  'mail.messageFromPartner.subject': '{reference}: a message from {institution}',
  'mail.messageFromPartner.what': '{institution} has written about the request form {reference}.',
  'mail.messageFromPartner.next':
    'You read the message in the portal, where you can also answer. Its text does not travel by e-mail.',

  'mail.certificateReleased.subject': '{reference}: CSR for {environment} released',
  'mail.certificateReleased.what':
    '{institution} has handed in the CSR for {environment} after the approval of {reference}. It says exactly what was validated, so it was released for ordering.',
  'mail.certificateReleased.next': 'The partner can order the certificate. Nothing has to be decided.',

  'mail.button.renew': 'Renew the certificate',
  'mail.button.certificate': 'Open the certificate',
  'mail.certificate.application': 'Application',
  'mail.certificate.environment': 'Environment',
  'mail.certificate.serial': 'Serial number',
  'mail.certificate.authority': 'Issued by',
  'mail.certificate.ends': 'Ends on',
  'mail.certificate.days': 'Days left',
  'mail.certificateEnds.subject': 'The certificate of {application} for {environment} ends on {day}',
  'mail.certificateEnds.what':
    'On {day} the certificate ends with which {application} of {institution} publishes in the eBox. From then on the web service refuses its messages.',
  'mail.certificateEnds.next':
    'Renew it now: the link opens a request for a new certificate that is filled in already, and in which you make a new key. The present certificate counts until its end, so you can change over in between. Once the new one is handed in, you are not reminded any more.',
  'mail.certificateEnded.subject':
    'Ended without a successor: the certificate of {application} for {environment}',
  'mail.certificateEnded.what':
    'The certificate of {application} of {institution} ended on {day}, and no other is registered. The web service refuses its messages.',
  'mail.certificateEnded.next':
    'Ask the institution whether it renews the certificate or ends the service. The portal sends no more reminders of it.',
  'mail.keyCompromised.subject': 'Act now: others may have the key of {application} for {environment}',
  'mail.keyCompromised.what':
    'It was reported that others may have the key of this certificate. The web service refuses it from now on, so that nobody can publish with it in the name of {institution}. Do the following, in this order:',
  'mail.keyCompromised.mistake':
    'If the report was a mistake, tell the eBox team. The certificate does not come into use again all the same: renew it.',
  'mail.keyCompromisedTeam.subject': 'Key reported: {application} of {institution}, {environment}',
  'mail.keyCompromisedTeam.what':
    'It was reported that others may have the key of this certificate of {institution}. The portal has stopped it and has told the institution what to do.',
  'mail.keyCompromisedTeam.next':
    'See to it that the configuration of the environment no longer has it. Once the authority has revoked it, record that on its page.',

  'mail.accessGranted.subject': 'You now have access to {institution}',
  'mail.accessGranted.what':
    'Your question for access was answered: you are now a member of {institution} (enterprise number {enterpriseNumber}) in the eBox partner portal.',
  'mail.accessGranted.next': 'You find its request forms in your list.',

  'mail.accessRefused.subject': 'Access to institution {enterpriseNumber} was not given',
  'mail.accessRefused.what':
    'You asked for access to the institution with enterprise number {enterpriseNumber}. It was not given.',
  'mail.accessRefused.next':
    'If you do work for this institution, ask a colleague who manages its members to invite you. You can also ask again after one day.',

  'mail.invitation.subject': 'You are invited to {institution} in the eBox partner portal',
  'mail.invitation.what':
    '{inviter} invites you to work for {institution} in the eBox partner portal, where institutions apply to publish in the eBox. Look at the invitation first; nothing happens before you accept it:',
  'mail.invitation.next':
    'The link works once, for 7 days, and only for this e-mail address. If you do not know who invites you, you have nothing to do.',

  'mail.button.passkeys': 'See your passkeys',
  'mail.passkeyAdded.subject': 'A passkey was added to your account',
  'mail.passkeyAdded.what':
    'A passkey was added to your account in the eBox partner portal. You use it as the second step into the eBox team’s pages.',
  'mail.passkeyAdded.next':
    'If you did this, there is nothing to do. If you did not, tell another admin of the eBox team at once: they can remove it.',
  'mail.passkeyRemoved.subject': 'A passkey was removed from your account',
  'mail.passkeyRemoved.what':
    'A passkey was removed from your account in the eBox partner portal, at your request. The others go on working.',
  'mail.passkeyRemoved.next':
    'If you did this, there is nothing to do. If you did not, tell another admin of the eBox team at once.',
  'mail.passkeyWindow.subject': 'You can add a passkey within 24 hours',
  'mail.passkeyWindow.what':
    'You are, or stay, a member of the eBox team in the eBox partner portal. Its pages need a passkey beside your sign-in, and you have none now: earlier ones were removed.',
  'mail.passkeyWindow.next':
    'Sign in within 24 hours and make a passkey. If you did not expect this, tell an admin of the eBox team.',

  'mail.button.claim': 'See the request form',
  'mail.approved.reservations': 'It is approved with reservations. This is what you still have to do:',
  'mail.reopened.subject': '{reference}: your request form is open again',
  'mail.reopened.what':
    'The eBox team has reopened the request form {reference} for {institution}, which it had not accepted:',
  'mail.reopened.next':
    'Change what is needed, then submit the request form again. What you do not change stays as it is.',
  'mail.draftPrepared.subject': 'Your request form for {institution} is prepared',
  'mail.draftPrepared.what':
    'You sent the eBox team a form for {institution}. The team has typed it into the eBox partner portal, where you can check, complete and submit it:',
  'mail.draftPrepared.next':
    'The link works once, for 14 days, and only for this e-mail address. Nothing is submitted before you do so. If you sent no form, you have nothing to do.',
  'pdf.decision.title': 'Decision on request form {reference}',
  'pdf.decision.subject': 'Taken by the eBox team on version {version}, which follows as it was decided on',
  'pdf.decision.heading': 'Decision',
  'pdf.decision.at': 'Taken on',
  'pdf.decision.references': 'References given',

  'pdf.title': 'Request form',
  'pdf.subject': 'Publishing documents in the eBox',
  'pdf.summary': 'Reference and state',
  'pdf.reference': 'Reference',
  'pdf.version': 'Version',
  'pdf.submittedAt': 'Submitted on',
  'pdf.part.institution': 'Institution',
  'pdf.part.application': 'Application',
  'pdf.part.documentType': 'Document type {number}: {name}',
  'pdf.known': 'Registered already; shown as registered.',
  'pdf.none': '(not given)',
  'pdf.certificate.acceptance': 'Certificate for acceptance',
  'pdf.certificate.production': 'Certificate for production',
  'pdf.certificate.choice': 'How the certificate is obtained',
  'pdf.certificate.choice.generate': 'Key and CSR made in the portal',
  'pdf.certificate.choice.csr': 'CSR brought by the partner',
  'pdf.certificate.choice.certificate': 'Certificate at hand',
  'pdf.certificate.choice.later': 'Later',
  'pdf.certificate.subject': 'Subject of the certificate, in this order',
  'pdf.certificate.key': 'Public key (SHA-256 of the SPKI)',
  'pdf.page': 'Page {page} of {pages}',

  'mail.button.issuer': 'Open the issuer’s page',
} as const
