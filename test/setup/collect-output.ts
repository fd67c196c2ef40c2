// Before each test file: what its process prints is kept too, for the end of the run (test/leaks/judge-output.ts).
import { collect } from '#test/leaks/collected.ts'

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
    collect('log', typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
    return write(chunk, ...rest)
  }) as typeof stream.write
}

// The runner takes these away from the streams.
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  const say = console[name].bind(console)
  console[name] = (...said: unknown[]) => {
    collect('log', `${said.join(' ')}\n`)
    say(...said)
  }
}
