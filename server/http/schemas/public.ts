import { z } from 'zod';
import { clean } from '../../../core/programme/fields.ts';
import { t } from '../../../core/words.ts';
import { phase } from './case.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const id = '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10';

export const NearMe = named(
  'NearMe',
  z.object({
    items: z.array(z.object({ id: z.uuid(), category: Words, area: Words, state: Words, phase, met: z.int() })),
  }),
  {
    items: [
      {
        id,
        category: t('路灯不亮', 'Street lamp out'),
        area: t('柳园社区', 'Liuyuan Community'),
        state: t('正在处理', 'Being worked on'),
        phase: 'handling',
        met: 3,
      },
    ],
  },
);

export const MeToo = named('MeToo', z.strictObject({ device: z.string().min(16).max(100) }), {
  device: 'd41d8cd98f00b204e9800998ecf8427e',
});

export const MetToo = named('MetToo', z.object({ met: z.int() }), { met: 4 });

const item = {
  id: z.uuid(),
  category: Words,
  categoryCode: z.string(),
  area: Words,
  areaCode: z.string(),
  state: Words,
  summary: z.string(),
  reply: z.string(),
  published: moment,
  met: z.int(),
};

const example = {
  id,
  category: t('路灯不亮', 'Street lamp out'),
  categoryCode: 'R0301',
  area: t('柳园社区', 'Liuyuan Community'),
  areaCode: '990171001201',
  state: t('已办结', 'Closed'),
  summary: '柳园小区东门一带路灯损坏',
  reply: '城管部门更换灯头三个，当晚恢复照明。',
  published: '2026-11-24T01:30:00.000Z',
  met: 3,
};

/** What the desk wrote about a case for everybody; never the caller's words. */
export const PublicItem = named('PublicItem', z.object(item), example);

export const PublicList = named('PublicList', z.object({ items: z.array(PublicItem), next: z.string().nullable() }), {
  items: [example],
  next: null,
});

const pageState = z.enum(['drafted', 'sent-back', 'published', 'taken-back']);

export const Drafts = named(
  'PublicDrafts',
  z.object({ items: z.array(z.object({ ...item, number: z.string(), by: z.string(), mine: z.boolean(), page: pageState })) }),
  { items: [] },
);

/** Whether a public page may be written about a case, and how it stands with it. */
export const Publishing = named(
  'Publishing',
  z.object({
    may: z.enum(['yes', 'not-yet', 'confidential', 'kind', 'programme', 'category', 'unsorted']),
    page: z.enum(['none', 'drafted', 'sent-back', 'published', 'taken-back']),
    summary: z.string(),
    reply: z.string(),
    mine: z.boolean(),
    met: z.int(),
  }),
  { may: 'yes', page: 'none', summary: '', reply: '', mine: false, met: 0 },
);

export const PublicDraft = named('PublicDraft', z.strictObject({ summary: clean(300), reply: clean(1_000) }), {
  summary: '柳园小区东门一带路灯损坏',
  reply: '城管部门更换灯头三个，当晚恢复照明。',
});

export const PublicReason = named('PublicReason', z.strictObject({ reason: clean(300) }), { reason: '写得太具体，看得出是哪一户' });
