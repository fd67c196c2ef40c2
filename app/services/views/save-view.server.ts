import type { Officer } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { VIEW_NAME_MAX, VIEWS_MAX } from '#app/domain/queue-view.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { lockViews, saveView, viewsOf } from '#db/saved-views.server.ts'

/** Keeps a query of the queue under a name of the officer's own; the same name again is the same view. */
export const keepView = (
  officer: Officer,
  view: { name: string; query: string },
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(officer, 'office.read')) return refused('refusal.role')
    const name = view.name.replace(/\s+/gu, ' ').trim()
    if (name === '') return refused('refusal.view.name', 'name')
    if ([...name].length > VIEW_NAME_MAX)
      return refused(message('refusal.view.nameLength', { max: VIEW_NAME_MAX }), 'name')
    await lockViews(tx, officer.personId)
    const views = await viewsOf(tx, officer.personId)
    if (views.length >= VIEWS_MAX && !views.some((kept) => kept.name === name))
      return refused(message('refusal.view.many', { max: VIEWS_MAX }), 'name')
    await saveView(tx, { personId: officer.personId, name, query: view.query })
    return ok(undefined)
  })
