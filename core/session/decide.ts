import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';
import { book } from './book.ts';
import type { SessionCommand, SessionDecision, SessionWorld } from './command.ts';
import { type Booking, type BookingState, nextIn, type Session, type SessionEvent, takenIn } from './session.ts';

const subject = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

/** From which states a booking may go where. */
const ways: Readonly<Record<'cancel' | 'arrive' | 'serve' | 'miss' | 'recall', readonly [BookingState, readonly BookingState[]]>> = {
  cancel: ['cancelled', ['booked', 'waiting']],
  arrive: ['here', ['booked', 'missed']],
  recall: ['called', ['called', 'missed']],
  serve: ['served', ['called', 'here']],
  miss: ['missed', ['booked', 'called', 'here']],
};

const moved = (booking: string, to: BookingState, asking: Asking, window?: string): SessionEvent => ({
  type: 'moved',
  booking,
  to,
  at: asking.at.toISOString(),
  ...(window !== undefined && { window }),
});

/** A place that is given back goes to whoever has waited longest. */
const promoted = (session: Session, given: Booking, asking: Asking): SessionEvent[] => {
  if (given.state !== 'booked' || takenIn(session) > session.capacity || session.state !== 'open') return [];
  const first = session.bookings.find(({ state }) => state === 'waiting');
  return first && Date.parse(session.ends) > asking.at.getTime() ? [moved(first.id, 'booked', asking)] : [];
};

const step = (
  session: Session,
  command: Extract<SessionCommand, { booking: string; type: keyof typeof ways }>,
  asking: Asking,
): SessionEvent[] => {
  const booking = session.bookings.find(({ id }) => id === command.booking) ?? refuse('no-such-thing');
  const [to, from] = ways[command.type];
  if (!from.includes(booking.state)) return refuse('not-now');
  if (command.type === 'arrive' && booking.state === 'missed' && takenIn(session) >= session.capacity) return refuse('full');
  const window = command.type === 'recall' ? command.window : undefined;
  return [moved(booking.id, to, asking, window), ...(to === 'cancelled' || to === 'missed' ? promoted(session, booking, asking) : [])];
};

const isWindow = (window: string) => window.trim() !== '' && window.length <= 20;

const call = (world: SessionWorld, session: Session, window: string, asking: Asking): SessionEvent[] => {
  if (!world.part.calls) return refuse('not-now');
  if (!isWindow(window)) return refuse('unwell', [{ path: 'window', code: 'missing', words: t('请填窗口', 'say which window') }]);
  const next = nextIn(session, Object.keys(world.part.classes ?? {})) ?? refuse('nobody-waits');
  return [moved(next.id, 'called', asking, window.trim())];
};

/** Whoever has not come in time gives their place to whoever waits. */
const passOver = ({ part }: SessionWorld, session: Session, asking: Asking): SessionEvent[] => {
  if (asking.at.getTime() < Date.parse(session.starts) + part.graceMinutes * 60_000) return refuse('not-now');
  const late = session.bookings.filter(({ state }) => state === 'booked');
  const waiting = session.bookings.filter(({ state }) => state === 'waiting');
  const goesOn = Date.parse(session.ends) > asking.at.getTime();
  return [
    ...late.map(({ id }) => moved(id, 'missed', asking)),
    ...(goesOn ? waiting.slice(0, late.length).map(({ id }) => moved(id, 'booked', asking)) : []),
  ];
};

const end = (
  world: SessionWorld,
  session: Session,
  command: Extract<SessionCommand, { type: 'close' | 'call-off' }>,
  asking: Asking,
): SessionDecision => {
  const sealer = new Sealer(asking);
  const at = asking.at.toISOString();
  const text = (command.type === 'close' ? command.summary : command.reason).trim();
  const path = command.type === 'close' ? 'summary' : 'reason';
  if (text.length < 2 || text.length > 4_000 || !isStorable(text))
    return refuse('unwell', [{ path, code: 'missing', words: t('请写几句', 'please say a few words') }]);
  if (command.type === 'call-off') {
    const left = session.bookings.filter(({ state }) => state === 'booked' || state === 'waiting');
    const events: SessionEvent[] = [
      { type: 'called-off', reason: sealer.seal(text), at },
      ...left.map(({ id }) => moved(id, 'cancelled', asking)),
    ];
    return { events, personal: sealer.values, booking: 'none' };
  }
  const pictures = command.pictures.map((file, n) => ({
    file,
    sha256:
      world.proof(file) ??
      refuse('unwell', [{ path: `pictures.${n}`, code: 'no-such-file', words: t('这张照片没有传上来', 'this picture did not arrive') }]),
  }));
  const absent = session.bookings.filter(({ state }) => state === 'booked').map(({ id }) => moved(id, 'missed', asking));
  return { events: [...absent, { type: 'closed', summary: sealer.seal(text), pictures, at }], personal: sealer.values, booking: 'none' };
};

/** What happens when this is asked of a session: events, or a refusal, thrown. A booking's own link may give it back and nothing else. */
export const decideSession = (world: SessionWorld, state: Session | 'none', command: SessionCommand, asking: Asking): SessionDecision => {
  const staff = world.areaPath !== undefined && may(asking.posts, 'sessions.keep', subject(world.areaPath));
  if (command.type === 'book') return book(world, state, command, staff, asking);
  if (state === 'none') return refuse('no-such-thing');
  const mine = command.type === 'cancel' && world.own === command.booking;
  if (!staff && !mine) return asking.who === 'caller' ? refuse('no-such-thing') : refuse('not-yours');
  if (state.state !== 'open') return refuse('too-late');
  switch (command.type) {
    case 'call':
      return { events: call(world, state, command.window, asking), personal: [], booking: 'none' };
    case 'pass-over':
      return { events: passOver(world, state, asking), personal: [], booking: 'none' };
    case 'close':
    case 'call-off':
      return end(world, state, command, asking);
    default:
      return { events: step(state, command, asking), personal: [], booking: command.booking };
  }
};
