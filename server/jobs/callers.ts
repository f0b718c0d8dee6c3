import type { Caller, CaseEvent } from '../../core/case/index.ts';
import { caseKind } from '../app/cases/primitive.ts';
import { squareOf } from '../app/public/faces.ts';
import type { LoggedEvent } from '../db/queries/log.ts';
import { recordNear } from '../db/queries/public-faces.ts';
import { type NewCallerCase, recordCallerCases } from '../db/queries/resident-matters.ts';
import type { Db } from '../db/schema.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';

const batch = 500;

type Called = { caseId: string; opened: string; caller: Caller };

/** Those who called in this event. Whoever joins another case keeps the one of their own, where they stand already. */
const calledIn = ({ type, stream, data, at }: LoggedEvent): Called[] =>
  type === 'opened'
    ? (data as Extract<CaseEvent, { type: 'opened' }>).callers.map((caller) => ({ caseId: stream, opened: at.toISOString(), caller }))
    : [];

const keysOf = ({ caseId, opened, caller: { id, account, firm } }: Called): NewCallerCase[] =>
  [...(account === 'none' ? [] : [`resident:${account}`]), ...(firm === undefined ? [] : [`firm:${firm}`])].map((key) => ({
    key,
    caseId,
    caller: id,
    opened,
  }));

const nearIn = ({ kind, type, stream, data }: LoggedEvent) => {
  const point = kind === caseKind && type === 'opened' ? (data as Extract<CaseEvent, { type: 'opened' }>).point : 'nowhere';
  return point === 'nowhere' ? [] : [{ ...squareOf(point[0] / 1e7, point[1] / 1e7), caseId: stream }];
};

/** Reads off the feed where cases lie, and who called about which case, signed in or for a firm, so that they find it again. */
export const keepCallers = (db: Db, zone: string): Chore =>
  feedReader(db, zone, { name: 'callers', every: 1_000, batch }, async (tx, events) => {
    const called = events.filter(({ kind }) => kind === caseKind).flatMap(calledIn);
    await recordCallerCases(tx, zone, called.flatMap(keysOf));
    await recordNear(tx, zone, events.flatMap(nearIn));
  });
