/** Fields of several parts that stand in one cell. */
import type { Limit } from '../../../../core/clock/index.ts';
import { t, type Words } from '../../../../core/words.ts';
import type { Formerly, Shape } from '../../../../core/zone/index.ts';
import { type Codec, plain, trimmed } from './cell.ts';

const units: Record<Limit['unit'], Words> = {
  urgentHours: t('紧急工作时', 'urgent hours'),
  workHours: t('工作时', 'working hours'),
  workDays: t('工作日', 'working days'),
  naturalDays: t('自然日', 'natural days'),
};

const unitOf = (shown: string): Limit['unit'] | undefined =>
  (Object.keys(units) as Limit['unit'][]).find((unit) =>
    [unit, units[unit].zh, units[unit].en, units[unit].en.replace(/s$/, '')].some((way) => way.toLowerCase() === shown.toLowerCase()),
  );

const readLimit = (shown: string): Limit | undefined => {
  const [, n, name] = /^(\d+(?:\.\d{1,3})?)\s*个?\s*(\D+)$/.exec(shown) ?? [];
  const unit = unitOf((name ?? '').trim());
  return unit && Number(n) > 0 ? { n: Number(n), unit } : undefined;
};

const said = ({ n, unit }: Limit) => `${n} ${units[unit].zh}`;
const saidEn = ({ n, unit }: Limit) => `${n} ${units[unit].en}`;

const badLimit = (shown: string) =>
  t(
    `“${shown}”不是时限，应写成“5 工作日”；单位：紧急工作时、工作时、工作日、自然日`,
    `“${shown}” is not a limit; write “5 working days”: urgent hours, working hours, working days or natural days`,
  );

export const limit: Codec = {
  hint: t(
    '例如“5 工作日”；单位：紧急工作时、工作时、工作日、自然日',
    'such as “5 working days”: urgent hours, working hours, working days, natural days',
  ),
  write: (value) => said(value as Limit),
  say: (value) => t(said(value as Limit), saidEn(value as Limit)),
  read: (cell) => {
    const shown = plain(String(cell));
    const value = readLimit(shown);
    return value ? { value } : { wrong: badLimit(shown) };
  },
};

/** Limits by stage: `promise=5 工作日；handling=3 工作日`. */
export const limits: Codec = {
  hint: t('例如“promise=5 工作日；handling=3 工作日”', 'such as “promise=5 working days; handling=3 working days”'),
  write: (value) =>
    value === undefined
      ? 'blank'
      : Object.entries(value as Record<string, Limit>)
          .map(([stage, one]) => `${stage}=${said(one)}`)
          .join('；'),
  say: (value) => {
    const all = (way: (one: Limit) => string, between: string) =>
      Object.entries(value as Record<string, Limit>)
        .map(([stage, one]) => `${stage} ${way(one)}`)
        .join(between);
    return t(all(said, '；'), all(saidEn, '; '));
  },
  read: (cell) => {
    const parts = plain(String(cell))
      .split(/\s*[;\n]\s*/)
      .filter((part) => part !== '');
    const read = parts.map((part) => {
      const [stage = '', ...rest] = part.split(/\s*[=:]\s*/);
      return { part, stage, limit: readLimit(rest.join('=')) };
    });
    const bad = read.find(({ stage, limit: one }) => stage === '' || !one);
    return bad ? { wrong: badLimit(bad.part) } : { value: Object.fromEntries(read.map(({ stage, limit: one }) => [stage, one])) };
  },
};

/** A season of every year: `06-15 至 08-31`. */
export const season: Codec = {
  hint: t('例如“06-15 至 08-31”；全年则不填', 'such as “06-15 to 08-31”; nothing for the whole year'),
  write: (value) => (value === undefined ? 'blank' : (value as [string, string]).join(' 至 ')),
  read: (cell) => {
    const shown = plain(String(cell));
    const days = [...shown.matchAll(/(\d{1,2})[-/.月](\d{1,2})日?/g)].map(
      ([, month, date]) => `${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`,
    );
    return days.length === 2
      ? { value: days }
      : { wrong: t(`“${shown}”应写成“06-15 至 08-31”`, `“${shown}” should be like “06-15 to 08-31”`) };
  },
};

/** Sessions of a day: `08:00-12:00、14:00-18:00`; 休 for none. */
export const sessions: Codec = {
  hint: t('例如“08:00-12:00、14:00-18:00”；不办公写“休”', 'such as “08:00-12:00, 14:00-18:00”; “closed” for none'),
  write: (value) => (value as [string, string][]).map((one) => one.join('-')).join('、') || '休',
  read: (cell) => {
    const shown = plain(String(cell));
    if (['休', '休息', 'closed'].includes(shown.toLowerCase())) return { value: [] };
    const parts = shown.split(/\s*[、,;\n]\s*/).map((part) => /^(\d{1,2}):(\d{2})\s*[-~–—至]\s*(\d{1,2}):(\d{2})$/.exec(part));
    return parts.every((part) => part !== null)
      ? { value: parts.map(([, a, b, c, d]) => [`${a!.padStart(2, '0')}:${b}`, `${c!.padStart(2, '0')}:${d}`]) }
      : { wrong: t(`“${shown}”应写成“08:00-12:00、14:00-18:00”`, `“${shown}” should be like “08:00-12:00, 14:00-18:00”`) };
  },
};

/** Former names with their last day: `老村/Old village/2024-06-30`. */
export const former: Codec = {
  hint: t(
    '例如“老村/Old village/2024-06-30”，最后一项是这个名称的最后一天',
    'such as “老村/Old village/2024-06-30”, the last part being its last day',
  ),
  write: (value) =>
    value === undefined ? 'blank' : (value as Formerly).map(({ name, until }) => `${name.zh}/${name.en}/${until}`).join('；'),
  read: (cell) => {
    const shown = trimmed(String(cell));
    const parts = shown
      .split(/\s*[;；\n]\s*/)
      .filter((part) => part !== '')
      .map((part) => part.split('/'));
    return parts.every((part) => part.length === 3)
      ? { value: parts.map(([zh, en, until]) => ({ name: { zh, en }, until: plain(until!) })) }
      : { wrong: t(`“${shown}”应写成“老村/Old village/2024-06-30”`, `“${shown}” should be like “老村/Old village/2024-06-30”`) };
  },
};

/** The most that a cell of Excel holds. */
export const cellHolds = 32_000;

/** A shape as GeoJSON; one too long for a cell is left out, and a blank cell leaves the shape as it is. */
export const geojson: Codec = {
  hint: t('GeoJSON（WGS-84，经度在前）；不填则保持原边界', 'GeoJSON (WGS-84, longitude first); blank keeps the shape as it is'),
  write: (value) => {
    const shown = value === undefined ? '' : JSON.stringify(value satisfies unknown as Shape);
    return shown === '' || shown.length > cellHolds ? 'blank' : shown;
  },
  read: (cell) => {
    try {
      return { value: JSON.parse(trimmed(String(cell))) as unknown };
    } catch {
      return { wrong: t('不是 GeoJSON', 'This is not GeoJSON') };
    }
  },
};

/** An instant in UTC, as the log writes it. */
export const instant: Codec = {
  hint: t('时间，例如 2026-11-20T01:30:00.000Z', 'an instant such as 2026-11-20T01:30:00.000Z'),
  write: (value) => String(value),
  read: (cell) => ({ value: cell instanceof Date ? cell.toISOString() : plain(String(cell)) }),
};

type Option = Readonly<{ key: string; name: Words }>;

const optionIn = (line: string): Option | undefined => {
  const [, key, zh, en] = /^([^=]+)=([^/]+)\/(.+)$/.exec(line) ?? [];
  return key && zh && en ? { key: key.trim(), name: t(zh.trim(), en.trim()) } : undefined;
};

/** The options of a list, one a line: `big=大/Big`. */
export const options: Codec = {
  hint: t('每项写成“big=大/Big”，多项之间换行或用“；”隔开', 'each like “big=大/Big”, on lines of their own or separated by “;”'),
  write: (value) =>
    value === undefined ? 'blank' : (value as readonly Option[]).map(({ key, name }) => `${key}=${name.zh}/${name.en}`).join('\n'),
  say: (value) => {
    const all = value as readonly Option[];
    return t(all.map(({ name }) => name.zh).join('、'), all.map(({ name }) => name.en).join(', '));
  },
  read: (cell) => {
    const lines = trimmed(String(cell))
      .split(/\s*[;；\n]\s*/)
      .filter((line) => line !== '');
    const read = lines.map(optionIn);
    const bad = lines.find((_, place) => read[place] === undefined);
    return bad === undefined ? { value: read } : { wrong: t(`“${bad}”应写成“big=大/Big”`, `“${bad}” should be like “big=大/Big”`) };
  },
};

/** A minute in the zone's own time; a cell that Excel takes for a date says the same. */
export const minute: Codec = {
  hint: t('本地时间，例如 2026-11-25 18:00', 'local time, such as 2026-11-25 18:00'),
  write: (value) => String(value),
  read: (cell) => {
    if (cell instanceof Date)
      return { value: new Date(Math.round(cell.getTime() / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ') };
    const shown = plain(String(cell));
    const [, year, month, date, hour, minutes] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]+(\d{1,2})[:：](\d{2})/.exec(shown) ?? [];
    return year
      ? { value: `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')} ${hour!.padStart(2, '0')}:${minutes}` }
      : { wrong: t(`“${shown}”应写成“2026-11-25 18:00”`, `“${shown}” should be like “2026-11-25 18:00”`) };
  },
};
