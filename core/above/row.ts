import type { Calendar } from '../calendar/index.ts';
import { t, type Words } from '../words.ts';
import { type AboveField, aboveFields, type DateOrder } from './fields.ts';
import { type Cell, readDue, readMoment } from './moment.ts';
import { phoneIn, tidyText } from './tidy.ts';

/** The cells of one row by what they mean; several cells that mean one thing stand in their order. */
export type Meant = ReadonlyMap<AboveField, readonly Cell[]>;

/** Something wrong in a field of a row: what stands there, what is wrong with it, and what would be right. */
export type FieldFault = Readonly<{ field: AboveField; words: Words }>;

/** What one row, or one letter, says of a case; times as instants. Nothing in it has been looked up in the zone yet. */
export type Told = Readonly<{
  number: string | 'none';
  received: Date;
  due: Date | 'none';
  words: string;
  caller: string | 'none';
  phone: string | 'none';
  address: string | 'none';
  category: string | 'none';
}>;

export type Reading = Readonly<{ order: DateOrder; calendar: Calendar; now: Date }>;

const scientific = /^\d(?:\.\d+)?e\+\d+$/i;

/** Numbers typed into Excel come as numbers; one too long for it has lost its last digits and must not be trusted. */
const numberOf = (cell: Cell): { value: string } | { wrong: Words } => {
  const shown = tidyText(cell);
  if (scientific.test(shown) || (typeof cell === 'number' && !Number.isSafeInteger(cell)))
    return {
      wrong: t(
        '编号被 Excel 改成了科学计数法，末尾几位已丢失；请把这一列设为“文本”后重新导出',
        'Excel has turned the number into scientific notation and lost its last digits; export the column as text',
      ),
    };
  return { value: shown.normalize('NFKC').replace(/\s/g, '') };
};

const absent = new Set(['', '无', '-', '—', '/', '匿名', '不详', '未知', 'null', 'none', 'n/a']);

const given = (text: string): string | 'none' => (absent.has(text.toLowerCase()) ? 'none' : text);

const most: Partial<Record<AboveField, number>> = { number: 80, caller: 60, words: 20_000, address: 300 };

/**
 * What a row says, or everything that is wrong with it. Words that stand in several columns run together; without a time of its own it
 * was received now.
 */
export const readRow = (meant: Meant, reading: Reading): { told: Told; faults: readonly FieldFault[] } => {
  const faults: FieldFault[] = [];
  const cells = (field: AboveField) => (meant.get(field) ?? []).filter((cell) => tidyText(cell) !== '');
  const first = (field: AboveField): Cell | undefined => cells(field)[0];
  const text = (field: AboveField): string => {
    const cell = first(field);
    return cell === undefined ? '' : tidyText(cell);
  };
  const wrong = (field: AboveField, words: Words) => void faults.push({ field, words });
  const fits = (field: AboveField, shown: string): string => {
    const size = most[field] ?? 20_000;
    if (shown.length > size)
      wrong(field, t(`有 ${shown.length} 个字，最多 ${size} 个`, `has ${shown.length} characters, at most ${size} fit`));
    return shown;
  };
  const moment = (field: 'received' | 'due', read: (cell: Cell) => ReturnType<typeof readMoment>): Date | 'none' => {
    const cell = first(field);
    if (cell === undefined || (typeof cell === 'string' && absent.has(tidyText(cell).toLowerCase()))) return 'none';
    const found = read(typeof cell === 'string' ? tidyText(cell) : cell);
    if ('value' in found) return found.value;
    wrong(field, found.wrong);
    return 'none';
  };

  const numberCell = first('number');
  const number = numberCell === undefined ? { value: '' } : numberOf(numberCell);
  if ('wrong' in number) wrong('number', number.wrong);

  const received = moment('received', (cell) => readMoment(cell, reading));
  if (received !== 'none' && received.getTime() > reading.now.getTime() + 60_000)
    wrong('received', t('来件时间在将来', 'it was received in the future'));
  const from = received === 'none' ? reading.now : received;
  const due = moment('due', (cell) => readDue(cell, from, reading));
  if (due !== 'none' && due.getTime() <= from.getTime()) wrong('due', t('来件时限早于来件时间', 'their limit is before it was received'));

  const title = text('title');
  const body = cells('words').map(tidyText).join('\n');
  const note = cells('note').map(tidyText).join('\n');
  const said = [body.includes(title) ? '' : title, body].filter((part) => part !== '').join('\n');
  const words = [said, note === '' || note === said ? '' : `【${aboveFields.note.zh}】${note}`].filter((part) => part !== '').join('\n');
  if (said === '') wrong('words', t('没有诉求内容', 'nothing was said'));

  const phone = text('phone');
  const found = phoneIn(phone);
  if (given(phone) !== 'none' && found === 'none' && !phone.includes('*'))
    wrong('phone', t(`“${phone}”里没有电话号码`, `there is no telephone number in “${phone}”`));
  return {
    told: {
      number: given('value' in number ? fits('number', number.value) : ''),
      received: from,
      due,
      words: fits('words', words),
      caller: given(fits('caller', text('caller'))),
      phone: found,
      address: given(fits('address', text('address'))),
      category: given(text('category')),
    },
    faults,
  };
};
