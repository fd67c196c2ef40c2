import type { LoaderFunctionArgs } from '@remix-run/node'
import type { AttachmentKind } from '#app/domain/thread.ts'
import { dossierReader } from '#app/http/dossier-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { openAttachment } from '#app/services/thread/open-attachment.server.ts'

const TYPES: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  csr: 'application/x-pem-file',
  certificate: 'application/x-pem-file',
}

/** A file of the conversation, to be saved: somebody else's file is never opened within the portal. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await dossierReader(args)
  const { dossierId, attachmentId } = args.params
  const file = await openAttachment(reader, dossierId, attachmentId)
  if (!file.ok) throw notFound()
  const { name, kind, content } = file.value
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
