import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChecklistPage } from '#app/components/checklist-page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { changeTexts, type PostedText, settingsAdminOf } from '#app/http/office-settings.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import {
  type ChecklistMove,
  moveChecklistItem,
  saveChecklistItem,
} from '#app/services/office-texts/change-checklist.server.ts'
import { listChecklist } from '#app/services/office-texts/list-texts.server.ts'

export const handle = pageTitle('officeSettings.link.checklist')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const listed = await listChecklist(await settingsAdminOf(context, request))
  if (!listed.ok) throw notFound()
  const query = new URL(request.url).searchParams
  const edited = listed.value.find(({ id }) => id === query.get('edit'))
  return {
    items: listed.value.map(({ id, texts, archivedAt }) => ({ id, texts, archived: archivedAt !== null })),
    form: { id: edited?.id ?? randomUUID(), isNew: edited === undefined, texts: edited?.texts ?? {} },
    done: query.has('done'),
  }
}

export const action = (args: ActionFunctionArgs) => changeTexts(args, '/office/settings/checklist', actOn)

const MOVES: readonly ChecklistMove[] = ['up', 'down', 'archive', 'restore']

/** Undefined for what no button sends. */
function actOn(admin: Officer, { intent, id, texts }: PostedText) {
  if (intent === 'save') return saveChecklistItem(admin, { itemId: id, texts })
  const move = MOVES.find((one) => one === intent)
  return move && moveChecklistItem(admin, id, move)
}

export default function Checklist() {
  const { items, form, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const typed = refused?.typed.intent === 'save' ? refused.typed : undefined
  return (
    <ChecklistPage
      items={items}
      form={typed ? { ...form, id: typed.id, texts: typed.texts } : form}
      refusal={refused?.refusal}
      done={done}
    />
  )
}
