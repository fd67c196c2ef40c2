import { stringify } from 'yaml'
import { describedApi } from '#app/api/described-api.server.ts'

/** The media type is of RFC 9512. */
export const loader = (): Response =>
  new Response(stringify(describedApi(), { aliasDuplicateObjects: false }), {
    headers: { 'Content-Type': 'application/yaml' },
  })
