import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { phase } from './case.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

export const CodeWanted = named('CodeWanted', z.strictObject({ phone: z.string().trim().min(1).max(40) }), { phone: '10000001234' });

/** Seconds that a code lives, and until another may be asked for. */
export const CodeSent = named('CodeSent', z.object({ lives: z.int(), again: z.int() }), { lives: 300, again: 60 });

export const CodeGiven = named(
  'CodeGiven',
  z.strictObject({ phone: z.string().trim().min(1).max(40), code: z.string().trim().min(1).max(12) }),
  { phone: '10000001234', code: '••••••' },
);

/** Who is signed in on this phone, if anybody; the number in full, because it is their own. */
export const Resident = named('Resident', z.object({ phone: z.string().nullable() }), { phone: '10000001234' });

/** `resident` is null for whoever did not sign in. */
export const WhoCalls = named('WhoCalls', z.object({ resident: Resident.nullable() }), { resident: null });

export const MyMatter = named(
  'MyMatter',
  z.object({
    number: z.string(),
    link: z.string(),
    programmeTitle: Words,
    told: Words,
    stage: z.string(),
    phase,
    opened: moment,
    due: moment.nullable(),
    words: z.string(),
    mine: z.boolean(),
  }),
  {
    number: '261120-00042-7',
    link: '/c/Zk9vYmFyYmF6cXV4MTIzNDU2Nzg5MA',
    programmeTitle: t('民呼必应', 'Every call answered'),
    told: t('市政所正在办理', 'Public works is working on it'),
    stage: 'handling',
    phase: 'handling',
    opened: '2026-11-20T01:30:00.000Z',
    due: '2026-11-27T09:00:00.000Z',
    words: '小区门口路灯三天不亮',
    mine: false,
  },
);

export const MyMatters = named('MyMatters', z.object({ items: z.array(MyMatter) }), { items: [] });

export const MatterToKeep = named('MatterToKeep', z.strictObject({ token: z.string().min(10).max(200) }), {
  token: 'Zk9vYmFyYmF6cXV4MTIzNDU2Nzg5MA',
});

/** One code that waits to be used, as the outbox of a demo shows it. */
export const CodeShown = named('CodeShown', z.object({ id: z.uuid(), to: z.string(), code: z.string(), at: moment, ends: moment }), {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e13',
  to: '100****1234',
  code: '314159',
  at: '2026-11-20T01:30:00.000Z',
  ends: '2026-11-20T01:35:00.000Z',
});

/** `shown` is false outside of a demo: there the codes are nobody's but the one whose number they go to. */
export const CodesShown = named('CodesShown', z.object({ shown: z.boolean(), items: z.array(CodeShown) }), { shown: true, items: [] });
