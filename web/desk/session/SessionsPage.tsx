import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { sessionWords } from '../words/session.ts';
import { type Slot, useDay } from './api.ts';
import { spanOf } from './span.ts';

const One = ({ slot }: { slot: Slot }) => {
  const w = useWords();
  const taken = slot.capacity - slot.free;
  return (
    <li>
      <Link to="/desk/sessions/$id" params={{ id: slot.id }} className="session-line" data-stands={slot.stands}>
        <strong>{spanOf(slot)}</strong>
        <span>{w(slot.name)}</span>
        <span className="session-bar" aria-hidden="true">
          <span style={{ width: `${Math.round((taken / slot.capacity) * 100)}%` }} />
        </span>
        <span>
          {slot.stands === 'open'
            ? w(sessionWords.taken, { n: taken, all: slot.capacity })
            : w(slot.stands === 'closed' ? sessionWords.closed : sessionWords.cancelled)}
          {slot.waiting > 0 && ` · ${w(sessionWords.waiting, { n: slot.waiting })}`}
        </span>
      </Link>
    </li>
  );
};

/** The sessions of a day in my areas. */
export const SessionsPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const [date, choose] = useState('');
  const { data, error, refetch } = useDay(date);
  useTitle(w(sessionWords.title));
  if (!deeds.includes('sessions.see')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const openings = [...Map.groupBy(data?.items ?? [], ({ opening }) => opening)];
  return (
    <div className="page sessions">
      <h1>{w(sessionWords.title)}</h1>
      <p className="hint">{w(sessionWords.how)}</p>
      <div className="field session-day">
        <label htmlFor="session-day">{w(sessionWords.day)}</label>
        <input
          id="session-day"
          className="input"
          type="date"
          value={date || (data?.items[0]?.date ?? '')}
          onChange={({ target }) => choose(target.value)}
        />
      </div>
      {!data && <Skeleton lines={8} />}
      {data && data.items.length === 0 && <EmptyState words={sessionWords.none} />}
      {openings.map(([opening, slots]) => (
        <section key={opening} className="session-opening">
          <h2>
            {w(slots[0]!.name)}{' '}
            <a href={`/screen/${encodeURIComponent(opening)}`} target="_blank" rel="noreferrer">
              {w(sessionWords.screen)}
            </a>
          </h2>
          <ul className="plain">
            {slots.map((slot) => (
              <One key={slot.id} slot={slot} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
