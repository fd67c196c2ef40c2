// A worker process of its own, to be killed: node --import tsx test/setup/worker.child.ts CONNECTION_OPTIONS_AS_JSON
import { startWorker } from '#app/jobs/worker.server.ts'
import { connect } from '#db/client.server.ts'

connect(JSON.parse(process.argv[2] ?? '{}'))
await startWorker()
console.log('working')
