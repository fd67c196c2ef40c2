import { isEnvironment } from '#app/domain/environment.ts'
import { message } from '#app/domain/message.ts'
import { AUDIENCES, type Audience, type PublicationQuestion } from '#app/domain/publication-authorization.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'

type Fields = Record<'environment' | 'type' | 'typed' | 'audience' | 'certificate' | 'fingerprint', string>
type Tried = Pick<PublicationQuestion, 'environment' | 'messageTypeId' | 'audience' | 'certificateSha256'>

const TYPED_MAX = 200
const MESSAGE_TYPE_MAX = 80

/** What the address asks, as typed; `audience` is the application's own. */
export function readSimulatorFields(params: URLSearchParams, audience: Audience): Fields {
  const read = (name: string) => (params.get(name) ?? '').slice(0, TYPED_MAX)
  return {
    environment: read('environment') || 'acceptance',
    type: read('type'),
    typed: read('typed'),
    audience: read('audience') || audience,
    certificate: read('certificate'),
    fingerprint: read('fingerprint'),
  }
}

/** The question that the fields ask; a fingerprint may be written with colons and blanks, as openssl prints it. */
export function readTried({ environment, type, typed, audience, ...chosen }: Fields): Result<Tried> {
  const messageTypeId = typed.trim() || type
  if (messageTypeId === '' || messageTypeId.length > MESSAGE_TYPE_MAX)
    return refused('simulator.refusal.type', 'typed')
  const certificateSha256 = (chosen.fingerprint || chosen.certificate).replace(/[\s:]/g, '').toLowerCase()
  if (certificateSha256 !== '' && !/^[0-9a-f]{64}$/.test(certificateSha256)) {
    const found = certificateSha256.length
    return refused(message('simulator.refusal.fingerprint', { found }), 'fingerprint')
  }
  return ok({
    environment: isEnvironment(environment) ? environment : 'acceptance',
    messageTypeId,
    audience: AUDIENCES.find((known) => known === audience) ?? 'citizen',
    ...(certificateSha256 !== '' && { certificateSha256 }),
  })
}
