import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { FormSchema, moment, Words } from './common.ts';
import { named } from './named.ts';

const day = z.iso.date();

const FieldShown = z.object({
  field: z.string(),
  label: Words,
  widget: z.string(),
  class: z.string(),
  value: z.unknown(),
  text: Words.nullable(),
});

const row = {
  id: z.uuid(),
  key: z.string(),
  title: z.string(),
  area: z.string(),
  areaName: Words,
  unit: z.string(),
  unitName: Words.nullable(),
  stage: z.string(),
  stageTitle: Words,
  active: z.boolean(),
  flagged: z.boolean(),
  tags: z.array(z.object({ tag: z.string(), title: Words })),
  people: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      roleTitle: Words,
      account: z.string(),
      name: z.string(),
      from: day,
      until: day.nullable(),
    }),
  ),
  fields: z.array(FieldShown),
  next: z.object({ step: z.string(), title: Words, end: day, slipped: z.boolean() }).nullable(),
  plan: z.array(z.object({ step: z.string(), title: Words, start: day, end: day, reached: day.nullable(), slipped: z.boolean() })),
  changed: moment,
};

const rowExample = {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e30',
  key: 'LY-0042',
  title: '柳园村42号',
  area: 'v01',
  areaName: t('北湖镇 · 柳园村', 'Beihu town · Liuyuan village'),
  unit: 'u-liuyuan',
  unitName: t('柳园村委会', 'Liuyuan village'),
  stage: 'living',
  stageTitle: t('在册', 'Living here'),
  active: true,
  flagged: false,
  tags: [{ tag: 'hard', title: t('困难户', 'In hardship') }],
  people: [],
  fields: [{ field: 'people', label: t('人口', 'People'), widget: 'number', class: 'plain', value: 4, text: t('4', '4') }],
  next: null,
  plan: [],
  changed: '2026-11-20T01:30:00.000Z',
};

/** A line of a register; what names people is masked. */
export const EntryRow = named('EntryRow', z.object(row), rowExample);

export const EntryPage = named('EntryPage', z.object({ items: z.array(EntryRow), next: z.string().nullable() }), {
  items: [rowExample],
  next: null,
});

export const EntryFull = z
  .object({
    ...row,
    programme: z.string(),
    register: z.string(),
    registerTitle: Words,
    entered: moment,
    asOf: day.nullable(),
    ties: z.array(
      z.object({
        id: z.string(),
        relation: z.string(),
        title: Words,
        to: z.string(),
        name: Words,
        entry: z.string().nullable(),
        from: day,
        until: day.nullable(),
      }),
    ),
    borne: z.array(
      z.object({ tie: z.string(), register: z.string(), relation: z.string(), title: Words, entry: z.string(), name: z.string() }),
    ),
    flags: z.array(z.object({ flag: z.string(), title: Words, by: z.string(), at: moment, why: z.string() })),
    onward: z.array(z.object({ stage: z.string(), title: Words, shut: z.array(Words) })),
    history: z.array(
      z.object({
        seq: z.int(),
        type: z.string(),
        at: moment,
        who: z.string(),
        name: z.string().nullable(),
        words: z.string(),
        fields: z.array(FieldShown),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    mine: z.object({ keep: z.boolean(), unflag: z.boolean(), reveal: z.boolean() }),
  })
  .meta({ id: 'EntryFull' });

const Titled = z.record(z.string(), Words);

export const Registers = z
  .object({
    items: z.array(
      z.object({
        programme: z.string(),
        programmeTitle: Words,
        register: z.string(),
        title: Words,
        about: Words,
        slipped: z.int(),
        flagged: z.int(),
        stages: z.array(z.object({ stage: z.string(), title: Words, done: z.boolean(), count: z.int() })),
      }),
    ),
  })
  .meta({ id: 'Registers' });

export const RegisterShape = z
  .object({
    programme: z.string(),
    programmeTitle: Words,
    register: z.string(),
    title: Words,
    about: Words,
    key: z.string(),
    name: z.string(),
    form: FormSchema,
    stages: z.array(z.object({ stage: z.string(), title: Words, to: z.array(z.string()), done: z.boolean() })),
    roles: z.array(z.object({ role: z.string(), title: Words, most: z.int().nullable() })),
    relations: z.array(z.object({ relation: z.string(), title: Words, to: z.string(), most: z.int().nullable() })),
    flags: Titled,
    tags: Titled,
    coverage: Titled,
    milestones: z.array(z.object({ step: z.string(), title: Words, days: z.int() })),
    finish: z.string().nullable(),
    coded: z.boolean(),
    matched: z.boolean(),
    frozen: z.boolean(),
    summed: z.boolean(),
  })
  .meta({ id: 'RegisterShape' });

const text = z.string().min(1).max(80);
const said = z.string().max(10_000);

/** An entry to be entered: where it lies, who answers for it, and its form. */
export const Entering = named('EntryEntering', z.strictObject({ area: text, unit: text.exactOptional(), data: z.unknown() }), {
  area: 'v01',
  unit: 'u-liuyuan',
  data: { number: 'LY-0042', people: 4 },
});

const term = { from: text.exactOptional(), until: text.exactOptional() };

const moving = z.strictObject({ do: z.literal('move'), to: text, words: said.exactOptional() });
const assigning = z.strictObject({ do: z.literal('assign'), role: text, account: text, instead: z.boolean().exactOptional(), ...term });
const tagging = z.strictObject({ do: z.enum(['tag', 'untag']), tag: text });

/** One thing done to an entry. */
export const EntryDoing = named(
  'EntryDoing',
  z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('change'),
      data: z.unknown(),
      cleared: z.array(text).max(60).exactOptional(),
      area: text.exactOptional(),
      unit: text.exactOptional(),
    }),
    moving,
    assigning,
    tagging,
    z.strictObject({ do: z.literal('relate'), relation: text, to: text, ...term }),
    z.strictObject({ do: z.literal('end'), what: z.enum(['person', 'tie']), of: text, words: said.exactOptional() }),
    z.strictObject({ do: z.enum(['flag', 'unflag']), flag: text, words: said }),
    z.strictObject({ do: z.literal('plan'), days: z.record(z.string(), z.int()).exactOptional() }),
    z.strictObject({ do: z.literal('reach'), step: text, on: text }),
  ]),
  { do: 'move', to: 'reserve', words: '材料齐了' },
);

/** One thing done to several entries, to all of them or to none. */
export const EntriesDoing = named(
  'EntriesDoing',
  z.strictObject({ entries: z.array(z.uuid()).min(1).max(200), what: z.discriminatedUnion('do', [moving, assigning, tagging]) }),
  { entries: [rowExample.id], what: { do: 'tag', tag: 'hard' } },
);

export const EntriesDone = z.object({ ids: z.array(z.uuid()) }).meta({ id: 'EntriesDone' });

export const EntryDone = z.object({ id: z.uuid() }).meta({ id: 'EntryDone' });
export const EntryRevealed = z.object({ fields: z.array(FieldShown) }).meta({ id: 'EntryRevealed' });

const Counted = { count: z.int(), sums: z.array(z.string()) };

/** How much stands at each stage on a day, as it was written and added up exactly. */
export const RegisterSums = z
  .object({
    asOf: day,
    fields: z.array(z.object({ field: z.string(), label: Words, measure: Words.nullable() })),
    stages: z.array(z.object({ stage: z.string(), title: Words, ...Counted })),
    total: z.object(Counted),
  })
  .meta({ id: 'RegisterSums' });

const AreaCovered = z.object({ area: z.string(), areaName: Words, covered: z.int(), all: z.int() });

export const RegisterCoverage = z
  .object({
    items: z.array(
      z.object({
        rule: z.string(),
        title: Words,
        least: z.int(),
        most: z.int().nullable(),
        covered: z.int(),
        all: z.int(),
        text: z.string(),
        gapCount: z.int(),
        gaps: z.array(
          z.object({ id: z.uuid(), key: z.string(), title: z.string(), area: z.string(), areaName: Words, under: z.string(), n: z.int() }),
        ),
        areas: z.array(AreaCovered),
        map: z.array(AreaCovered),
      }),
    ),
  })
  .meta({ id: 'RegisterCoverage' });

export const FrozenMonths = z
  .object({
    items: z.array(
      z.object({ programme: z.string(), register: z.string(), month: z.string(), rows: z.int(), digest: z.string(), at: moment }),
    ),
  })
  .meta({ id: 'FrozenMonths' });

/** A file for a register: what is wrong with it, and how far it is. */
export const EntryFileShown = z
  .object({
    id: z.uuid(),
    state: z.enum(['looked', 'wanted', 'running', 'stopping', 'done', 'taken-back']),
    total: z.int(),
    done: z.int(),
    faulty: z.int(),
    reason: z.string(),
    faults: z.array(z.object({ row: z.int(), column: z.string(), words: Words })),
    /** Rows that may be the same as another one of the file, or, with `like` 0, as an entry that is registered. */
    alike: z.array(z.object({ row: z.int(), like: z.int(), words: Words, entry: z.uuid().exactOptional() })),
  })
  .meta({ id: 'EntryFile' });

export const EntryFiles = z.object({ items: z.array(EntryFileShown) }).meta({ id: 'EntryFiles' });
