import 'reflect-metadata'
import {
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Pkcs10CertificateRequestGenerator,
} from '@peculiar/x509'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'

/** The same request by @peculiar/x509, to its bytes. */
export function peculiarCsr(
  subject: readonly SubjectAttribute[],
  keys: CryptoKeyPair,
): () => Promise<ArrayBuffer> {
  const name = subject.map(({ type, value }) => ({ [type]: [value] }))
  return async () => {
    const request = await Pkcs10CertificateRequestGenerator.create({
      name,
      keys,
      signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      extensions: [
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth]),
      ],
    })
    return request.rawData
  }
}
