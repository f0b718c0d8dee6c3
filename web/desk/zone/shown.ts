/** Values of rows as people read them. */
import { type ReplyColumn, replyFields } from '../../../core/above/fields.ts';
import type { Limit } from '../../../core/clock/limit.ts';
import { purposes } from '../../../core/message/purpose.ts';
import type { Say } from '../../shared/language.tsx';
import { t, type Words } from '../../shared/words/t.ts';
import { timeWords } from '../../shared/words/time.ts';
import type { Names } from './names.ts';
import { at } from './paths.ts';
import type { FieldSpec } from './specs.ts';
import type { ShownRow } from './types.ts';

const words = {
  comma: t('，', ', '),
  semicolon: t('；', '; '),
  and: t('、', ', '),
  closed: t('不办公', 'closed'),
  all: t('全年', 'the whole year'),
  yes: t('是', 'yes'),
  to: t('{a} 至 {b}', '{a} to {b}'),
};

export const limitText = ({ n, unit }: Limit, w: Say): string => w(timeWords[unit], { n });

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** One field of a row as text; empty where there is nothing. */
export const shownValue = (row: ShownRow, { key, way, options }: FieldSpec, names: Names, w: Say): string => {
  const value = at(row, key);
  if (way === 'season') return Array.isArray(value) ? w(words.to, { a: String(value[0]), b: String(value[1]) }) : w(words.all);
  if (value === undefined) return '';
  switch (way) {
    case 'choice':
      return options?.[String(value)] ? w(options[String(value)]!) : String(value);
    case 'area':
      return names.area(String(value));
    case 'unit':
      return names.unit(String(value));
    case 'category':
      return names.category(String(value));
    case 'account':
      return names.account(String(value));
    case 'programme':
      return names.programme(String(value));
    case 'stage':
      return names.stage(String(value));
    case 'source':
      return names.source(String(at(row, 'programme')), String(value));
    case 'replies':
      return (value as ReplyColumn[]).map(({ heading, says }) => `${heading} ← ${w(replyFields[says])}`).join(w(words.semicolon));
    case 'events':
      return (value as string[]).map((one) => w(options?.[one] ?? { zh: one, en: one })).join(w(words.and));
    case 'areas':
      return (value as string[]).map(names.area).join(w(words.and));
    case 'programmes':
      return (value as string[]).map(names.programme).join(w(words.and));
    case 'session':
    case 'figure':
      return names.part(String(value));
    case 'records':
    case 'registers':
      return (value as string[]).map(names.part).join(w(words.and));
    case 'units':
      return (value as string[]).map(names.unit).join(w(words.and));
    case 'list':
      return (value as string[]).join(w(words.and));
    case 'yes':
      return value === true ? w(words.yes) : '';
    case 'limit':
      return limitText(value as Limit, w);
    case 'limits':
      return Object.entries(value as Record<string, Limit>)
        .map(([stage, one]) => `${names.stage(stage)} ${limitText(one, w)}`)
        .join(w(words.semicolon));
    case 'options':
      return (value as { name: Words }[]).map(({ name }) => w(name)).join(w(words.and));
    case 'sessions':
      return (value as [string, string][]).map((one) => one.join('–')).join(w(words.comma)) || w(words.closed);
    default:
      return isWords(value) ? w(value) : String(value);
  }
};

/** What a row is called where it stands alone. */
export const titleOf = (row: ShownRow, names: Names, w: Say): string => {
  if ('username' in row) return row.name;
  if ('title' in row) return row.title;
  if ('url' in row) return row.name;
  if ('figure' in row) return names.part(row.figure);
  if ('name' in row) return w(row.name);
  if ('ask' in row) return w(row.ask);
  if ('account' in row) return names.account(row.account);
  if ('starts' in row) return `${row.starts} – ${row.ends}`;
  if ('sessions' in row) return row.sessions.map((one) => one.join('–')).join(w(words.comma)) || w(words.closed);
  if ('purpose' in row) return w(purposes[row.purpose].title);
  if ('stage' in row) return `${names.programme(row.programme)} · ${names.stage(row.stage)}`;
  return `${names.category(row.category)} · ${names.area(row.area)}`;
};

/** Everything a person might look for in a row. */
export const searchText = (row: ShownRow, title: string): string => `${JSON.stringify(Object.values(row))} ${title}`.toLowerCase();
