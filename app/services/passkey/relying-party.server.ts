import { settings } from '#app/env.server.ts'

/** Milliseconds for which a browser waits for the person; as long as the challenge lives. */
export const CEREMONY_MS = 5 * 60 * 1000

/** For whom passkeys are made: the host of ORIGIN, never of a header (WebAuthn level 3, 5.1.3 and 13.4.9). */
export function relyingParty(): { rpID: string; origin: string } {
  const { origin } = settings()
  return { rpID: new URL(origin).hostname, origin }
}
