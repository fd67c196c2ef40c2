// npm run proof: the same tests as npm test, with the full counts that quality.md names instead of the short ones.
process.env.PROOF = '1'
await import('./test.mjs')
