/** An institution that was renamed, has another number, or went into another one. */
export const institutionChange = {
  'institutionChange.title': 'The institution changed',
  'institutionChange.lead':
    'Record here that an institution was renamed, has another enterprise number, or went into another one. Its applications, document types and references stay. Check it in the enterprise register first.',
  'institutionChange.link': 'The institution changed its name or number, or went into another one',
  'institutionChange.number.hint':
    'If another registered institution has this number, this one goes into it: its applications move there, and its members with them.',
  'institutionChange.preview': 'Look at what changes',
  'institutionChange.confirm.rename': 'Change the name',
  'institutionChange.confirm.renumber': 'Change the number',
  'institutionChange.confirm.merge': 'Let the institution go into the other one',
  'institutionChange.back': 'Change what was typed',
  'institutionChange.caption': 'Before and after',
  'institutionChange.column.what': 'What',
  'institutionChange.column.before': 'Before',
  'institutionChange.column.after': 'After',
  'institutionChange.empty': '(empty)',
  'institutionChange.follows': 'What follows',
  'institutionChange.follows.rename':
    'Request forms that are not decided yet show the new name. What was submitted stays as it was.',
  'institutionChange.follows.renumber':
    'The former number stays known: whoever types it is told the new one. Members keep their access.',
  'institutionChange.follows.merge':
    'Its applications belong to the other institution from now on. Its members can work there, at most as editors; here they only read. Open invitations and API tokens end. This cannot be undone.',
  'institutionChange.follows.applications': 'Applications concerned: {applications}',
  'institutionChange.follows.renew':
    'Certificates in use no longer say what is registered: they are marked as to be renewed, and the managers are told.',
  'institutionChange.done.rename': 'The name is changed.',
  'institutionChange.done.renumber': 'The number is changed.',
  'institutionChange.done.merge': 'The institution went into the other one.',
  'institutionChange.refusal.merged': 'This institution went into another one already.',
  'institutionChange.refusal.revision':
    'The institution was changed meanwhile. Reload the page and look at it again.',
  'institutionChange.refusal.nothing': 'Nothing is changed. Type the new name or number.',
  'institutionChange.refusal.intoMerged':
    'The institution with the number {number} went into another one itself. Type the number of that one.',
  'institutionChange.refusal.open':
    'These request forms of the institution are still open: {references}. Decide on them first, or wait until the partner has withdrawn them.',
  'institutionChange.refusal.applications':
    'Both institutions have these applications: {applications}. One of the two has to get another identifier or end first.',
  'office.certificate.renew': 'To be renewed since {date}: name or number changed',
} as const
