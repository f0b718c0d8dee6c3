import { Refusal } from '../../../core/refusal.ts';
import { recordAnswers } from '../../db/queries/answers.ts';
import { append, type NewEvent } from '../../db/queries/log.ts';
import type { Db, Tx } from '../../db/schema.ts';
import { inZone } from '../../db/wall/zoned.ts';
import type { Ports } from '../ports.ts';
import type { Entry, Primitive } from './primitive.ts';
import { repeatsOf } from './repeats.ts';
import { begin, type Work } from './work.ts';

/** What became of one entry, before anybody is told. */
export type Fate = { body: unknown } | { refusal: Refusal };

export type House = Readonly<{
  db: Db;
  ports: Pick<Ports, 'clock' | 'ids' | 'digest' | 'log'>;
  primitiveOf: (kind: string) => Primitive;
  /** Told after each commit that wrote something. */
  onCommit: (zone: string, kinds: ReadonlySet<string>, position: number) => void;
  /** Told of each group once it is durable: how many commands, how long it took, and why some were refused. */
  onSettled: (commands: number, seconds: number, refused: readonly string[]) => void;
}>;

const outOf = (fault: unknown, { ports }: House): Refusal => {
  if (fault instanceof Refusal) return fault;
  ports.log('a decision failed', fault);
  return new Refusal('broken');
};

type Written = { fates: Fate[]; kinds: ReadonlySet<string>; position: number };

/** Decides every step of an entry, kind by kind, and lets it stand only when none is refused. */
const takeAll = (works: ReadonlyMap<string, Work>, entry: Entry): { events: readonly NewEvent[]; answer: unknown } => {
  const kinds = [...new Set(entry.steps.map(({ kind }) => kind))];
  const taken = kinds.map((kind) =>
    works.get(kind)!.take(
      entry,
      entry.steps.filter((step) => step.kind === kind),
    ),
  );
  for (const { keep } of taken) keep();
  return { events: taken.flatMap(({ events }) => events), answer: taken.at(-1)?.answer };
};

const within = async (tx: Tx, zone: string, entries: readonly Entry[], house: House): Promise<Written> => {
  const { ports, primitiveOf } = house;
  const now = ports.clock.now();
  const repeats = await repeatsOf(tx, zone, entries, primitiveOf, ports.digest, now);
  const isRepeat = (entry: Entry) => {
    try {
      return repeats.before(entry) !== undefined;
    } catch {
      return true;
    }
  };
  const fresh = entries.filter((entry) => !isRepeat(entry));

  const works = new Map<string, Work>();
  const steps = Map.groupBy(
    fresh.flatMap((entry) => entry.steps),
    ({ kind }) => kind,
  );
  for (const kind of [...steps.keys()].sort())
    works.set(kind, await begin(tx, zone, primitiveOf(kind), steps.get(kind)!, { digest: ports.digest, newId: ports.ids.next, now }));

  const events: NewEvent[] = [];
  const fates = entries.map((entry): Fate => {
    try {
      const earlier = repeats.before(entry);
      if (earlier) return earlier;
    } catch (fault) {
      return { refusal: outOf(fault, house) };
    }
    try {
      const done = takeAll(works, entry);
      events.push(...done.events);
      repeats.keep(entry, { body: done.answer });
      return { body: done.answer };
    } catch (fault) {
      const refusal = outOf(fault, house);
      if (refusal.status < 500) repeats.keep(entry, { refusal });
      return { refusal };
    }
  });

  for (const work of works.values()) await work.record(tx);
  if (repeats.kept().length > 0) await recordAnswers(tx, zone, repeats.kept());
  const position = events.length > 0 ? await append(tx, zone, events) : 0;
  return { fates, kinds: new Set(events.map(({ kind }) => kind)), position };
};

/**
 * Lock, decide, record for a whole group in one transaction; each entry decides on what the earlier ones left, and a refusal refuses
 * only its own. Throws only when the database does; nothing is kept then.
 */
export const attempt = async (zone: string, entries: readonly Entry[], house: House): Promise<Fate[]> => {
  const { fates, kinds, position } = await inZone(house.db, zone)
    .transaction()
    .setIsolationLevel('read committed')
    .execute((tx) => within(tx, zone, entries, house));
  if (position > 0) house.onCommit(zone, kinds, position);
  return fates;
};
