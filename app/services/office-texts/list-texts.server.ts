import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { listChecklistItems, type StoredItem } from '#db/checklist.server.ts'
import { asOffice } from '#db/client.server.ts'
import { listRemarkTemplates, type StoredTemplate } from '#db/remark-templates.server.ts'

/** Every template of remarks, by name, for who may change them. */
export const listTemplates = async (admin: Officer): Promise<Result<StoredTemplate[]>> =>
  may(admin, 'officeSettings.manage') ? ok(await asOffice(listRemarkTemplates)) : refused('refusal.role')

/** Every item of the checklist, in order, for who may change them. */
export const listChecklist = async (admin: Officer): Promise<Result<StoredItem[]>> =>
  may(admin, 'officeSettings.manage') ? ok(await asOffice(listChecklistItems)) : refused('refusal.role')
