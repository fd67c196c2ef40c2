import { isLanguage, type Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { asPartner } from '#db/client.server.ts'
import { deleteSession, findStoredSession } from '#db/sessions.server.ts'

const COOKIE = /^[\w-]{43}$/

/** Who holds a session cookie; undefined for a made-up, ended or idle one. */
export async function findSession(cookie: string) {
  if (!COOKIE.test(cookie)) return undefined
  const idHash = sha256(cookie)
  const { demoAllowed } = settings()
  const found = await asPartner({}, (tx) => findStoredSession(tx, idHash, { demoAllowed }))
  if (!found) return undefined
  const language: Language = isLanguage(found.language) ? found.language : 'en'
  const { secondStep, recentSignIn, ...session } = found
  return {
    ...session,
    language,
    idHash,
    ...(secondStep && { secondStep }),
    ...(recentSignIn && { recentSignIn }),
  }
}

/** Ends a session at once, on every replica. */
export const endSession = (idHash: Uint8Array): Promise<void> =>
  asPartner({}, (tx) => deleteSession(tx, Buffer.from(idHash)))
