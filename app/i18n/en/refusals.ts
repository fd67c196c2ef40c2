/** Why an act was not done, and what mends it: every refusal of the services and of the table of states. */
export const refusals = {
  'refusal.gone': 'This request form is not there any more. Go to your list of request forms.',
  'refusal.role': 'Your role does not allow this. Ask somebody who has the right to do it.',
  'refusal.revision':
    'The request form has changed since you opened this page. Nothing was decided: look at it again, then decide.',
  'refusal.textTooLong': 'This text is too long. Shorten it.',

  'refusal.submit.state': 'This request form is with the eBox team or closed, so it cannot be submitted now.',
  'refusal.submit.complete': 'Complete all steps before you submit the request form.',
  'refusal.submit.csr':
    'This CSR no longer says what your request form says, because the institution or the application was changed. Make a new CSR in this step.',
  'refusal.submit.submissionId':
    'This request form was changed after this page was opened. Check your answers again, then submit.',
  'refusal.submit.institutionKnown':
    'This institution has been registered by others meanwhile. Ask for access to it; your answers stay in this request form.',
  'refusal.withdraw.state': 'This request form is closed already, so it cannot be withdrawn.',
  'refusal.startReview.state': 'Only a submitted request form can be taken up. Its state has changed.',
  'refusal.requestChanges.state': 'Changes can be asked for during a review only. The state has changed.',
  'refusal.approve.state': 'Only a request form in review can be approved. Its state has changed.',
  'refusal.reject.state': 'Only a request form in review can be rejected. Its state has changed.',
  'refusal.requestChanges.text': 'Write what the partner has to change.',
  'refusal.reject.text': 'Write why the request is rejected.',

  'refusal.approve.authorityConfirmed':
    'It is not confirmed yet that this request is made in the institution’s name. Wait for its confirmation, or record your evidence.',
  'refusal.validate.state':
    'Only a request form in review can be found fit for approval. Its state has changed.',
  'refusal.validate.authorityConfirmed':
    'It is not confirmed yet that this request is made in the institution’s name. Wait for its confirmation, or record your evidence.',
  'refusal.validate.remarksClosed':
    'A remark is still open. Accept its answer, or send the request form back for changes.',
  'refusal.approve.remarksClosed':
    'A remark is still open. Accept its answer, or send the request form back for changes.',
  'refusal.approve.secondEyes':
    'With four eyes, another officer first finds this version fit for approval. Ask a colleague to do so.',
  'refusal.reopen.state': 'Only a rejected request form can be reopened. Its state has changed.',
  'refusal.approve.certificateName':
    'Enter the name of the institution for the certificate, with 64 characters at most.',
  'refusal.approve.documentTypeId': 'Enter an identifier for each document type.',
  'refusal.approve.sameDocumentTypeId': 'Another document type has this identifier. Give each its own.',
  'refusal.approve.documentTypeKnown':
    'This issuer already has a document type with this identifier. Choose another one.',
  'refusal.approve.institutionKnown':
    'This institution has been registered through another request form meanwhile. Its members must let this partner in first.',

  'refusal.claim.taken':
    '{officer} reviews this request form already. To take it over, assign it to yourself.',
  'refusal.assign.changed': 'This request form was assigned to {officer} meanwhile. Look again, then decide.',
  'refusal.assign.closed': 'This request form is closed, so nobody has to review it.',
  'refusal.assign.nobody': 'Choose the colleague who is to review the request forms.',
  'refusal.assign.noOfficer': 'This person is not in the eBox team any more. Choose somebody else.',
  'refusal.assign.none': 'Tick at least one request form.',
  'refusal.times.days': 'Enter a whole number of days from 1 to {max}.',
  'refusal.view.name': 'Give this view a name.',
  'refusal.view.nameLength': 'A name has {max} characters at most. Shorten it.',
  'refusal.view.many': 'You have {max} views already, which is the most. Delete one, then save this one.',

  'refusal.save.state':
    'This request form is with the eBox team or closed, so its answers cannot be changed now. Nothing was saved.',
  'refusal.save.known':
    'This is registered already, so it is not changed here. Write to the eBox team if something is out of date.',
  'refusal.save.notAsked': 'This step is not part of what this request form asks. Nothing was saved.',
  'refusal.save.fixed':
    'This answer names the issuer in certificates and messages and cannot be changed here.',
  'refusal.save.removed': 'This document type was removed meanwhile. Nothing was saved.',
  'refusal.drafts.many':
    'You have {max} request forms that are not submitted yet, which is the most one person may have. Submit or withdraw one, then start another.',
  'refusal.drafts.workspace':
    'Your institution has {max} request forms that are not submitted yet, which is the most it may have. Submit or withdraw one, then start another.',
  'refusal.documentTypes.many':
    'A request form holds {max} document types at most. Submit this one, then start another for the rest.',
  'refusal.application.gone': 'This application is not registered for your institution. Choose another one.',
  'refusal.institution.known':
    'This institution is registered already, and you are not one of its members. Ask for access, or enter another number.',

  'refusal.access.unknown':
    'No institution with this number is registered yet. You can start a request form for it.',
  'refusal.access.answered': 'This question for access was answered already.',
  'refusal.authority.gone': 'This link was used already, or a newer mail has replaced it.',
  'refusal.authority.confirmed': 'This was confirmed already.',
  'refusal.authority.evidence': 'Write how you know that the institution stands behind this request.',
} as const
