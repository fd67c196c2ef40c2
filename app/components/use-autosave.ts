import { useFetcher, useLocation } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Conflict, SaveAnswer, StepRefusal } from './save-answer.ts'

/** Milliseconds after the last key, and before trying again when the portal did not answer. */
const DELAY = 1500
const DELAY_AFTER_OUTAGE = 10_000

type Loaded = { version: number; savedAt?: string | undefined; conflict?: Conflict | undefined }

export type Autosave = {
  status: 'idle' | 'saving' | 'saved' | 'failed' | 'paused' | 'refused'
  savedAt: string | undefined
  /** The version the next post builds on. */
  version: number
  conflict: Conflict | undefined
  /** Why the last post was not saved, when the portal refused it; what was typed is still in the form. */
  refused: Pick<StepRefusal, 'refusal' | 'errors'> | undefined
  /** True from the choice to keep one's own answers until they are saved: posts carry `overwrite=yes`. */
  overwrite: boolean
  onInput(): void
  keepMine(): void
  /** Sends nothing more, and waits for what is on its way: called before the form itself is posted or dropped. */
  settle(): Promise<void>
}

/**
 * Posts what is in the form to its own route as `intent=autosave`: a moment after typing, and when the page is
 * hidden or left. One post at a time, so that an older state never overtakes a newer one.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, loaded: Loaded): Autosave {
  const fetcher = useFetcher<SaveAnswer | { unreachable: true }>()
  const { data: answer, state } = fetcher
  const [kept, setKept] = useState<Conflict>()
  const isDirty = useRef(false)
  const isBusy = useRef(false)
  isBusy.current = state !== 'idle'

  const found = answer && 'conflict' in answer ? answer.conflict : loaded.conflict
  // By version: the same conflict can come twice, as an answer to the autosave and to Continue.
  const conflict = found && kept && found.version <= kept.version ? undefined : found
  const saved = answer && 'saved' in answer ? answer : undefined
  const savedAt = saved?.savedAt ?? loaded.savedAt
  const refused = answer && ('refusal' in answer || 'errors' in answer) ? answer : undefined
  const isUnreachable = answer !== undefined && 'unreachable' in answer

  const save = () => {
    if (!form.current || isBusy.current || conflict || !isDirty.current) return
    isDirty.current = false
    fetcher.submit(autosaveBody(form.current), { method: 'post' })
  }
  const timer = useTimer(save)
  // What was typed while a post was on its way, or could not be sent, is sent when it is back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a post has been answered, and only then
  useEffect(() => {
    if (state !== 'idle') return
    if (isUnreachable) isDirty.current = true
    if (isDirty.current) timer.start(isUnreachable ? DELAY_AFTER_OUTAGE : DELAY)
  }, [state, answer])
  useSaveOnLeave(form, isDirty, save)

  const touch = (delay: number) => {
    isDirty.current = true
    timer.start(delay)
  }
  return {
    status: statusOf({ conflict, state, isUnreachable, isRefused: refused !== undefined, savedAt }),
    savedAt,
    version: Math.max(loaded.version, saved?.version ?? 0, kept?.version ?? 0),
    conflict,
    refused,
    overwrite: kept !== undefined && (saved?.version ?? 0) <= kept.version,
    onInput: () => touch(DELAY),
    keepMine() {
      setKept(found)
      touch(0)
    },
    async settle() {
      timer.stop()
      isDirty.current = false
      await until(() => !isBusy.current)
    },
  }
}

/** Calls the newest `act` when no new start came for a while. */
function useTimer(act: () => void) {
  const latest = useRef(act)
  latest.current = act
  const running = useRef<number>()
  const stop = () => window.clearTimeout(running.current)
  return {
    stop,
    start(delay: number) {
      stop()
      running.current = window.setTimeout(() => latest.current(), delay)
    },
  }
}

/** Waits for at most three seconds: a portal that hangs must not hold the person back. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue() && waited < 3000; waited += 50) {
    await new Promise((resolve) => window.setTimeout(resolve, 50))
  }
}

type Situation = {
  conflict: Conflict | undefined
  state: string
  isUnreachable: boolean
  isRefused: boolean
  savedAt: string | undefined
}

function statusOf({ conflict, state, isUnreachable, isRefused, savedAt }: Situation): Autosave['status'] {
  if (conflict) return 'paused'
  if (state !== 'idle') return 'saving'
  if (isUnreachable) return 'failed'
  // Over "Saved at …": that was an older state of the answers.
  if (isRefused) return 'refused'
  return savedAt ? 'saved' : 'idle'
}

function autosaveBody(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('intent', 'autosave')
  return body
}

/** A hidden page is saved at once; a page that goes away sends a beacon, which outlives it. */
function useSaveOnLeave(
  form: RefObject<HTMLFormElement>,
  isDirty: { current: boolean },
  save: () => void,
): void {
  const { pathname } = useLocation()
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const element = form.current
    const onHide = () => document.visibilityState === 'hidden' && latest.current()
    const onLeave = () => {
      if (!element || !isDirty.current) return
      isDirty.current = false
      navigator.sendBeacon(pathname, autosaveBody(element))
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [form, isDirty, pathname])
}
