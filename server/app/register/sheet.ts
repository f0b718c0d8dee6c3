/** A register as the rows of a sheet: how each field stands in a cell, and how what people type there is read. */
import { metaOf } from '../../../core/programme/fields.ts';
import type { RegisterPart } from '../../../core/programme/registers.ts';
import { t, type Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';
import { type Cell, plain, trimmed } from '../zone/sheets/cell.ts';

/** A column: a field of the form, or one of the two that every entry has beside it. */
export type Column = Readonly<{ field: string; title: Words }>;

export const areaTitle = t('属地', 'Area');
export const unitTitle = t('责任单位', 'Unit');

export const columnsOf = (part: RegisterPart): Column[] => [
  ...Object.entries(part.fields).map(([field, schema]) => ({
    field,
    title: metaOf(schema as Parameters<typeof metaOf>[0]).label ?? t(field, field),
  })),
  { field: '$area', title: areaTitle },
  { field: '$unit', title: unitTitle },
];

/** The column that a heading names, in either language or by the field itself. */
export const columnFor = (columns: readonly Column[], heading: string): Column | undefined => {
  const said = plain(heading)
    .toLowerCase()
    .replace(/[（(].*[)）]$/, '');
  return columns.find(({ field, title }) => [field, title.zh, title.en].some((name) => plain(name).toLowerCase() === said));
};

type Named = Readonly<{ id: string; names: readonly string[] }>;

/** The names by which a zone's areas and units are found in a cell; a name that two share finds none. */
export const finder = (all: readonly Named[]): ((text: string) => string | undefined) => {
  const byName = new Map<string, string | 'several'>();
  for (const { id, names } of all)
    for (const name of new Set(names.map((one) => plain(one))))
      byName.set(name, byName.has(name) && byName.get(name) !== id ? 'several' : id);
  for (const { id } of all) byName.set(id, id);
  return (text) => {
    const found = byName.get(plain(text));
    return found === 'several' ? undefined : found;
  };
};

export type Finders = Readonly<Record<'area' | 'unit' | 'account', (text: string) => string | undefined>>;

export const findersOf = ({ rows }: Book): Finders => ({
  area: finder(rows.areas.map(({ id, name, aliases }) => ({ id, names: [name.zh, name.en, ...aliases] }))),
  unit: finder(rows.units.map(({ id, name, short, aliases }) => ({ id, names: [name.zh, name.en, short.zh, short.en, ...aliases] }))),
  account: finder(rows.accounts.map(({ id, name, username }) => ({ id, names: [name, username] }))),
});

const yes = ['是', '有', 'yes', 'true', '1', '√'];
const no = ['否', '无', 'no', 'false', '0'];

const optionOf = (options: Readonly<Record<string, Words>>, text: string): string | undefined =>
  Object.entries(options).find(([id, { zh, en }]) =>
    [id, zh, en].some((one) => plain(one).toLowerCase() === plain(text).toLowerCase()),
  )?.[0];

const dayOf = (cell: Exclude<Cell, 'blank'>): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const [, year, month = '', day = ''] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain(String(cell))) ?? [];
  return year === undefined ? plain(String(cell)) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The value that a cell stands for; what cannot be read is left as it was typed, for the form to name the fault. */
export const valueIn = (part: RegisterPart, field: string, cell: Exclude<Cell, 'blank'>, find: Finders): unknown => {
  const { widget, options } = metaOf(part.fields[field] as Parameters<typeof metaOf>[0]);
  const text = cell instanceof Date ? dayOf(cell) : trimmed(String(cell));
  switch (widget) {
    case 'number':
    case 'stars':
      return /^-?\d+$/.test(plain(text)) ? Number(plain(text)) : text;
    case 'switch':
      return typeof cell === 'boolean' ? cell : yes.includes(text.toLowerCase()) ? true : no.includes(text.toLowerCase()) ? false : text;
    case 'choice':
      return optionOf(options ?? {}, text) ?? text;
    case 'choices':
      return text
        .split(/[、,，;；/\s]+/)
        .filter((one) => one !== '')
        .map((one) => optionOf(options ?? {}, one) ?? one);
    case 'date':
      return dayOf(cell);
    case 'amount':
      return plain(text).replace(/[,\s]/g, '');
    case 'residentId':
    case 'creditCode':
    case 'phone':
      return plain(text);
    case 'map':
      return { address: text };
    case 'unit':
    case 'area':
    case 'account':
      return find[widget](text) ?? text;
    default:
      return text;
  }
};
