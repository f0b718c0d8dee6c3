import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { EmptyState, ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import { bookingStates } from '../../shared/words/session.ts';
import { photoSource } from '../case/Said.tsx';
import { Section } from '../case/Section.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { sessionWords } from '../words/session.ts';
import { type Booking, type SessionFull, useDoing, useSession } from './api.ts';
import { End } from './End.tsx';
import { spanOf } from './span.ts';

type Doings = ReturnType<typeof useDoing>;

const rank = ['called', 'here', 'booked', 'waiting', 'missed', 'served', 'cancelled'];

const offered: Readonly<Record<string, readonly ('recall' | 'serve' | 'miss' | 'arrive' | 'cancel')[]>> = {
  called: ['serve', 'recall', 'miss'],
  here: ['serve', 'miss'],
  booked: ['arrive', 'cancel'],
  waiting: ['cancel'],
  missed: ['arrive'],
};

const words = {
  recall: sessionWords.recall,
  serve: sessionWords.serve,
  miss: sessionWords.miss,
  arrive: sessionWords.here,
  cancel: sessionWords.cancel,
};

const Line = ({ session, booking, window, doing }: { session: SessionFull; booking: Booking; window: string; doing: Doings }) => {
  const w = useWords();
  const ways = session.keeps && session.stands === 'open' ? (offered[booking.state] ?? []) : [];
  return (
    <li className="booking" data-state={booking.state}>
      <strong>{booking.number}</strong>
      <span>
        {booking.name} {booking.phone}
        {booking.behalf && ` · ${w(sessionWords.behalf)}`}
        {booking.class && ` · ${w(booking.class)}`}
      </span>
      <span
        className="flag"
        data-tone={booking.state === 'called' || booking.state === 'served' ? 'jade' : booking.state === 'here' ? 'amber' : 'slate'}
      >
        {w(bookingStates[booking.state] ?? sessionWords.title)}
        {booking.state === 'called' && booking.window && ` · ${booking.window}`}
      </span>
      <span className="booking-ways">
        {ways.map((what) => (
          <button
            key={what}
            type="button"
            className="button quiet"
            aria-label={`${booking.number} ${w(words[what])}`}
            onClick={() =>
              doing.mutate({
                path: `/api/v1/sessions/${session.id}/bookings/${booking.id}/${what}`,
                body: what === 'recall' ? { window: window || (booking.window ?? '') } : {},
              })
            }
          >
            {w(words[what])}
          </button>
        ))}
      </span>
    </li>
  );
};

/** Arrivals by code, numbers given at the counter, and calling whoever is next. */
const Counter = ({ session, window, at, doing }: { session: SessionFull; window: string; at: (window: string) => void; doing: Doings }) => {
  const w = useWords();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const { id, opening, starts } = session;
  return (
    <div className="session-counter">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate({ path: `/api/v1/sessions/${id}/arrivals`, body: { code } }, { onSuccess: () => setCode('') });
        }}
      >
        <label htmlFor="code">{w(sessionWords.code)}</label>
        <input
          id="code"
          className="input"
          inputMode="numeric"
          pattern="\d{6}"
          maxLength={6}
          required
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <button type="submit" className="button quiet">
          {w(sessionWords.arrive)}
        </button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate({ path: '/api/v1/bookings', body: { opening, starts, name, here: true } }, { onSuccess: () => setName('') });
        }}
      >
        <label htmlFor="walk-in">{w(sessionWords.name)}</label>
        <input id="walk-in" className="input" required value={name} onChange={({ target }) => setName(target.value)} />
        <button type="submit" className="button quiet">
          {w(sessionWords.give)}
        </button>
      </form>
      {session.calls && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            doing.mutate({ path: `/api/v1/sessions/${id}/calls`, body: { window } });
          }}
        >
          <label htmlFor="window">{w(session.calls)}</label>
          <input id="window" className="input" required maxLength={20} value={window} onChange={({ target }) => at(target.value)} />
          <button type="submit" className="button">
            {w(sessionWords.call)}
          </button>
        </form>
      )}
    </div>
  );
};

/** One session: who has a place, who is here, who is called, and how it ends. */
export const SessionPage = () => {
  const w = useWords();
  const told = useTold();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useSession(id);
  const doing = useDoing();
  const [window, at] = useState('');
  useTitle(data ? w(data.name) : w(sessionWords.title));
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const bookings = data.bookings.toSorted((a, b) => rank.indexOf(a.state) - rank.indexOf(b.state) || a.number.localeCompare(b.number));
  const open = data.keeps && data.stands === 'open';
  return (
    <div className="page sessions">
      <p>
        <Link to="/desk/sessions">{w(sessionWords.board)}</Link>
      </p>
      <h1>
        {w(data.name)} · {data.date} {spanOf(data)}
      </h1>
      <p className="hint">
        {w(sessionWords.taken, { n: data.capacity - data.free, all: data.capacity })}
        {data.waiting > 0 && ` · ${w(sessionWords.waiting, { n: data.waiting })}`}
        {data.stands !== 'open' && ` · ${w(data.stands === 'closed' ? sessionWords.closed : sessionWords.cancelled)}`}
      </p>
      {doing.error && (
        <p className="trouble" role="alert">
          {told(doing.error)}
        </p>
      )}
      {open && <Counter session={data} window={window} at={at} doing={doing} />}
      {bookings.length === 0 && <EmptyState words={sessionWords.nobody} />}
      <ol className="plain">
        {bookings.map((booking) => (
          <Line key={booking.id} session={data} booking={booking} window={window} doing={doing} />
        ))}
      </ol>
      {data.summary && (
        <Section title={w(data.stands === 'cancelled' ? sessionWords.why : sessionWords.summary)}>
          <p>{data.summary}</p>
          <Photos
            photos={data.pictures.map((picture) => ({ id: picture, kind: 'picture', type: 'image/jpeg', bytes: 0, thumb: true }))}
            source={photoSource}
          />
        </Section>
      )}
      {open && data.bookings.length > 0 && <End session={data} doing={doing} />}
    </div>
  );
};
