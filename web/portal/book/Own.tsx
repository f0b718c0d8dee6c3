import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import { bookingStates, bookWords } from '../../shared/words/session.ts';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { cancelBooking, readBooking } from './ask.ts';
import { dayWords, spanText } from './times.ts';

const every = 10_000;

/** My booking: the number, how many are before me, where to go; and a way to give it back. */
const Own = ({ token }: { token: string }) => {
  const w = useWords();
  const told = useTold();
  const { value, problem, again, put } = useLoad(readBooking, token);
  const [asking, ask] = useState(false);
  const [key] = useState(newKey);
  const [wrong, setWrong] = useState<Problem>();
  useEffect(() => {
    const timer = setInterval(again, every);
    return () => clearInterval(timer);
  }, [again]);
  const cancel = () =>
    cancelBooking(token, key).then(
      (now) => {
        put(now);
        ask(false);
      },
      (fault: unknown) => setWrong(asProblem(fault)),
    );
  if (value === 'loading')
    return <Page title={w(bookWords.mine)}>{problem ? <ErrorState problem={problem} again={again} /> : <Skeleton lines={5} />}</Page>;
  const mayCancel = (value.state === 'booked' || value.state === 'waiting') && value.stands === 'open';
  return (
    <Page title={w(bookWords.mine)}>
      <section className="book-done" aria-live="polite">
        <p className="lead">
          {w(value.name)} · {w(dayWords(value.starts))} {spanText(value)}
        </p>
        <p className="book-number">{value.number}</p>
        <p className="book-state" data-state={value.state}>
          {value.stands === 'cancelled' ? w(bookWords.calledOff) : w(bookingStates[value.state] ?? bookWords.mine)}
        </p>
        {value.stands === 'cancelled' && value.why && <p>{value.why}</p>}
        {value.state === 'called' && value.window && <p className="book-go">{w(bookWords.goTo, { window: value.window })}</p>}
        {(value.state === 'here' || value.state === 'waiting') && (
          <p>{value.ahead === 0 ? w(bookWords.next) : w(bookWords.ahead, { n: value.ahead })}</p>
        )}
      </section>
      {wrong && (
        <p className="trouble" role="alert">
          {told(wrong)}
        </p>
      )}
      {mayCancel &&
        (asking ? (
          <p>
            {w(bookWords.cancelSure)}{' '}
            <button type="button" className="button" onClick={() => void cancel()}>
              {w(bookWords.yes)}
            </button>
          </p>
        ) : (
          <button type="button" className="button quiet" onClick={() => ask(true)}>
            {w(bookWords.cancel)}
          </button>
        ))}
    </Page>
  );
};

export default Own;
