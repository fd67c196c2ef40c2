import type { Officer } from '#app/domain/actor.ts'
import { settings } from '#app/env.server.ts'
import type { ConnectionOptions } from '#db/client.server.ts'
import { beginDemoWorld } from '#db/demo.server.ts'
import { DEMO_DOSSIERS } from './demo/dossiers.ts'
import { DEMO_PEOPLE } from './demo/people.ts'
import { playDossier } from './demo/play-dossier.server.ts'

/**
 * Makes a demo world of an empty database, where the settings allow one (embedded database, loopback ORIGIN, DEMO
 * not 0); does nothing with a database that holds anything. Called at start, once the pools are open.
 */
export async function ensureDemoWorld(owner: ConnectionOptions): Promise<void> {
  if (!settings().demoAllowed) return
  const ids = await beginDemoWorld(owner, Object.values(DEMO_PEOPLE))
  if (!ids) return
  const idOf = (email: string): string => {
    const id = ids.get(email)
    if (id === undefined) throw new Error('a demo person was not made')
    return id
  }
  const { sofie, marc } = DEMO_PEOPLE
  const officer: Officer = { kind: 'officer', personId: idOf(sofie.email), roles: sofie.roles }
  const second: Officer = { kind: 'officer', personId: idOf(marc.email), roles: marc.roles }
  for (const dossier of DEMO_DOSSIERS)
    await playDossier(dossier, idOf(DEMO_PEOPLE[dossier.by].email), { officer, second })
}
