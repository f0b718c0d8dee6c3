import type { Case } from '../../../core/case/index.ts';
import { backTo } from '../../db/queries/checkpoints.ts';
import { eventsOfMany, type LoggedEvent, lastPosition } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { casesInOrder, recordSearch, searchTexts } from '../../db/queries/search.ts';
import { recordSpots } from '../../db/queries/spots.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { Db, Tx } from '../../db/schema.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Ports } from '../ports.ts';
import { searchRecord, textsIn, valuesFor } from './doc.ts';

type Keys = Pick<Ports, 'secrets'>;

const dataOf = ({ data }: LoggedEvent): unknown => (data as { data?: unknown }).data;

const write = async (
  tx: Db,
  keys: Keys,
  zone: string,
  states: ReadonlyMap<string, Case>,
  textsOf: (id: string) => readonly string[],
): Promise<void> => {
  const wanted = [...states].flatMap(([id, state]) => valuesFor(state, textsOf(id)));
  const values = await personalValues(tx, zone, [...new Set(wanted)]);
  await recordSearch(
    tx,
    zone,
    [...states].map(([id, state]) => searchRecord(keys, zone, id, state, textsOf(id), values)),
  );
  await recordSpots(tx, zone, [...states.keys()]);
};

/** Puts the cases of these events into the index as they stand now; what was written in them before stays known. */
export const indexEvents = async (tx: Tx, keys: Keys, zone: string, events: readonly LoggedEvent[]): Promise<void> => {
  const ofCases = events.filter(({ kind }) => kind === caseKind);
  const ids = [...new Set(ofCases.map(({ stream }) => stream))];
  const [states, before] = await Promise.all([caseStates(tx, zone, ids), searchTexts(tx, zone, ids)]);
  const fresh = Map.groupBy(ofCases, ({ stream }) => stream);
  await write(tx, keys, zone, states, (id) => [
    ...new Set([...(before.get(id) ?? []), ...(fresh.get(id) ?? []).flatMap((event) => textsIn(dataOf(event)))]),
  ]);
};

const page = 500;

/** The name under which the job keeps its place in the feed. */
export const searchReader = 'search';

/**
 * Makes a zone's index anew from the log and the cases as they stand, over what is there, so that people go on finding things. The job
 * then reads once more what happened meanwhile: nothing older stays over something newer.
 */
export const rebuildSearch = async (
  db: Db,
  keys: Keys,
  zone: string,
  told: { progress: (done: number) => void; stopped: AbortSignal },
): Promise<number> => {
  const from = await lastPosition(db, zone);
  let done = 0;
  for (let after: string[] | undefined; !told.stopped.aborted; ) {
    const cases = await casesInOrder(db, zone, after, page);
    const last = cases.at(-1);
    if (!last) break;
    const events = await eventsOfMany(
      db,
      zone,
      cases.map(({ id }) => id),
    );
    const written = Map.groupBy(events, ({ stream }) => stream);
    await write(db, keys, zone, new Map(cases.map(({ id, state }) => [id, state])), (id) => [
      ...new Set((written.get(id) ?? []).flatMap((event) => textsIn(dataOf(event)))),
    ]);
    done += cases.length;
    told.progress(done);
    after = last.mark;
  }
  await backTo(db, zone, searchReader, from);
  return done;
};
