import { chainStart, type Digest } from '../../../core/crypto/index.ts';
import type { NewEvent } from '../../db/queries/log.ts';
import type { Tx } from '../../db/schema.ts';
import { chained } from './chain.ts';
import type { Changed, Entry, Primitive, Standing, Step } from './primitive.ts';

/** What deciding needs beside the group itself. */
export type Means = Readonly<{ digest: Digest; newId: () => string; now: Date }>;

/** The part of a group that belongs to one primitive: its streams as they stand now, and what is to be written. */
export type Work = {
  /** Decides the steps of an entry that are of this kind, on what earlier entries left; throws when one is refused. Nothing stands before `keep`. */
  take: (entry: Entry, steps: readonly Step<unknown>[]) => { events: readonly NewEvent[]; answer: unknown; keep: () => void };
  record: (tx: Tx) => Promise<void>;
};

/** Locks everything that these steps are about and reads what their decisions need. */
export const begin = async (tx: Tx, zone: string, primitive: Primitive, steps: readonly Step<unknown>[], means: Means): Promise<Work> => {
  const streams = [...new Set(steps.flatMap(({ ask }) => primitive.streams(ask)))].sort();
  const found = streams.length > 0 ? await primitive.lock(tx, zone, streams) : new Map<string, Standing<unknown>>();
  const ready = await primitive.prepare(tx, zone, steps);

  const nowhere: Standing<unknown> = { state: primitive.unopened, seq: 0, hash: chainStart };
  const standings = new Map(found);
  const changed = new Set<string>();
  const besides: unknown[] = [];

  const take: Work['take'] = (entry, own) => {
    const staged = new Map<string, Standing<unknown>>();
    const at = (stream: string) => staged.get(stream) ?? standings.get(stream) ?? nowhere;
    const events: NewEvent[] = [];
    const beside: unknown[] = [];
    let answer: unknown;

    for (const step of own) {
      const outcome = primitive.decide(ready, step, (stream) => at(stream).state);
      for (const happening of outcome.happenings) {
        const { stream } = happening;
        for (const event of happening.events) {
          const { type, ...data } = event;
          const before = at(stream);
          const next = chained(
            {
              zone,
              stream,
              seq: before.seq + 1,
              id: means.newId(),
              type,
              v: primitive.v,
              data,
              who: step.asking.who,
              post: outcome.post,
              at: step.asking.at.toISOString(),
              recorded: means.now.toISOString(),
              request: entry.request,
              key: entry.key ?? '',
            },
            primitive.kind,
            means.digest,
            before.hash,
          );
          staged.set(stream, { state: primitive.evolve(before.state, event), seq: next.seq, hash: next.hash });
          events.push(next);
        }
      }
      beside.push(outcome.beside);
      answer = outcome.answer;
    }

    const keep = () => {
      for (const [stream, standing] of staged) {
        standings.set(stream, standing);
        changed.add(stream);
      }
      besides.push(...beside);
    };
    return { events, answer, keep };
  };

  const record: Work['record'] = async (tx) => {
    const rows = [...changed].sort().map(
      (stream): Changed<unknown> => ({
        ...standings.get(stream)!,
        stream,
        before: found.get(stream)?.state ?? primitive.unopened,
        isNew: !found.has(stream),
      }),
    );
    if (rows.length > 0 || besides.length > 0) await primitive.record(tx, zone, rows, besides, means.now);
  };

  return { take, record };
};
