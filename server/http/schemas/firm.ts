import { z } from 'zod';
import { clean } from '../../../core/programme/fields.ts';
import { t } from '../../../core/words.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';
import { MyMatter } from './resident.ts';

const code = z.string().trim().min(1).max(40);
const example = '91990100MA9X000114';

export const FirmClaiming = named('FirmClaiming', z.strictObject({ code, name: clean(40) }), { code: example, name: '王某某' });

export const FirmJoining = named('FirmJoining', z.strictObject({ name: clean(40), invitation: z.string().min(10).max(200) }), {
  name: '李某某',
  invitation: 'Zk9vYmFyYmF6cXV4MTIzNDU2Nzg5MA',
});

/** A firm of mine: I speak for it, or wait to be confirmed. */
export const MyFirm = named('MyFirm', z.object({ code: z.string(), title: z.string(), state: z.enum(['asked', 'confirmed']) }), {
  code: example,
  title: '示例机械有限公司',
  state: 'confirmed',
});

export const MyFirms = named('MyFirms', z.object({ items: z.array(MyFirm) }), { items: [] });

export const FirmInvitation = named('FirmInvitation', z.object({ link: z.string(), until: moment }), {
  link: `/firm/${example}/join/Zk9vYmFyYmF6cXV4MTIzNDU2Nzg5MA`,
  until: '2026-12-01T01:30:00.000Z',
});

const FirmRating = z.object({
  number: z.string(),
  at: moment,
  solved: z.enum(['yes', 'partly', 'no']),
  score: z.int(),
  officer: z.int().nullable(),
});

export const FirmPage = named(
  'FirmPage',
  z.object({
    code: z.string(),
    title: z.string(),
    area: Words,
    officer: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
    people: z.array(z.object({ id: z.uuid(), name: z.string(), mine: z.boolean() })),
    matters: z.array(MyMatter),
    ratings: z.array(FirmRating),
  }),
  {
    code: example,
    title: '示例机械有限公司',
    area: t('丰谷食品产业园', 'Fenggu Food Park'),
    officer: { name: '赵某某', phone: '10000001000' },
    people: [{ id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e14', name: '王**', mine: true }],
    matters: [],
    ratings: [{ number: '261120-00042-7', at: '2026-11-20T01:30:00.000Z', solved: 'yes', score: 5, officer: 5 }],
  },
);

export const FirmClaims = named(
  'FirmClaims',
  z.object({
    items: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        area: Words,
        resident: z.uuid(),
        name: z.string(),
        phone: z.string(),
        at: moment,
      }),
    ),
  }),
  { items: [] },
);
