import { useRef, useState } from 'react'
import { useTranslator } from '#app/components/language.tsx'
import { KEY_BITS, type KeySize, type SubjectAttribute } from '#app/domain/certificate-profile.ts'
import type { Done, Order, SavedKey, Stage } from './messages.ts'
import { type Outcome, useKeyWorker } from './use-key-worker.ts'
import { useMadeFiles } from './use-made-files.ts'

/** The sizes to choose from, and the one to begin with. */
export const sizesFrom = (minimumBits: number) => ({
  sizes: KEY_BITS.filter((bits) => bits >= minimumBits),
  recommended: minimumBits > 3072 ? (4096 as const) : (3072 as const),
})

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** Hands orders to the worker, and tells how far it is and what went wrong. */
function useOrders() {
  const t = useTranslator()
  const [stage, setStage] = useState<Stage>()
  const [error, setError] = useState<{ at: 'passPhrase' | 'whole'; text: string }>()
  const { run, cancel } = useKeyWorker<Order, Stage, Done>(startWorker, setStage)
  const order = async (wanted: Order): Promise<Outcome<Done>> => {
    setError(undefined)
    setStage('check')
    const outcome = await run(wanted)
    setStage(undefined)
    if (outcome.is === 'refused') setError({ at: 'whole', text: t(`keyMaker.error.${outcome.reason}`) })
    if (outcome.is === 'cancelled') setError({ at: 'whole', text: t('keyMaker.error.cancelled') })
    return outcome
  }

  return { order, cancel, stage, error, setError }
}

/** What the key maker is doing. The pass phrase is read from its control when needed, and kept nowhere. */
export function useKeyMaker(subject: readonly SubjectAttribute[], recommended: KeySize) {
  const t = useTranslator()
  const size = useRef<HTMLSelectElement>(null)
  const passPhrase = useRef<HTMLInputElement>(null)
  const [downloaded, setDownloaded] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const { files, keep, drop } = useMadeFiles()
  const { order, cancel, stage, error, setError } = useOrders()
  const typed = () => passPhrase.current?.value ?? ''

  const start = async () => {
    const { checkPassPhrase } = await import('#app/pki/pass-phrase.ts')
    const refusal = checkPassPhrase(typed())
    if (refusal) {
      setError({ at: 'passPhrase', text: t.message(refusal) })
      return passPhrase.current?.focus()
    }
    const bits = KEY_BITS.find((known) => String(known) === size.current?.value) ?? recommended
    const outcome = await order({ act: 'make', bits, subject, passPhrase: typed() })
    if (outcome.is === 'made') keep(outcome.key)
  }

  const verify = async (encryptedKeyPem: string): Promise<SavedKey | undefined> => {
    if (!files) return undefined
    const { spkiSha256 } = files
    const outcome = await order({ act: 'verify', encryptedKeyPem, passPhrase: typed(), spkiSha256 })
    if (outcome.is !== 'verified') return undefined
    if (outcome.saved === 'matches') setDownloaded(true)
    return outcome.saved
  }

  const again = () => {
    drop()
    setDownloaded(false)
    setConfirmed(false)
  }

  const state = { stage, error, files, downloaded, confirmed, ready: files !== undefined && confirmed }
  const acts = {
    start,
    cancel,
    verify,
    again,
    confirm: setConfirmed,
    noteDownload: () => setDownloaded(true),
  }
  return { ...state, ...acts, size, passPhrase }
}
