import { Refusal } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { caseKind } from '../../app/cases/primitive.ts';
import type { Door } from '../../app/door/index.ts';
import { numbersOf } from '../../db/queries/cases.ts';
import type { Db } from '../../db/schema.ts';
import type { CaseStep } from './steps.ts';

/** What became of the rows of a file: every one is counted in exactly one of these. */
export type Imported = { rows: number; opened: number; before: number; doubled: number; faulty: number };

/** A row that was read, or why it could not be; `line` is that of the file, the heading counted. */
export type ReadRow<Row> = Readonly<{ line: number; id: string; row: Row } | { line: number; id: string; fault: Words }>;

/** What the rows of one sort of file become. */
export type Becomes<Row> = Readonly<{
  zone: string;
  /** The id of its case, worked out from where it came from. */
  caseOf: (id: string) => string;
  /** All that happens to the case, together or not at all. */
  stepsOf: (row: Row, id: string) => readonly CaseStep[];
  /** Why it cannot be brought in, if so. */
  notNow?: (row: Row) => Words | undefined;
  /** A number that stood in the file before is told as a fault, or only counted where such files are known to say things twice. */
  doubles: 'told' | 'counted';
  /** How many are handed to the door together. */
  batch: number;
}>;

export type ImportMeans = Readonly<{
  db: Db;
  door: Door;
  /** Aborted when no further rows are to be begun; those in flight are seen through. */
  stopped: AbortSignal;
  /** Told of every row that became no case. */
  onFault: (line: number, id: string, why: Words) => void;
  onProgress: (counts: Readonly<Imported>) => void;
}>;

type Good<Row> = Extract<ReadRow<Row>, { row: Row }>;

/** Two batches are under way at once, so that the door always has something to gather while the next rows are read. */
const underWay = 2;

const whyNot = (fault: unknown): Words => {
  if (!(fault instanceof Refusal)) throw fault;
  if (fault.status === 503) throw fault;
  const list = fault.faults.map(({ path, words }) => t(`${path} ${words.zh}`, `${path} ${words.en}`));
  return list.length === 0 ? fault.words : t(list.map(({ zh }) => zh).join('；'), list.map(({ en }) => en).join('; '));
};

const twice = t('编号在文件里出现过', 'this number stood in the file before');

/**
 * Brings rows of a file in through the door as cases, each with all its steps or not at all. Every row becomes a case, was one before, or is
 * told with its reason; what was in flight when it is stopped is seen through, so that running it again goes on from there.
 */
export const importCases = async <Row>(
  rows: AsyncIterable<ReadRow<Row>>,
  { zone, caseOf, stepsOf, notNow = () => undefined, doubles, batch }: Becomes<Row>,
  means: ImportMeans,
): Promise<Imported> => {
  const { db, door, stopped, onFault, onProgress } = means;
  const counts: Imported = { rows: 0, opened: 0, before: 0, doubled: 0, faulty: 0 };
  const seen = new Set<string>();

  const fail = ({ line, id }: ReadRow<Row>, why: Words) => {
    counts.faulty += 1;
    onFault(line, id, why);
  };
  const open = async (row: Good<Row>) => {
    const doorstep = { zone, caller: 'import', request: door.ports.ids.next() };
    const steps = stepsOf(row.row, caseOf(row.id));
    try {
      await door.submitAll({ ...doorstep, asking: steps[0]!.asking }, caseKind, steps);
      counts.opened += 1;
    } catch (fault) {
      fail(row, whyNot(fault));
    }
    onProgress(counts);
  };
  const take = async (some: readonly Good<Row>[]) => {
    const known = await numbersOf(
      db,
      zone,
      some.map(({ id }) => caseOf(id)),
    );
    const fresh = some.filter(({ id }) => !known.has(caseOf(id)));
    counts.before += some.length - fresh.length;
    await Promise.all(fresh.map(open));
    onProgress(counts);
  };

  const flights = new Set<Promise<void>>();
  const troubles: unknown[] = [];
  const send = async (some: readonly Good<Row>[]) => {
    if (some.length === 0) return;
    const flight = take(some)
      .catch((fault: unknown) => void troubles.push(fault))
      .finally(() => flights.delete(flight));
    flights.add(flight);
    if (flights.size >= underWay) await Promise.race(flights);
  };

  const gathered: Good<Row>[] = [];
  for await (const row of rows) {
    if (stopped.aborted || troubles.length > 0) break;
    counts.rows += 1;
    if ('fault' in row) fail(row, row.fault);
    else if (seen.has(row.id)) {
      if (doubles === 'told') fail(row, twice);
      else counts.doubled += 1;
    } else {
      const why = notNow(row.row);
      if (why) fail(row, why);
      else {
        seen.add(row.id);
        gathered.push(row);
      }
    }
    if (gathered.length === batch) await send(gathered.splice(0));
  }
  if (stopped.aborted) counts.rows -= gathered.length;
  else await send(gathered.splice(0));
  await Promise.all(flights);
  if (troubles.length > 0) throw troubles[0];
  return counts;
};
