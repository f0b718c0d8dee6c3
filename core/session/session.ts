import type { Sealed } from '../case/sealed.ts';
import type { Slot } from './slots.ts';

/** Where a booking stands: it has a place or waits for one; its owner has come, was called, was seen to, did not come, or gave it back. */
export const bookingStates = ['booked', 'waiting', 'here', 'called', 'served', 'missed', 'cancelled'] as const;
export type BookingState = (typeof bookingStates)[number];

export type Booking = Readonly<{
  id: string;
  /** Counted from 1 within the session, never given twice. */
  number: number;
  class: string | 'any';
  state: BookingState;
  by: string;
  /** Somebody booked it for somebody else. */
  behalf: boolean;
  sealed: Sealed;
  at: string;
  window?: string;
  calledAt?: string;
}>;

export type Picture = Readonly<{ file: string; sha256: string }>;

export type Session = Slot &
  Readonly<{
    version: string;
    state: 'open' | 'closed' | 'cancelled';
    bookings: readonly Booking[];
    summary: Sealed | 'none';
    pictures: readonly Picture[];
  }>;

export type SessionEvent =
  | ({ type: 'opened'; version: string } & Slot)
  | ({ type: 'booked' } & Omit<Booking, 'window' | 'calledAt'>)
  | { type: 'moved'; booking: string; to: BookingState; at: string; window?: string }
  | { type: 'closed'; summary: Sealed; pictures: readonly Picture[]; at: string }
  | { type: 'called-off'; reason: Sealed; at: string };

const holdsPlace: readonly BookingState[] = ['booked', 'here', 'called', 'served'];

/** How many places are taken; whoever did not come or gave it back takes none. */
export const takenIn = ({ bookings }: Pick<Session, 'bookings'>): number =>
  bookings.filter(({ state }) => holdsPlace.includes(state)).length;

export const waitingIn = ({ bookings }: Pick<Session, 'bookings'>): number => bookings.filter(({ state }) => state === 'waiting').length;

export const evolveSession = (state: Session | 'none', event: SessionEvent): Session | 'none' => {
  if (event.type === 'opened') {
    const { type: _, ...opened } = event;
    return { ...opened, state: 'open', bookings: [], summary: 'none', pictures: [] };
  }
  if (state === 'none') return state;
  switch (event.type) {
    case 'booked': {
      const { type: _, ...booking } = event;
      return { ...state, bookings: [...state.bookings, booking] };
    }
    case 'moved': {
      const { booking, to, at, window } = event;
      const moved = (one: Booking): Booking => ({ ...one, state: to, ...(window !== undefined && { window, calledAt: at }) });
      return { ...state, bookings: state.bookings.map((one) => (one.id === booking ? moved(one) : one)) };
    }
    case 'closed':
      return { ...state, state: 'closed', summary: event.summary, pictures: event.pictures };
    case 'called-off':
      return { ...state, state: 'cancelled', summary: event.reason };
  }
};

/** The number as it is called out: the slot of the day, and the number in it. */
export const calledNumber = ({ place, capacity }: Pick<Slot, 'place' | 'capacity'>, { number }: Pick<Booking, 'number'>): string => {
  const digits = capacity > 90 ? 4 : 2;
  return `${String.fromCharCode(65 + (place % 26))}${String(number).padStart(digits, '0')}`;
};

/** Who is next: those who are here, by class and then by number. */
export const nextIn = ({ bookings }: Pick<Session, 'bookings'>, classes: readonly string[]): Booking | undefined => {
  const rank = ({ class: kind }: Booking) => {
    const found = classes.indexOf(kind);
    return found < 0 ? classes.length : found;
  };
  return bookings.filter(({ state }) => state === 'here').toSorted((a, b) => rank(a) - rank(b) || a.number - b.number)[0];
};
