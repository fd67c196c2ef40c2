import type { LoaderFunctionArgs } from '@remix-run/node'
import { OfficeSettingsPage } from '#app/components/office-settings.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'

export const handle = pageTitle('officeSettings.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  await settingsAdminOf(context, request)
  return null
}

export default function OfficeSettings() {
  return <OfficeSettingsPage />
}
