import { refuse } from '../../../core/refusal.ts';
import { calledNumber, type SessionCommand } from '../../../core/session/index.ts';
import { findSession } from '../../db/queries/sessions.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { sessionId } from './parts.ts';
import { linkOf, type SessionAsk, type SessionDone, sessionKind } from './primitive.ts';
import { behindBookingLink, type OwnBooking, ownBooking } from './sessions.ts';

export type BookAsked = Readonly<{ opening: string; starts: string }> & Omit<Extract<SessionCommand, { type: 'book' }>, 'type' | 'booking'>;

export type Booked = { session: string; booking: string; number: string; state: string; code: string; link: string };

const submit = (door: Door, step: Doorstep, ask: Omit<SessionAsk, 'own' | 'uploader'> & Partial<SessionAsk>): Promise<SessionDone> =>
  door.submit<SessionDone>(step, sessionKind, { own: 'none', uploader: 'nobody', ...ask });

/** Books, for oneself or somebody else: a place or one in the waiting list, a number, a code for the door and a link. */
export const bookSlot = async (reader: Reader, door: Door, step: Doorstep, { opening, starts, ...said }: BookAsked): Promise<Booked> => {
  const { ports } = reader;
  const occasion = { opening, starts: new Date(starts).toISOString() };
  const id = sessionId(ports, step.zone, occasion);
  const command: SessionCommand = { type: 'book', booking: ports.ids.next(), ...said };
  const done = await submit(door, step, { id, command, occasion });
  const kept = await findSession(reader.db, step.zone, id);
  if (!kept) return refuse('broken');
  return {
    session: id,
    booking: done.booking,
    number: calledNumber(kept.state, done),
    state: done.state,
    code: ports.secrets.code(done.booking),
    link: `/b/${linkOf(ports, id, done.booking)}`,
  };
};

/** Gives a booking back by its own link. */
export const cancelByLink = async (reader: Reader, door: Door, step: Doorstep, token: string): Promise<OwnBooking> => {
  const { kept, booking } = await behindBookingLink(reader, step.zone, token);
  const own = { ...step, caller: `link:${reader.ports.digest(token)}` };
  await submit(door, own, { id: kept.id, command: { type: 'cancel', booking: booking.id }, occasion: 'known', own: booking.id });
  return ownBooking(reader, step.zone, token);
};

/** Somebody has come and says their code. */
export const arriveByCode = async (reader: Reader, door: Door, step: Doorstep, session: string, code: string): Promise<SessionDone> => {
  const kept = await findSession(reader.db, step.zone, session);
  const found = kept?.state.bookings.find(({ id }) => reader.ports.secrets.code(id) === code);
  if (!kept || !found) return refuse('no-such-thing');
  return submit(door, step, { id: session, command: { type: 'arrive', booking: found.id }, occasion: 'known' });
};

/** Whatever else is done with a session at the hall. */
export const actOnSession = (
  door: Door,
  step: Doorstep,
  session: string,
  command: SessionCommand,
  uploader = 'nobody',
): Promise<SessionDone> => submit(door, step, { id: session, command, occasion: 'known', uploader });
