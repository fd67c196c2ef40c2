import { describe, expect, it } from 'vitest'
import {
  afterAct,
  REMARK_ACTS,
  REMARK_STATES,
  type RemarkAct,
  readTarget,
  remarkAddress,
  targetName,
  taskOf,
} from './remark.ts'

const TYPE = '0b0e6f7a-1111-4222-8333-444455556666'

describe('where a remark is pinned', () => {
  it.each([
    ['institution', '/dossiers/d/institution', 'institution'],
    ['institution.technicalHelpdesk', '/dossiers/d/institution#technicalHelpdesk', 'institution'],
    ['application.nameFr', '/dossiers/d/application#nameFr', 'application'],
    [`documentType.${TYPE}`, `/dossiers/d/document-types/${TYPE}`, 'documentTypes'],
    [`documentType.${TYPE}.volume`, `/dossiers/d/document-types/${TYPE}#volume`, 'documentTypes'],
    ['certificate.acceptance', '/dossiers/d/certificate/acceptance', 'certificate.acceptance'],
  ])('%s is read, written and led to', (name, address, task) => {
    const target = readTarget(name)
    expect(target && targetName(target)).toBe(name)
    expect(target && remarkAddress('d', target)).toBe(address)
    expect(target && taskOf(target)).toBe(task)
  })

  it.each([
    '',
    'institution.nobody',
    'institution.nameFr.x',
    'documentType',
    'documentType.nameFr',
    `documentType.${TYPE}.nobody`,
    `institution.${TYPE}`,
    'certificate.acceptance.choice',
    'certificate',
    '__proto__',
  ])('nothing is pinned to %j', (name) => {
    expect(readTarget(name)).toBeUndefined()
  })
})

describe('a remark', () => {
  it('goes from open by an answer to accepted, and back', () => {
    expect(afterAct('open', 'answer')).toBe('answered')
    expect(afterAct('answered', 'accept')).toBe('accepted')
    expect(afterAct('accepted', 'reopen')).toBe('open')
  })

  it('is not accepted before it was answered, nor answered once it is settled', () => {
    expect(afterAct('open', 'accept')).toBeUndefined()
    expect(afterAct('accepted', 'answer')).toBeUndefined()
  })

  it('stays withdrawn, whatever is tried', () => {
    const acts = Object.keys(REMARK_ACTS) as RemarkAct[]
    expect(acts.map((act) => afterAct('withdrawn', act))).toEqual(acts.map(() => undefined))
  })

  it('reaches every state', () => {
    const reached = new Set(['open', ...Object.values(REMARK_ACTS).map(({ to }) => to)])
    expect([...reached].sort()).toEqual([...REMARK_STATES].sort())
  })
})
