// The script of the page in which the contenders build requests; see in-browser.ts.
import { csrContenders } from './csr-contenders.ts'
import { interleave, type Samples } from './interleave.ts'

type Name = keyof Awaited<ReturnType<typeof csrContenders>>['contenders']

declare global {
  interface Window {
    bench: (rounds: number) => Promise<Samples<Name>>
  }
}

window.bench = async (rounds) => interleave((await csrContenders()).contenders, { rounds })
