import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { REMARK_MAX } from '#app/domain/remark.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { changeRemarkTemplate, insertRemarkTemplate } from '#db/remark-templates.server.ts'
import { judgeTexts, type Texts } from './judge-texts.ts'

const NAME_MAX = 80

/** `templateId` of an existing template changes it; the id that the page gave for a new one makes it, once. */
export type TypedTemplate = { templateId: string; name: string; texts: Partial<Texts> }

/** Adds a template of remarks, or changes one. */
export async function saveTemplate(admin: Officer, typed: TypedTemplate): Promise<Result<undefined>> {
  const name = typed.name.trim()
  const texts = judgeTexts(typed.texts, REMARK_MAX)
  if (name === '' || [...name].length > NAME_MAX) return refused('review.refusal.template.name', 'name')
  if (!texts.ok) return texts
  return onTemplate(admin, typed.templateId, async (tx) => {
    const change = { name, texts: texts.value, changedBy: admin.personId }
    const isNew = await insertRemarkTemplate(tx, { id: typed.templateId, ...change })
    return isNew || changeRemarkTemplate(tx, typed.templateId, change)
  })
}

/** Takes a template out of use, or back into it; what was written from it stays. */
export const archiveTemplate = (
  admin: Officer,
  templateId: string,
  archived: boolean,
): Promise<Result<undefined>> =>
  onTemplate(admin, templateId, (tx) =>
    changeRemarkTemplate(tx, templateId, {
      archivedAt: archived ? new Date() : null,
      changedBy: admin.personId,
    }),
  )

/** `change` answers whether there is such a template. */
async function onTemplate(
  admin: Officer,
  templateId: string,
  change: (tx: Transaction) => Promise<boolean>,
): Promise<Result<undefined>> {
  if (!may(admin, 'officeSettings.manage')) return refused('refusal.role')
  if (!isUuid(templateId)) return refused('refusal.gone')
  return asOffice(async (tx) => {
    if (!(await change(tx))) return refused('refusal.gone')
    await recordEvent(tx, {
      kind: 'remarkTemplateChanged',
      actorId: admin.personId,
      data: { templateId },
    })
    return ok(undefined)
  })
}
