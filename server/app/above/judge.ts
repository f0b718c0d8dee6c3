/** Reads the rows of a file as reports, and says of each what the door would say. */
import { setImmediate as breathe } from 'node:timers/promises';
import { type AboveField, aboveFieldNames, aboveFields, type DateOrder } from '../../../core/above/fields.ts';
import type { Cell } from '../../../core/above/moment.ts';
import { readRow, type Told } from '../../../core/above/row.ts';
import { tidyText } from '../../../core/above/tidy.ts';
import { type Asking, decide, unopened, type World } from '../../../core/case/index.ts';
import type { PostNow } from '../../../core/permission.ts';
import { Refusal } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { casesByAbove } from '../../db/queries/case-files.ts';
import { numbersOf } from '../../db/queries/cases.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import { caseFromAbove, caseSaid } from './case-id.ts';
import { asCell, type KeptCell } from './cells.ts';
import type { From } from './forms.ts';
import { type LookUp, lookUpOf } from './look-up.ts';
import { ownField, ownFields, ownValue, reportOf } from './report.ts';

export type FileRow = Readonly<{ at: number; cells: readonly KeptCell[] }>;

/** What is wrong in a row: the field by its label, what is wrong, and what would be right. */
export type RowFault = Readonly<{ field: string; label: Words; words: Words }>;

export type Judged = Readonly<{
  at: number;
  id: string;
  told: Told;
  report: Readonly<Record<string, unknown>>;
  /** Here already: the case, or an earlier row of the file with the same number. */
  before: Readonly<{ id: string; number: string }> | Readonly<{ row: number }> | 'new';
  faults: readonly RowFault[];
}>;

export type Judging = Readonly<{
  zone: string;
  book: Book;
  from: From;
  now: Date;
  dates: DateOrder;
  /** What the column at each place means: a field from above, `own.` and a field of the programme, or nothing. */
  columns: Readonly<Record<string, string>>;
  who: string;
  posts: readonly PostNow[];
  /** Whether the door is asked beforehand; needless where it is asked in earnest at once. */
  rehearse: boolean;
}>;

const isAboveField = (name: string): name is AboveField => (aboveFieldNames as readonly string[]).includes(name);

const meantIn = (cells: readonly KeptCell[], columns: Judging['columns']): Map<AboveField, Cell[]> => {
  const meant = new Map<AboveField, Cell[]>();
  for (const [place, field] of Object.entries(columns)) {
    const cell = asCell(cells[Number(place)]);
    if (cell !== 'blank' && isAboveField(field)) meant.set(field, [...(meant.get(field) ?? []), cell]);
  }
  return meant;
};

const ownIn = (cells: readonly KeptCell[], { columns, from }: Judging): Record<string, string> =>
  Object.fromEntries(
    ownFields(from).flatMap(({ name, field }) => {
      const place = Object.entries(columns).find(([, means]) => means === ownField(name))?.[0];
      const cell = place === undefined ? 'blank' : asCell(cells[Number(place)]);
      const shown = cell === 'blank' ? '' : tidyText(cell);
      return shown === '' ? [] : [[name, ownValue(field, shown)] as const];
    }),
  );

const nothing = () => '';

/** The asking under which a row is opened: by whoever brings it in, when it was received. */
const rehearsal = ({ who, posts }: Judging, at: Date): Asking => ({
  who,
  posts,
  caller: 'nobody',
  at,
  newId: nothing,
  newSalt: nothing,
  digest: nothing,
  sure: 'known',
});

const tooOld: Words = t('早于辖区数据的起始日期，或所在区域那时还没有', 'before the zone’s own data begins, or before this area existed');

/** What the door would refuse, asked beforehand: the same rules, nothing written. */
const refusedAt = (world: World, report: Judging['columns'] | object, judging: Judging, at: Date): RowFault[] => {
  try {
    decide(world, '', unopened, { type: 'open', number: '', data: report }, rehearsal(judging, at));
    return [];
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    if (fault.faults.length === 0)
      return [{ field: '', label: t('整行', 'The row'), words: fault.code === 'no-such-thing' ? tooOld : fault.words }];
    return fault.faults.map(({ path, words }) => {
      const [zh, ...restZh] = words.zh.split('：');
      const [en, ...restEn] = words.en.split(': ');
      return restZh.length > 0
        ? { field: path, label: t(zh ?? path, en ?? path), words: t(restZh.join('：'), restEn.join(': ')) }
        : { field: path, label: t(path, path), words };
    });
  }
};

const idOf = (zone: string, { id }: From, told: Told): string =>
  told.number === 'none' ? caseSaid(zone, id, told.words, told.caller, told.phone, told.address) : caseFromAbove(zone, id, told.number);

/** How many rows are read before others get a turn. */
const atOnce = 250;

/** The world in which rows are tried; pictures do not come in files. */
const worldOf = ({ from, book }: Judging): World => ({
  programme: from.programme,
  version: from.version,
  calendar: book.calendar,
  book,
  proof: () => undefined,
  receiver: () => undefined,
  nextNumber: nothing,
});

const judgeOne = (row: FileRow, judging: Judging, lookUp: LookUp, world: World): Omit<Judged, 'before'> => {
  const { zone, from, book, posts, now, dates } = judging;
  const { told, faults } = readRow(meantIn(row.cells, judging.columns), { order: dates, calendar: book.calendar, now });
  const named: RowFault[] = faults.map(({ field, words }) => ({ field, label: aboveFields[field], words }));
  const numberless: RowFault[] =
    from.source.above && told.number === 'none' && !faults.some(({ field }) => field === 'number')
      ? [
          {
            field: 'number',
            label: aboveFields.number,
            words: t('没有来件编号，无法防止重复，也无法回填', 'has no number, by which doubles are known and the answer finds its way'),
          },
        ]
      : [];
  const report = reportOf(told, { from, lookUp, posts, root: book.root }, ownIn(row.cells, judging));
  const wrong = [...named, ...numberless];
  const seen = new Set(wrong.map(({ field }) => field));
  const said = judging.rehearse ? refusedAt(world, report, judging, told.received) : [];
  const rest = said.filter(({ field }) => !seen.has(field) && !(wrong.length > 0 && field === ''));
  return { at: row.at, id: idOf(zone, from, told), told, report, faults: [...wrong, ...rest] };
};

/** Reads and tries rows, and finds those that are here already. Long files let others have their turn. */
export const judgeRows = async (db: Db, rows: readonly FileRow[], judging: Judging): Promise<Judged[]> => {
  const [lookUp, world] = [lookUpOf(judging.book, judging.from.programme.id, judging.now), worldOf(judging)];
  const judged: Omit<Judged, 'before'>[] = [];
  for (const [place, row] of rows.entries()) {
    if (place > 0 && place % atOnce === 0) await breathe();
    judged.push(judgeOne(row, judging, lookUp, world));
  }
  const { zone, from } = judging;
  const numbers = judged.flatMap(({ told }) => (told.number === 'none' ? [] : [told.number]));
  const [byNumber, byId] = await Promise.all([
    casesByAbove(db, zone, from.id, numbers),
    numbersOf(
      db,
      zone,
      judged.map(({ id }) => id),
    ),
  ]);
  const first = new Map<string, number>();
  return judged.map((one): Judged => {
    const twin = first.get(one.id);
    if (twin === undefined && one.faults.length === 0) first.set(one.id, one.at);
    const number = byId.get(one.id);
    const here = byNumber.get(one.told.number) ?? (number === undefined ? undefined : { id: one.id, number });
    const before = here ?? (twin === undefined ? undefined : { row: twin });
    return { ...one, before: before ?? 'new', faults: here ? [] : one.faults };
  });
};
