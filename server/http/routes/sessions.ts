import { z } from 'zod';
import { actOnSession, arriveByCode, bookSlot, cancelByLink } from '../../app/sessions/doing.ts';
import { bookable, dayBoard, ownBooking, screenOf, sessionFor } from '../../app/sessions/sessions.ts';
import { read, write } from '../route.ts';
import { Bookables, Booked, BookingGiven, HallScreen, OwnBooking, SessionDone, SessionFull, SessionSlot } from '../schemas/session.ts';
import { uploaderOf } from '../uploader.ts';

const link = z.object({ token: z.string().min(10).max(200) });
const one = z.object({ id: z.uuid() });
const booking = one.extend({ booking: z.uuid() });
const keep = { may: 'sessions.keep' } as const;
const window = z.string().max(20);

export default [
  read('/api/v1/bookable', {
    id: 'listBookable',
    tag: 'sessions',
    who: 'anyone',
    summary: 'What anybody may book, with the times still to come and the places left',
    returns: Bookables,
    handle: async (asked) => ({ items: await bookable(asked, asked.doorstep.zone) }),
  }),

  write('/api/v1/bookings', {
    id: 'book',
    tag: 'sessions',
    who: 'either',
    measure: 'report',
    summary: 'Book a place, for oneself or for somebody else; when none is left, a place in the waiting list',
    description:
      '`here`: staff give a number to somebody who stands before them. The code is said at the door, the link gives the booking back.',
    body: BookingGiven,
    returns: Booked,
    made: ({ link: address }) => address,
    handle: (asked) => bookSlot(asked, asked.door, asked.doorstep, asked.body),
  }),

  read('/api/v1/bookings/:token', {
    id: 'getBooking',
    tag: 'sessions',
    who: 'anyone',
    summary: 'How my booking stands, and how many are before me',
    params: link,
    returns: OwnBooking,
    handle: (asked) => ownBooking(asked, asked.doorstep.zone, asked.params.token),
  }),

  write('/api/v1/bookings/:token/cancel', {
    id: 'cancelBooking',
    tag: 'sessions',
    who: 'anyone',
    summary: 'Give my booking back; whoever has waited longest has the place',
    params: link,
    returns: OwnBooking,
    handle: (asked) => cancelByLink(asked, asked.door, asked.doorstep, asked.params.token),
  }),

  read('/api/v1/screens/:opening', {
    id: 'getScreen',
    tag: 'sessions',
    who: 'anyone',
    summary: 'The screen of a hall: the numbers called last and where they go; nobody is named',
    params: z.object({ opening: z.string().min(1).max(40) }),
    returns: HallScreen,
    handle: (asked) => screenOf(asked, asked.doorstep.zone, asked.params.opening),
  }),

  read('/api/v1/sessions', {
    id: 'listSessions',
    tag: 'sessions',
    who: { may: 'sessions.see' },
    summary: 'The sessions of a day in my areas, with places taken and left',
    query: z.object({ date: z.iso.date().exactOptional() }),
    returns: z.object({ items: z.array(SessionSlot) }),
    handle: async (asked) => ({ items: await dayBoard(asked, asked.doorstep, asked.query.date) }),
  }),

  read('/api/v1/sessions/:id', {
    id: 'getSession',
    tag: 'sessions',
    who: { may: 'sessions.see' },
    summary: 'A session with its bookings, names and numbers masked',
    params: one,
    returns: SessionFull,
    handle: (asked) => sessionFor(asked, asked.doorstep, asked.params.id.toLowerCase()),
  }),

  write('/api/v1/sessions/:id/arrivals', {
    id: 'arriveByCode',
    tag: 'sessions',
    who: keep,
    summary: 'Somebody has come and says the code of their booking',
    params: one,
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    returns: SessionDone,
    handle: (asked) => arriveByCode(asked, asked.door, asked.doorstep, asked.params.id.toLowerCase(), asked.body.code),
  }),

  write('/api/v1/sessions/:id/calls', {
    id: 'callNext',
    tag: 'sessions',
    who: keep,
    summary: 'Call whoever is next to a window: by class, then by number',
    params: one,
    body: z.strictObject({ window }),
    returns: SessionDone,
    handle: ({ door, doorstep, params, body }) =>
      actOnSession(door, doorstep, params.id.toLowerCase(), { type: 'call', window: body.window }),
  }),

  write('/api/v1/sessions/:id/bookings/:booking/:what', {
    id: 'moveBooking',
    tag: 'sessions',
    who: keep,
    summary: 'A booking is called again, seen to, missed, given back, or its owner has come',
    params: booking.extend({ what: z.enum(['arrive', 'recall', 'serve', 'miss', 'cancel']) }),
    body: z.strictObject({ window: window.exactOptional() }),
    returns: SessionDone,
    handle: ({ door, doorstep, params: { id, booking: own, what }, body }) =>
      actOnSession(
        door,
        doorstep,
        id.toLowerCase(),
        what === 'recall' ? { type: what, booking: own, window: body.window ?? '' } : { type: what, booking: own },
      ),
  }),

  write('/api/v1/sessions/:id/pass-over', {
    id: 'passOver',
    tag: 'sessions',
    who: keep,
    summary: 'Whoever has not come in time is missed, and those who wait have their places',
    params: one,
    returns: SessionDone,
    handle: ({ door, doorstep, params }) => actOnSession(door, doorstep, params.id.toLowerCase(), { type: 'pass-over' }),
  }),

  write('/api/v1/sessions/:id/close', {
    id: 'closeSession',
    tag: 'sessions',
    who: keep,
    summary: 'Close a session with a summary and pictures; who did not come is counted as missed',
    params: one,
    body: z.strictObject({ summary: z.string().max(10_000), pictures: z.array(z.uuid()).max(9).default([]) }),
    returns: SessionDone,
    handle: (asked) =>
      actOnSession(
        asked.door,
        asked.doorstep,
        asked.params.id.toLowerCase(),
        { type: 'close', summary: asked.body.summary, pictures: asked.body.pictures },
        uploaderOf(asked),
      ),
  }),

  write('/api/v1/sessions/:id/call-off', {
    id: 'callOffSession',
    tag: 'sessions',
    who: keep,
    summary: 'Call a session off; every booking is given back, with the reason',
    params: one,
    body: z.strictObject({ reason: z.string().max(4_000) }),
    returns: SessionDone,
    handle: ({ door, doorstep, params, body }) =>
      actOnSession(door, doorstep, params.id.toLowerCase(), { type: 'call-off', reason: body.reason }),
  }),
];
