/** The life of registered certificates: inventory, renewal, reports about keys, revocation. */
export const certificates = {
  'certificates.title': 'Certificates',
  'certificates.lead':
    'The certificates of your institutions, by application and environment. A certificate tells the web service who publishes; once it has ended, your messages are refused. Renew it in time: the old and the new one count beside each other until the old one ends, so that you can change over in between.',
  'certificates.none':
    'None of your institutions is registered yet. Certificates stand here once a request form is approved.',
  'certificates.noneOf': 'No certificate is registered here yet.',
  'certificates.serviceEnds': 'Publishes until {day}.',
  'certificates.environment.acceptance': 'Acceptance',
  'certificates.environment.production': 'Production',
  'certificates.line.title': 'Time line of the certificates: {application}, {environment}',
  'certificates.line.description':
    'A bar for each certificate, from its first to its last day, and a line for today. The table below says the same.',
  'certificates.line.today': 'today',
  'certificates.overlap':
    'From {from} to {to} two certificates count: {earlier} and {later}. In that time you change your application over to the newer one.',
  'certificates.table': 'Certificates: {application}, {environment}',
  'certificates.column.certificate': 'Certificate',
  'certificates.column.from': 'Counts from',
  'certificates.column.to': 'Ends on',
  'certificates.column.days': 'Days left',
  'certificates.column.state': 'State',
  'certificates.column.handedIn': 'Handed in',
  'certificates.column.acts': 'Actions',
  'certificates.column.institution': 'Institution',
  'certificates.column.application': 'Application',
  'certificates.column.environment': 'Environment',
  'certificates.handedInBy': '{date}, by {name}',
  'certificates.details': 'Subject, authority, fingerprint',
  'certificates.subject': 'Subject',
  'certificates.revokedOn': 'Revoked on {day}',
  'certificates.compromised':
    'On {date} it was reported that others may have this key. The web service refuses the certificate.',

  'certificates.renew': 'Renew',
  'certificates.renew.title': 'Renew a certificate',
  'certificates.renew.what':
    'The portal begins a request form in which everything that is registered is filled in. You only make a new key; once the eBox team has agreed, you order the certificate with its CSR.',
  'certificates.renew.key': 'The key of the present certificate cannot be used again.',
  'certificates.renew.overlap':
    'The present certificate counts until {day}. Hand the new one in before that day, and change your application over while both count.',
  'certificates.renew.stopped': 'The web service no longer accepts the present certificate.',
  'certificates.renew.start': 'Make the new key',
  'certificates.renew.underWay': 'A request for a new certificate is under way already.',
  'certificates.renew.goOn': 'Go on with it',

  'certificates.retire': 'No longer used',
  'certificates.retire.title': 'A certificate that is no longer used',
  'certificates.retire.what':
    'It is then listed as replaced, and you are not reminded of it. The web service goes on accepting it until its end: have the authority revoke it if its key is destroyed before.',
  'certificates.retire.submit': 'It is no longer used',
  'certificates.retire.done': 'The certificate counts as no longer used.',

  'certificates.report': 'Report its key',
  'certificates.report.title': 'Report a key that others may have',
  'certificates.report.what':
    'From the moment you report it, the web service refuses this certificate: nobody can publish with it any more, and neither can the institution itself. This cannot be undone. If in doubt, report it.',
  'certificates.report.happened': 'What happened',
  'certificates.report.noticedBy': 'Who noticed it',
  'certificates.report.noticedOn': 'When it was noticed',
  'certificates.report.side': 'Reported by',
  'certificates.report.submit': 'Report the key and stop the certificate',
  'certificates.report.done': 'The key is reported. The web service refuses the certificate from now on.',
  'certificates.happened.keySent':
    'The key, or a copy of it, was sent by e-mail or chat or lay in a shared folder',
  'certificates.happened.keyPublished': 'The key was published, for instance with source code',
  'certificates.happened.passPhraseKnown': 'Somebody knows the pass phrase of the key who should not',
  'certificates.happened.machineEntered': 'Somebody got into the computer that holds the key',
  'certificates.happened.mediumLost': 'A computer, a disk or a backup with the key was lost or stolen',
  'certificates.happened.formerColleague': 'Somebody who had the key no longer works there',
  'certificates.happened.misused': 'Messages were signed with the key that do not come from the institution',
  'certificates.happened.suspicion': 'There is a suspicion that cannot be ruled out',
  'certificates.noticedBy.institution': 'The institution',
  'certificates.noticedBy.provider': 'A service provider of the institution',
  'certificates.noticedBy.authority': 'The certificate authority',
  'certificates.noticedBy.team': 'The eBox team',
  'certificates.noticedBy.other': 'Somebody else',
  'certificates.side.institution': 'The institution',
  'certificates.side.team': 'The eBox team',

  'certificates.steps.short': 'What to do now',
  'certificates.steps': 'What to do now, in this order',
  'certificates.step.stop':
    'Stop: take the key out of your application and keep no copy. Find out how others came to it, so that the next key does not go the same way.',
  'certificates.step.revoke':
    'Revoke: ask {authority} to revoke the certificate with serial number {serial}, giving “key compromise” as the reason.',
  'certificates.step.renew':
    'Renew: begin the renewal in the portal and make a new key, on a computer that is not concerned. Order the new certificate and hand it in.',
  'certificates.step.tell':
    'Tell the eBox team once the authority has revoked the old certificate: it records the day.',

  'certificates.revoke.title': 'Record the revocation',
  'certificates.revoke.what':
    'Once the authority has revoked the certificate, record the day that its revocation list names.',
  'certificates.revoke.on': 'Revoked on',
  'certificates.revoke.submit': 'Record the revocation',
  'certificates.revoke.done': 'The revocation is recorded.',

  'certificates.office.lead': 'The certificates of all institutions, the next one to end first.',
  'certificates.office.show': 'Which ones',
  'certificates.office.show.30': 'End within 30 days',
  'certificates.office.show.90': 'End within 90 days',
  'certificates.office.show.all': 'All that count',
  'certificates.office.show.ended': 'Ended and not replaced',
  'certificates.office.show.compromised': 'Key reported, not revoked yet',
  'certificates.office.apply': 'Show',
  'certificates.office.empty': 'There is none.',
  'certificates.office.next': 'Next page',
  'certificates.office.waiting':
    'Certificates whose key was reported and whose revocation is not recorded yet: {count}.',
  'certificates.office.look': 'Look at them',
  'certificates.office.one': 'Certificate {serial}',
  'certificates.office.of': 'Certificates of {institution}',

  'certificates.refusal.state': 'This certificate no longer counts, so there is nothing to change.',
  'certificates.refusal.noSuccessor':
    'No other certificate counts here for longer. Hand in the new one first.',
  'certificates.refusal.revoked': 'This certificate is revoked: nobody can publish with it any more.',
  'certificates.refusal.happened': 'Choose what happened.',
  'certificates.refusal.noticedBy': 'Choose who noticed it.',
  'certificates.refusal.noticedOn':
    'Give the day on which it was noticed: not a day to come, and none more than ten years ago.',
  'certificates.refusal.revokedOn':
    'Give the day of the revocation: not a day to come, and none before the certificate counted.',
} as const
