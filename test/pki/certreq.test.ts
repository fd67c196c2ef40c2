import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROFILES, type SubjectFacts, subjectOf } from '#app/domain/certificate-profile.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { certreqRecipe } from '#app/pki/recipes.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { openssl, opensslAccepts } from './openssl.ts'

// Unverified on Windows: test/fixtures/certreq/README.md.
const INF = readFileSync('test/fixtures/certreq/request.inf', 'utf8')
const CSR = readFileSync('test/fixtures/certreq/request.csr.pem', 'utf8')
const FACTS: SubjectFacts = {
  institutionName: 'Société "A+B", 5 %',
  enterpriseNumber: '0671516647',
  applicationId: 'rjv-onva:workerholidayrights:cova2',
  environment: 'acceptance',
  city: '',
  region: '',
}

describe('certreq', () => {
  it('is given the file of the recipe: reversed, quotes doubled twice, percent signs doubled, lines of Windows', () => {
    const { file, commands } = certreqRecipe({
      subject: subjectOf(PROFILES.guide, FACTS),
      bits: 2048,
      fileStem: 'certreq',
    })
    expect(file?.text).toBe(INF)
    expect(INF).toContain(
      'Subject = "CN=rjv-onva:workerholidayrights:cova2, OU=urn:be:fgov:kbo-bce:organization:cbe-number:0671516647, OU=""Société """"A+B"""", 5 %%"", O=Federal Government, C=BE"\r\n',
    )
    expect(commands).toEqual(['certreq -new certreq.inf certreq.csr.pem'])
  })

  it('makes a request of the documented shape, which meets every rule', async () => {
    const report = await checkCsr(
      CSR,
      { profile: PROFILES.guide, facts: FACTS, inDossier: true },
      verifySignature,
    )
    expect(report).toMatchObject({ ok: true, findings: [], skipped: [] })
    expect(opensslAccepts(CSR, 'PEM')).toBe(true)
    const structure = openssl('asn1parse', '-in', 'test/fixtures/certreq/request.csr.pem')
    for (const oid of ['311.13.2.3', '311.21.20', '311.13.2.2'])
      expect(structure).toContain(`:1.3.6.1.4.1.${oid}\n`)
    expect(structure.match(/PRINTABLESTRING/g)).toHaveLength(4)
  })
})
