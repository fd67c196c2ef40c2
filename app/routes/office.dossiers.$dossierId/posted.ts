import type { Officer } from '#app/domain/actor.ts'
import type { Result } from '#app/domain/result.ts'
import type { Done } from './done.ts'

/** What a form of the page sends, as typed. */
export type Typed = Readonly<Record<string, string>>

/** A posted form beside who sent it; `revision` is the dossier's as the page showed it. */
export type Posted = { officer: Officer; dossierId: string; revision: number; typed: Typed }

/** `weighty`: only shortly after the second step. */
export type Act = { done: Done; weighty?: true; run: (posted: Posted) => Promise<Result<undefined>> }
