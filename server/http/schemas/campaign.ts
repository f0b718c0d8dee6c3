import { z } from 'zod';
import { code } from '../../../core/zone/area.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';
import { visitStage } from './visit.ts';

const shown = {
  id: z.uuid(),
  title: z.string(),
  programme: z.string(),
  round: z.string(),
  roundTitle: Words,
  at: moment,
  opens: moment,
  closes: moment,
  drawn: z.boolean(),
  published: moment.nullable(),
  subjects: z.int(),
  chosen: z.int(),
  done: z.int(),
  missed: z.int(),
};

export const CampaignRow = z.object(shown).meta({ id: 'CampaignRow' });

/** A campaign with what it was made of: from the lists, the seed and the rules anybody can repeat a draw. */
export const CampaignFull = z
  .object({
    ...shown,
    seed: z.string(),
    ratio: z.string(),
    least: z.int(),
    each: z.int(),
    frozen: z.string(),
    list: z.array(z.object({ id: z.string(), title: Words })),
    excluded: z.array(z.string()),
    inspectors: z.array(z.object({ post: z.string(), name: z.string(), unit: Words })),
    interests: z.record(z.string(), z.array(z.string())),
    outcomes: z.array(
      z.object({
        subject: z.string(),
        title: Words,
        stage: visitStage,
        failed: z.int(),
        inspectors: z.array(z.string()),
        visit: z.uuid().nullable(),
      }),
    ),
  })
  .meta({ id: 'CampaignFull' });

const ids = z.array(code).max(2_000).default([]);

export const Calling = named(
  'CampaignCalling',
  z.strictObject({
    programme: z.string().min(1).max(64),
    round: z.string().min(1).max(64),
    title: z.string().trim().min(1).max(80),
    opens: z.iso.datetime({ offset: true }),
    closes: z.iso.datetime({ offset: true }),
    only: ids,
    excluded: ids,
    draw: z
      .strictObject({
        seed: z.string().trim().min(1).max(200),
        ratio: z.string().min(1).max(8),
        least: z.int().min(0).max(2_000).default(0),
        each: z.int().min(1).max(9).default(2),
        interests: z.record(code, ids).default({}),
      })
      .exactOptional(),
  }),
  {
    programme: 'a-programme',
    round: 'dragnet',
    title: '节前拉网式排查',
    opens: '2026-11-25T00:00:00.000Z',
    closes: '2026-11-28T00:00:00.000Z',
    only: [],
    excluded: [],
  },
);
