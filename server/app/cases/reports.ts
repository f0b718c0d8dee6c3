import type { Case } from '../../../core/case/index.ts';
import type { Stage } from '../../../core/programme/flow.ts';
import type { Words } from '../../../core/words.ts';
import { seenNumbers } from '../../db/queries/cases.ts';
import { eventsOf } from '../../db/queries/log.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { Doorstep } from '../door/index.ts';
import { programmeAt, type Reader } from './reader.ts';
import type { KeptCase } from './row.ts';

/** The mandatory reports raised from a case, and the case a report was raised from: only those that this person may see, with their numbers. */
export const seenReports = (
  { db }: Reader,
  { zone, asking }: Doorstep,
  { reports, reportOf }: Case,
): Promise<ReadonlyMap<string, string>> =>
  seenNumbers(db, zone, [...reports.map(({ id }) => id), ...(reportOf === 'none' ? [] : [reportOf])], seenBy(asking.posts));

/** That a mandatory report was received, and how it stands; nothing of what it says, whom it went to, or where it is. */
export type Receipt = Readonly<{ raised: string; stage: Words; since: string }>;

/**
 * What becomes of the reports that this person raised from a case and may not see: whoever has the duty to report is told that somebody
 * took it on.
 */
export const receiptsFor = async (
  reader: Reader,
  { zone, asking }: Doorstep,
  id: string,
  { reports }: Case,
  seen: ReadonlyMap<string, string>,
): Promise<Receipt[]> => {
  if (reports.every((one) => seen.has(one.id))) return [];
  const own = (await eventsOf(reader.db, zone, id)).filter(({ type, who }) => type === 'raised' && who === asking.who);
  const raised = new Map(own.map(({ data, at }) => [(data as { report: string }).report, at.toISOString()]));
  const hidden = reports.filter((one) => raised.has(one.id) && !seen.has(one.id));
  const states = await caseStates(
    reader.db,
    zone,
    hidden.map((one) => one.id),
  );
  const receipts = hidden.map(async (one): Promise<Receipt[]> => {
    const state = states.get(one.id) as KeptCase | undefined;
    if (!state) return [];
    const { flow } = (await programmeAt(reader, zone, state)).cases;
    const { title } = (flow.stages as Record<string, Stage>)[state.stage]!;
    return [{ raised: raised.get(one.id)!, stage: title, since: state.since }];
  });
  return (await Promise.all(receipts)).flat();
};
