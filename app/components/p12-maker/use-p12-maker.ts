import { useEffect, useState } from 'react'
import { useKeyWorker } from '#app/components/key-maker/use-key-worker.ts'
import { useTranslator } from '#app/components/language.tsx'
import { type Controls, type Place, readPair, typedIn, useControls } from './controls.ts'
import { mendingCommand } from './mending-command.ts'
import type { Done, Order, Refusal, Stage } from './messages.ts'
import { useP12File } from './use-p12-file.ts'

const startWorker = () => new Worker(new URL('./p12-worker.ts', import.meta.url), { type: 'module' })

const rules = async () => {
  const [{ isAlias }, { checkPassPhrase }] = await Promise.all([
    import('#app/pki/alias.ts'),
    import('#app/pki/pass-phrase.ts'),
  ])
  return { isAlias, checkPassPhrase }
}

const PLACES: Readonly<Record<Refusal, Place>> = {
  connected: 'whole',
  failed: 'whole',
  notOurs: 'key',
  unencrypted: 'key',
  otherCipher: 'key',
  legacyCipher: 'key',
  p12: 'key',
  legacyP12: 'key',
  passPhrase: 'passPhrase',
  noCertificate: 'certificates',
  otherKey: 'certificates',
}

/** Hands orders to the worker, and tells how far it is and what went wrong. */
function useOrders(controls: Controls) {
  const t = useTranslator()
  const [stage, setStage] = useState<Stage>()
  const [error, setError] = useState<{ at: Place; text: string; command: string | undefined }>()
  const { run, cancel } = useKeyWorker<Order, Stage, Done>(startWorker, setStage)
  const refuse = (at: Place, text: string, command?: string) => {
    setError({ at, text, command })
    if (at !== 'whole') controls[at].current?.focus()
  }
  const order = async (wanted: Order) => {
    setStage('check')
    const outcome = await run(wanted)
    setStage(undefined)
    if (outcome.is === 'refused') {
      const { reason } = outcome
      refuse(PLACES[reason], t(`p12.error.${reason}`), mendingCommand(reason))
    }
    if (outcome.is === 'cancelled') refuse('whole', t('p12.error.cancelled'))
    return outcome
  }
  const forget = () => setError(undefined)
  return { order, cancel, stage, error, refuse, forget }
}

/** What the page is doing, and what it found. */
export function useP12Maker() {
  const t = useTranslator()
  const controls = useControls()
  const { order, refuse, forget, ...shown } = useOrders(controls)
  const [belongs, setBelongs] = useState(false)
  const [downloaded, setDownloaded] = useState(false)
  const { file, keep, drop } = useP12File()
  // Loaded with the page: it must work with the network cut.
  useEffect(() => void rules(), [])

  /** The files are read; what was found before is forgotten. */
  const begin = async () => {
    forget()
    setBelongs(false)
    drop()
    const pair = await readPair(controls)
    if (!('empty' in pair)) return pair
    refuse(pair.empty, t(`p12.empty.${pair.empty}`))
    return undefined
  }
  const judge = async () => {
    const pair = await begin()
    if (pair && (await order({ act: 'judge', ...pair })).is === 'judged') setBelongs(true)
  }
  const join = async () => {
    const pair = await begin()
    if (!pair) return
    const { isAlias, checkPassPhrase } = await rules()
    const alias = typedIn(controls.alias).trim()
    if (!isAlias(alias)) return refuse('alias', t('p12.error.alias'))
    const own = typedIn(controls.p12PassPhrase)
    const p12PassPhrase = own === '' ? pair.passPhrase : own
    const refusal = checkPassPhrase(p12PassPhrase)
    if (refusal)
      return refuse('p12PassPhrase', own === '' ? t('p12.error.keyPassPhrase') : t.message(refusal))
    const outcome = await order({ act: 'join', ...pair, alias, p12PassPhrase })
    if (outcome.is !== 'joined') return
    setDownloaded(false)
    keep(outcome.made, alias)
  }
  return {
    ...shown,
    controls,
    belongs,
    file,
    downloaded,
    judge,
    join,
    noteDownload: () => setDownloaded(true),
  }
}
