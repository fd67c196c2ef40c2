/** Second step, passkeys, sessions, members of the team. */
export const security = {
  'security.secondStep.title': 'Second step',
  'security.secondStep.verify':
    'The pages of the eBox team need your passkey, beside your sign-in. Your browser will ask for your fingerprint, your face, your PIN or your security key.',
  'security.secondStep.verify.button': 'Use my passkey',
  'security.secondStep.enrol':
    'The pages of the eBox team need a passkey, beside your sign-in, and you have none yet. Make one on this device or on a security key; you can do so until {until}.',
  'security.secondStep.enrol.more':
    'Make a second one on another device, in case you lose the first: nobody can add one for you.',
  'security.secondStep.closed':
    'The pages of the eBox team need a passkey, beside your sign-in. You have none, and nobody has opened a window in which you can add one.',
  'security.secondStep.closed.todo':
    'Ask an admin of the eBox team to open a window of 24 hours for you, under “Team members”. If there is no other admin, ask who operates the portal.',
  'security.secondStep.lost':
    'Lost your passkey? Ask another admin of the eBox team to open a window of 24 hours for you.',
  'security.noScript':
    'Passkeys are used by the browser through JavaScript. Switch it on for this page, then reload it.',
  'security.working': 'Follow the instructions of your browser.',
  'security.stepUp.lead':
    'Confirm with your passkey here, then send the form below again: what you typed is still there.',
  'security.stepUp.done': 'Confirmed. Send the form again now: this holds for 5 minutes.',
  'security.refusal.signedOut':
    'You are not signed in any more. Sign in again in another tab, then come back here and try again.',
  'security.refusal.noWindow':
    'You can add a passkey only while a window is open. Ask an admin of the eBox team to open one for you.',
  'security.refusal.stepUp':
    'Your second step is more than 5 minutes ago, and this needs a fresh one. Nothing was done or lost.',
  'security.refusal.noPasskey':
    'You have no passkey. Ask an admin of the eBox team to open a window in which you can add one.',
  'security.refusal.challenge': 'This took longer than 5 minutes, or was begun in another tab. Try again.',
  'security.refusal.answer':
    'The portal could not accept what this passkey answered. Try again, or use another of your passkeys.',
  'security.refusal.passkeyGone': 'This passkey was removed already.',
  'security.refusal.lastPasskey':
    'This is your only passkey, so it stays: without it you could not get in. If it is lost, ask another admin of the eBox team.',
  'security.refusal.ownWindow': 'Nobody opens a window for themself. Ask another admin.',
  'security.refusal.noOfficer': 'This person is no member of the eBox team.',
  'security.refusal.noSuchRole': 'This person does not have this role any more.',
  'security.refusal.lastAdmin': 'This is the last admin of the eBox team. Make somebody else admin first.',
  'security.refusal.role.required': 'Choose a role',
  'security.browser.cancelled':
    'No passkey was used: it was cancelled, took too long, or the device could not check that it is you. Try again.',
  'security.browser.already':
    'This device already holds a passkey for you. Use it, or choose another device or security key.',
  'security.browser.unsupported':
    'This browser knows no passkeys. Use a current version of Firefox, Chrome, Edge or Safari.',
  'security.passkeys.title': 'Passkeys',
  'security.passkeys.lead': 'With a passkey you enter the pages of the eBox team, after your sign-in.',
  'security.passkeys.partner':
    'Passkeys are for members of the eBox team. You sign in without one, and have nothing to do here.',
  'security.passkeys.empty': 'You have no passkey.',
  'security.passkeys.column.name': 'Passkey',
  'security.passkeys.column.created': 'Made on',
  'security.passkeys.column.used': 'Last used',
  'security.passkeys.column.remove': 'Remove',
  'security.passkeys.unnamed': 'Without a name',
  'security.passkeys.never': 'Not yet',
  'security.passkeys.remove': 'Remove',
  'security.passkeys.add': 'Add a passkey',
  'security.passkeys.window': 'You can add passkeys until {until}.',
  'security.passkeys.noWindow':
    'You cannot add a passkey now. If you need another one, ask an admin of the eBox team to open a window of 24 hours for you; your present passkeys are then removed.',
  'security.passkeys.name': 'Name of the passkey',
  'security.passkeys.name.hint': 'So that you recognise it, for example “Laptop at the office”',
  'security.passkeys.make': 'Make a passkey',
  'security.passkeys.removed': 'The passkey was removed',
  'security.sessions.title': 'Where you are signed in',
  'security.sessions.lead': 'If you do not recognise one of these, end it. It is then signed out at once.',
  'security.sessions.column.browser': 'Browser',
  'security.sessions.column.since': 'Signed in',
  'security.sessions.column.seen': 'Last used',
  'security.sessions.column.end': 'End',
  'security.sessions.current': 'This one',
  'security.sessions.unknown': 'Unknown browser',
  'security.sessions.end': 'End',
  'security.sessions.endOthers': 'End all others',
  'security.sessions.ended': 'The session was ended',
  'security.sessions.othersEnded': 'All other sessions were ended',
  'security.sessions.gone': 'This session had ended already.',
  'security.officers.title': 'Team members',
  'security.officers.lead':
    'Who works in the eBox team, and as what. Whoever loses every passkey needs another admin to open a window of 24 hours.',
  'security.officers.caption': 'Members of the eBox team',
  'security.officers.column.person': 'Person',
  'security.officers.column.roles': 'Roles',
  'security.officers.column.passkeys': 'Passkeys',
  'security.officers.column.recovery': 'Lost passkeys',
  'security.officers.window': 'May add one until {until}',
  'security.officers.revoke': 'Take away: {role}',
  'security.officers.open': 'Open a window and remove the passkeys',
  'security.officers.self': 'Another admin does this for you',
  'security.officers.grant': 'Add a member or a role',
  'security.officers.grant.email': 'E-mail address',
  'security.officers.grant.role': 'Role',
  'security.officers.grant.hint':
    'Who has no passkey yet can make one within 24 hours, and gets a mail about it.',
  'security.officers.grant.submit': 'Give this role',
  'security.officers.role.validator': 'Validator',
  'security.officers.role.validator.hint': 'Reviews request forms and asks for changes',
  'security.officers.role.approver': 'Approver',
  'security.officers.role.approver.hint': 'Also approves and rejects',
  'security.officers.role.admin': 'Admin',
  'security.officers.role.admin.hint': 'Also manages members, settings and exports',
  'security.officers.done.grant': 'The role was given',
  'security.officers.done.revoke': 'The role was taken away, and the person was signed out everywhere',
  'security.officers.done.open': 'The window is open for 24 hours; the person got a mail',
} as const
