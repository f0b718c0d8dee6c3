import { maskPhone } from '../../../../core/identifier/index.ts';
import { t, type Words } from '../../../../core/words.ts';

/** What stands in a cell of a file; 'blank' where nothing does. */
export type Cell = string | number | boolean | Date | 'blank';

/** What a cell was read as, or what is wrong with it and what would be right. */
export type Read = { value: unknown } | { wrong: Words } | 'blank';

/** How a field stands in a cell: `write` gives text, a day or nothing, `read` takes what people really type. */
export type Codec = Readonly<{
  write: (value: unknown) => string | Date | 'blank';
  read: (cell: Exclude<Cell, 'blank'>) => Read;
  /** The value in both languages, where `write` says it in one. */
  say?: (value: unknown) => Words;
  /** What may be written here, for the sheet of notes. */
  hint: Words;
}>;

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Text as it was meant: no blanks around it (the Chinese blank included), nothing invisible inside. */
export const trimmed = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .trim();

/** Codes, numbers and days: full-width digits, letters and signs become plain ones. */
export const plain = (text: string): string => trimmed(text.normalize('NFKC'));

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

const asText = (cell: Exclude<Cell, 'blank'>): string => (cell instanceof Date ? dayText(cell) : trimmed(String(cell)));

const scientific = /^\d(?:\.\d+)?e\+\d+$/i;

const lost = t(
  '编码被 Excel 改成了科学计数法，请把这一列设为“文本”后重新填写',
  'Excel has turned the code into scientific notation; format the column as text and type it again',
);

export const text: Codec = {
  hint: t('文字', 'text'),
  write: (value) => (value === undefined ? 'blank' : String(value)),
  read: (cell) => ({ value: asText(cell) }),
};

/** A code: a number typed into Excel is taken as its digits. */
export const code: Codec = {
  hint: t('编码，例如 V01；按文本填写', 'a code such as V01, as text'),
  write: text.write,
  read: (cell) => {
    if (typeof cell === 'number' && !Number.isSafeInteger(cell)) return { wrong: lost };
    const read = plain(asText(cell));
    return scientific.test(read) ? { wrong: lost } : { value: read };
  },
};

/** A code, or a word that stands for a value of its own: 无 for no parent, 全部 for any category. */
export const codeOr = (value: string, word: Words): Codec => ({
  hint: t(`${code.hint.zh}；没有则填“${word.zh}”`, `${code.hint.en}, or “${word.en}”`),
  write: (given) => (given === value ? word.zh : code.write(given)),
  say: (given) => (given === value ? word : t(String(given), String(given))),
  read: (cell) => {
    const read = code.read(cell);
    const is = read !== 'blank' && 'value' in read && [word.zh, word.en, value].includes(String(read.value));
    return is ? { value } : read;
  },
});

/** A telephone number leaves the house masked, and a masked one coming back changes nothing. */
export const phone: Codec = {
  hint: t('电话号码；带 * 的保持不变', 'a telephone number; one with * stays as it is'),
  write: (value) => (value === undefined ? 'blank' : maskPhone(String(value))),
  read: (cell) => {
    const shown = plain(String(cell));
    return shown.includes('*') ? 'blank' : { value: shown };
  },
};

const between = /\s*[、,，;；|\n]\s*/;

export const list: Codec = {
  hint: t('多个之间用“、”隔开', 'several are separated by “、” or a comma'),
  write: (value) => ((value as readonly string[]).length === 0 ? 'blank' : (value as readonly string[]).join('、')),
  read: (cell) => ({
    value: asText(cell)
      .split(between)
      .filter((one) => one !== ''),
  }),
};

export const codes: Codec = {
  ...list,
  read: (cell) => ({
    value: plain(asText(cell))
      .split(between)
      .filter((one) => one !== ''),
  }),
};

const badDay = (shown: string) => t(`“${shown}”不是日期，应写成 2026-11-20`, `“${shown}” is not a date; write it like 2026-11-20`);

const dayPattern = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/;

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayText(new Date(time)) === day;
};

/** A day as Excel's own date, as its serial number in an unformatted cell, or in the ways people write it. */
export const day: Codec = {
  hint: t('日期，例如 2026-11-20', 'a date such as 2026-11-20'),
  write: (value) => (typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : 'blank'),
  read: (cell) => {
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? { wrong: badDay('?') } : { value: dayText(cell) };
    if (typeof cell === 'number' && cell > 10_000 && cell < 100_000)
      return { value: dayText(new Date(Math.round((cell - 25_569) * 86_400_000))) };
    const shown = plain(String(cell));
    const [, year, month, date, packedMonth, packedDate] = dayPattern.exec(shown) ?? [];
    const read = `${year}-${(month ?? packedMonth ?? '').padStart(2, '0')}-${(date ?? packedDate ?? '').padStart(2, '0')}`;
    return isDay(read) ? { value: read } : { wrong: badDay(shown) };
  },
};

/** One of a closed list, by its Chinese words, its English words or its name in the data. */
export const choice = (options: Readonly<Record<string, Words>>): Codec => {
  const zh = Object.values(options)
    .map((one) => one.zh)
    .join('、');
  const en = Object.values(options)
    .map((one) => one.en)
    .join(', ');
  return {
    hint: t(zh, en),
    write: (value) => options[String(value)]?.zh ?? 'blank',
    say: (value) => options[String(value)] ?? t(String(value), String(value)),
    read: (cell) => {
      const shown = plain(asText(cell));
      const found = Object.entries(options).find(([name, one]) =>
        [name, one.zh, one.en].some((way) => way.toLowerCase() === shown.toLowerCase()),
      );
      return found ? { value: found[0] } : { wrong: t(`“${shown}”不在可选范围内，请填：${zh}`, `“${shown}” is none of: ${en}`) };
    },
  };
};

/** Any of a closed list, by their words; nothing is all of them. */
export const choices = (options: Readonly<Record<string, Words>>): Codec => {
  const one = choice(options);
  return {
    hint: t(`${one.hint.zh}；多个之间用“、”隔开，不填就是全部`, `${one.hint.en}; several with commas, nothing for all`),
    write: (value) => (value as readonly string[]).map((name) => options[name]?.zh ?? name).join('、') || 'blank',
    say: (value) => {
      const named = (value as readonly string[]).map((name) => options[name] ?? t(name, name));
      return t(named.map(({ zh }) => zh).join('、'), named.map(({ en }) => en).join(', '));
    },
    read: (cell) => {
      const read = asText(cell)
        .split(between)
        .filter((name) => name !== '')
        .map((name) => one.read(name));
      const bad = read.find((found) => found !== 'blank' && 'wrong' in found);
      return bad ?? { value: read.map((found) => (found === 'blank' || 'wrong' in found ? '' : found.value)) };
    },
  };
};

/** A whole number, as Excel keeps it or as text. */
export const count: Codec = {
  hint: t('整数', 'a whole number'),
  write: (value) => (value === undefined ? 'blank' : String(value)),
  read: (cell) => {
    const shown = plain(asText(cell));
    return /^\d{1,9}$/.test(shown) ? { value: Number(shown) } : { wrong: t(`“${shown}”应为整数`, `“${shown}” should be a whole number`) };
  },
};

export const yes: Codec = {
  hint: t('是，或者不填', 'yes, or nothing'),
  write: (value) => (value === true ? '是' : 'blank'),
  say: () => t('是', 'yes'),
  read: (cell) => {
    const shown = plain(asText(cell)).toLowerCase();
    if (['是', 'yes', 'true', '1', '√', '✓'].includes(shown)) return { value: true };
    return ['否', 'no', 'false', '0'].includes(shown)
      ? 'blank'
      : { wrong: t(`“${shown}”应为“是”或不填`, `“${shown}” should be “yes” or nothing`) };
  },
};

/** A value of a field as people read it, in both languages; empty where there is none. */
export const saidOf = ({ write, say }: Codec, value: unknown): Words => {
  if (value === undefined) return t('', '');
  if (say) return say(value);
  const written = write(value);
  const text = written instanceof Date ? dayText(written) : written === 'blank' ? '' : written;
  return t(text, text);
};

const keepable = (text: string) => text.isWellFormed() && !text.includes('\u0000');

const asCell = (value: unknown): Cell => {
  if (typeof value === 'string') return trimmed(value) === '' ? 'blank' : value;
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof Date ? value : 'blank';
};

/** The cells of a table as they were read, without the empty rows at its end; undefined where a text cannot be kept. */
export const cellsOf = (rows: readonly (readonly unknown[])[]): Cell[][] | undefined => {
  const all: Cell[][] = [];
  for (const row of rows) {
    const cells: Cell[] = [];
    for (const value of row) {
      if (typeof value === 'string' && !keepable(value)) return undefined;
      cells.push(asCell(value));
    }
    all.push(cells);
  }
  return all.slice(0, all.findLastIndex((row) => row.some((cell) => cell !== 'blank')) + 1);
};
