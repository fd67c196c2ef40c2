import type { databaseSettings } from './database.server.ts'
import type { Reading } from './reading.server.ts'

/** Reads the secret kept in the folder under that name, or makes it. */
export type KeptSecrets = (folder: string, name: string) => string

const LEAST = 32

/**
 * One secret a purpose, newest first: `SECRET_SESSION=new,old` goes on accepting what the old one signed or sealed.
 * `session` signs form tokens, codes and rate-limit keys and seals mail secrets; `log` is for the decisions log. `jws`
 * signs configurations; beside a database of one's own it may be left out, and nothing is signed then.
 */
export function secretSettings(
  reading: Reading,
  { databaseUrl, dataDir }: ReturnType<typeof databaseSettings>,
  kept: KeptSecrets,
) {
  const secret = (name: string): readonly [string, ...string[]] => {
    const given = reading.secret(name)
    if (given === undefined && databaseUrl === undefined) return [kept(`${dataDir}/secrets`, name)]
    const [first = '', ...older] = (given ?? '').split(',').map((part) => part.trim())
    if ([first, ...older].some((part) => part.length < LEAST)) {
      reading.problem(
        name,
        given === undefined
          ? `is needed with DATABASE_URL: set it, or ${name}_FILE, to at least ${LEAST} random characters`
          : `is too short: use at least ${LEAST} random characters, e.g. from openssl rand -base64 32`,
      )
    }
    return [first, ...older]
  }
  const isSigning = databaseUrl === undefined || reading.secret('SECRET_JWS') !== undefined
  return {
    session: secret('SECRET_SESSION'),
    log: secret('SECRET_LOG'),
    jws: isSigning ? secret('SECRET_JWS') : [],
  }
}
