import { Worker } from 'node:worker_threads';
import type { Labelled } from '../../core/triage/index.ts';
import type { Ports } from '../app/ports.ts';
import { holdCheckpoint, moveCheckpoint } from '../db/queries/checkpoints.ts';
import { closedLessons, countClosed, examples, keptModels, recordModel } from '../db/queries/triage.ts';
import type { Db } from '../db/schema.ts';
import type { Learnt, Lessons } from './learning.ts';
import type { Chore } from './loop.ts';

const reader = 'learning';
/** So many of the newest closed cases are learned from; older ones speak of a zone that has changed. */
const mostCases = 20_000;
/** Fewer messages than this teach nothing. */
const leastMessages = 40;
/** A new model is worth making for so many newly closed cases, or for a tenth more. */
const enoughNew = (cases: number) => Math.max(30, Math.floor(cases / 10));

const inWorker = (lessons: Lessons): Promise<Learnt> =>
  new Promise((learnt, failed) => {
    const worker = new Worker(new URL('./learning.ts', import.meta.url), { workerData: lessons });
    worker.once('message', learnt);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`the learning thread ended with ${code}`)));
  });

/** Categories with a single message can be neither learned nor checked. */
const teachable = (messages: readonly Labelled[]): Labelled[] => {
  const counts = Map.groupBy(messages, ({ label }) => label);
  return messages.filter(({ label }) => counts.get(label)!.length > 1);
};

/**
 * Learns from the zone's closed cases, and what was written for it, whenever enough new ones have come. The version goes up by one; the
 * one before it answers until the new one is kept. The checkpoint keeps two processes from learning the same.
 */
export const keepLearning = (db: Db, ports: Pick<Ports, 'clock'>, zone: string): Chore => ({
  name: 'learning',
  every: 60_000,
  work: () =>
    db.transaction().execute(async (tx): Promise<'done'> => {
      if ((await holdCheckpoint(tx, zone, reader)) === undefined) return 'done';
      const [newest] = await keptModels(tx, zone, 1);
      const cases = await countClosed(tx, zone);
      if (newest && cases - newest.cases < enoughNew(newest.cases)) return 'done';

      const [closed, written] = [await closedLessons(tx, zone, mostCases), await examples(tx, zone)];
      const messages = teachable([...closed, ...written].map(({ words, category }) => ({ text: words, label: category })));
      if (messages.length < leastMessages) return 'done';
      const { content, quality } = await inWorker({ messages });
      const version = (newest?.version ?? 0) + 1;
      await recordModel(tx, zone, { version, made: ports.clock.now(), learned: messages.length, cases, quality, content });
      await moveCheckpoint(tx, zone, reader, version);
      return 'done';
    }),
});
