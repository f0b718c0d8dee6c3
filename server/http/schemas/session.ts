import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { FormSchema, moment, Words } from './common.ts';
import { named } from './named.ts';

const slot = {
  session: z.string(),
  id: z.uuid(),
  opening: z.string(),
  name: Words,
  date: z.iso.date(),
  starts: moment,
  ends: moment,
  capacity: z.int(),
  free: z.int(),
  waiting: z.int(),
  mayWait: z.boolean(),
  stands: z.string(),
};
const kinds = z.array(z.object({ id: z.string(), title: Words }));

export const SessionSlot = named('SessionSlot', z.object(slot), {
  session: 'lamps.window',
  id: '0199d0a0-2f6e-8c31-9d1e-5a0b3c7d9e10',
  opening: 'w-1',
  name: t('综合窗口', 'Window'),
  date: '2026-11-24',
  starts: '2026-11-24T01:00:00.000Z',
  ends: '2026-11-24T01:30:00.000Z',
  capacity: 4,
  free: 1,
  waiting: 0,
  mayWait: false,
  stands: 'open',
});

export const Bookables = z
  .object({
    items: z.array(
      z.object({
        session: z.string(),
        title: Words,
        about: Words,
        classes: kinds,
        form: FormSchema.nullable(),
        slots: z.array(SessionSlot),
      }),
    ),
  })
  .meta({ id: 'Bookables' });

export const BookingGiven = named(
  'BookingGiven',
  z.strictObject({
    opening: z.string().min(1).max(40),
    starts: z.iso.datetime({ offset: true }),
    class: z.string().max(40).exactOptional(),
    name: z.string().max(200),
    phone: z.string().max(60).exactOptional(),
    behalf: z.string().max(200).exactOptional(),
    data: z.record(z.string().max(40), z.unknown()).exactOptional(),
    here: z.boolean().exactOptional(),
  }),
  { opening: 'w-1', starts: '2026-11-24T01:00:00.000Z', class: 'senior', name: '王某某', phone: '10000001234' },
);

export const Booked = named(
  'Booked',
  z.object({ session: z.uuid(), booking: z.uuid(), number: z.string(), state: z.string(), code: z.string(), link: z.string() }),
  {
    session: '0199d0a0-2f6e-8c31-9d1e-5a0b3c7d9e10',
    booking: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    number: 'A01',
    state: 'booked',
    code: '042042',
    link: '/b/abcdefghijklmnopqrstuvwxyz012345',
  },
);

export const OwnBooking = z
  .object({
    session: z.uuid(),
    name: Words,
    starts: moment,
    ends: moment,
    number: z.string(),
    state: z.string(),
    window: z.string().nullable(),
    ahead: z.int(),
    stands: z.string(),
    why: z.string().nullable(),
  })
  .meta({ id: 'OwnBooking' });

export const SessionFull = z
  .object({
    ...slot,
    title: Words,
    about: Words,
    keeps: z.boolean(),
    calls: Words.nullable(),
    classes: kinds,
    form: FormSchema.nullable(),
    bookings: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        class: Words.nullable(),
        state: z.string(),
        name: z.string(),
        phone: z.string(),
        behalf: z.boolean(),
        window: z.string().nullable(),
      }),
    ),
    summary: z.string().nullable(),
    pictures: z.array(z.uuid()),
  })
  .meta({ id: 'SessionFull' });

export const SessionDone = z
  .object({ session: z.uuid(), booking: z.string(), number: z.int(), state: z.string() })
  .meta({ id: 'SessionDone' });

export const HallScreen = z
  .object({ name: Words, called: z.array(z.object({ number: z.string(), window: z.string(), at: moment })), waiting: z.int() })
  .meta({ id: 'HallScreen' });
