import { z } from 'zod';
import { planUnits } from '../../schedule/index.ts';
import { words } from '../../words-schema.ts';
import { field, name, named, yes } from './common.ts';

const amount = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/);
const names = z.array(name).min(1);
const most = z.int().min(1).optional();

const gate = z.union([
  z.strictObject({ why: words, filled: names }),
  z.strictObject({ why: words, all: z.strictObject({ field: name, of: z.array(z.string().min(1)).min(1) }) }),
  z.strictObject({ why: words, times: z.strictObject({ field: name, of: name, least: amount, figure: name.optional() }) }),
  z.strictObject({ why: words, atMost: z.strictObject({ field: name, of: name }) }),
  z.strictObject({ why: words, role: name }),
  z.strictObject({ why: words, related: name }),
  z.strictObject({ why: words, milestone: name }),
]);

const at = names.optional();
const ties = z.strictObject({ register: name, relation: name });

const register = z.strictObject({
  title: words,
  about: words,
  key: name,
  name,
  fields: named(field),
  stages: named(z.strictObject({ title: words, to: z.array(name), gates: z.array(gate).min(1).optional(), done: yes })),
  roles: named(z.strictObject({ title: words, most })).optional(),
  relations: named(
    z.strictObject({
      title: words,
      back: words,
      to: z.union([z.strictObject({ register: name }), z.strictObject({ of: z.enum(['area', 'unit', 'firm']) })]),
      most,
      load: z.strictObject({ most: z.int().min(1) }).optional(),
    }),
  ).optional(),
  coverage: named(
    z.strictObject({
      title: words,
      at,
      counts: z.union([z.strictObject({ role: name }), z.strictObject({ relation: name }), z.strictObject({ borne: ties.extend({ at }) })]),
      least: z.int().min(1),
      most,
    }),
  ).optional(),
  milestones: z
    .strictObject({
      finish: name,
      unit: z.enum(planUnits),
      warn: z.int().min(1).max(90).optional(),
      steps: named(z.strictObject({ title: words, days: z.int().min(1).max(3_650) })),
    })
    .optional(),
  flags: named(z.strictObject({ title: words, about: words })).optional(),
  match: z.strictObject({ id: name.optional(), name: name.optional(), aliases: name.optional(), place: name.optional() }).optional(),
  sums: names.optional(),
  frozen: z.literal('monthly').optional(),
});

/** What the content of a programme's registers looks like, whatever it says. */
export const registers = named(register);

export type ShapedRegister = z.output<typeof register>;
export type ShapedRegisters = z.output<typeof registers>;
export type ShapedGate = z.output<typeof gate>;
