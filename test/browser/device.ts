import type { Browser, CDPSession, Page } from 'playwright-core'
import { visitorFrom } from './visitor.ts'

export type Device = { page: Page; devtools: CDPSession; authenticatorId: string }

/** A browser with a platform authenticator that knows its person, in software (Chromium's own). */
export async function aDevice(browser: Browser): Promise<Device> {
  const page = await visitorFrom(browser)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { page, devtools, authenticatorId }
}
