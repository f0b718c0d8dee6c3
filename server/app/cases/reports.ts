import type { Case } from '../../../core/case/index.ts';
import { seenNumbers } from '../../db/queries/cases.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { Doorstep } from '../door/index.ts';
import type { Reader } from './reader.ts';

/** The mandatory reports raised from a case, and the case a report was raised from: only those that this person may see, with their numbers. */
export const seenReports = (
  { db }: Reader,
  { zone, asking }: Doorstep,
  { reports, reportOf }: Case,
): Promise<ReadonlyMap<string, string>> =>
  seenNumbers(db, zone, [...reports.map(({ id }) => id), ...(reportOf === 'none' ? [] : [reportOf])], seenBy(asking.posts));
