import { CertificationRequest, CryptoEngine } from 'pkijs'

const engine = new CryptoEngine({ name: 'webcrypto', crypto })

/** Reads a request and verifies its signature by pkijs, without looking at anything else. */
export const pkijsVerify = (csr: Uint8Array<ArrayBuffer>): Promise<boolean> =>
  CertificationRequest.fromBER(csr).verify(engine)
