import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readClaims } from '#app/services/provider/claims.ts'
import { readSettings } from './read-settings.server.ts'

const BLOCK = /^```\n(OIDC_ISSUER=[^`]*)```$/gm
const presets = [...readFileSync('docs/sign-in.md', 'utf8').matchAll(BLOCK)].map(([, text = '']) => {
  // The secret comes from a file, which is not here.
  const { OIDC_CLIENT_SECRET_FILE: _, ...environment } = parseEnv(text)
  return readSettings(environment, () => 'x'.repeat(40)).oidc
})
const presetOf = (issuer: string) => {
  const found = presets.find((oidc) => oidc?.issuer === issuer)
  if (!found) throw new Error(`docs/sign-in.md has no block for ${issuer}`)
  return found
}

describe('the presets of docs/sign-in.md', () => {
  it('are the two of the domain notes, ready to be read', () => {
    expect(presets.map((oidc) => oidc?.issuer)).toEqual([
      'https://idp.iamfas.belgium.be/fas/oauth2',
      'https://authenticatie.vlaanderen.be/op',
    ])
  })

  it('let the federal login in from level 400 on, by its names of claims, whatever it leaves out', () => {
    const federal = presetOf('https://idp.iamfas.belgium.be/fas/oauth2')
    const levels = ['400', '450', '500'].map((level) => `urn:be:fedict:iam:fas:citizen:Level${level}`)
    expect(federal.acrValues).toEqual(levels)
    const said = { sub: 's', fedid: 'f', egovNRN: '85073003328', givenName: 'An', surname: 'Peeters' }
    expect(readClaims(said, federal.claims)).toEqual({ name: 'An Peeters', email: '', enterpriseNumber: '' })
    const more = { ...said, mail: 'An@Example.be' }
    expect(readClaims(more, federal.claims).email).toBe('an@example.be')
  })

  it('read the organisation of the Flemish login', () => {
    const flemish = presetOf('https://authenticatie.vlaanderen.be/op')
    const said = { sub: 's', given_name: 'An', family_name: 'Peeters', vo_orgcode: '0671516647' }
    expect(readClaims(said, flemish.claims)).toEqual({
      name: 'An Peeters',
      email: '',
      enterpriseNumber: '0671516647',
    })
  })
})
