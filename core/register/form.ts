import type { z } from 'zod';
import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import type { PersonalValue } from '../case/sealed.ts';
import { faultsOf } from '../faults.ts';
import { own } from '../own.ts';
import { form, metaOf, type Widget } from '../programme/fields.ts';
import type { RegisterPart } from '../programme/registers.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import type { EntryWorld, Find } from './command.ts';
import type { Data } from './entry.ts';

/** What was filled in of a register's form: what goes into the event, what is kept outside it, and by what it is found. */
export type Filled = Readonly<{
  plain: Readonly<Record<string, unknown>>;
  data: Data;
  personal: readonly PersonalValue[];
  finds: readonly Find[];
}>;

const forms = new WeakMap<RegisterPart, z.ZodObject>();

/** The form of a register's entries. */
export const entryForm = (part: RegisterPart): z.ZodObject => {
  const known = forms.get(part);
  if (known) return known;
  const made = form(part.fields);
  forms.set(part, made);
  return made;
};

const named: Partial<Record<Widget, 'unit' | 'account' | 'category'>> = {
  unit: 'unit',
  units: 'unit',
  account: 'account',
  category: 'category',
};

const strangers = (part: RegisterPart, data: Readonly<Record<string, unknown>>, world: EntryWorld): Fault[] =>
  Object.entries(data).flatMap(([path, value]): Fault[] => {
    const field = own(part.fields as Record<string, z.ZodType>, path);
    const { widget, label } = field ? metaOf(field) : {};
    const what = widget && named[widget];
    const known = (id: string) => (what ? world.knows(what, id) : widget !== 'area' || world.areaPath(id) !== undefined);
    if (value === undefined || [value].flat().every((id) => known(String(id)))) return [];
    return [
      {
        path: `data.${path}`,
        code: 'unknown',
        words: t(`${label?.zh ?? path}：本区没有这一个`, `${label?.en ?? path}: the zone knows no such one`),
      },
    ];
  });

/** What a value is found by: without blanks, in one width and one case. */
export const findable = (value: string): string => value.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** The same with and without the hyphens that people put into numbers: it is found by either. */
export const findables = (value: string): string[] => [...new Set([findable(value), findable(value).replace(/[-‐-―−]/g, '')])];

const findsOf = ({ match = {} }: RegisterPart, field: string, value: unknown): Find[] => {
  if (typeof value !== 'string' || ![match.id, match.name, match.aliases].includes(field)) return [];
  const each = field === match.aliases ? value.split(/[、,，;；\s]+/) : [value];
  return each
    .flatMap(findables)
    .filter((one) => one !== '')
    .map((one) => ({ field, value: one }));
};

/** Seals what names people and keeps the rest as it is; numbers that are not whole stand as text. */
export const written = (part: RegisterPart, given: Readonly<Record<string, unknown>>, asking: Asking): Filled => {
  const sealer = new Sealer(asking);
  const kept = Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return [];
    const meta = metaOf(part.fields[key] as z.ZodType);
    if (meta.class === 'personal' || meta.class === 'sensitive')
      return [[key, sealer.seal(typeof value === 'string' ? value : JSON.stringify(value), meta.class)]];
    return [[key, typeof value === 'number' && !Number.isInteger(value) ? String(value) : value]];
  });
  return {
    plain: given,
    data: Object.fromEntries(kept),
    personal: sealer.values,
    finds: Object.entries(given).flatMap(([key, value]) => findsOf(part, key, value)),
  };
};

/** Every fault of a whole form at once, before anything is written. */
export const parsedEntry = (part: RegisterPart, data: unknown, world: EntryWorld): Readonly<Record<string, unknown>> => {
  const whole = entryForm(part);
  const parsed = whole.safeParse(data ?? {});
  const faults = parsed.success ? strangers(part, parsed.data, world) : faultsOf(parsed.error, whole, ['data']);
  return parsed.success && faults.length === 0 ? parsed.data : refuse('unwell', faults);
};

/** The same for some of the fields: the others stay as they are. The key is never changed, and what must be there is never cleared. */
export const parsedChange = (
  part: RegisterPart,
  data: unknown,
  cleared: readonly string[],
  world: EntryWorld,
): Readonly<Record<string, unknown>> => {
  const some = entryForm(part).partial();
  const parsed = some.safeParse(data ?? {});
  const given = parsed.success ? parsed.data : {};
  const faults = [
    ...(parsed.success ? strangers(part, given, world) : faultsOf(parsed.error, entryForm(part), ['data'])),
    ...(Object.hasOwn(given, part.key) || cleared.includes(part.key)
      ? [{ path: `data.${part.key}`, code: 'never-changed', words: t('编号登记后不能改', 'A number never changes once it is registered') }]
      : []),
    ...cleared.flatMap((field): Fault[] => {
      const schema = own(part.fields as Record<string, z.ZodType>, field);
      const label = schema && metaOf(schema).label;
      if (schema?.safeParse(undefined).success) return [];
      return [
        { path: `data.${field}`, code: 'missing', words: t(`${label?.zh ?? field}：必须填写`, `${label?.en ?? field}: must be filled in`) },
      ];
    }),
  ];
  return parsed.success && faults.length === 0 ? given : refuse('unwell', faults);
};
