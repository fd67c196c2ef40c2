import { settings } from './env.server.ts'

/** Tells the operator that the portal answers, and a newcomer how to get in. Lines, not JSON: people and scripts read them. */
export function announce(demo: boolean): void {
  const { origin, process: role } = settings()
  const lines = [role === 'worker' ? 'ready worker' : `ready ${origin}`]
  if (demo && role !== 'worker') {
    lines.push(
      '',
      'This is a demo world. Nothing in it is real, and no mail leaves it.',
      `  Sign in as a partner or as the eBox team:  ${origin}/dev/sign-in`,
      `  Read the mails it would have sent:         ${origin}/dev/mailbox`,
      '  Start over with an empty one:              npm run demo -- reset',
      '',
    )
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
