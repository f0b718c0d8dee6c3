/** What the content of a programme's cases looks like, whatever it says. */
import { z } from 'zod';
import { deeds } from '../../permission.ts';
import { words } from '../../words-schema.ts';
import { caseKinds } from '../../zone/category.ts';
import { clockModes, doings, type Harm, harms, holders, interfaces, type Phase, phases } from '../vocabulary.ts';
import { field, limit, name, named, yes } from './common.ts';

const limitRule = z.union([limit, z.strictObject({ normal: limit, urgent: limit, danger: limit })]);
const limits = named(limitRule);

const when = z.strictObject({
  sources: z.array(name).optional(),
  kinds: z.array(z.enum(caseKinds)).optional(),
  matters: z.array(name).optional(),
});

const by = z.enum([...deeds, 'caller']);

const action = z.strictObject({
  title: words,
  does: z.enum(doings),
  by: z.union([by, z.array(by).min(1)]),
  when: when.optional(),
  to: name.optional(),
  detour: z.strictObject({ when, to: name }).optional(),
  back: name.optional(),
  redo: name.optional(),
  main: yes,
  asks: named(field).optional(),
  demands: z.array(z.strictObject({ field: name, when: when.optional() })).optional(),
});

const stage = z.strictObject({
  title: words,
  told: words,
  phase: z.enum(Object.keys(phases) as [Phase, ...Phase[]]),
  holder: z.enum(holders),
  clocks: z.enum(clockModes),
  continues: yes,
  silence: z.strictObject({ after: limit, to: name, rating: z.literal('unrated').optional() }).optional(),
  actions: named(action),
});

const source = z.strictObject({
  title: words,
  group: name.optional(),
  public: yes,
  urgent: yes,
  imports: z.enum(['messages', 'requests']).optional(),
  above: yes,
  chat: yes,
  through: z.enum(interfaces).optional(),
  private: yes,
});

const days = z.int().min(1).max(36_600);

export const cases = z.strictObject({
  callers: words,
  kinds: z.array(z.enum(caseKinds)).min(1),
  counts: named(z.strictObject({ title: words, kinds: z.array(z.enum(caseKinds)).min(1) })).optional(),
  matters: named(words).optional(),
  privateMatters: z.array(name).optional(),
  matterLimits: named(limits).optional(),
  sources: named(source),
  groups: named(words).optional(),
  asks: named(field).optional(),
  unpublished: z.array(when).optional(),
  firms: z.strictObject({ name, code: name }).optional(),
  portal: z.boolean(),
  receives: z.enum(Object.keys(harms) as [Harm, ...Harm[]]).optional(),
  careGroups: named(words).optional(),
  flow: z.strictObject({ opens: name, stages: named(stage) }),
  limits,
  returns: z.strictObject({ within: limit, arbitrateAt: z.int().min(1) }),
  callBacks: z.int().min(0).max(10),
  topics: z
    .strictObject({
      kinds: z.array(z.enum(caseKinds)).min(1),
      days: z.int().min(7).max(92),
      calls: z.int().min(2).max(10_000),
      rise: z.int().min(100).max(1_000),
    })
    .optional(),
  retention: z
    .strictObject({ personal: days, sensitive: days, least: days })
    .refine(({ personal, sensitive, least }) => least <= Math.min(personal, sensitive), { error: 'least is longer than what is kept' })
    .optional(),
  repeated: z.strictObject({ days: z.int().min(1).max(366), counts: z.enum(['in', 'apart']) }).optional(),
});

export type ShapedCases = z.output<typeof cases>;
export type ShapedStage = z.output<typeof stage>;
export type ShapedAction = z.output<typeof action>;
