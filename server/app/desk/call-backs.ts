import { dayOf, midnight } from '../../../core/calendar/index.ts';
import type { Case } from '../../../core/case/index.ts';
import { waitingCases } from '../../db/queries/queue.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import type { Book } from '../book.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { linesOf } from '../cases/list.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';

/** Somebody to ring: when it was tried in vain, at which hours not yet, and whether this hour is one of them. */
export type CallBack = {
  row: CaseRow;
  since: string;
  until: string | null;
  tried: number[];
  untried: number[];
  wanted: number;
  hour: 'now' | 'tried' | 'outside';
};

/** Nobody is rung before nine or after eight in the evening. */
const [first, last] = [9, 19];
const most = 100;

const hours = Array.from({ length: last - first + 1 }, (_, place) => first + place);

const hourOf = (at: Date, { calendar }: Book): number => Math.floor((at.getTime() - midnight(dayOf(at, calendar), calendar)) / 3_600_000);

/** Who is to be called back, those who can be rung this hour first; three rings in one hour are one attempt. */
export const callBacksFor = async (reader: Reader, step: Doorstep): Promise<CallBack[]> => {
  const { zone, asking } = step;
  const { db, books, ports } = reader;
  const book = await books.of(db, zone);
  const looks = looksFor(asking.posts).filter(({ trays }) => trays.includes('callback'));
  const found = await waitingCases(db, zone, looks, everyCase, undefined, most);
  const rows = await linesOf(reader, step, found);
  const hour = hourOf(ports.clock.now(), book);
  return found
    .map(({ state }, place) => {
      const { silence, calls, since }: Case = state;
      const untried = hours.filter((one) => !calls.includes(one));
      return {
        row: rows[place]!,
        since,
        until: silence === 'never' ? null : silence.at,
        tried: [...calls],
        untried,
        wanted: silence === 'never' ? 0 : silence.calls,
        hour: untried.includes(hour) ? ('now' as const) : hours.includes(hour) ? ('tried' as const) : ('outside' as const),
      };
    })
    .sort((a, b) => Number(b.hour === 'now') - Number(a.hour === 'now') || a.since.localeCompare(b.since));
};
