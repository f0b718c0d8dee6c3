/** What is read out of the books: the gate board, lists, one record. Whoever is named in them is masked, unless a search says why. */
import { dayOf, midnight } from '../../../core/calendar/index.ts';
import { maskName } from '../../../core/identifier/index.ts';
import { may } from '../../../core/permission.ts';
import { countUnits, type RecordPart } from '../../../core/programme/records.ts';
import type { RecordData, SealedPart } from '../../../core/record/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { type EntryPoint, livesOn } from '../../../core/zone/index.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { insideOf, type KeptRecord, passedSince, recordsOf, siftedRecords } from '../../db/queries/records.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { monthOf, monthsBetween, recentMonths } from './months.ts';
import { entryPointsOf, recordPartAt, recordParts } from './parts.ts';

type Deed = 'record' | 'records.see' | 'records.trace';

/** A record as a list shows it. */
export type RecordShown = {
  id: string;
  seq: number;
  record: string;
  title: Words;
  place: string;
  placeName: Words;
  at: string;
  recorded: string;
  /** It came in later than it happened: a phone was without a network, or it is a correction. */
  late: boolean;
  by: string;
  way: string;
  decision: string;
  reason: Words | null;
  passing: string;
  /** What named people in it was destroyed: its time was over. */
  erased: boolean;
  people: number;
  steps: number;
  counts: { title: Words; n: number; unit: Words; atLeast: boolean }[];
  corrects: string | null;
};

const subject = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

/** The places of today where somebody with these posts may do this. */
export const placesFor = (book: Book, { asking }: Doorstep, deed: Deed): EntryPoint[] =>
  [...entryPointsOf(book).values()].filter((place) => {
    const path = book.areaPath(place.area, asking.at);
    return livesOn(place, book.dateOf(asking.at)) && path !== undefined && may(asking.posts, deed, subject(path));
  });

const sealedIds = ({ sealed }: RecordData): string[] =>
  [sealed?.personal?.personal, sealed?.sensitive?.personal].filter((id): id is string => id !== undefined);

const parsed = (value: string | undefined): SealedPart => (value === undefined ? {} : (JSON.parse(value) as SealedPart));

/** What the sealed values of a record say, as far as they still stand. */
export const openedOf = (data: RecordData, values: ReadonlyMap<string, string>) => {
  const of = (kind: 'personal' | 'sensitive') => parsed(values.get(data.sealed?.[kind]?.personal ?? ''));
  return { personal: of('personal'), sensitive: of('sensitive') };
};

const lateAfter = 10 * 60_000;

const passingOf = (part: RecordPart | undefined, { personal }: ReturnType<typeof openedOf>, data: RecordData, whole: boolean): string => {
  const by = part?.passes?.by;
  if (by === undefined) return '';
  const said = String(personal.form?.[by] ?? data.form[by] ?? '');
  return whole || /\d/.test(said) ? said : maskName(said);
};

type Naming = { reader: Pick<Reader, 'shelf'>; book: Book; whole: boolean };

const shownOf = ({ reader, book, whole }: Naming, row: KeptRecord, values: ReadonlyMap<string, string>): RecordShown => {
  const part = recordPartAt(reader.shelf, row.record, row.version);
  const data = row.data as RecordData;
  const opened = openedOf(data, values);
  return {
    id: row.id,
    seq: row.seq,
    record: row.record,
    title: part?.title ?? t(row.record, row.record),
    place: row.place,
    placeName: entryPointsOf(book).get(row.place)?.name ?? t(row.place, row.place),
    at: row.at.toISOString(),
    recorded: row.recorded.toISOString(),
    late: row.recorded.getTime() - row.at.getTime() > lateAfter,
    by: book.accountName(row.who) ?? row.who,
    way: row.way,
    decision: row.decision,
    reason: data.reason === undefined ? null : (part?.decides?.reasons[data.reason] ?? t(data.reason, data.reason)),
    passing: passingOf(part, opened, data, whole),
    erased: data.sealed?.personal !== undefined && !values.has(data.sealed.personal.personal),
    people: data.occupants?.length ?? opened.sensitive.occupants?.length ?? opened.personal.occupants?.length ?? 0,
    steps: data.steps?.length ?? 0,
    counts: Object.entries(data.counts ?? {}).map(([id, { n, unit, atLeast }]) => ({
      title: part?.counts?.[id]?.title ?? t(id, id),
      n,
      unit: countUnits[unit as keyof typeof countUnits] ?? t(unit, unit),
      atLeast: atLeast === true,
    })),
    corrects: row.corrects,
  };
};

/** Rows as they are shown; `whole` only where a search has said why. */
export const shownAll = async (
  reader: Pick<Reader, 'db' | 'shelf'>,
  zone: string,
  book: Book,
  rows: readonly KeptRecord[],
  whole: boolean,
): Promise<RecordShown[]> => {
  const ids = rows.flatMap(({ data }) => (data as RecordData).sealed?.personal?.personal ?? []);
  const values = await personalValues(reader.db, zone, ids);
  return rows.map((row) => shownOf({ reader, book, whole }, row, values));
};

/** One place on the board: who is inside and how long, and what was decided today. */
export type GateShown = {
  place: string;
  name: Words;
  records: { name: string; title: Words }[];
  today: { in: number; out: number; turnedBack: number };
  inside: (RecordShown & { minutes: number; tooLong: boolean })[];
};

const anyDwell = 24 * 60;
const mostInside = 500;
const mostShown = 50;

/** The gate board: each place with who is inside, who stays too long, what was decided today, and what passed last. */
export const gateBoard = async (reader: Reader, step: Doorstep): Promise<{ gates: GateShown[]; latest: RecordShown[] }> => {
  const { db, books, shelf } = reader;
  const book = await books.of(db, step.zone);
  const now = step.asking.at;
  const gates = placesFor(book, step, 'records.see');
  const places = gates.map(({ id }) => id);
  const today = new Date(midnight(dayOf(now, book.calendar), book.calendar));
  const since = new Date(Math.min(today.getTime(), now.getTime() - anyDwell * 60_000));
  const months = monthsBetween(since, now, book);
  const [passed, inside, latest] = await Promise.all([
    passedSince(db, step.zone, [monthOf(today, book)], places, today),
    insideOf(db, step.zone, months, places, since, mostInside),
    siftedRecords(db, step.zone, months, { places, from: since, until: new Date(now.getTime() + 600_000) }, mostShown),
  ]);
  const [insideShown, latestShown] = await Promise.all([
    shownAll(reader, step.zone, book, inside, false),
    shownAll(reader, step.zone, book, latest, false),
  ]);
  const counted = (place: string, is: (one: (typeof passed)[number]) => boolean) =>
    passed.filter((one) => one.place === place && is(one)).reduce((sum, { count }) => sum + Number(count), 0);
  const parts = recordParts(shelf);
  const isGate = ({ records }: EntryPoint) => records.some((record) => parts.get(record)?.part.passes !== undefined);
  return {
    gates: gates.filter(isGate).map(({ id, name, records }) => ({
      place: id,
      name,
      records: records.flatMap((record) => {
        const found = parts.get(record);
        return found ? [{ name: record, title: found.part.title }] : [];
      }),
      today: {
        in: counted(id, ({ way, decision }) => way === 'in' && decision === 'allow'),
        out: counted(id, ({ way, decision }) => way === 'out' && decision === 'allow'),
        turnedBack: counted(id, ({ decision }) => decision === 'turnBack'),
      },
      inside: insideShown
        .filter(({ place }) => place === id)
        .map((one) => {
          const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(one.at)) / 60_000));
          const dwell = parts.get(one.record)?.part.passes?.dwellMinutes;
          return { ...one, minutes, tooLong: dwell !== undefined && minutes > dwell };
        }),
    })),
    latest: latestShown,
  };
};

export type ListAsked = { place?: string | undefined; record?: string | undefined; from: Date; until: Date; after?: string | undefined };

/** What was recorded at my places between two moments, a page at a time, the newest first, whoever is named masked. */
export const listRecords = async (reader: Reader, step: Doorstep, asked: ListAsked, limit: number) => {
  const { db, books } = reader;
  const book = await books.of(db, step.zone);
  const mine = placesFor(book, step, 'records.see').map(({ id }) => id);
  const places = asked.place === undefined ? mine : mine.filter((id) => id === asked.place);
  if (asked.place !== undefined && places.length === 0) return refuse('no-such-thing');
  const [at, id] = asked.after?.split('_') ?? [];
  const before = at !== undefined && id !== undefined ? { at: new Date(at), id } : undefined;
  const months = monthsBetween(asked.from, asked.until, book);
  const { from, until, record } = asked;
  const rows = await siftedRecords(db, step.zone, months, { places, from, until, record, before }, limit);
  const last = rows.at(-1);
  return {
    items: await shownAll(reader, step.zone, book, rows, false),
    next: rows.length === limit && last ? `${last.at.toISOString()}_${last.id}` : null,
  };
};

/** A record of one's own places, by its number; what is sealed in it stays so. */
export const findRecord = async (reader: Reader, step: Doorstep, id: string): Promise<{ row: KeptRecord; book: Book }> => {
  const { db, books } = reader;
  const book = await books.of(db, step.zone);
  const [row] = await recordsOf(db, step.zone, recentMonths(step.asking.at, book), [id]);
  const path = row && book.areaPath(row.area, step.asking.at);
  if (!row || !path || !may(step.asking.posts, 'records.see', subject(path))) return refuse('no-such-thing');
  return { row, book };
};

export const sealedValues = async (reader: Reader, zone: string, row: KeptRecord) => {
  const data = row.data as RecordData;
  return openedOf(data, await personalValues(reader.db, zone, sealedIds(data)));
};
