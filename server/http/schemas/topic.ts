import { z } from 'zod';
import { CaseRow } from './case.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const matter = { category: z.string(), categoryName: Words, area: z.string(), areaName: Words };
const lately = { days: z.int(), now: z.int(), before: z.int(), lastYear: z.int() };

export const TopicProposals = z
  .object({
    items: z.array(z.object({ ...matter, ...lately, programmeTitle: Words, weeks: z.array(z.int()) }).meta({ id: 'TopicProposal' })),
    asOf: moment.nullable(),
  })
  .meta({ id: 'TopicProposals' });

const line = {
  ...matter,
  id: z.uuid(),
  title: z.string(),
  stage: z.enum(['adopted', 'underway', 'checking', 'met', 'missed', 'dropped', 'dismissed']),
  leadName: Words.nullable(),
  at: moment,
  aim: z.object({ calls: z.int(), by: z.iso.date() }).nullable(),
  lately: z.object({ ...lately, day: z.iso.date() }),
  measures: z.int(),
  done: z.int(),
  late: z.boolean(),
};

export const Topics = z.object({ items: z.array(z.object(line).meta({ id: 'TopicLine' })) }).meta({ id: 'Topics' });

export const TopicFull = z
  .object({
    ...line,
    assistingNames: z.array(Words),
    byName: z.string(),
    plan: z.array(z.object({ words: z.string(), unitName: Words, due: z.iso.date(), done: moment.nullable(), late: z.boolean() })),
    deeds: z.array(z.object({ byName: z.string(), at: moment, words: z.string(), measure: z.int().nullable(), done: z.boolean() })),
    ended: z.object({ byName: z.string(), at: moment, word: z.string(), calls: z.int().nullable() }).nullable(),
    until: z.iso.date().nullable(),
    weeks: z.array(z.object({ week: z.iso.date(), calls: z.int() })),
    adopted: z.iso.date(),
    judged: z.int(),
    may: z.array(z.enum(['begin', 'act', 'finish', 'sendBack', 'close', 'drop'])),
    cases: z.array(CaseRow),
  })
  .meta({ id: 'TopicFull' });

const text = z.string().max(10_000);
const name = z.string().max(200);

export const TopicAdopting = named(
  'TopicAdopting',
  z.strictObject({
    category: name,
    area: name,
    title: text,
    lead: name,
    assisting: z.array(name).max(100),
    aim: z.strictObject({ calls: z.int(), by: name }),
    measures: z.array(z.strictObject({ words: text, unit: name, due: name })).max(100),
  }),
  {
    category: 'R0301',
    area: '990171001002',
    title: '柳园社区路灯成片不亮',
    lead: 'weixiu',
    assisting: [],
    aim: { calls: 1, by: '2026-12-31' },
    measures: [{ words: '换掉老化的线缆', unit: 'weixiu', due: '2026-12-15' }],
  },
);

export const TopicDismissing = named('TopicDismissing', z.strictObject({ category: name, area: name, words: text }), {
  category: 'R0301',
  area: '990171001002',
  words: '施工期间临时断电，本周恢复',
});

export const TopicStepping = named(
  'TopicStepping',
  z.union([
    z.strictObject({ do: z.literal('begin') }),
    z.strictObject({ do: z.literal('act'), words: text, measure: z.int().min(0).max(100).nullable(), done: z.boolean() }),
    z.strictObject({ do: z.enum(['finish', 'sendBack', 'close', 'drop']), words: text }),
  ]),
  { do: 'act', words: '东段线缆已换，今晚亮灯', measure: 0, done: true },
);

export const TopicDone = z.object({ id: z.uuid() }).meta({ id: 'TopicDone' });
