export const account = {
  'border.home': 'Go to the start page',
  'border.malformed.title': 'This address cannot be read',
  'border.malformed.advice': 'Check the address, or start again from the start page.',
  'border.crossSite.title': 'This form did not come from the portal',
  'border.crossSite.advice':
    'For your safety, the portal accepts forms from its own pages only. Nothing was changed. Go back to the page in the portal, reload it and send it again.',
  'border.method.title': 'This cannot be done here',
  'border.method.advice': 'Nothing was changed. Start again from the start page.',
  'border.tooLarge.title': 'This is too large',
  'border.tooLarge.advice':
    'The portal accepts at most 256 kB at a time. Nothing was saved. Go back, shorten the text or choose a smaller file, and send it again.',
  'border.unavailable.title': 'The portal is not available for a moment',
  'border.unavailable.advice': 'What you had saved is safe. Wait a minute, then reload this page.',
  'border.failed.title': 'Something went wrong on our side',
  'border.failed.advice': 'What you had saved is safe. Reload this page, or start again from the start page.',

  'signIn.title': 'Sign in',
  'signIn.intro':
    'You need no password. Give the e-mail address you use at work: we send you a mail with a link and a code.',
  'signIn.firstTime': 'The first time, this also makes your account.',
  'signIn.email.label': 'Your e-mail address',
  'signIn.email.hint': 'Your own address at work, such as name@municipality.be',
  'signIn.email.required': 'Enter your e-mail address',
  'signIn.email.format': 'Enter an e-mail address with an @ and a domain, such as name@municipality.be',
  'signIn.submit': 'Send me the mail',
  'signIn.tooMany.one':
    'Too many sign-in mails were asked for. Use the newest mail you received, or try again in {count} minute.',
  'signIn.tooMany.other':
    'Too many sign-in mails were asked for. Use the newest mail you received, or try again in {count} minutes.',

  'signIn.code.title': 'Look in your mailbox',
  'signIn.code.sent':
    'We have sent a mail with a link and a code of 8 digits. Open the link in this browser, or type the code here. Both work once, for 10 minutes.',
  'signIn.code.label': 'Code from the mail',
  'signIn.code.hint': '8 digits; spaces do not matter',
  'signIn.code.required': 'Enter the code of 8 digits from the mail',
  'signIn.code.format': 'The code has 8 digits. Check it against the mail and type it again',
  'signIn.code.wrong':
    'This is not the code of the newest mail. Check it and type it again. You have {left} tries left',
  'signIn.code.ended':
    'This code works no longer: it was used, is older than 10 minutes, was replaced by a newer mail, or was mistyped 5 times. Ask for a new mail',
  'signIn.code.useLink': 'Too many codes were tried for this address. Use the link in the mail instead',
  'signIn.code.submit': 'Sign in',
  'signIn.code.missing': 'No mail yet? Look in the folder for unwanted mail, or wait two minutes.',
  'signIn.code.again': 'Ask for a new mail',
  'signIn.code.mailbox': 'In this demo world no mail leaves the portal: read it in the mailbox',

  'signIn.link.title': 'Sign in to the portal',
  'signIn.link.intro': 'You opened the link from the mail. Press the button to sign in.',
  'signIn.link.submit': 'Sign in',
  'signIn.link.otherBrowser':
    'The mail was asked for in another browser than this one. To sign in here, also type the code of 8 digits from the same mail.',
  'signIn.link.ended.title': 'This link works no longer',
  'signIn.link.ended':
    'It was used, is older than 10 minutes, or was replaced by a newer mail. Ask for a new mail to sign in.',

  'signOut.title': 'Sign out',
  'signOut.intro': 'What you have saved stays. You need a new mail to sign in again.',
  'signOut.submit': 'Sign out',

  'demo.signIn.title': 'Step into the demo world',
  'demo.signIn.intro':
    'Nothing here is real. Choose whom you want to be; you can change at any time by coming back to this page.',
  'demo.signIn.partner': 'Partner',
  'demo.signIn.office': 'eBox team',
  'demo.signIn.as': 'Continue as {name}',
  'demo.signIn.ownAddress': 'Or sign in with any e-mail address, as a new partner would',
  'demo.mailbox.title': 'Mails of the demo world',
  'demo.mailbox.intro': 'No mail leaves this portal. Here are the newest mails it would have sent.',
  'demo.mailbox.empty': 'No mail has been written yet.',
  'demo.mailbox.to': 'To',
  'demo.mailbox.recipient': 'To: {address}',
  'demo.mailbox.subject': 'Subject',
  'demo.mailbox.written': 'Written',
  'demo.mailbox.back': 'All mails',
  'demo.mailbox.link': 'Links in this mail',
} as const
