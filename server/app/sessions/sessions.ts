/** What is read of sessions, and what is done with them: times to book, one's own booking, the board of a day, the screen of a hall. */

import { dateText } from '../../../core/calendar/day-number.ts';
import { dateOf, dayOf } from '../../../core/calendar/index.ts';
import { maskName, maskPhone } from '../../../core/identifier/index.ts';
import { may } from '../../../core/permission.ts';
import { form } from '../../../core/programme/fields.ts';
import type { SessionPart } from '../../../core/programme/sessions.ts';
import { refuse } from '../../../core/refusal.ts';
import { type Booking, calledNumber, type Session, type Slot, takenIn, waitingIn } from '../../../core/session/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { findBooking, findSession, type KeptSession, sessionsOn } from '../../db/queries/sessions.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import { type FormJson, formJson } from '../cases/form-json.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { openingOf, sessionId, sessionPartAt, sessionParts, slotsBetween } from './parts.ts';

const subject = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

export type SlotShown = {
  session: string;
  id: string;
  opening: string;
  name: Words;
  date: string;
  starts: string;
  ends: string;
  capacity: number;
  free: number;
  waiting: number;
  mayWait: boolean;
  stands: string;
};

type Occasion = Readonly<{ id: string; slot: Slot; state: Session | 'none' }>;

/** Every occasion of some days: those that somebody has booked, and those of the timetable that nobody has yet. */
const occasions = async ({ db, ports }: Reader, zone: string, book: Book, from: string, to: string): Promise<Occasion[]> => {
  const standing = await sessionsOn(db, zone, from, to);
  const known = new Set(standing.map(({ id }) => id));
  const planned = slotsBetween(book, from, to).map((slot) => ({ id: sessionId(ports, zone, slot), slot, state: 'none' as const }));
  return [...standing.map(({ id, state }) => ({ id, slot: state, state })), ...planned.filter(({ id }) => !known.has(id))].toSorted(
    (a, b) => (a.slot.starts === b.slot.starts ? (a.slot.opening < b.slot.opening ? -1 : 1) : a.slot.starts < b.slot.starts ? -1 : 1),
  );
};

const shown = (book: Book, { id, slot, state }: Occasion, part: SessionPart | undefined): SlotShown => {
  const [taken, waiting] = state === 'none' ? [0, 0] : [takenIn(state), waitingIn(state)];
  return {
    session: slot.session,
    id,
    opening: slot.opening,
    name: openingOf(book, slot.opening)?.name ?? part?.title ?? t(slot.session, slot.session),
    date: slot.date,
    starts: slot.starts,
    ends: slot.ends,
    capacity: slot.capacity,
    free: Math.max(0, slot.capacity - taken),
    waiting,
    mayWait: taken >= slot.capacity && waiting < (part?.waiting ?? 0),
    stands: state === 'none' ? 'open' : state.state,
  };
};

export type Bookable = {
  session: string;
  title: Words;
  about: Words;
  classes: { id: string; title: Words }[];
  form: FormJson | null;
  slots: SlotShown[];
};

const lastDay = 30;

/** What anybody may book, by session, with the times that are still to come. */
export const bookable = async (reader: Reader, zone: string): Promise<Bookable[]> => {
  const book = await reader.books.of(reader.db, zone);
  const now = reader.ports.clock.now();
  const today = dayOf(now, book.calendar);
  const all = await occasions(reader, zone, book, dateText(today), dateText(today + lastDay));
  return [...sessionParts(reader.shelf)].flatMap(([session, { part }]) => {
    if (!part.public) return [];
    const slots = all.filter(
      ({ slot, state }) =>
        slot.session === session &&
        Date.parse(slot.ends) > now.getTime() &&
        dateText(today + part.daysAhead) >= slot.date &&
        (state === 'none' || state.state === 'open'),
    );
    return slots.length === 0
      ? []
      : [
          {
            session,
            title: part.title,
            about: part.about,
            classes: Object.entries(part.classes ?? {}).map(([id, title]) => ({ id, title })),
            form: part.asks ? formJson(asksOf(part)) : null,
            slots: slots.map((one) => shown(book, one, part)),
          },
        ];
  });
};

const forms = new WeakMap<SessionPart, ReturnType<typeof form>>();
const asksOf = (part: SessionPart) => {
  const found = forms.get(part) ?? form(part.asks ?? {});
  forms.set(part, found);
  return found;
};

type Said = { name?: string; phone?: string; behalf?: string; data?: Record<string, unknown> };

const saidIn = (value: string | undefined): Said => (value === undefined ? {} : (JSON.parse(value) as Said));

export type BookingShown = {
  id: string;
  number: string;
  class: Words | null;
  state: string;
  name: string;
  phone: string;
  behalf: boolean;
  window: string | null;
};

const bookingShown = (session: Session, part: SessionPart | undefined, one: Booking, said: Said): BookingShown => ({
  id: one.id,
  number: calledNumber(session, one),
  class: part?.classes?.[one.class] ?? null,
  state: one.state,
  name: maskName(said.name ?? ''),
  phone: said.phone === undefined ? '' : maskPhone(said.phone),
  behalf: one.behalf,
  window: one.window ?? null,
});

const mayOf = (book: Book, { asking }: Doorstep, area: string, deed: 'sessions.see' | 'sessions.keep'): boolean => {
  const path = book.areaPath(area, asking.at);
  return path !== undefined && may(asking.posts, deed, subject(path));
};

/** The sessions of a day in my areas. */
export const dayBoard = async (reader: Reader, step: Doorstep, date: string | undefined): Promise<SlotShown[]> => {
  const book = await reader.books.of(reader.db, step.zone);
  const day = date ?? dateOf(step.asking.at, book.calendar);
  const all = await occasions(reader, step.zone, book, day, day);
  return all
    .filter(({ slot }) => mayOf(book, step, slot.area, 'sessions.see'))
    .map((one) => shown(book, one, sessionParts(reader.shelf).get(one.slot.session)?.part));
};

/** One occasion that I may see, opened or not. */
const occasionFor = async (reader: Reader, step: Doorstep, id: string): Promise<{ book: Book; occasion: Occasion }> => {
  const book = await reader.books.of(reader.db, step.zone);
  const found = isUuid(id) ? await findSession(reader.db, step.zone, id) : undefined;
  const today = dayOf(step.asking.at, book.calendar);
  const planned = found
    ? undefined
    : slotsBetween(book, dateText(today - 1), dateText(today + lastDay)).find((slot) => sessionId(reader.ports, step.zone, slot) === id);
  const occasion: Occasion | undefined = found
    ? { id, slot: found.state, state: found.state }
    : planned && { id, slot: planned, state: 'none' };
  if (!occasion || !mayOf(book, step, occasion.slot.area, 'sessions.see')) return refuse('no-such-thing');
  return { book, occasion };
};

/** Whether whoever asks may see the session with this id, and that there is one. */
export const seesSession = async (reader: Reader, step: Doorstep, id: string): Promise<boolean> => {
  const found = isUuid(id) ? await findSession(reader.db, step.zone, id) : undefined;
  return found !== undefined && mayOf(await reader.books.of(reader.db, step.zone), step, found.state.area, 'sessions.see');
};

export type SessionShown = SlotShown & {
  title: Words;
  about: Words;
  keeps: boolean;
  calls: Words | null;
  classes: { id: string; title: Words }[];
  form: FormJson | null;
  bookings: BookingShown[];
  summary: string | null;
  pictures: string[];
};

/** A session with its bookings, names and numbers masked. */
export const sessionFor = async (reader: Reader, step: Doorstep, id: string): Promise<SessionShown> => {
  const { book, occasion } = await occasionFor(reader, step, id);
  const { state, slot } = occasion;
  const part =
    state === 'none' ? sessionParts(reader.shelf).get(slot.session)?.part : sessionPartAt(reader.shelf, state.session, state.version);
  const bookings = state === 'none' ? [] : state.bookings;
  const summary = state === 'none' || state.summary === 'none' ? [] : [state.summary.personal];
  const values = await personalValues(reader.db, step.zone, [...bookings.map(({ sealed }) => sealed.personal), ...summary]);
  return {
    ...shown(book, occasion, part),
    title: part?.title ?? t(slot.session, slot.session),
    about: part?.about ?? t('', ''),
    keeps: mayOf(book, step, slot.area, 'sessions.keep'),
    calls: part?.calls ?? null,
    classes: Object.entries(part?.classes ?? {}).map(([kind, title]) => ({ id: kind, title })),
    form: part?.asks ? formJson(asksOf(part)) : null,
    bookings: state === 'none' ? [] : bookings.map((one) => bookingShown(state, part, one, saidIn(values.get(one.sealed.personal)))),
    summary: summary[0] === undefined ? null : (values.get(summary[0]) ?? null),
    pictures: state === 'none' ? [] : state.pictures.map(({ file }) => file),
  };
};

export type OwnBooking = {
  session: string;
  name: Words;
  starts: string;
  ends: string;
  number: string;
  state: string;
  window: string | null;
  ahead: number;
  stands: string;
  /** Why the whole session was called off. */
  why: string | null;
};

/** The session and booking behind a link. */
export const behindBookingLink = async (reader: Reader, zone: string, token: string): Promise<{ kept: KeptSession; booking: Booking }> => {
  const found = await findBooking(reader.db, zone, reader.ports.digest(token));
  const kept = found && (await findSession(reader.db, zone, found.session));
  const booking = kept?.state.bookings.find(({ id }) => id === found?.id);
  return kept && booking ? { kept, booking } : refuse('no-such-thing');
};

const aheadOf = ({ bookings }: Session, { number, state }: Booking): number =>
  state === 'here'
    ? bookings.filter((one) => one.state === 'here' && one.number < number).length
    : bookings.filter((one) => one.state === 'waiting' && one.number < number).length;

/** One's own booking, by its link: where it stands, and how many are before. */
export const ownBooking = async (reader: Reader, zone: string, token: string): Promise<OwnBooking> => {
  const { kept, booking } = await behindBookingLink(reader, zone, token);
  const book = await reader.books.of(reader.db, zone);
  const { state } = kept;
  const reason = state.state === 'cancelled' && state.summary !== 'none' ? state.summary.personal : undefined;
  const values = reason === undefined ? undefined : await personalValues(reader.db, zone, [reason]);
  return {
    session: kept.id,
    name: openingOf(book, state.opening)?.name ?? t(state.session, state.session),
    starts: state.starts,
    ends: state.ends,
    number: calledNumber(state, booking),
    state: booking.state,
    window: booking.window ?? null,
    ahead: aheadOf(state, booking),
    stands: state.state,
    why: (reason !== undefined && values?.get(reason)) || null,
  };
};

export type Screen = { name: Words; called: { number: string; window: string; at: string }[]; waiting: number };

const onScreen = 6;

/** The screen of a hall: who was called last and where to go; nobody is named. */
export const screenOf = async (reader: Reader, zone: string, opening: string): Promise<Screen> => {
  const book = await reader.books.of(reader.db, zone);
  const found = openingOf(book, opening);
  if (!found) return refuse('no-such-thing');
  const day = dateOf(reader.ports.clock.now(), book.calendar);
  const own = (await sessionsOn(reader.db, zone, day, day)).filter(({ state }) => state.opening === opening);
  const called = own.flatMap(({ state }) =>
    state.bookings.flatMap((one) =>
      one.window !== undefined && one.calledAt !== undefined
        ? [{ number: calledNumber(state, one), window: one.window, at: one.calledAt }]
        : [],
    ),
  );
  return {
    name: found.name,
    called: called.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, onScreen),
    waiting: own.reduce((sum, { state }) => sum + state.bookings.filter((one) => one.state === 'here').length, 0),
  };
};
