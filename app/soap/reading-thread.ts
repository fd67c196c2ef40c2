import { parentPort } from 'node:worker_threads'
import { type RawMessage, readMessage } from './read-message.ts'

/**
 * The thread in which messages are read: what hostile input can keep busy or fill is this, and nothing else. Its first
 * word says that it is ready.
 */
parentPort?.on('message', (raw: RawMessage) => parentPort?.postMessage(readMessage(raw)))
parentPort?.postMessage('ready')
