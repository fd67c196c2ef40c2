/** The eBox team’s pages about decisions, references and drafts prepared for partners. */
export const officeDecisions = {
  'office.validate.heading': 'Find fit for approval',
  'office.validate.what':
    'You have looked at everything and find this version fit to be approved. The partner is not told.',
  'office.validate.fourEyes': 'Another officer then approves it.',
  'office.validate.submit': 'This version is fit for approval',
  'office.validate.by': '{date}, {by}',
  'office.summary.validated': 'Found fit for approval',
  'office.done.validated': 'This version is found fit for approval.',
  'office.done.reopened': 'The request form is open again. The partner has been told.',

  'office.approve.secondEyes':
    'With four eyes, another officer than you first finds this version fit for approval. Nobody else has done so yet.',
  'office.approve.references': 'References',
  'office.approve.referencesHint':
    'These are the next ones. You may change them; a reference is given once. An empty field takes the next one.',
  'office.approve.reference.institution': 'Reference of the institution',
  'office.approve.reference.issuer': 'Reference of the issuer',
  'office.approve.reference.application': 'Reference of the application',
  'office.approve.reference.documentType': 'Reference of “{name}”',
  'office.approve.reservations': 'Reservations: what the partner still has to do',
  'office.approve.reservationsHint':
    'Empty when there is nothing left to do. The partner receives this text by e-mail and in the decision, and sees it with the request form. Write in the institution’s language.',
  'office.reject.reason': 'Kind of reason',
  'office.reject.reasonHint': 'The partner sees this in its own language, above your words.',
  'office.reopen.heading': 'Reopen',
  'office.reopen.text': 'Why is it reopened, and what does the partner have to change?',
  'office.reopen.hint':
    'The partner receives this text by e-mail, can change the request form and submits it again as a new version. Write in the institution’s language.',
  'office.reopen.submit': 'Reopen the request form',

  'refusal.reopen.text': 'Write why the request form is reopened, and what the partner has to change.',
  'refusal.reject.reason': 'Choose the kind of reason.',
  'refusal.reference.missing': 'Enter a reference.',
  'refusal.reference.tooLong': 'A reference has 40 characters at most. Shorten it.',
  'refusal.reference.characters':
    'Use letters without accents, digits and . _ / : - only, with a letter or digit at both ends.',
  'refusal.reference.taken': 'This reference has been given already. The next free one is {next}.',
  'refusal.reference.twice': 'Another field of this form has the same reference. Give each its own.',
  'refusal.pattern.number': 'A pattern holds {number} exactly once: it stands for the running number.',
  'refusal.pattern.characters':
    'Beside {number} and {year}, use letters without accents, digits and . _ / : - only, with a letter or digit at both ends.',
  'refusal.pattern.collides':
    'This pattern could make the same reference as one of the patterns above. Begin or end it in another way.',

  'references.title': 'Patterns of references',
  'references.lead':
    'Each approval gives references by these patterns. {number} is the running number, in six digits; {year} is the year, if you want it. What is given already stays as it is.',
  'references.institution': 'Institution',
  'references.issuer': 'Issuer',
  'references.application': 'Application',
  'references.documentType': 'Document type',
  'references.next': 'The next one would be {next}.',
  'references.save': 'Save the patterns',
  'references.done': 'The patterns are saved.',

  'prepared.title': 'Drafts prepared for partners',
  'prepared.lead':
    'Drafts that the team took over from a mailed form. A partner claims one by the link in the mail, then goes on in it as in any other. An unclaimed draft is deleted a month after its link has expired.',
  'prepared.new': 'Prepare a draft for a partner',
  'prepared.empty': 'No draft has been prepared.',
  'prepared.caption': 'Prepared drafts, the newest first',
  'prepared.column.institution': 'Institution',
  'prepared.column.email': 'Sent to',
  'prepared.column.prepared': 'Prepared',
  'prepared.column.state': 'State',
  'prepared.by': '{date}, {by}',
  'prepared.state.open': 'Waits for the partner until {date}',
  'prepared.state.claimed': 'Claimed on {date}',
  'prepared.state.expired': 'The link expired on {date}',
  'prepared.done': 'The draft is prepared. The partner has been sent the link.',
  'prepared.new.lead':
    'Type what stands in the form you received; leave out what is missing. Nothing is checked but the address and the enterprise number: the partner completes and submits it.',
  'prepared.new.partner': 'Partner',
  'prepared.new.email': 'E-mail address of the partner',
  'prepared.new.emailHint':
    'The link is sent there, works for 14 days and only for who signs in with this address.',
  'prepared.new.language': 'Language of the mail',
  'prepared.new.institution': 'Institution',
  'prepared.new.application': 'Application',
  'prepared.new.documentType': 'Document type {number}',
  'prepared.new.more': 'Add a document type',
  'prepared.new.submit': 'Send the link to the partner',
  'refusal.prepare.language': 'Choose the language of the mail.',
  'refusal.prepare.tooLong': 'An answer is longer than 20,000 characters. Shorten it.',
} as const
