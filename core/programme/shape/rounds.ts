import { z } from 'zod';
import { offDayRules, periodKinds } from '../../schedule/index.ts';
import { words } from '../../words-schema.ts';
import { areaKinds } from '../../zone/area-kinds.ts';
import { urgencies } from '../../zone/category.ts';
import { postKinds } from '../../zone/post.ts';
import { unitKinds } from '../../zone/unit.ts';
import { checkKinds } from '../rounds.ts';
import { limit, name, named, yes } from './common.ts';

const decimal = z.string().regex(/^-?\d{1,9}(\.\d{1,3})?$/);
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const some = <Value extends z.ZodType>(value: Value) => z.array(value).min(1);

const finds = z.strictObject({
  category: z.string().min(1).max(40),
  urgency: z.enum(urgencies).optional(),
  limit: z.union([limit, z.literal('atOnce')]).optional(),
  unit: z.enum(['duty', 'subject']).optional(),
});

const check = z.strictObject({
  title: words,
  asks: z.enum(checkKinds),
  hint: words.optional(),
  options: z.record(z.string().min(1), words).optional(),
  in: words.optional(),
  least: decimal.optional(),
  most: decimal.optional(),
  fails: some(z.string().min(1)).optional(),
  when: z.strictObject({ check: name, is: some(z.string().min(1)) }).optional(),
  evidence: z.enum(['always', 'failed']).optional(),
  optional: yes,
  finds: finds.optional(),
});

const dayTimes = z.union([
  z.strictObject({ times: z.int().min(1).max(48), from: time.optional(), to: time.optional() }),
  z.strictObject({ everyHours: z.int().min(1).max(24), from: time, to: time }),
]);

const every = z.union([
  z.strictObject({ weekdays: some(z.int().min(1).max(7)), onOffDay: z.enum(offDayRules), day: dayTimes.optional() }),
  z.strictObject({ daily: dayTimes, workingDaysOnly: yes }),
  z.strictObject({ once: z.enum(periodKinds) }),
  z.strictObject({ byClass: named(z.enum(periodKinds)), otherwise: z.enum(periodKinds) }),
  z.strictObject({ asked: z.literal(true) }),
]);

const codes = some(z.string().min(1).max(40)).optional();

const after = z.strictObject({
  on: z.union([
    z.strictObject({ becomes: z.record(z.string().min(1), some(z.string())) }),
    z.strictObject({ changes: some(name) }),
    z.strictObject({ case: z.enum(['opened', 'over']), categories: codes, sources: codes }),
  ]),
  within: limit,
});

const subjects = z.union([
  z.strictObject({ areas: some(z.enum(areaKinds)) }),
  z.strictObject({ units: some(z.enum(unitKinds)) }),
  z.strictObject({ firms: z.literal(true) }),
  z.strictObject({
    register: name,
    of: z.string().min(1).optional(),
    where: z.record(z.string().min(1), some(z.string())).optional(),
  }),
]);

/** What the content of a programme's rounds looks like, whatever it says. */
export const rounds = named(
  z.strictObject({
    title: words,
    about: words,
    every,
    after: some(after).optional(),
    window: limit.optional(),
    subjects,
    who: z.strictObject({
      kinds: some(z.enum(postKinds)),
      split: z.enum(['people', 'units']).optional(),
      keeper: name.optional(),
      least: z.int().min(1).max(9).optional(),
    }),
    checks: named(check),
    finds: finds.optional(),
    recheck: limit.optional(),
    hidden: yes,
  }),
);

export type ShapedRounds = z.output<typeof rounds>;
