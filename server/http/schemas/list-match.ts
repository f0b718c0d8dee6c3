import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const counts = z.object({ rows: z.int(), early: z.int(), spoilt: z.int(), byId: z.int(), byName: z.int() });

const example = {
  purpose: '核对返乡人员是否在册',
  basis: '传染病防治法第十二条；区指挥部第9号通知',
  since: '2026-11-01',
};

/** What a list is matched for and by what right, for how long hits are kept, and from which day on rows count. */
export const MatchAsking = named(
  'MatchAsking',
  z.strictObject({
    purpose: z.string().max(2_000),
    basis: z.string().max(2_000),
    since: z.string().max(20).exactOptional(),
    days: z.number().default(7),
  }),
  { ...example, days: 7 },
);

export const MatchDone = z.object({ id: z.uuid() }).meta({ id: 'MatchDone' });

/** A matching of a list: how much came of it, never who. */
export const ListMatch = named(
  'ListMatch',
  z.object({
    id: z.uuid(),
    who: z.string(),
    name: z.string(),
    programme: z.string(),
    register: z.string(),
    registerTitle: Words,
    purpose: z.string(),
    basis: z.string(),
    since: z.string().nullable(),
    at: moment,
    until: moment,
    counts: counts.nullable(),
    shown: z.int(),
    deleted: moment.nullable(),
  }),
  {
    ...example,
    id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e31',
    who: 'ann',
    name: '安某某',
    programme: 'lamps',
    register: 'homes',
    registerTitle: t('户台账', 'Households'),
    at: '2026-11-25T01:30:00.000Z',
    until: '2026-12-02T01:30:00.000Z',
    counts: { rows: 214, early: 6, spoilt: 0, byId: 31, byName: 4 },
    shown: 1,
    deleted: null,
  },
);

export const ListMatches = z.object({ items: z.array(ListMatch) }).meta({ id: 'ListMatches' });

/** The entries that stand in a list, each with the row of the list; names masked. */
export const MatchHits = z
  .object({
    total: z.int(),
    items: z.array(
      z.object({
        row: z.int(),
        by: z.enum(['id', 'name', 'alias']),
        entry: z.uuid(),
        key: z.string(),
        title: z.string(),
        areaName: Words,
        stageTitle: Words,
      }),
    ),
  })
  .meta({ id: 'MatchHits' });
