import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { grantRole, revokeRole } from '#app/services/officers/change-role.server.ts'
import { listTeam } from '#app/services/officers/list-team.server.ts'
import { openEnrolmentWindow } from '#app/services/officers/open-window.server.ts'
import { ownPasskeys } from '#app/services/passkey/own-passkeys.server.ts'
import { findSession } from '#app/services/sign-in/session.server.ts'
import { asOffice } from '#db/client.server.ts'
import {
  aNewOfficer,
  anOfficerWithPasskey,
  enrolmentChallenge,
  held,
  signIn,
} from '#test/builders/officer-session.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

const refusalOf = (result: { ok: boolean; refusal?: { message: string } }) => result.refusal?.message
const member = async (email: string) => (await listTeam()).find((one) => one.email === email)
const officer = (personId: string, ...roles: Officer['roles']): Officer => ({
  kind: 'officer',
  personId,
  roles,
})
const mailsTo = (email: string, template: string) =>
  asOwnerOf(database, (tx) =>
    tx.execute(sql`select from mails where recipient = ${email} and template = ${template}`),
  )
const lastEvent = async () =>
  (
    await asOffice((tx) =>
      tx.execute(sql`select kind, actor_id, data from events order by sequence desc limit 1`),
    )
  )[0]

describe('the team, by the operator', () => {
  it('gains a person by a role, whatever the case of the address, once', async () => {
    const grant = (email: string) => grantRole('operator', { email, role: 'admin' })
    expect(await grant('Ann@ebox.example')).toEqual({ ok: true, value: { added: true, window: true } })
    expect(await lastEvent()).toMatchObject({ kind: 'officerRoleGranted', actor_id: null })
    expect(await grant('ann@EBOX.example')).toMatchObject({ ok: true, value: { added: false } })
    await grantRole('operator', { email: 'ann@ebox.example', role: 'approver' })
    expect(await member('ann@ebox.example')).toMatchObject({ roles: ['admin', 'approver'], passkeys: 0 })
    expect(refusalOf(await grant('ann'))).toBe('signIn.email.format')
  })

  it('lets who has no passkey make one for 24 hours, and nobody else', async () => {
    const { email } = await aNewOfficer()
    expect(await mailsTo(email, 'passkeyWindow')).toHaveLength(1)
    const until = (await member(email))?.windowUntil?.getTime() ?? 0
    expect(Math.abs(until - Date.now() - 24 * 3_600_000)).toBeLessThan(60_000)
    const { email: other, session } = await anOfficerWithPasskey()
    await asOwnerOf(database, (tx) => tx.execute(sql`delete from enrolment_windows`))
    const again = await grantRole('operator', { email: other, role: 'approver' })
    expect(again).toEqual({ ok: true, value: { added: true, window: false } })
    await expect(enrolmentChallenge(session)).rejects.toThrow('security.refusal.noWindow')
  })

  it('loses a person: sessions end at once, and with the last role go the passkeys', async () => {
    const { email, cookie, session } = await anOfficerWithPasskey('validator')
    const bystander = await aNewOfficer()
    await grantRole('operator', { email, role: 'approver' })
    expect(await revokeRole('operator', { email, role: 'approver' })).toMatchObject({ ok: true })
    expect(await findSession(cookie)).toBeUndefined()
    expect(await findSession(bystander.cookie)).toBeDefined()
    expect((await ownPasskeys(session.personId)).passkeys).toHaveLength(1)
    await revokeRole('operator', { email: email.toUpperCase(), role: 'validator' })
    expect((await ownPasskeys(session.personId)).passkeys).toHaveLength(0)
    const again = await revokeRole('operator', { email, role: 'validator' })
    expect(refusalOf(again)).toBe('security.refusal.noSuchRole')
  })
})

describe('the team, by an admin', () => {
  it('is changed by admins only', async () => {
    const { email, session } = await aNewOfficer('admin')
    for (const roles of [['validator'], ['approver'], ['validator', 'approver']] as const) {
      const by = officer(session.personId, ...roles)
      expect(refusalOf(await grantRole(by, { email, role: 'admin' }))).toBe('refusal.role')
      expect(refusalOf(await revokeRole(by, { email, role: 'admin' }))).toBe('refusal.role')
      expect(refusalOf(await openEnrolmentWindow(by, session.personId))).toBe('refusal.role')
    }
  })

  it('opens a window for another: lost passkeys and sessions go, mail and log tell', async () => {
    const admin = officer((await aNewOfficer('admin')).session.personId, 'admin')
    const { email, cookie, session } = await anOfficerWithPasskey()
    expect(await openEnrolmentWindow(admin, session.personId)).toMatchObject({ ok: true })
    expect(await lastEvent()).toEqual({
      kind: 'enrolmentOpened',
      actor_id: admin.personId,
      data: { personId: session.personId, removed: 1 },
    })
    expect(await findSession(cookie)).toBeUndefined()
    expect(await mailsTo(email, 'passkeyWindow')).toHaveLength(2)
    const byMail = await held(await signIn(email))
    expect(await enrolmentChallenge(byMail)).toMatch(/^[\w-]{43}$/)
  })

  it('opens none for oneself, nor by giving oneself a role, nor for a partner', async () => {
    const { email, session } = await aNewOfficer('admin')
    await asOwnerOf(database, (tx) => tx.execute(sql`delete from enrolment_windows`))
    const me = officer(session.personId, 'admin')
    expect(refusalOf(await openEnrolmentWindow(me, me.personId))).toBe('security.refusal.ownWindow')
    expect(await grantRole(me, { email, role: 'validator' })).toEqual({
      ok: true,
      value: { added: true, window: false },
    })
    await expect(enrolmentChallenge(session)).rejects.toThrow('security.refusal.noWindow')
    const { session: partner } = await aNewOfficer()
    await asOwnerOf(database, (tx) =>
      tx.execute(sql`delete from officer_roles where person_id = ${partner.personId}`),
    )
    expect(refusalOf(await openEnrolmentWindow(me, partner.personId))).toBe('security.refusal.noOfficer')
  })

  it('keeps an admin, also when two take each other’s role at once', async () => {
    await asOwnerOf(database, (tx) => tx.execute(sql`delete from officer_roles where role = 'admin'`))
    const [one, two] = await Promise.all([aNewOfficer('admin'), aNewOfficer('admin')])
    const taken = await Promise.all([
      revokeRole(officer(one.session.personId, 'admin'), { email: two.email, role: 'admin' }),
      revokeRole(officer(two.session.personId, 'admin'), { email: one.email, role: 'admin' }),
    ])
    expect(taken.map(refusalOf).filter(Boolean)).toEqual(['security.refusal.lastAdmin'])
    expect((await listTeam()).filter(({ roles }) => roles.includes('admin'))).toHaveLength(1)
  })
})
