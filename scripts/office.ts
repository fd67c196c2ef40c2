// npm run office -- grant EMAIL ROLE | revoke EMAIL ROLE | list: who is in the eBox team, and as what.
import { isOfficerRole, OFFICER_ROLES, type OfficerRole } from '#app/domain/permission.ts'
import { grantRole, revokeRole } from '#app/services/officers/change-role.server.ts'
import { listTeam } from '#app/services/officers/list-team.server.ts'
import { command, withPortalDatabase } from './owner-database.ts'

const USAGE = `Use: npm run office -- grant EMAIL ROLE
     npm run office -- revoke EMAIL ROLE
     npm run office -- list
ROLE is one of: ${OFFICER_ROLES.join(', ')}.`

type Member = { email: string; role: OfficerRole }

function read(email: string | undefined, role: string | undefined): Member {
  if (!isOfficerRole(role)) throw new Error(`"${role ?? ''}" is no role.\n${USAGE}`)
  return { email: email ?? '', role }
}

async function grant(member: Member): Promise<void> {
  const granted = await grantRole('operator', member)
  if (!granted.ok) throw new Error(`"${member.email}" is no mail address.\n${USAGE}`)
  const { email, role } = member
  console.log(granted.value.added ? `${email} is now ${role}.` : `${email} was ${role} already.`)
  if (granted.value.window)
    console.log('They have no passkey yet: within the next 24 hours they sign in by mail and make one.')
}

async function revoke(member: Member): Promise<void> {
  const { email, role } = member
  const taken = await revokeRole('operator', member)
  if (!taken.ok) throw new Error(`${email} was not ${role}. Nothing was taken; see: npm run office -- list`)
  console.log(`${email} is no longer ${role}, and is signed out everywhere.`)
}

async function list(): Promise<void> {
  const officers = await listTeam()
  for (const { email, roles } of officers) console.log(`${email}: ${roles.join(', ')}`)
  if (officers.length === 0) console.log('Nobody yet. Begin with: npm run office -- grant EMAIL admin')
}

await command(async () => {
  const [act, email, role, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new Error(USAGE)
  if (act === 'list' && email === undefined) return withPortalDatabase(list)
  if (act !== 'grant' && act !== 'revoke') throw new Error(USAGE)
  const member = read(email, role)
  await withPortalDatabase(() => (act === 'grant' ? grant(member) : revoke(member)))
})
