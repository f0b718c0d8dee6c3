import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const day = z.iso.date();

/** Something that I was told of a milestone. */
export const Alert = named(
  'Alert',
  z.object({
    position: z.int(),
    why: z.enum(['neared', 'slipped']),
    at: moment,
    seen: moment.nullable(),
    entry: z.uuid(),
    key: z.string(),
    title: z.string(),
    registerTitle: Words,
    steps: z.array(z.object({ step: z.string(), title: Words, end: day.nullable(), reached: day.nullable() })),
    open: z.boolean(),
  }),
  {
    position: 4_211,
    why: 'slipped',
    at: '2026-11-25T01:30:00.000Z',
    seen: null,
    entry: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e32',
    key: 'XM-07',
    title: '示例厂房',
    registerTitle: t('项目台账', 'Projects'),
    steps: [{ step: 'design', title: t('设计审查', 'Design'), end: '2026-11-24', reached: null }],
    open: true,
  },
);

export const Alerts = z.object({ items: z.array(Alert), unseen: z.int() }).meta({ id: 'Alerts' });

export const AlertsSeen = named('AlertsSeen', z.strictObject({ positions: z.array(z.int().min(0)).max(200) }), { positions: [4_211] });
