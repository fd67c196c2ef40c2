import { type EnterpriseNumber, readEnterpriseNumber } from './enterprise-number.ts'
import { judge, normalise } from './field.ts'
import type { MemberRole } from './permission.ts'
import { ok, type Result, refused } from './result.ts'

/** For whom somebody acts who is no employee of the institution: the mandated party and what the mandate rests on. */
export type Mandate = { holder: EnterpriseNumber | ''; basis: string }

const BASIS = { name: 'mandateBasis', kind: 'longText', max: 500 } as const

/** Both or neither: a mandate without a basis cannot be weighed by anybody. */
export function readMandate(typed: { holder: string; basis: string }): Result<Mandate> {
  const basis = normalise(BASIS, typed.basis)
  if (typed.holder.trim() === '')
    return basis === ''
      ? ok({ holder: '', basis })
      : refused('members.invite.mandateHolder.missing', 'mandateHolder')
  const read = readEnterpriseNumber(typed.holder)
  if (!read.ok) return refused(read.message, 'mandateHolder')
  if (basis === '') return refused('members.invite.mandateBasis.missing', 'mandateBasis')
  const odd = judge('membership', BASIS, basis)
  return odd ? refused(odd, 'mandateBasis') : ok({ holder: read.number, basis })
}

/** Whether somebody can still let people in and out when this person no longer manages. */
export const managesWithout = (
  members: readonly { personId: string; role: MemberRole }[],
  personId: string,
): boolean => members.some((member) => member.role === 'manager' && member.personId !== personId)

/** `j…@l….example`: enough for who knows the address to recognise it, too little for who does not. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const first = (text: string) => `${[...text][0] ?? ''}…`
  return `${first(email.slice(0, at))}@${first(domain)}${domain.slice(domain.lastIndexOf('.'))}`
}
