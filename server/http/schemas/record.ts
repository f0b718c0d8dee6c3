import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { partName } from '../../../core/zone/index.ts';
import { FormSchema, moment, Problem, Words } from './common.ts';
import { named } from './named.ts';

export const placeCode = z.string().min(1).max(40);
const answers = z.record(z.string().max(40), z.unknown());

/** One record as it is handed in; what `data` and `occupants` hold is said by the form of the place. */
export const RecordGiven = named(
  'RecordGiven',
  z.strictObject({
    id: z.uuid().exactOptional(),
    record: partName,
    place: placeCode,
    at: z.iso.datetime({ offset: true }).exactOptional(),
    data: answers.exactOptional(),
    occupants: z.array(answers).max(60).exactOptional(),
    steps: z.array(z.string().max(40)).max(20).exactOptional(),
    decision: z.enum(['allow', 'turnBack']).exactOptional(),
    reason: z.string().max(40).exactOptional(),
    counts: z
      .record(z.string().max(40), z.strictObject({ n: z.int().min(0).max(1_000_000_000), atLeast: z.boolean().exactOptional() }))
      .exactOptional(),
    signature: z.string().max(20_000).exactOptional(),
    corrects: z.uuid().exactOptional(),
    why: z.string().max(500).exactOptional(),
  }),
  {
    id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    record: 'lamps.passage',
    place: 'KK1',
    at: '2026-11-24T00:05:00.000Z',
    data: { way: 'in', plate: '豫D·00001' },
    occupants: [{ name: '王某某', temperature: 36.4, health: 'ok', travel: 'ok' }],
    decision: 'allow',
  },
);

export const Receipt = named(
  'RecordReceipt',
  z.object({
    id: z.uuid(),
    place: z.string(),
    month: z.string(),
    seq: z.int(),
    at: moment,
    recorded: moment,
    decision: z.string(),
    hash: z.string(),
  }),
  {
    id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    place: 'KK1',
    month: '2026-11-01',
    seq: 42,
    at: '2026-11-24T00:05:00.000Z',
    recorded: '2026-11-24T00:05:01.000Z',
    decision: 'allow',
    hash: '0'.repeat(64),
  },
);

export const BatchResults = z
  .object({ results: z.array(z.object({ receipt: Receipt.exactOptional(), problem: Problem.exactOptional() })) })
  .meta({ id: 'RecordResults' });

const count = z.object({ title: Words, n: z.int(), unit: Words, atLeast: z.boolean() });

/** Whether a pass that is shown holds, and until when; whose it is stays masked. */
export const PassShown = named(
  'PassShown',
  z.object({
    state: z.enum(['holds', 'unknown', 'ended', 'early', 'over']),
    words: Words,
    name: z.string(),
    from: z.iso.date().nullable(),
    until: z.iso.date().nullable(),
  }),
  {
    state: 'over',
    words: t('出入证已于 2026-11-20 到期', 'This pass expired on 2026-11-20'),
    name: '王**',
    from: null,
    until: '2026-11-20',
  },
);

export const RecordRow = named(
  'RecordRow',
  z.object({
    id: z.uuid(),
    seq: z.int(),
    record: z.string(),
    title: Words,
    place: z.string(),
    placeName: Words,
    at: moment,
    recorded: moment,
    late: z.boolean(),
    by: z.string(),
    way: z.string(),
    decision: z.string(),
    reason: Words.nullable(),
    passing: z.string(),
    erased: z.boolean(),
    people: z.int(),
    steps: z.int(),
    counts: z.array(count),
    corrects: z.uuid().nullable(),
  }),
  {
    id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    seq: 42,
    record: 'lamps.passage',
    title: t('车辆查验', 'Vehicle'),
    place: 'KK1',
    placeName: t('东卡口', 'East checkpoint'),
    at: '2026-11-24T00:05:00.000Z',
    recorded: '2026-11-24T00:05:01.000Z',
    late: false,
    by: '赵某某',
    way: 'in',
    decision: 'allow',
    reason: null,
    passing: '豫D00001',
    erased: false,
    people: 1,
    steps: 0,
    counts: [],
    corrects: null,
  },
);

const gate = z.object({
  place: z.string(),
  name: Words,
  records: z.array(z.object({ name: z.string(), title: Words })),
  today: z.object({ in: z.int(), out: z.int(), turnedBack: z.int() }),
  inside: z.array(RecordRow.clone().extend({ minutes: z.int(), tooLong: z.boolean() })),
});
export const GateBoard = z.object({ gates: z.array(gate), latest: z.array(RecordRow) }).meta({ id: 'GateBoard' });

const one = z.object({ id: z.string(), title: Words });
const form = z.object({
  name: z.string(),
  title: Words,
  about: Words,
  form: FormSchema,
  occupants: z.object({ title: Words, form: FormSchema, least: z.int(), most: z.int() }).nullable(),
  steps: z.array(one),
  reasons: z.array(one).nullable(),
  admits: z
    .object({ below: z.object({ field: z.string(), limit: z.string() }).nullable(), right: z.record(z.string(), z.string()) })
    .nullable(),
  passes: z.object({ by: z.string(), way: z.string(), into: z.string(), out: z.string() }).nullable(),
  pass: z.string().nullable(),
  counts: z.array(z.object({ id: z.string(), title: Words, unit: Words })),
  signed: Words.nullable(),
  lateMinutes: z.int(),
  daily: z
    .object({ of: z.string(), each: z.int(), entries: z.record(z.string(), z.int()), missing: z.array(z.string()), ok: z.boolean() })
    .nullable(),
});
export const PlaceForms = z
  .object({ place: z.string(), name: Words, area: z.string(), areaName: Words, records: z.array(form) })
  .meta({ id: 'PlaceForms' });

export const Places = z
  .object({
    items: z.array(
      z.object({
        place: z.string(),
        name: Words,
        area: z.string(),
        areaName: Words,
        records: z.array(z.object({ name: z.string(), title: Words, about: Words, pass: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'RecordPlaces' });

export const Sums = z
  .object({
    items: z.array(
      z.object({
        record: z.string(),
        title: Words,
        count: z.string(),
        name: Words,
        n: z.int(),
        unit: Words,
        atLeast: z.boolean(),
        records: z.int(),
      }),
    ),
  })
  .meta({ id: 'RecordSums' });

const sealedPart = z.object({
  form: answers.exactOptional(),
  occupants: z.array(answers).readonly().exactOptional(),
  signature: z.string().exactOptional(),
  why: z.string().exactOptional(),
});
export const RecordValues = z.object({ personal: sealedPart, sensitive: sealedPart }).meta({ id: 'RecordValues' });

export const Searches = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        who: z.string(),
        name: z.string(),
        at: moment,
        what: z.enum(['passed', 'where', 'values']),
        purpose: z.string(),
        places: z.array(z.string()),
        from: moment,
        until: moment,
      }),
    ),
  })
  .meta({ id: 'RecordSearches' });
