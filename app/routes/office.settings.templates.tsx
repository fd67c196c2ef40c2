import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { TemplatesPage } from '#app/components/templates-page.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { changeTexts, type PostedText, settingsAdminOf } from '#app/http/office-settings.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { listTemplates } from '#app/services/office-texts/list-texts.server.ts'
import { archiveTemplate, saveTemplate } from '#app/services/office-texts/save-template.server.ts'

export const handle = pageTitle('officeSettings.link.templates')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const listed = await listTemplates(await settingsAdminOf(context, request))
  if (!listed.ok) throw notFound()
  const query = new URL(request.url).searchParams
  const edited = listed.value.find(({ id }) => id === query.get('edit'))
  return {
    templates: listed.value.map(({ id, name, texts, archivedAt }) => ({
      id,
      name,
      texts,
      archived: archivedAt !== null,
    })),
    form: {
      id: edited?.id ?? randomUUID(),
      isNew: edited === undefined,
      name: edited?.name ?? '',
      texts: edited?.texts ?? {},
    },
    done: query.has('done'),
  }
}

export const action = (args: ActionFunctionArgs) => changeTexts(args, '/office/settings/templates', actOn)

/** Undefined for what no button sends. */
function actOn(admin: Officer, { intent, id, name, texts }: PostedText) {
  if (intent === 'save') return saveTemplate(admin, { templateId: id, name, texts })
  if (intent === 'archive' || intent === 'restore') return archiveTemplate(admin, id, intent === 'archive')
  return undefined
}

export default function Templates() {
  const { templates, form, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const typed = refused?.typed.intent === 'save' ? refused.typed : undefined
  return (
    <TemplatesPage
      templates={templates}
      form={typed ? { ...form, id: typed.id, name: typed.name, texts: typed.texts } : form}
      refusal={refused?.refusal}
      done={done}
    />
  )
}
