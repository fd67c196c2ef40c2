import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import type { Message } from '#app/domain/message.ts'

export type Purpose = 'enrol' | 'verify'

type Answer = { options: unknown } | { done: true } | { refusal: Message }

/** Makes a passkey (`enrol`) or uses one (`verify`); answers undefined when it is done, else why not. */
export async function performCeremony(purpose: Purpose, name: string): Promise<Message | undefined> {
  if (!browserSupportsWebAuthn()) return 'security.browser.unsupported'
  const step = purpose === 'enrol' ? 'Enrol' : 'Verify'
  const begun = await ask({ intent: `begin${step}` })
  if (!('options' in begun)) return 'refusal' in begun ? begun.refusal : undefined
  const made = await byBrowser(purpose, begun.options)
  if ('refusal' in made) return made.refusal
  const finished = await ask({ intent: `finish${step}`, answer: JSON.stringify(made.credential), name })
  return 'refusal' in finished ? finished.refusal : undefined
}

async function ask(fields: Record<string, string>): Promise<Answer> {
  try {
    const answer = await fetch('/second-step/ceremony', {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    return await answer.json()
  } catch {
    return { refusal: 'form.unreachable' }
  }
}

async function byBrowser(
  purpose: Purpose,
  options: unknown,
): Promise<{ credential: unknown } | { refusal: Message }> {
  try {
    const credential =
      purpose === 'enrol'
        ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
        : await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON })
    return { credential }
  } catch (error) {
    const known = error instanceof Error && error.name === 'InvalidStateError'
    return { refusal: known ? 'security.browser.already' : 'security.browser.cancelled' }
  }
}
