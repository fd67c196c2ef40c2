import type { Action } from '#app/domain/permission.ts'

/**
 * Who gets in. `everybody` needs nothing; `person` a session; `member` a place in the dossier's workspace; `team` a
 * role in the eBox team; `officer` that and the second step; `admin` that role among them; `token` a machine's token,
 * never a session; `institutionManager` manages the registered institution; `issuerReader` belongs to that institution, or is an officer; `nobody` where a demo world or a login provider would have to be set up, and is not here.
 */
export type Audience =
  | 'everybody'
  | 'person'
  | 'member'
  | 'memberOrOfficer'
  | 'team'
  | 'officer'
  | 'admin'
  | 'token'
  | 'institutionManager'
  | 'issuerReader'
  | 'nobody'

/** `post` also names the permission that the act asks for, where the roles of those who get in differ. */
export type Rule = { get?: Audience; post?: Audience; action?: Action }

/** Every route with a loader or an action, by its file. A route that is not here fails the test. */
export const MATRIX: Readonly<Record<string, Rule>> = {
  '[.]well-known.jwks[.]json': { get: 'everybody' },
  $: { get: 'everybody', post: 'everybody' },
  accessibility: { get: 'everybody' },
  guide: { get: 'everybody' },
  'guide/checklist': { get: 'everybody' },
  'access.$enterpriseNumber': { get: 'person', post: 'person' },
  'api.$': { get: 'token', post: 'token' },
  'authority.$token': { get: 'everybody', post: 'everybody' },
  'calendar.$token[.]ics': { get: 'everybody' },
  },
  csr: { get: 'everybody', post: 'everybody' },
  'csr_.p12': { get: 'everybody' },
  'dev.mailbox': { get: 'nobody' },
  'dev.mailbox_.$mailId': { get: 'nobody' },
  'dev.sign-in': { get: 'nobody', post: 'nobody' },
  'doc._index': { get: 'everybody' },
  'doc.openapi[.]json': { get: 'everybody' },
  'doc.openapi[.]yaml': { get: 'everybody' },
  'dossiers.$dossierId._index': { get: 'member' },
  'dossiers.$dossierId.again': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.application._index': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.application.choose': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.certificate.$environment': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.decisions.$decisionId[.]pdf': { get: 'memberOrOfficer' },
  'dossiers.$dossierId.document-types.$typeId._index': {
    get: 'member',
    post: 'member',
    action: 'dossier.edit',
  },
  'dossiers.$dossierId.document-types.$typeId.remove': {
    get: 'member',
    post: 'member',
    action: 'dossier.edit',
  },
  'dossiers.$dossierId.document-types._index': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.end': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.form[.]pdf': { get: 'memberOrOfficer' },
  'dossiers.$dossierId.history[.]csv': { get: 'memberOrOfficer' },
  'dossiers.$dossierId.history[.]jsonl': { get: 'memberOrOfficer' },
  'dossiers.$dossierId.institution': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.issued.$environment': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.remarks': { get: 'member', post: 'member', action: 'dossier.edit' },
  'dossiers.$dossierId.review': { get: 'member', post: 'member', action: 'dossier.submit' },
  'dossiers.$dossierId.thread': { get: 'member', post: 'member', action: 'thread.write' },
  'dossiers.$dossierId.thread_.$attachmentId': { get: 'memberOrOfficer' },
  'dossiers.$dossierId.withdraw': { get: 'member', post: 'member', action: 'dossier.withdraw' },
  'dossiers._index': { get: 'person' },
  'dossiers.change.$institutionId': { get: 'person', post: 'person' },
  'dossiers.claim.$token': { get: 'person', post: 'person' },
  'dossiers.new': { get: 'person', post: 'person' },
  'invitation.$token': { get: 'person', post: 'person' },
  'issuers.$issuerId.planning': { get: 'issuerReader', post: 'issuerReader', action: 'production.schedule' },
  'issuers.$issuerId.planning[.]ics': { get: 'issuerReader' },
  'issuers.$issuerId.simulator': { get: 'issuerReader' },
  'office._index': { get: 'officer', post: 'officer' },
  'office.access': { get: 'officer', post: 'officer' },
  'office.calendar': { get: 'officer' },
  'office.dossiers.$dossierId': { get: 'officer', post: 'officer' },
  'office.dossiers.$dossierId_.thread': { get: 'officer', post: 'officer', action: 'thread.write' },
  'issuers.$issuerId.evidence.$evidenceId': { get: 'issuerReader' },
  'office.dossiers.new': { get: 'officer', post: 'officer', action: 'dossier.prepare' },
  'office.export': { get: 'officer', post: 'officer', action: 'configuration.apply' },
  'office.export_.$environment': { get: 'officer' },
  'office.institutions.$institutionId.change': {
  'issuers.$issuerId.production': { get: 'issuerReader', post: 'issuerReader' },
    get: 'officer',
  'issuers.$issuerId.tests._index': { get: 'issuerReader', post: 'issuerReader' },
  'issuers.$issuerId.tests.$line': { get: 'issuerReader', post: 'issuerReader', action: 'tests.report' },
    post: 'officer',
    action: 'institution.change',
  },
  },
  'office.log': { get: 'admin' },
  'office.log[.]csv': { get: 'admin' },
  'office.log[.]jsonl': { get: 'admin' },
  'office.personal-data': { get: 'admin', post: 'admin' },
  'office.personal-data_.$personId.export': { get: 'admin' },
  'office.prepared': { get: 'officer' },
  'office.settings.references': { get: 'admin', post: 'admin', action: 'officeSettings.manage' },
  'office.settings._index': { get: 'admin' },
  'office.settings.checklist': { get: 'admin', post: 'admin' },
  'office.settings.freeze': { get: 'admin', post: 'admin', action: 'officeSettings.manage' },
  'office.settings.templates': { get: 'admin', post: 'admin' },
  'office.settings.mails': { get: 'admin' },
  'office.settings.post': { get: 'admin', post: 'admin' },
  'office.settings.times': { get: 'admin', post: 'admin' },
  'office.settings.officers': { get: 'admin', post: 'admin' },
  'office.settings.webhooks._index': { get: 'admin', post: 'admin' },
  'office.settings.webhooks.$targetId': { get: 'admin', post: 'admin' },
  'office.settings.tokens': { get: 'admin', post: 'admin' },
  'office.statistics': { get: 'officer' },
  'office.statistics[.]csv': { get: 'officer' },
  privacy: { get: 'everybody' },
  'second-step': { get: 'team' },
  'second-step_.ceremony': { get: 'nobody', post: 'team' },
  'settings._index': { get: 'person', post: 'person' },
  'settings.calendar': { get: 'person', post: 'person' },
  'settings.members': { get: 'person', post: 'person' },
  'settings.members_.$personId': { get: 'person', post: 'person' },
  'settings.members_.invite': { get: 'person', post: 'person' },
  'settings.passkeys': { get: 'person', post: 'person' },
  'settings.personal-data': { get: 'person' },
  'settings.personal-data_.erase': { get: 'person', post: 'person' },
  'settings.personal-data_.export': { get: 'person' },
  'settings.sessions': { get: 'person', post: 'person' },
  'settings.tokens': { get: 'institutionManager', post: 'institutionManager' },
  'settings.workspaces': { get: 'person' },
  'settings.sign-in': { get: 'person', post: 'person' },
  'settings.sign-in_.mail': { get: 'person', post: 'person' },
  'sign-in': { get: 'everybody', post: 'everybody' },
  'sign-in_.code': { get: 'everybody', post: 'everybody' },
  'sign-in_.link.$token': { get: 'everybody', post: 'everybody' },
  'sign-in_.provider': { get: 'nobody', post: 'nobody' },
  'sign-in_.provider_.callback': { get: 'nobody' },
  'sign-out': { get: 'everybody', post: 'everybody' },
}
