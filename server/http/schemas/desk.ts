import { z } from 'zod';
import { CaseRow, rowExample } from './case.ts';
import { named } from './named.ts';

/** A view of the queue that somebody has named. `filter` is what the queue's address says. */
export const SavedView = named(
  'SavedView',
  z.object({
    id: z.uuid(),
    name: z.string(),
    mine: z.boolean(),
    shared: z.boolean(),
    filter: z.record(z.string(), z.string()),
    count: z.union([z.int(), z.literal('200+')]).nullable(),
  }),
  {
    id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    name: '北湖街道的路灯',
    mine: true,
    shared: false,
    filter: { view: 'all', area: 's01' },
    count: 12,
  },
);

const Around = z.object({ count: z.int(), items: z.array(CaseRow) });

/** What else there is of the same caller and the same place, and what may be the same matter told twice. */
export const Beside = named(
  'Beside',
  z.object({
    person: Around,
    place: Around,
    alike: z.array(z.object({ ...CaseRow.shape, metres: z.int().nullable(), days: z.int(), alike: z.int() })),
  }),
  { person: { count: 1, items: [rowExample] }, place: { count: 0, items: [] }, alike: [{ ...rowExample, metres: 40, days: 1, alike: 62 }] },
);

/** Open cases on the map: `at` longitude and latitude in turn (degrees × 10⁵), `states` a digit each, `heaps` five numbers each. */
export const CaseMap = named(
  'CaseMap',
  z.object({
    asOf: z.iso.datetime(),
    total: z.int(),
    late: z.int(),
    near: z.int(),
    at: z.array(z.int()),
    states: z.string(),
    heaps: z.array(z.int()),
  }),
  { asOf: '2026-11-20T01:30:00.000Z', total: 1, late: 0, near: 1, at: [11_328_710, 3_374_020], states: '1', heaps: [] },
);
