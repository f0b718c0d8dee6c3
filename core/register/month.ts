/** A register frozen at the end of a month 月末封存: once, and nothing of it changes afterwards. */
import type { Asking } from '../case/command.ts';
import { canonicalJson, type Digest } from '../crypto/index.ts';
import type { Entry } from './entry.ts';

export type FrozenMonth = Readonly<{ programme: string; register: string; month: string; rows: number; digest: string; at: string }>;

export type MonthEvent = Readonly<{ type: 'frozen' } & FrozenMonth>;

/** A row of a frozen month: the entry as it stood, sealed values by their digest alone. */
export type MonthRow = Entry & Readonly<{ id: string }>;

export const monthStream = (programme: string, register: string, month: string): string => `month/${programme}/${register}/${month}`;

/** One digest for all rows in their order: whoever changes, removes or adds one changes it. */
export const digestOfRows = (rows: readonly unknown[], digest: Digest): string =>
  digest(rows.map((row) => digest(canonicalJson(row))).join('\n'));

/** Freezes it, or does nothing where it is frozen already. */
export const freeze = (
  state: FrozenMonth | 'none',
  { programme, register, month, rows }: Readonly<{ programme: string; register: string; month: string; rows: readonly MonthRow[] }>,
  asking: Asking,
): MonthEvent[] =>
  state === 'none'
    ? [
        {
          type: 'frozen',
          programme,
          register,
          month,
          rows: rows.length,
          digest: digestOfRows(rows, asking.digest),
          at: asking.at.toISOString(),
        },
      ]
    : [];

export const evolveMonth = (state: FrozenMonth | 'none', { type: _, ...frozen }: MonthEvent): FrozenMonth | 'none' =>
  state === 'none' ? frozen : state;

const after = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The first day after a month. */
export const dayAfter = (month: string): string => `${after(month)}-01`;

/** The months that are over on a day and not frozen, from one on: at most so many. */
export const monthsOver = (first: string, today: string, frozen: ReadonlySet<string>, most = 36): string[] => {
  const months: string[] = [];
  for (let month = first; month < today.slice(0, 7) && months.length < most; month = after(month))
    if (!frozen.has(month)) months.push(month);
  return months;
};
