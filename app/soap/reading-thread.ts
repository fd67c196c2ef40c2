import { parentPort } from 'node:worker_threads'
import { type RawMessage, readMessage } from './read-message.ts'

/** The thread in which messages are read: what hostile input can keep busy or fill is this, and nothing else. */
parentPort?.on('message', (raw: RawMessage) => parentPort?.postMessage(readMessage(raw)))
