// npm run office -- grant EMAIL ROLE | revoke EMAIL ROLE | list: who is in the eBox team, and as what.
import { isOfficerRole, OFFICER_ROLES, type OfficerRole } from '#app/domain/permission.ts'
import type { ConnectionOptions } from '#db/client.server.ts'
import { grantOfficerRole, listOfficers, revokeOfficerRole } from '#db/officers.server.ts'
import { command, withOwnerDatabase } from './owner-database.ts'

const USAGE = `Use: npm run office -- grant EMAIL ROLE
     npm run office -- revoke EMAIL ROLE
     npm run office -- list
ROLE is one of: ${OFFICER_ROLES.join(', ')}.`

const MAIL = /^[^\s@<>,"]+@[^\s@<>,"]+\.[^\s@<>,"]+$/

function read(email: string | undefined, role: string | undefined): { email: string; role: OfficerRole } {
  if (email === undefined || !MAIL.test(email))
    throw new Error(`"${email ?? ''}" is no mail address.\n${USAGE}`)
  if (!isOfficerRole(role)) throw new Error(`"${role ?? ''}" is no role.\n${USAGE}`)
  return { email, role }
}

async function grant(owner: ConnectionOptions, officer: { email: string; role: OfficerRole }): Promise<void> {
  const isNew = await grantOfficerRole(owner, officer)
  console.log(
    isNew ? `${officer.email} is now ${officer.role}.` : `${officer.email} was ${officer.role} already.`,
  )
}

async function revoke(
  owner: ConnectionOptions,
  officer: { email: string; role: OfficerRole },
): Promise<void> {
  const taken = await revokeOfficerRole(owner, officer)
  if (!taken)
    throw new Error(
      `${officer.email} was not ${officer.role}. Nothing was taken; see: npm run office -- list`,
    )
  console.log(`${officer.email} is no longer ${officer.role}, and is signed out everywhere.`)
}

async function list(owner: ConnectionOptions): Promise<void> {
  const officers = await listOfficers(owner)
  for (const { email, roles } of officers) console.log(`${email}: ${roles.join(', ')}`)
  if (officers.length === 0) console.log('Nobody yet. Begin with: npm run office -- grant EMAIL admin')
}

await command(async () => {
  const [act, email, role, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new Error(USAGE)
  if (act === 'list' && email === undefined) return withOwnerDatabase(list)
  if (act !== 'grant' && act !== 'revoke') throw new Error(USAGE)
  const officer = read(email, role)
  await withOwnerDatabase((owner) => (act === 'grant' ? grant(owner, officer) : revoke(owner, officer)))
})
