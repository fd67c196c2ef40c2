import forge from 'node-forge'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { toPem } from '#app/pki/pem.ts'

/** The same request by node-forge, which signs in script, to its bytes. */
export function forgeCsr(subject: readonly SubjectAttribute[], pkcs8: Uint8Array): () => string {
  const privateKey = forge.pki.privateKeyFromPem(toPem('PRIVATE KEY', pkcs8))
  const publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e)
  const extensions = [
    { name: 'keyUsage', critical: true, digitalSignature: true, nonRepudiation: true },
    { name: 'extKeyUsage', clientAuth: true },
  ]
  return () => {
    const request = forge.pki.createCertificationRequest()
    request.publicKey = publicKey
    request.setSubject(subject.map(({ type, value }) => ({ shortName: type, value })))
    request.setAttributes([{ name: 'extensionRequest', extensions }])
    request.sign(privateKey, forge.md.sha256.create())
    return forge.asn1.toDer(forge.pki.certificationRequestToAsn1(request)).getBytes()
  }
}
