import type { Officer } from '#app/domain/actor.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { nameIn } from '#app/i18n/remark-label.ts'
import { type MailedRemark, writeMailedRemarks } from '#app/mails/mailed-remarks.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { sendOpenRemarks } from '#db/remarks.server.ts'
import { listRemarks } from './list-remarks.server.ts'

/** The open remarks as the mail to the partner lists them; '' when there are none. */
export async function mailedRemarks(tx: Transaction, dossier: Dossier): Promise<string> {
  const t = translatorFor(dossier.language)
  const open = (await listRemarks(tx, dossier)).filter(({ state }) => state === 'open')
  return writeMailedRemarks(
    open.map(
      ({ part, field, names, text, addition, address }): MailedRemark => ({
        part,
        field,
        name: nameIn(t, names),
        text: [text, addition].filter((words) => words !== '').join('\n\n'),
        link: address,
      }),
    ),
  )
}

/** Within the decision to ask for changes: from now on the partner sees every open remark. */
export async function sendRemarks(tx: Transaction, officer: Officer, dossier: Dossier): Promise<void> {
  await sendOpenRemarks(tx, dossier.id, new Date())
  await recordEvent(tx, {
    kind: 'remarksSent',
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    actorId: officer.personId,
    data: { version: dossier.version },
  })
}
