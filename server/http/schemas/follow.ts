import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { phase } from './case.ts';
import { Action, Attachment, moment, Place, Words } from './common.ts';
import { named } from './named.ts';

const Happening = z.object({ at: moment, words: Words, by: Words, photos: z.array(Attachment) }).meta({ id: 'Happening' });

/** What a caller reads of their own case: plain words, never a name of staff. */
export const FollowedCase = named(
  'FollowedCase',
  z.object({
    number: z.string(),
    programme: z.string(),
    programmeTitle: Words,
    told: Words,
    stage: z.string(),
    phase,
    due: moment.nullable(),
    opened: moment,
    words: z.string(),
    place: z.object({ address: z.string(), point: Place.nullable() }),
    photos: z.array(Attachment),
    timeline: z.array(Happening),
    actions: z.array(Action),
    rating: z.object({ solved: z.enum(['yes', 'partly', 'no']), score: z.int(), at: moment }).nullable(),
    mergedInto: z.string().nullable(),
    erased: z.boolean(),
  }),
  {
    number: '261120-00042-7',
    programme: 'lamps',
    programmeTitle: t('民呼必应', 'Every call answered'),
    told: t('市政所正在办理', 'Public works is working on it'),
    stage: 'handling',
    phase: 'handling',
    due: '2026-11-27T09:00:00.000Z',
    opened: '2026-11-20T01:30:00.000Z',
    words: '小区门口路灯三天不亮',
    place: { address: '柳园小区东门', point: null },
    photos: [],
    timeline: [{ at: '2026-11-20T01:40:00.000Z', words: t('已受理', 'Accepted'), by: t('指挥中心', 'Command centre'), photos: [] }],
    actions: [],
    rating: null,
    mergedInto: null,
    erased: false,
  },
);
