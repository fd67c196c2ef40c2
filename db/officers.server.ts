import type { OfficerRole } from '#app/domain/permission.ts'
import type { ConnectionOptions } from './client.server.ts'
import { asOwner } from './owner.server.ts'

export type ListedOfficer = { email: string; roles: string[] }

/** Makes a person, if there is none with this address yet, and gives them a role in the team; false: they had it. */
export const grantOfficerRole = (
  owner: ConnectionOptions,
  officer: { email: string; role: OfficerRole },
): Promise<boolean> =>
  asOwner(owner, async (sql) => {
    const email = officer.email.toLowerCase()
    await sql`insert into persons (email, language) values (${email}, 'fr')
      on conflict (email) where email <> '' do nothing`
    const granted = await sql`
      insert into officer_roles (person_id, role) select id, ${officer.role} from persons where email = ${email}
      on conflict do nothing`
    return granted.count === 1
  })

/** Takes a role back and ends the person's sessions, which still carry it; false: there was nothing to take. */
export const revokeOfficerRole = (
  owner: ConnectionOptions,
  officer: { email: string; role: OfficerRole },
): Promise<boolean> =>
  asOwner(owner, async (sql) => {
    const email = officer.email.toLowerCase()
    const revoked = await sql`
      delete from officer_roles r using persons p
      where p.id = r.person_id and p.email = ${email} and r.role = ${officer.role}`
    if (revoked.count === 0) return false
    await sql`delete from sessions s using persons p where p.id = s.person_id and p.email = ${email}`
    return true
  })

export const listOfficers = (owner: ConnectionOptions): Promise<ListedOfficer[]> =>
  asOwner(
    owner,
    (sql) => sql<ListedOfficer[]>`
      select p.email, array_agg(r.role order by r.role) as roles
      from officer_roles r join persons p on p.id = r.person_id group by p.email order by p.email`,
  )
