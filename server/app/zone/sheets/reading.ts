import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook } from './read-workbook.ts';

/** Reads one workbook in a thread of its own. */
if (parentPort) parentPort.postMessage(await readWorkbook(Buffer.from(workerData as Uint8Array)));
