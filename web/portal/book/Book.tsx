import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { bookWords } from '../../shared/words/session.ts';
import { Go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { type Bookable, type Booked, readBookable, type Slot } from './ask.ts';
import { BookForm } from './BookForm.tsx';
import { dayWords, spanText } from './times.ts';

const Times = ({ slots, pick }: { slots: readonly Slot[]; pick: (slot: Slot) => void }) => {
  const w = useWords();
  const days = [...Map.groupBy(slots, ({ date }) => date)];
  const [day, choose] = useState(days[0]?.[0] ?? '');
  const shown = days.find(([date]) => date === day)?.[1] ?? [];
  return (
    <>
      <div className="field">
        <label htmlFor="day">{w(bookWords.chooseDay)}</label>
        <select id="day" className="input" value={day} onChange={({ target }) => choose(target.value)}>
          {days.map(([date, own]) => (
            <option key={date} value={date}>
              {w(dayWords(own[0]!.starts))}
            </option>
          ))}
        </select>
      </div>
      <p className="label">{w(bookWords.chooseTime)}</p>
      <ul className="book-times">
        {shown.map((slot) => {
          const none = slot.free === 0 && !slot.mayWait;
          return (
            <li key={slot.id}>
              <button type="button" aria-disabled={none} onClick={() => !none && pick(slot)}>
                <strong>{spanText(slot)}</strong>
                <span>{w(slot.name)}</span>
                <span>{slot.free > 0 ? w(bookWords.free, { n: slot.free }) : w(slot.mayWait ? bookWords.wait : bookWords.full)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Done = ({ booked, slot }: { booked: Booked; slot: Slot }) => {
  const w = useWords();
  return (
    <section className="book-done" aria-live="polite">
      <p className="lead">
        {w(slot.name)} · {w(dayWords(slot.starts))} {spanText(slot)}
      </p>
      <dl>
        <dt>{w(bookWords.number)}</dt>
        <dd className="book-number">{booked.number}</dd>
        <dt>{w(bookWords.code)}</dt>
        <dd className="book-code">{booked.code}</dd>
      </dl>
      <p className="hint">{w(bookWords.codeHow)}</p>
      <Go className="button" to={booked.link}>
        {w(bookWords.follow)}
      </Go>
    </section>
  );
};

const Chosen = ({ what }: { what: Bookable }) => {
  const w = useWords();
  const [slot, pick] = useState<Slot>();
  const [booked, done] = useState<Booked>();
  if (booked && slot) return <Done booked={booked} slot={slot} />;
  if (!slot) return <Times slots={what.slots} pick={pick} />;
  return (
    <>
      <p className="lead">
        {w(slot.name)} · {w(dayWords(slot.starts))} {spanText(slot)}{' '}
        <button type="button" className="button quiet" onClick={() => pick(undefined)}>
          {w(bookWords.back)}
        </button>
      </p>
      <BookForm what={what} slot={slot} done={done} />
    </>
  );
};

/** What can be booked, when, and by whom: three small steps. */
const Book = () => {
  const w = useWords();
  const { value, problem, again } = useLoad(readBookable, 'all');
  const [session, choose] = useState('');
  const items = value === 'loading' ? [] : value.items;
  const what = items.find((one) => one.session === session);
  return (
    <Page title={what ? w(what.title) : w(bookWords.title)} step={session || 'list'}>
      {!what && <p className="lead">{w(bookWords.about)}</p>}
      {problem && value === 'loading' && <ErrorState problem={problem} again={again} />}
      {value === 'loading' && !problem && <Skeleton lines={6} />}
      {value !== 'loading' && items.length === 0 && <EmptyState words={bookWords.nothing} />}
      {what ? (
        <Chosen key={what.session} what={what} />
      ) : (
        <ul className="book-kinds">
          {items.map((one) => (
            <li key={one.session}>
              <button type="button" onClick={() => choose(one.session)}>
                <strong>{w(one.title)}</strong>
                <span>{w(one.about)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};

export default Book;
