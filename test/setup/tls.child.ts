// A process of its own, since an authority is trusted from the start of one (NODE_EXTRA_CA_CERTS): tries the mail server
// of SMTP_URL and each database named, and tells what came of it.
import postgres from 'postgres'
import { deliver } from '#app/services/deliver-mail.server.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

async function versionOf(address: string): Promise<string> {
  const sql = postgres(address, { max: 1, connect_timeout: 5 })
  try {
    const [row] = await sql`select version from pg_stat_ssl where pid = pg_backend_pid()`
    return row?.version ?? 'plain'
  } catch (error) {
    return codeOf(error)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const mail = await deliver(
  { id: 'tls', recipient: 'somebody@people.example' },
  { language: 'en', subject: 'TLS', text: 'TLS', html: '' },
  AbortSignal.timeout(10_000),
).then(() => 'sent', codeOf)
console.log(JSON.stringify({ mail, databases: await Promise.all(process.argv.slice(2).map(versionOf)) }))
process.exit()
