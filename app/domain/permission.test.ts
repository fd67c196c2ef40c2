import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import {
  type Action,
  MEMBER_ROLES,
  type MemberRole,
  may,
  OFFICER_ROLES,
  type OfficerRole,
  PERMISSIONS,
} from './permission.ts'

const ACTIONS = Object.keys(PERMISSIONS) as Action[]
const partner = (role: MemberRole): Actor => ({ kind: 'partner', personId: 'p', workspaceId: 'w', role })
const officer = (...roles: OfficerRole[]): Actor => ({ kind: 'officer', personId: 'o', roles })
const actsOf = (actor: Actor): Action[] => ACTIONS.filter((action) => may(actor, action))

describe('who may do what', () => {
  it('grows from reader to editor to manager', () => {
    expect(actsOf(partner('reader'))).toEqual(['dossier.read', 'members.read', 'workspace.leave'])
    expect(actsOf(partner('editor')).filter((act) => !may(partner('reader'), act))).toEqual([
      'dossier.edit',
      'dossier.submit',
      'dossier.withdraw',
      'tests.report',
      'production.request',
      'production.schedule',
      'certificate.retire',
      'certificate.reportCompromise',
      'thread.write',
    ])
    expect(actsOf(partner('manager')).filter((act) => !may(partner('editor'), act))).toEqual([
      'members.manage',
      'tokens.manage',
    ])
    for (const act of actsOf(partner('reader'))) expect(may(partner('manager'), act)).toBe(true)
  })

  it('lets a validator review, an approver also decide, an admin also manage the office', () => {
    expect(actsOf(officer('validator'))).toEqual([
      'dossier.read',
      'production.schedule',
      'certificate.retire',
      'certificate.reportCompromise',
      'certificate.recordRevocation',
      'office.read',
      'dossier.startReview',
      'dossier.requestChanges',
      'dossier.validate',
      'dossier.assign',
      'dossier.remark',
      'dossier.note',
      'dossier.prepare',
      'mail.sendAgain',
      'thread.write',
      'authority.record',
      'access.answer',
      'tests.confirm',
      'environment.configure',
    ])
    expect(actsOf(officer('approver')).filter((act) => !may(officer('validator'), act))).toEqual([
      'dossier.approve',
      'dossier.reject',
      'dossier.reopen',
      'institution.change',
      'environment.suspend',
      'production.signOff',
      'configuration.apply',
    ])
    expect(actsOf(officer('admin')).filter((act) => !may(officer('approver'), act))).toEqual([
      'officeSettings.manage',
      'webhooks.manage',
      'officers.manage',
      'systemTokens.manage',
      'log.export',
      'persons.erase',
    ])
  })

  it('keeps the two sides apart: they share the reading of a dossier, the day of going live, the reports about certificates and the thread alone', () => {
    const ofMembers = new Set(MEMBER_ROLES.flatMap((role) => actsOf(partner(role))))
    const shared = OFFICER_ROLES.flatMap((role) => actsOf(officer(role))).filter((act) => ofMembers.has(act))
    expect([...new Set(shared)]).toEqual([
      'dossier.read',
      'production.schedule',
      'certificate.retire',
      'certificate.reportCompromise',
      'thread.write',
    ])
  })

  it('adds up the roles of one officer, and is nothing without any', () => {
    expect(actsOf(officer('validator', 'admin'))).toEqual(actsOf(officer('admin')))
    expect(actsOf(officer())).toEqual([])
  })
})
