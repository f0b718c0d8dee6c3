import { Refusal } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { caseKind } from '../../app/cases/primitive.ts';
import type { Door } from '../../app/door/index.ts';
import { numbersOf } from '../../db/queries/cases.ts';
import type { Db } from '../../db/schema.ts';
import type { MessagePlan } from './message-plan.ts';
import type { MessageFile, ReadRow } from './message-rows.ts';
import { messageCase, messageSteps } from './message-steps.ts';

/** What became of the rows of a file: every one is counted in exactly one of these. */
export type Imported = { rows: number; opened: number; before: number; faulty: number };

export type ImportMeans = Readonly<{
  db: Db;
  door: Door;
  plan: MessagePlan;
  now: Date;
  /** Aborted when no further rows are to be begun; those in flight are seen through. */
  stopped: AbortSignal;
  /** Told of every row that became no case. */
  onFault: (line: number, id: string, why: Words) => void;
  onProgress: (counts: Readonly<Imported>) => void;
}>;

type Good = Extract<ReadRow, { message: unknown }>;

const batch = 250;
/** Two batches are under way at once, so that the door always has something to gather while the next rows are read. */
const underWay = 2;

const whyNot = (fault: unknown): Words => {
  if (!(fault instanceof Refusal)) throw fault;
  if (fault.status === 503) throw fault;
  const list = fault.faults.map(({ path, words }) => t(`${path} ${words.zh}`, `${path} ${words.en}`));
  return list.length === 0 ? fault.words : t(list.map(({ zh }) => zh).join('；'), list.map(({ en }) => en).join('; '));
};

const twice = t('编号在文件里出现过', 'this number stood in the file before');
const tooOld = (begins: string) =>
  t(
    `早于辖区数据的起始日期 ${begins}：请把辖区和单位的起始日期改早`,
    `before the zone’s own data begins, ${begins}: let its areas and units begin earlier`,
  );

/**
 * Brings answered messages in through the door, each with all its steps or not at all. Every row becomes a case, was one before, or is
 * told with its reason; what was in flight when it is stopped is seen through, so that running it again goes on from there.
 */
export const importMessages = async (file: MessageFile, means: ImportMeans): Promise<Imported> => {
  const { db, door, plan, now, stopped, onFault, onProgress } = means;
  const counts: Imported = { rows: 0, opened: 0, before: 0, faulty: 0 };
  const seen = new Set<string>();

  const fail = ({ line, id }: ReadRow, why: Words) => {
    counts.faulty += 1;
    onFault(line, id, why);
  };
  const open = async (row: Good) => {
    const doorstep = { zone: plan.zone, caller: 'import', request: door.ports.ids.next() };
    const steps = messageSteps(plan, door, row.message, now);
    try {
      await door.submitAll({ ...doorstep, asking: steps[0]!.asking }, caseKind, steps);
      counts.opened += 1;
    } catch (fault) {
      fail(row, whyNot(fault));
    }
    onProgress(counts);
  };
  const take = async (rows: readonly Good[]) => {
    const known = await numbersOf(
      db,
      plan.zone,
      rows.map(({ id }) => messageCase(plan, id)),
    );
    const fresh = rows.filter(({ id }) => !known.has(messageCase(plan, id)));
    counts.before += rows.length - fresh.length;
    await Promise.all(fresh.map(open));
    onProgress(counts);
  };

  const flights = new Set<Promise<void>>();
  const troubles: unknown[] = [];
  const send = async (rows: readonly Good[]) => {
    if (rows.length === 0) return;
    const flight = take(rows)
      .catch((fault: unknown) => void troubles.push(fault))
      .finally(() => flights.delete(flight));
    flights.add(flight);
    if (flights.size >= underWay) await Promise.race(flights);
  };

  const gathered: Good[] = [];
  for await (const row of file.rows) {
    if (stopped.aborted || troubles.length > 0) break;
    counts.rows += 1;
    if ('fault' in row) fail(row, row.fault);
    else if (seen.has(row.id)) fail(row, twice);
    else if (plan.book.dateOf(row.message.created) < plan.begins) fail(row, tooOld(plan.begins));
    else {
      seen.add(row.id);
      gathered.push(row);
    }
    if (gathered.length === batch) await send(gathered.splice(0));
  }
  if (stopped.aborted) counts.rows -= gathered.length;
  else await send(gathered.splice(0));
  await Promise.all(flights);
  if (troubles.length > 0) throw troubles[0];
  return counts;
};
