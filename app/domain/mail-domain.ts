/** Providers where anybody gets an address: such an address says nothing about an institution. */
const FREE_PROVIDERS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.be',
  'hotmail.com',
  'hotmail.be',
  'live.com',
  'live.be',
  'msn.com',
  'yahoo.com',
  'yahoo.fr',
  'icloud.com',
  'gmx.net',
  'proton.me',
  'protonmail.com',
  'skynet.be',
  'telenet.be',
  'proximus.be',
  'voo.be',
  'scarlet.be',
])

/** What stands after the @, in lower case; '' when there is none. */
export const domainOfMail = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase()

const domainOfUrl = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : ''

const isWithin = (domain: string, other: string): boolean =>
  domain === other || domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`)

/** Whether a person's address fits the addresses and the site that belong to the institution. */
export function judgeMailDomain(
  address: string,
  institution: { mails: readonly string[]; url: string },
): 'matches' | 'free' | 'differs' {
  const domain = domainOfMail(address)
  if (FREE_PROVIDERS.has(domain)) return 'free'
  const known = [...institution.mails.map(domainOfMail), domainOfUrl(institution.url)].filter(
    // A free provider's domain, or none, vouches for nobody.
    (other) => other !== '' && !FREE_PROVIDERS.has(other),
  )
  return known.some((other) => isWithin(domain, other)) ? 'matches' : 'differs'
}
