import { Refusal } from '../../../core/refusal.ts';
import { constraintOf, databaseFault } from '../../db/errors.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { type BookHead, holdBooks, moveBooks, recordRecords, recordsOf, writeAtOnce } from '../../db/queries/records.ts';
import type { Db, Tx } from '../../db/schema.ts';
import { again, bookKey, booksOf, type Fate, type Plan, planOf } from './plan.ts';
import type { Prepared, RecordHouse } from './prepare.ts';

/** Where this process last saw books end. It is only believed as far as the database agrees. */
const seen = new WeakMap<Db, Map<string, BookHead>>();

const endsSeen = (db: Db): Map<string, BookHead> => {
  const found = seen.get(db) ?? new Map<string, BookHead>();
  seen.set(db, found);
  return found;
};

const endKey = (zone: string, head: { month: string; place: string }) => `${zone} ${bookKey(head)}`;

const remember = ({ db }: RecordHouse, zone: string, { heads }: Plan): void => {
  const ends = endsSeen(db);
  for (const { before: _, ...head } of heads) ends.set(endKey(zone, head), head);
};

const forget = ({ db }: RecordHouse, zone: string, group: readonly Prepared[]): void => {
  const ends = endsSeen(db);
  for (const one of group) ends.delete(endKey(zone, one));
};

/** Holds the books, then writes: for many rows, for books that this process has not seen, and where somebody else was first. */
const within = async (tx: Tx, zone: string, group: readonly Prepared[], house: RecordHouse): Promise<Plan> => {
  const plan = planOf(group, await holdBooks(tx, zone, booksOf(group)), house);
  await recordRecords(tx, zone, plan.rows);
  await recordPersonal(tx, zone, plan.personal);
  await moveBooks(tx, zone, plan.heads);
  return plan;
};

const held = (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<Plan> =>
  house.db
    .transaction()
    .setIsolationLevel('read committed')
    .execute((tx) => within(tx, zone, group, house));

/** So many rows are cheaper in one statement than the way back and forth of a transaction; beyond it COPY is. */
const fewRows = 256;

/** One statement for a group whose books end where this process left them: nothing is held, and nothing written unless they do. */
const atOnce = async (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<Plan | 'not-so'> => {
  const ends = endsSeen(house.db);
  const heads = booksOf(group).map((book) => ends.get(endKey(zone, book)));
  if (group.length > fewRows || heads.includes(undefined)) return 'not-so';
  const plan = planOf(group, heads as BookHead[], house);
  return (await writeAtOnce(house.db, zone, plan)) ? plan : 'not-so';
};

const attempt = async (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<readonly Fate[]> => {
  try {
    const quick = await atOnce(zone, group, house);
    const plan = quick === 'not-so' ? await held(zone, group, house) : quick;
    remember(house, zone, plan);
    return plan.fates;
  } catch (fault) {
    forget(house, zone, group);
    throw fault;
  }
};

const refusalOf = (fault: unknown, { ports }: RecordHouse): Refusal => {
  if (fault instanceof Refusal) return fault;
  const kind = databaseFault(fault);
  if (kind === 'unavailable' || kind === 'too-slow' || kind === 'full') return new Refusal('not-ready');
  if (kind === 'unique' || kind === 'serialization') return new Refusal('clash');
  if (kind === 'bad-value') return new Refusal('unreadable');
  ports.log('a record broke the rules of the database', fault);
  return new Refusal('broken');
};

/** Those that are in the books already are answered as they were; the others are left. */
const knownBefore = async (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<ReadonlyMap<Prepared, Fate>> => {
  const months = [...new Set(group.map(({ month }) => month))];
  const found = await recordsOf(
    house.db,
    zone,
    months,
    group.map(({ id }) => id),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return new Map(
    group.flatMap((one): [Prepared, Fate][] => {
      const row = byId.get(one.id);
      return row ? [[one, again(row, one)]] : [];
    }),
  );
};

const tries = 3;

const alone = async (zone: string, one: Prepared, house: RecordHouse): Promise<Fate> => {
  for (let left = tries - 1; ; left--)
    try {
      return (await attempt(zone, [one], house))[0]!;
    } catch (fault) {
      const before = (await knownBefore(zone, [one], house).catch(() => undefined))?.get(one);
      if (before) return before;
      if (left > 0 && databaseFault(fault) === 'serialization') continue;
      return { refusal: refusalOf(fault, house) };
    }
};

/**
 * Sees a group into the books and only then says what became of each. The usual case asks nothing first; when something is there already,
 * repeats get their first answers and the rest is written; when the database refuses a group for another reason, each goes alone.
 */
export const settle = async (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<readonly Fate[]> => {
  try {
    return await attempt(zone, group, house);
  } catch (fault) {
    if (['unavailable', 'too-slow', 'full'].includes(databaseFault(fault))) return group.map(() => ({ refusal: refusalOf(fault, house) }));
    const isRepeat = databaseFault(fault) === 'unique' && constraintOf(fault).endsWith('_pkey');
    const before = isRepeat ? await knownBefore(zone, group, house).catch(() => new Map<Prepared, Fate>()) : new Map<Prepared, Fate>();
    const fates: Fate[] = [];
    for (const one of group) fates.push(before.get(one) ?? (await alone(zone, one, house)));
    return fates;
  }
};
