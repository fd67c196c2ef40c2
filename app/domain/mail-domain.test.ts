import { describe, expect, it } from 'vitest'
import { judgeMailDomain } from './mail-domain.ts'

const institution = { mails: ['helpdesk@digital.town.example'], url: 'https://www.town.example/ebox' }

describe('the domain of the address that submits', () => {
  it.each([
    ['ann@town.example', 'matches'],
    ['ann@DIGITAL.town.example', 'matches'],
    ['ann@mail.town.example', 'matches'],
    ['ann@otown.example', 'differs'],
    ['ann@town.example.org', 'differs'],
    ['ann@gmail.com', 'free'],
  ])('%s: %s', (address, judged) => {
    expect(judgeMailDomain(address, institution)).toBe(judged)
  })

  it('is not vouched for by a helpdesk at a free provider, nor by an empty answer', () => {
    expect(judgeMailDomain('ann@firm.example', { mails: ['desk@gmail.com', ''], url: '' })).toBe('differs')
  })
})
