import { z } from 'zod';
import { type AboveField, aboveFieldNames, type DateOrder, dateOrders } from '../../../core/above/fields.ts';
import { t } from '../../../core/words.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

export const dates = z.enum(Object.keys(dateOrders) as [DateOrder, ...DateOrder[]]);
export const aboveField = z.enum(aboveFieldNames as [AboveField, ...AboveField[]]);
const here = z.object({ id: z.uuid(), number: z.string() }).nullable();

const filePreview = z.object({
  id: z.uuid(),
  name: z.string(),
  programme: z.string(),
  source: z.string(),
  dates,
  columns: z.array(z.object({ place: z.int(), heading: z.string(), means: z.string().nullable(), sample: z.string() })),
  meanings: z.array(z.object({ id: z.string(), label: Words })),
  rows: z.int(),
  new: z.int(),
  before: z.int(),
  faulty: z.int(),
  shown: z.array(
    z.object({
      row: z.int(),
      state: z.enum(['new', 'before', 'bad']),
      number: z.string(),
      received: moment,
      due: moment.nullable(),
      caller: z.string(),
      words: z.string(),
      category: Words.nullable(),
      area: Words.nullable(),
      here,
    }),
  ),
  faults: z.array(z.object({ row: z.int(), number: z.string(), field: z.string(), label: Words, words: Words })),
});

const fileExample = {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
  name: '来件.xlsx',
  programme: 'lamps',
  source: 'hotline',
  dates: 'ymd' as const,
  columns: [{ place: 0, heading: '工单编号', means: 'number', sample: 'YL20261124000123' }],
  meanings: [{ id: 'number', label: t('来件编号', 'Their number') }],
  rows: 2,
  new: 1,
  before: 0,
  faulty: 1,
  shown: [],
  faults: [
    {
      row: 3,
      number: 'YL20261124000124',
      field: 'due',
      label: t('来件时限', 'Their limit'),
      words: t('“很快”不是时限，应写成 2026-11-24 18:00 或 5个工作日', '“很快” is not a limit; write 2026-11-24 18:00 or 5个工作日'),
    },
  ],
};

/** What a file of cases would become, row by row as Excel counts; nothing of it has been done. */
export const CaseFile = named('CaseFile', filePreview, fileExample);

/** What became of some rows; `after` is where the next part begins, null once the file is through. */
export const FilePart = named(
  'CaseFilePart',
  z.object({
    after: z.int().nullable(),
    opened: z.int(),
    before: z.int(),
    left: z.int(),
    faults: z.array(z.object({ row: z.int(), words: Words })),
  }),
  { after: null, opened: 1, before: 0, left: 0, faults: [] },
);

/** What was found in a pasted text; `as` is the value as a case takes it, empty where it could not be read. */
export const Letter = named(
  'Letter',
  z.object({
    kind: z.enum(['one', 'table']),
    found: z.array(
      z.object({
        field: aboveField,
        label: Words,
        value: z.string(),
        by: z.enum(['label', 'heading', 'look']),
        as: z.string(),
        unread: z.boolean(),
      }),
    ),
    category: z.string().nullable(),
    area: z.string().nullable(),
    here,
    file: filePreview.nullable(),
  }),
  {
    kind: 'one',
    found: [{ field: 'number', label: t('来件编号', 'Their number'), value: 'YL-1', by: 'label', as: 'YL-1', unread: false }],
    category: null,
    area: null,
    here: null,
    file: null,
  },
);

const awaited = z.object({
  id: z.uuid(),
  number: z.string(),
  programme: z.string(),
  source: z.string(),
  sourceTitle: Words,
  above: z.object({ number: z.string(), due: moment.nullable() }).nullable(),
  group: z.string().nullable(),
  stageTitle: Words,
  leadName: Words.nullable(),
  opened: moment,
  words: z.string(),
  reply: z.string(),
  text: Words,
  repliedAt: moment.nullable(),
});

const awaitedExample = {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
  number: '261120-00042-7',
  programme: 'lamps',
  source: 'hotline',
  sourceTitle: t('热线转办', 'Hotline'),
  above: { number: 'YL20261124000123', due: '2026-11-27T10:00:00.000Z' },
  group: null,
  stageTitle: t('已办结', 'Completed'),
  leadName: t('市政所', 'Public works'),
  opened: '2026-11-24T01:30:00.000Z',
  words: '小区门口路灯三天不亮',
  reply: '灯泡已更换，今晚正常亮灯。',
  text: t('工单编号：YL20261124000123\n办理结果：灯泡已更换', '工单编号：YL20261124000123\n办理结果：灯泡已更换'),
  repliedAt: null,
};

/** A result that is awaited by whoever handed the case down, or in a chat group, with its text ready to be copied. */
export const Awaited = named('Awaited', awaited, awaitedExample);

const count = z.union([z.int(), z.literal('999+')]);

export const AwaitedPage = named(
  'AwaitedPage',
  z.object({ items: z.array(awaited), next: z.string().nullable(), counts: z.object({ ready: count, open: count, said: count }) }),
  { items: [awaitedExample], next: null, counts: { ready: 1, open: 3, said: 12 } },
);

export const Replied = named('Replied', z.object({ done: z.int(), not: z.array(z.object({ id: z.string(), words: Words })) }), {
  done: 1,
  not: [],
});

export const ChatGroups = named(
  'ChatGroups',
  z.array(z.object({ id: z.string(), title: z.string(), programme: z.string(), source: z.string(), area: z.string(), areaName: Words })),
  [{ id: 'g-1', title: '东柳村一网格群', programme: 'lamps', source: 'chat', area: 'V01', areaName: t('东柳村', 'Dongliu Village') }],
);

export const CaseExport = named(
  'CaseExport',
  z.object({
    id: z.uuid(),
    who: z.string(),
    made: moment,
    purpose: z.string(),
    total: z.int(),
    rows: z.int(),
    ended: moment.nullable(),
    filter: z.record(z.string(), z.unknown()),
  }),
  {
    id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    who: '李某某',
    made: '2026-11-24T01:30:00.000Z',
    purpose: 'none',
    total: 12_000,
    rows: 3_500,
    ended: null,
    filter: { view: 'all' },
  },
);
