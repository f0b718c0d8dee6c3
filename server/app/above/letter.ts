import { type AboveField, aboveFields } from '../../../core/above/fields.ts';
import { readDue, readMoment } from '../../../core/above/moment.ts';
import { type FoundBy, takeApart } from '../../../core/above/text.ts';
import { phoneIn } from '../../../core/above/tidy.ts';
import { type Fault, refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { casesByAbove } from '../../db/queries/case-files.ts';
import { askingOf } from '../asking.ts';
import type { CaseAnswer } from '../cases/ask.ts';
import { linkOf, type OpenedCase, openAsk } from '../cases/open.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { type FilePreview, previewRows } from './case-file.ts';
import { caseFromAbove } from './case-id.ts';
import { formsOf, fromOf, headingsOf } from './forms.ts';
import { lookUpOf } from './look-up.ts';
import { reportOf } from './report.ts';

/** A value found in a letter, for somebody to correct: times as instants where they could be read. */
export type FoundField = Readonly<{ field: AboveField; label: Words; value: string; by: FoundBy; as: string; unread: boolean }>;

export type Letter = Readonly<{
  kind: 'one' | 'table';
  found: FoundField[];
  category: string | null;
  area: string | null;
  here: { id: string; number: string } | null;
  file: FilePreview | null;
}>;

type Asked = Readonly<{ programme: string; source: string; text: string }>;

/** Takes a pasted text apart; rows copied out of a table go on as a file would. Nothing is done. */
export const readLetter = async (reader: Reader, step: Doorstep, { programme, source, text }: Asked): Promise<Letter> => {
  const { db, books, shelf, ports } = reader;
  const [book, now] = [await books.of(db, step.zone), ports.clock.now()];
  const from = fromOf(shelf, programme, source);
  const forms = formsOf(book, from, now);
  const taken = takeApart(text, headingsOf(forms));
  if (taken.kind === 'table') {
    const name = t('粘贴的表格', 'pasted rows').zh;
    const file = await previewRows(reader, step, { programme, source, name }, taken);
    return { kind: 'table', found: [], category: null, area: null, here: null, file };
  }
  const how = { order: forms[0]?.dates ?? ('ymd' as const), calendar: book.calendar, now };
  const saidOf = (field: AboveField) => taken.found.find((one) => one.field === field)?.value;
  const received = readMoment(saidOf('received') ?? '', how);
  const readAs = (field: AboveField, value: string): string | undefined => {
    if (field === 'received') return 'value' in received ? received.value.toISOString() : undefined;
    if (field === 'phone') return phoneIn(value) === 'none' ? undefined : phoneIn(value);
    if (field !== 'due') return value;
    const due = readDue(value, 'value' in received ? received.value : now, how);
    return 'value' in due ? due.value.toISOString() : undefined;
  };
  const lookUp = lookUpOf(book, from.programme.id, now);
  const [number, category] = [saidOf('number')?.normalize('NFKC').replace(/\s/g, ''), saidOf('category')];
  const here = number === undefined ? undefined : (await casesByAbove(db, step.zone, from.id, [number])).get(number);
  return {
    kind: 'one',
    found: taken.found.map(({ field, value, by }) => {
      const as = readAs(field, value);
      return { field, label: aboveFields[field], value, by, as: as ?? '', unread: as === undefined };
    }),
    category: (category === undefined ? undefined : lookUp.category(category)?.code) ?? null,
    area: lookUp.area(saidOf('address') ?? '') ?? lookUp.area(saidOf('words') ?? '') ?? null,
    here: here ?? null,
    file: null,
  };
};

/** What a person has made of a letter: instants in ISO 8601, everything else as it stands. */
export type LetterCase = Readonly<{
  programme: string;
  source: string;
  number: string;
  received?: string | undefined;
  due?: string | undefined;
  words: string;
  caller?: string | undefined;
  phone?: string | undefined;
  address?: string | undefined;
  category?: string | undefined;
  area?: string | undefined;
  kind?: string | undefined;
  urgency?: string | undefined;
  confidential?: boolean | undefined;
  more?: Readonly<Record<string, unknown>> | undefined;
}>;

const longest = 2 * 366 * 86_400_000;

const momentFaults = ({ received, due }: LetterCase, now: Date): Fault[] => {
  const [from, to] = [received === undefined ? now : new Date(received), due === undefined ? undefined : new Date(due)];
  const at = (path: AboveField, zh: string, en: string): Fault => ({
    path,
    code: 'not-right',
    words: t(`${aboveFields[path].zh}：${zh}`, `${aboveFields[path].en}: ${en}`),
  });
  return [
    ...(from.getTime() > now.getTime() + 60_000 ? [at('received', '来件时间在将来', 'it was received in the future')] : []),
    ...(now.getTime() - from.getTime() > longest
      ? [at('received', '超过两年，请核对年份', 'more than two years ago; look at the year')]
      : []),
    ...(to && to <= from ? [at('due', '来件时限早于来件时间', 'their limit is before it was received')] : []),
  ];
};

/**
 * Opens the case of one letter as of when it was received. Its id comes from source and number: the same letter a second time is refused
 * with the number of the case that stands, or answered the same under one Idempotency-Key.
 */
export const openLetter = async (reader: Reader, door: Door, step: Doorstep, letter: LetterCase): Promise<OpenedCase> => {
  const { db, books, shelf, ports } = reader;
  const [book, now] = [await books.of(db, step.zone), ports.clock.now()];
  const from = fromOf(shelf, letter.programme, letter.source);
  const faults = momentFaults(letter, now);
  if (faults.length > 0) return refuse('unwell', faults);
  const received = letter.received === undefined ? now : new Date(letter.received);
  const number = letter.number.normalize('NFKC').replace(/\s/g, '');
  const told = {
    number,
    received,
    due: letter.due === undefined ? ('none' as const) : new Date(letter.due),
    words: letter.words,
    caller: letter.caller ?? 'none',
    phone: letter.phone ?? 'none',
    address: letter.address ?? 'none',
    category: 'none',
  };
  const { category, area, kind, urgency, confidential, more } = letter;
  const report = {
    ...reportOf(told, { from, lookUp: lookUpOf(book, from.programme.id, now), posts: step.asking.posts, root: book.root }),
    ...(category !== undefined && { category }),
    ...(area !== undefined && { area }),
    ...(kind !== undefined && { kind }),
    ...(urgency !== undefined && { urgency }),
    ...(confidential !== undefined && { confidential }),
    ...more,
  };
  const asking = askingOf(ports, { who: step.asking.who, posts: step.asking.posts, at: received });
  const ask = openAsk(door, from.programme.id, report, { id: caseFromAbove(step.zone, from.id, number) });
  const answer = await door.submit<CaseAnswer>({ ...step, asking }, caseKind, ask);
  return { id: answer.id, number: answer.number, link: linkOf(door, answer) };
};
