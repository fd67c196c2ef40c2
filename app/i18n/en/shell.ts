export const shell = {
  'shell.portal': 'eBox partner portal',
  'shell.skip': 'Skip to main content',
  'shell.languages': 'Language',
  'shell.nav': 'Portal',
  'shell.nav.home': 'Home',
  'shell.nav.dossiers': 'My request forms',
  'shell.nav.office': 'eBox team',
  'shell.nav.signIn': 'Sign in',
  'shell.nav.signOut': 'Sign out',
  'shell.signedInAs': 'Signed in as',
  'shell.accessibility': 'Accessibility',
  'shell.privacy': 'Privacy',
  'shell.contact': 'Questions? Write to the eBox team:',
  'shell.back': 'Back',
  'shell.demo': 'Demo world: everything here is invented and no mail leaves.',
  'shell.demo.name': 'Demo world',
  'shell.demo.signIn': 'Change person',
  'shell.demo.mailbox': 'Read the mails',

  'error.notFound.title': 'Page not found',
  'error.notFound.what':
    'There is no page at this address, or it is not open to the account you are signed in with.',
  'error.notFound.todo':
    'If you typed the address, check it. If you followed a link, sign in with the address to which it was sent, or go on from here:',
  'error.broken.title': 'The portal could not show this page',
  'error.broken.what': 'Something went wrong on our side. What you had saved is still there.',
  'error.broken.todo':
    'Try again in a few minutes. If it happens again, write to us and say which page you were on.',

  'form.errorPrefix': 'Error:',
  'form.errorSummary': 'There is a problem',
  'form.optional': '(optional)',
  'form.more': 'More details (optional)',
  'form.continue': 'Continue',
  'form.change': 'Change',
  'form.unreachable':
    'The portal could not be reached. Your answers are still on this page: check your connection and try again.',

  'autosave.saving': 'Saving…',
  'autosave.saved': 'Saved at {time}',
  'autosave.failed': 'Not saved yet: the portal cannot be reached. Your answers are still on this page.',
  'autosave.paused': 'Not saved: choose first which answers to keep.',
  'conflict.title': '{by} changed these answers at {time}',
  'conflict.what':
    'You and {by} have this page open at the same time. Nothing of theirs has been overwritten, and your answers are still below.',
  'conflict.keepMine': 'Keep my answers',
  'conflict.loadTheirs': 'Show their answers and drop mine',

  'banner.important': 'Important',
  'banner.success': 'Done',
  'pagination.name': 'Pages',
  'pagination.previous': 'Previous page',
  'pagination.next': 'Next page',
  'steps.done': 'Done:',
  'steps.current': 'Now:',
  'steps.next': 'To come:',
} as const
