import { dayOf, midnight } from '../../../core/calendar/index.ts';
import { answerWithin, connectedTarget } from '../../../core/call/figures.ts';
import { maskPhone } from '../../../core/identifier/index.ts';
import { countCalls, newestCalls } from '../../db/queries/calls.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';

const day = 86_400_000;
/** A call that nobody heard the end of is taken for missed after so long. */
const rings = 5 * 60_000;

/** Today's figures and those of thirty days, each with what it is a part of, and the newest calls. */
export const callFigures = async (db: Db, zone: string, book: Book, now: Date) => {
  const today = new Date(midnight(dayOf(now, book.calendar), book.calendar));
  const stillRings = new Date(now.getTime() - rings);
  const [ofToday, of30, newest] = await Promise.all([
    countCalls(db, zone, today, answerWithin, stillRings),
    countCalls(db, zone, new Date(today.getTime() - 29 * day), answerWithin, stillRings),
    newestCalls(db, zone, 50),
  ]);
  const phones = await personalValues(
    db,
    zone,
    newest.map(({ personal }) => personal),
  );
  return {
    asOf: now.toISOString(),
    within: answerWithin,
    target: connectedTarget,
    today: ofToday,
    thirtyDays: of30,
    calls: newest.map((call) => ({
      id: call.id,
      phone: maskPhone(phones.get(call.personal) ?? ''),
      agent: call.account === '' ? null : (book.accountName(call.account) ?? call.account),
      rang: call.rang.toISOString(),
      seconds: call.answered === null ? null : Math.max(0, Math.round((call.answered.getTime() - call.rang.getTime()) / 1_000)),
      missed: call.answered === null && (call.missed || call.ended !== null || call.rang < stillRings),
      passedTo: call.passedTo,
      case: call.caseId === null || call.number === null ? null : { id: call.caseId, number: call.number },
    })),
  };
};
