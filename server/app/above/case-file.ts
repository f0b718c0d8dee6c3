import type { DateOrder } from '../../../core/above/fields.ts';
import { aboveFields } from '../../../core/above/fields.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { type CaseFile, caseFileRows, changeCaseFile, dropCaseFiles, findCaseFile, keepCaseFile } from '../../db/queries/case-files.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { readFile, type Table } from '../zone/sheets/read-file.ts';
import { type KeptCell, shownCell } from './cells.ts';
import { formsOf, fromOf, headingsOf } from './forms.ts';
import { type FileRow, type Judged, type Judging, judgeRows, type RowFault } from './judge.ts';
import { caseTable, isMeaning, meaningsOf } from './read-table.ts';
import { ownField, ownFields } from './report.ts';

const day = 86_400_000;

/** The most rows and faults that are shown; all are counted. */
const [mostShown, mostFaults] = [30, 2_000];

export type ShownRow = Readonly<{
  row: number;
  state: 'new' | 'before' | 'bad';
  number: string;
  received: string;
  due: string | null;
  caller: string;
  words: string;
  category: Words | null;
  area: Words | null;
  here: { id: string; number: string } | null;
}>;

export type FilePreview = Readonly<{
  id: string;
  name: string;
  programme: string;
  source: string;
  dates: DateOrder;
  columns: { place: number; heading: string; means: string | null; sample: string }[];
  meanings: { id: string; label: Words }[];
  rows: number;
  new: number;
  before: number;
  faulty: number;
  shown: ShownRow[];
  faults: (RowFault & { row: number; number: string })[];
}>;

/** The file of this account, or no such thing. */
export const caseFileOf = async ({ db, ports }: Reader, { zone, asking }: Doorstep, id: string): Promise<CaseFile> =>
  (await findCaseFile(db, zone, id, asking.who, new Date(ports.clock.now().getTime() - day))) ?? refuse('no-such-thing');

/** What judging the rows of this file needs. */
export const judgingOf = async ({ db, books, shelf, ports }: Reader, { zone, asking }: Doorstep, file: CaseFile): Promise<Judging> => ({
  zone,
  book: await books.of(db, zone),
  from: fromOf(shelf, file.programme, file.source),
  now: ports.clock.now(),
  dates: file.dates as DateOrder,
  columns: file.columns,
  who: asking.who,
  posts: asking.posts,
  rehearse: true,
});

const stateOf = ({ before, faults }: Judged): ShownRow['state'] => (before !== 'new' ? 'before' : faults.length > 0 ? 'bad' : 'new');

const shownRow = (judged: Judged, { book }: Judging): ShownRow => {
  const { at, told, report, before } = judged;
  const { category, area } = report as { category?: string; area?: string };
  return {
    row: at,
    state: stateOf(judged),
    number: told.number === 'none' ? '' : told.number,
    received: told.received.toISOString(),
    due: told.due === 'none' ? null : told.due.toISOString(),
    caller: told.caller === 'none' ? '' : told.caller,
    words: told.words.slice(0, 120),
    category: category === undefined ? null : (book.categoryName(category) ?? null),
    area: area === undefined ? null : book.areaName(area),
    here: before !== 'new' && 'id' in before ? before : null,
  };
};

const faultsOf = (judged: readonly Judged[]): FilePreview['faults'] =>
  judged.flatMap(({ at, told, faults, before }) =>
    before !== 'new' ? [] : faults.map((fault) => ({ row: at, number: told.number === 'none' ? '' : told.number, ...fault })),
  );

/** One column may stand for what several rows are shown of; the first rows of each kind are shown. */
const someOf = (judged: readonly Judged[]): Judged[] =>
  (['bad', 'before', 'new'] as const)
    .flatMap((state) => judged.filter((one) => stateOf(one) === state).slice(0, state === 'new' ? mostShown : 10))
    .toSorted((a, b) => a.at - b.at);

const previewOf = (file: CaseFile, rows: readonly FileRow[], judged: readonly Judged[], judging: Judging): FilePreview => {
  const count = (state: ShownRow['state']) => judged.filter((one) => stateOf(one) === state).length;
  const sample = (place: number): string => {
    const cell: KeptCell | undefined = rows.find(({ cells }) => (cells[place] ?? null) !== null)?.cells[place];
    return shownCell(cell).slice(0, 60);
  };
  return {
    id: file.id,
    name: file.name,
    programme: file.programme,
    source: file.source,
    dates: judging.dates,
    columns: file.headings.map((heading, place) => ({ place, heading, means: file.columns[String(place)] ?? null, sample: sample(place) })),
    meanings: [
      ...Object.entries(aboveFields).map(([id, label]) => ({ id, label })),
      ...ownFields(judging.from).map(({ name, label }) => ({ id: ownField(name), label })),
    ],
    rows: judged.length,
    new: count('new'),
    before: count('before'),
    faulty: count('bad'),
    shown: someOf(judged).map((one) => shownRow(one, judging)),
    faults: faultsOf(judged).slice(0, mostFaults),
  };
};

const look = async (reader: Reader, step: Doorstep, file: CaseFile, rows: readonly FileRow[]): Promise<FilePreview> => {
  const judging = await judgingOf(reader, step, file);
  return previewOf(file, rows, await judgeRows(reader.db, rows, judging), judging);
};

type Given = Readonly<{ programme: string; source: string; name: string }>;

const takeTables = async (reader: Reader, step: Doorstep, given: Given, tables: readonly Table[]): Promise<FilePreview> => {
  const { db, books, shelf, ports } = reader;
  const { zone, asking } = step;
  const [book, now] = [await books.of(db, zone), ports.clock.now()];
  const from = fromOf(shelf, given.programme, given.source);
  const forms = formsOf(book, from, now);
  const headings = headingsOf(forms);
  const table = caseTable(tables, headings);
  const file: CaseFile = {
    id: ports.ids.next(),
    account: asking.who,
    made: now,
    ...given,
    headings: table.headings,
    columns: meaningsOf(table.headings, from, headings),
    dates: forms[0]?.dates ?? 'ymd',
    rows: table.rows.length,
    faults: 0,
  };
  const preview = await look(reader, step, file, table.rows);
  await dropCaseFiles(db, zone, asking.who, new Date(now.getTime() - day));
  await keepCaseFile(db, zone, { ...file, faults: preview.faulty }, table.rows);
  return preview;
};

/** Looks at an Excel or CSV file in a source's own columns: what each row would become, every bad row by name. Nothing is done. */
export const previewCases = async (reader: Reader, step: Doorstep, given: Given, bytes: Buffer): Promise<FilePreview> =>
  takeTables(reader, step, given, await readFile(bytes, given.name));

/** The same of rows that were copied out of a table. */
export const previewRows = (
  reader: Reader,
  step: Doorstep,
  given: Given,
  { headings, rows }: { headings: readonly string[]; rows: readonly (readonly string[])[] },
): Promise<FilePreview> =>
  takeTables(reader, step, given, [
    { name: given.name, rows: [headings, ...rows].map((row) => row.map((cell) => (cell === '' ? 'blank' : cell))) },
  ]);

/** Looks at a file again, its columns meaning something else. */
export const lookAgain = async (
  reader: Reader,
  step: Doorstep,
  id: string,
  { columns, dates }: { columns: Readonly<Record<string, string>>; dates: DateOrder },
): Promise<FilePreview> => {
  const before = await caseFileOf(reader, step, id);
  const owned = ownFields(fromOf(reader.shelf, before.programme, before.source)).map(({ name }) => name);
  const strange = Object.entries(columns).find(
    ([place, means]) => !isMeaning(means, owned) || before.headings[Number(place)] === undefined,
  );
  if (strange)
    return refuse('unwell', [
      {
        path: `columns.${strange[0]}`,
        code: 'not-offered',
        words: t('没有这一列，或者不能这样填', 'There is no such column, or no such meaning'),
      },
    ]);
  const rows = (await caseFileRows(reader.db, step.zone, id, 0, before.rows)) as FileRow[];
  const preview = await look(reader, step, { ...before, columns, dates }, rows);
  await changeCaseFile(reader.db, step.zone, id, { columns, dates, faults: preview.faulty });
  return preview;
};
