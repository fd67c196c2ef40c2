import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { readMailAddress } from '#app/services/sign-in/mail-address.ts'

type Claims = Readonly<Record<string, unknown>>

export type ClaimNames = {
  givenName: string
  familyName: string
  name: string
  email: string
  enterpriseNumber: string | undefined
}

const NAME_MAX = 120

/** A person as the provider's claims describe them; every one may be missing or odd, and is then ''. */
export function readClaims(claims: Claims, names: ClaimNames) {
  const parts = [textOf(claims, names.givenName), textOf(claims, names.familyName)].filter(Boolean).join(' ')
  const email = readMailAddress(textOf(claims, names.email))
  const number = readEnterpriseNumber(names.enterpriseNumber ? textOf(claims, names.enterpriseNumber) : '')
  return {
    name: (parts || textOf(claims, names.name)).slice(0, NAME_MAX),
    email: email.ok ? email.value : '',
    enterpriseNumber: number.ok ? number.number : '',
  }
}

/** Some providers give a list where one value is meant; two values name nothing certain. */
function textOf(claims: Claims, name: string): string {
  const claim = claims[name]
  const value = Array.isArray(claim) && claim.length === 1 ? claim[0] : claim
  return typeof value === 'string' ? value.replace(/\p{C}/gu, '').trim() : ''
}
