export const provider = {
  'provider.signIn': 'Sign in with {name}',
  'provider.or': 'Or sign in by mail',
  'provider.again': 'Back to sign-in',
  'provider.backToSettings': 'Back to your ways to sign in',

  'provider.refused.title': 'You are not signed in this way',
  'provider.refused.none': 'This portal has no login provider. Sign in by mail.',
  'provider.refused.flow':
    'This sign-in was not begun in this browser, was used already, or is older than 10 minutes. Start again.',
  'provider.refused.cancelled': 'You stopped at {name}, or it did not let you through. Nothing was changed.',
  'provider.refused.level':
    'You signed in at {name} by a means that is not strong enough for this portal. Start again and choose a stronger one, such as your eID or itsme.',
  'provider.refused.answer':
    'The answer from {name} did not pass our checks, so nobody was signed in. Start again. If it happens again, tell the eBox team.',
  'provider.refused.down': '{name} does not answer at the moment.',
  'provider.refused.meanwhile':
    'Wait a few minutes and try again, or sign in by mail if you have done so before. Whoever is signed in can go on working.',
  'provider.refused.taken':
    'This identity at {name} belongs to another account of the portal, so it was not linked to yours. Sign in with {name} to use that account.',
  'provider.refused.tooMany':
    'Sign-in was started too often from your network. Wait a quarter of an hour, or sign in by mail.',
  'provider.unlink.only':
    'This is your only way to sign in. Add your e-mail address first, then remove this one.',

  'ways.title': 'Your ways to sign in',
  'ways.again': 'Show once more that it is you',
  'ways.again.why':
    'Your ways to sign in can be changed only shortly after you proved who you are. Do this first; then you are back here.',
  'ways.again.mail': 'Send a code to {email}',
  'ways.mail': 'By mail',
  'ways.mail.address': 'You sign in with a link or a code that we send to {email}.',
  'ways.mail.none':
    'The portal knows no mailbox of yours. Add one: it is a second way in, and the address we write to.',
  'ways.mail.add': 'Add your e-mail address',
  'ways.provider': 'By a login provider',
  'ways.provider.none': 'No login provider is linked to your account.',
  'ways.provider.link': 'Link {name}',
  'ways.column.name': 'Login provider',
  'ways.column.linkedAt': 'Linked on',
  'ways.column.lastUsedAt': 'Last used',
  'ways.column.remove': 'Change',
  'ways.remove': 'Remove',
  'ways.done.linked': 'The login provider is linked. From now on you can sign in with it, too.',
  'ways.done.removed': 'The login provider is removed. It no longer opens your account.',
  'ways.done.mailAdded': 'Your e-mail address is added. From now on you can sign in by mail, too.',

  'mailbox.title': 'Add your e-mail address',
  'mailbox.intro': 'We send a mail with a code, so that we know that you read this mailbox.',
  'mailbox.sent':
    'We have sent a mail with a code of 8 digits. Type the code here, within 10 minutes. Do not use the link in the mail: it would open another account.',
  'mailbox.submit': 'Add this address',
  'mailbox.taken':
    'This address belongs to another account of the portal. Give another address, or sign in with that account instead',
} as const
