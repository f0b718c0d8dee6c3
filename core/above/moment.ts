/** Instants as the tables and letters of others write them. */
import { type Calendar, dateText, dayNumber, instantOf } from '../calendar/index.ts';
import { deadline, type Limit } from '../clock/index.ts';
import { t, type Words } from '../words.ts';
import type { DateOrder } from './fields.ts';

/** A cell of a file: text, a number, or a date of Excel, whose parts stand in UTC as they were typed. */
export type Cell = string | number | boolean | Date;

export type Read<T> = { value: T } | { wrong: Words };

type How = Readonly<{ order: DateOrder; calendar: Calendar; now: Date }>;

const example = t('应写成 2026-11-24 09:30 这样的时间', 'write it like 2026-11-24 09:30');
const bad = (shown: string): Read<Date> => ({ wrong: t(`“${shown}”不是时间，${example.zh}`, `“${shown}” is not a time; ${example.en}`) });

const two = (n: number): string => String(n).padStart(2, '0');

type Parts = Readonly<{ year: number; month: number; day: number; hour: number; minute: number; second: number; timed: boolean }>;

const orders: Record<DateOrder, readonly [year: number, month: number, day: number]> = { ymd: [0, 1, 2], dmy: [2, 1, 0], mdy: [2, 0, 1] };

const timeOf = (shown: string): Pick<Parts, 'hour' | 'minute' | 'second' | 'timed'> | undefined => {
  const text = shown.replace(/星期[一二三四五六日天]|周[一二三四五六日天]/g, '').trim();
  if (text === '') return { hour: 0, minute: 0, second: 0, timed: false };
  const packed = /^(\d{2})(\d{2})(\d{2})?$/.exec(text);
  const half =
    /^(上午|下午|晚上|晚|凌晨|早上|中午)?\s*(\d{1,2})(?:[:时点](?:(\d{1,2})分?)?(?:[:]?(\d{1,2})秒?)?)?(?:\.\d+)?\s*(am|pm)?$/i.exec(text);
  const [, said, h, m = '0', s = '0', after] = packed ? [undefined, undefined, packed[1], packed[2], packed[3], undefined] : (half ?? []);
  if (h === undefined) return undefined;
  const later = /下午|晚/.test(said ?? '') || /pm/i.test(after ?? '');
  const hour = later && Number(h) < 12 ? Number(h) + 12 : Number(h);
  return { hour, minute: Number(m), second: Number(s), timed: true };
};

const partsOf = (shown: string, { order, calendar, now }: How): Parts | undefined => {
  const packed = /^(\d{4})(\d{2})(\d{2})(?:[T\s]*(\d{2}):?(\d{2}):?(\d{2})?)?$/.exec(shown);
  if (packed) {
    const [, year, month, day, hour, minute, second] = packed.map((part) => Number(part ?? 0));
    return { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: second!, timed: packed[4] !== undefined };
  }
  const full = /^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*[日号]?[T\s]*(.*)$/.exec(shown);
  const short = full ? null : /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?\s*(.*)$/.exec(shown);
  const time = timeOf((full?.[4] ?? short?.[3] ?? '').trim());
  if (!time || (!full && !short)) return undefined;
  if (short) {
    const year = new Date(now.getTime() + calendar.zoneOffsetMinutes * 60_000).getUTCFullYear();
    return { year, month: Number(short[1]), day: Number(short[2]), ...time };
  }
  const three = [full![1]!, full![2]!, full![3]!];
  const [y, m, d] = three[0]!.length === 4 ? orders.ymd : orders[order === 'ymd' && three[2]!.length === 4 ? 'dmy' : order];
  const year = Number(three[y]!);
  return { year: year < 100 ? year + 2000 : year, month: Number(three[m]!), day: Number(three[d]!), ...time };
};

const ofParts = ({ year, month, day, hour, minute, second, timed }: Parts, end: boolean, calendar: Calendar): Date | undefined => {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 59)
    return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  try {
    if (dateText(dayNumber(date)) !== date) return undefined;
    const time = timed ? `${two(hour)}:${two(minute)}:${two(second)}` : end ? '23:59:59' : '00:00:00';
    return instantOf(date, time, calendar);
  } catch {
    return undefined;
  }
};

const ofExcel = (date: Date, end: boolean, calendar: Calendar): Date | undefined => {
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return ofParts({ year, month, day, hour, minute, second, timed: hour + minute + second > 0 }, end, calendar);
};

/** Days since 1899-12-30, as Excel keeps a date in a cell without a format. */
const ofSerial = (serial: number): Date => new Date(Math.round((serial - 25_569) * 86_400) * 1000);

/**
 * An instant as it stands in a cell or behind a label. A day without a time is its first second, or with `end` its last: a limit on a
 * day is kept until that day is over. Text with an offset of its own is taken at its word.
 */
export const readMoment = (cell: Cell, how: How, end = false): Read<Date> => {
  const { calendar } = how;
  if (cell instanceof Date) {
    const found = Number.isNaN(cell.getTime()) ? undefined : ofExcel(cell, end, calendar);
    return found ? { value: found } : bad('?');
  }
  if (typeof cell === 'boolean') return bad(String(cell));
  const shown = String(cell).normalize('NFKC').trim();
  if (/^\d{5}(\.\d+)?$/.test(shown)) {
    const found = ofExcel(ofSerial(Number(shown)), end, calendar);
    return found ? { value: found } : bad(shown);
  }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(shown)) {
    const at = new Date(shown);
    return Number.isNaN(at.getTime()) ? bad(shown) : { value: at };
  }
  const parts = partsOf(shown.replace(/(之前|以前|前|止)$/, ''), how);
  const found = parts && ofParts(parts, end, calendar);
  return found ? { value: found } : bad(shown);
};

const digits: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十五: 15,
  三十: 30,
  六十: 60,
};

/** A limit said as a length: 5个工作日, 24小时内, 十五日. Hours run always, days are natural unless they say that they are working days. */
export const limitSaid = (shown: string): Limit | undefined => {
  const found =
    /^(?:请?[于在])?(\d{1,4}(?:\.\d)?|[一二两三四五六七八九十]{1,2})\s*个?\s*(工作日|工作时|小时|自然日|日历日|日|天)(?:之?内|以内)?(?:办结|反馈|回复|完成)?$/.exec(
      shown.normalize('NFKC').replace(/\s/g, ''),
    );
  const n = found ? (digits[found[1]!] ?? Number(found[1])) : Number.NaN;
  if (!found || !(n > 0)) return undefined;
  const unit =
    found[2] === '工作日' ? 'workDays' : found[2] === '工作时' ? 'workHours' : found[2] === '小时' ? 'urgentHours' : 'naturalDays';
  return { n, unit };
};

/** A limit as a date, or as a length from when it was received. */
export const readDue = (cell: Cell, received: Date, how: How): Read<Date> => {
  const limit = typeof cell === 'string' ? limitSaid(cell) : undefined;
  const due = limit && deadline(received, limit, [], how.calendar).due;
  if (due) return { value: due };
  const read = readMoment(cell, how, true);
  return 'wrong' in read && typeof cell === 'string'
    ? {
        wrong: t(
          `“${cell}”不是时限，应写成 2026-11-24 18:00 或 5个工作日`,
          `“${cell}” is not a limit; write 2026-11-24 18:00 or 5个工作日`,
        ),
      }
    : read;
};
