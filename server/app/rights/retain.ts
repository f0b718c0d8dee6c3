/** Destroying what is over: the cases of a programme and the records of its books, a batch at a time, each with where the walk has come to. */
import { dateText, dayNumber, dayOf, midnight } from '../../../core/calendar/index.ts';
import type { RecordData } from '../../../core/record/index.ts';
import { Refusal } from '../../../core/refusal.ts';
import { retentionStream } from '../../../core/rights/index.ts';
import { endedCases, monthsOfRecords, placeOf, recordsAfter, type WalkPlace } from '../../db/queries/retention.ts';
import type { Db } from '../../db/schema.ts';
import { askingOf } from '../asking.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Door } from '../door/index.ts';
import { recordParts } from '../records/parts.ts';
import type { Shelf } from '../shelf.ts';
import { type RetentionAsk, retentionKind } from './retention-primitive.ts';

export type RetainHouse = Readonly<{ db: Db; door: Door; books: Books; shelf: Shelf }>;

type Of = 'all' | 'sensitive';
type Days = Readonly<{ personal: number; sensitive: number }>;

const day = 86_400_000;
const casesAtOnce = 50;
const recordsAtOnce = 200;
const noId = '00000000-0000-0000-0000-000000000000';
/** A walk over books that are closed is made once; nothing comes into them any more. */
const onlyOnce = '2000-01-01';

const daysOf = ({ personal, sensitive }: Days, of: Of): number => (of === 'all' ? Math.max(personal, sensitive) : sensitive);

/** A walk that has something to do only where sensitive values go before the others. */
const walksOf = ({ personal, sensitive }: Days): Of[] => (sensitive < personal ? ['all', 'sensitive'] : ['all']);

const submit = async ({ door }: RetainHouse, zone: string, ask: RetentionAsk): Promise<'moved' | 'met'> => {
  const { ports } = door;
  const asking = askingOf(ports, { who: 'system' });
  const steps = [
    ...ask.cases.map((id) => ({
      kind: caseKind,
      asking,
      ask: { id, uploader: 'nobody', command: { type: 'erase', why: 'retention', of: ask.batch.of } },
    })),
    { kind: retentionKind, asking, ask },
  ];
  try {
    await door.submitEach({ zone, asking, caller: 'system', request: ports.ids.next() }, steps);
    return 'moved';
  } catch (fault) {
    if (fault instanceof Refusal && fault.status < 500) return 'met';
    throw fault;
  }
};

/** The next batch of a programme's cases that are over for longer than they are kept. */
const casesBatch = async (house: RetainHouse, zone: string, programme: string, days: Days, of: Of, book: Book): Promise<boolean> => {
  const now = house.door.ports.clock.now();
  const before = new Date(now.getTime() - daysOf(days, of) * day);
  const name = `cases ${programme} ${of}`;
  const from = await placeOf(house.db, zone, name, book.dateOf(now));
  const found = await endedCases(house.db, zone, { programme, before, of, after: from, most: casesAtOnce });
  const last = found.at(-1);
  if (!last) return false;
  await submit(house, zone, {
    stream: retentionStream(now),
    batch: { programme, from: 'cases', of, before: before.toISOString(), count: found.length, values: 0 },
    cases: found.map(({ id }) => id),
    values: [],
    passing: 'none',
    walk: { name, from, to: { day: from.day, mark: last.since, id: last.id } },
  });
  return true;
};

const sealsOf = ({ sealed }: RecordData, of: Of): string[] =>
  [of === 'all' ? sealed?.personal?.personal : undefined, sealed?.sensitive?.personal].flatMap((id) => id ?? []);

/** The last month of which every day is over for longer than its records are kept. */
const lastMonth = (now: Date, days: number, book: Book): string => {
  const over = dateText(dayOf(new Date(now.getTime() - days * day), book.calendar));
  const next = new Date(midnight(dayNumber(`${over.slice(0, 7)}-01`) - 1, book.calendar));
  return `${book.dateOf(next).slice(0, 7)}-01`;
};

/** The next records of one sort in books that are closed for longer than they are kept. */
const recordsBatch = async (
  house: RetainHouse,
  zone: string,
  { record, days }: { record: string; days: Days },
  of: Of,
  book: Book,
): Promise<boolean> => {
  const now = house.door.ports.clock.now();
  const name = `records ${record} ${of}`;
  const until = lastMonth(now, daysOf(days, of), book);
  const from: WalkPlace = await placeOf(house.db, zone, name, onlyOnce);
  const reached = from.mark.toISOString().slice(0, 10);
  for (const month of (await monthsOfRecords(house.db, zone, until)).filter((one) => one >= reached)) {
    const after = month === reached ? from.id : noId;
    const rows = await recordsAfter(house.db, zone, { month, record, after, most: recordsAtOnce });
    const last = rows.at(-1);
    if (!last) continue;
    const values = rows.flatMap(({ data }) => sealsOf(data as RecordData, of));
    await submit(house, zone, {
      stream: retentionStream(now),
      batch: {
        programme: record.split('.')[0] ?? record,
        from: { record, month },
        of,
        before: until,
        count: rows.length,
        values: values.length,
      },
      cases: [],
      values,
      passing: of === 'all' ? { month, ids: rows.map(({ id }) => id) } : 'none',
      walk: { name, from, to: { day: onlyOnce, mark: new Date(`${month}T00:00:00.000Z`), id: last.id } },
    });
    return true;
  }
  return false;
};

/** One batch of everything in this zone that has one; whether there may be more. */
export const destroyOver = async (house: RetainHouse, zone: string): Promise<'again' | 'done'> => {
  const book = await house.books.of(house.db, zone);
  let again = false;
  for (const { programme } of house.shelf.current) {
    const days = programme.cases.retention;
    for (const of of days ? walksOf(days) : []) again = (await casesBatch(house, zone, programme.id, days!, of, book)) || again;
  }
  for (const [record, { part }] of recordParts(house.shelf))
    for (const of of walksOf(part.retention))
      again = (await recordsBatch(house, zone, { record, days: part.retention }, of, book)) || again;
  return again ? 'again' : 'done';
};
