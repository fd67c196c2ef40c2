import type { Result } from '#app/domain/result.ts'

/** In an invented world a refusal is a mistake of its inventor. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the demo world was refused: ${result.refusal.message}`)
  return result.value
}
