import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { useRing } from '../api/live.ts';
import type { CallCard } from '../api/types.ts';
import { callWords } from '../words/calls.ts';
import { Earlier } from './Earlier.tsx';
import { type Emergency, useCall, usePassOn, useRingAgain } from './useCalls.ts';

const emergencies: readonly Emergency[] = ['110', '119', '120'];

const stateOf = ({ answered, ended, missed }: CallCard): keyof typeof callWords =>
  missed ? 'missed' : ended ? 'ended' : answered ? 'talking' : 'ringing';

const PassOn = ({ card }: { card: CallCard }) => {
  const w = useWords();
  const passing = usePassOn(card.id);
  if (card.passedTo)
    return (
      <p className="call-passed">
        {w(callWords.passed, { to: card.passedTo })}
        {card.case && (
          <Link to="/desk/cases/$id" params={{ id: card.case }}>
            {w(callWords.openCase)}
          </Link>
        )}
      </p>
    );
  return (
    <div className="call-pass">
      <span>{w(callWords.danger)}</span>
      {emergencies.map((to) => (
        <button key={to} type="button" className="button danger" disabled={passing.isPending} onClick={() => passing.mutate(to)}>
          {w(callWords.passTo, { to })}
        </button>
      ))}
      {passing.error && <TroubleBox problem={passing.error} faults={[]} prefix="call" />}
    </div>
  );
};

/** The telephone of this account rings: who calls, what they called about before, danger handed over at once, and a form that is filled in. */
export const Ringing = () => {
  const w = useWords();
  const go = useNavigate();
  const [id, setId] = useState<string>();
  const again = useRingAgain();
  useRing(
    useCallback(
      (call: string) => {
        setId(call);
        again(call);
      },
      [again],
    ),
  );
  const { data: card } = useCall(id);
  const isOver = card?.ended !== null && card !== undefined;
  useEffect(() => {
    if (!isOver || card.passedTo) return;
    const gone = setTimeout(() => setId(undefined), 60_000);
    return () => clearTimeout(gone);
  }, [isOver, card?.passedTo]);
  if (!card) return null;
  const state = stateOf(card);
  return (
    <aside className="call-card" data-state={state} aria-labelledby="call-title">
      <header>
        <p className="call-state" role="status">
          <span className="call-dot" aria-hidden="true" />
          {w(callWords[state])}
        </p>
        <button type="button" className="link" onClick={() => setId(undefined)}>
          {w(callWords.close)}
        </button>
      </header>
      <h2 id="call-title">{card.phone || w(callWords.withheld)}</h2>
      <PassOn card={card} />
      <Earlier cases={card.earlier} />
      {!card.case && (
        <button type="button" className="button primary" onClick={() => void go({ to: '/desk/new', search: { call: card.id } })}>
          {w(callWords.enter)}
        </button>
      )}
    </aside>
  );
};
