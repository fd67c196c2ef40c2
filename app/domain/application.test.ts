import { describe, expect, it } from 'vitest'
import { applicationSchema } from './application.ts'

const answers = {
  nameFr: 'Guichet',
  nameNl: 'Loket',
  audience: 'citizen',
  protocol: 'soap',
  network: 'internet',
}
const long = `a${'b'.repeat(79)}`

describe('the identifier of an application (design/domain.md 4)', () => {
  it('is at most 64 long where it becomes the CN of a dedicated certificate', () => {
    const judged = applicationSchema.safeParse({
      ...answers,
      applicationId: long,
      certificateUse: 'dedicated',
    })
    expect(judged.error?.issues.map((issue) => issue.message)).toEqual([
      'applicationId.tooLong|{"length":80,"max":64}',
    ])
  })

  it('is at most 150 long where the certificate is shared', () => {
    expect(
      applicationSchema.safeParse({ ...answers, applicationId: long, certificateUse: 'shared' }).success,
    ).toBe(true)
    const judged = applicationSchema.safeParse({
      ...answers,
      applicationId: 'a'.repeat(151),
      certificateUse: 'shared',
    })
    expect(judged.error?.issues.map((issue) => issue.message)).toEqual([
      'applicationId.tooLong|{"length":151,"max":150}',
    ])
  })
})
