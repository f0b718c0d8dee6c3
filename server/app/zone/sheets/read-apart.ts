import { Worker } from 'node:worker_threads';
import type { Table } from './read-file.ts';

/** The tables of a large workbook, read in a thread of its own, whose memory is given back when it ends. */
export const readApart = (bytes: Buffer): Promise<Table[] | 'unreadable'> =>
  new Promise((read, failed) => {
    const worker = new Worker(new URL('./reading.ts', import.meta.url), { workerData: bytes });
    worker.once('message', read);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`the reading thread ended with ${code}`)));
  });
