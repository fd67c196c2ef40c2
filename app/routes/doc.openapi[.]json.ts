import { describedApi } from '#app/api/described-api.server.ts'

export const loader = (): Response =>
  new Response(JSON.stringify(describedApi()), { headers: { 'Content-Type': 'application/json' } })
