import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { gateWords } from './words.ts';

type Pass = components['schemas']['PassShown'];

/** How long nothing was typed before a number is looked up. */
const rest = 500;

/** What is known of the pass with this number; looked up again as it is typed. */
export const usePass = (place: string, number: string) => {
  const [known, show] = useState<{ number: string; pass: Pass | 'none'; problem: Problem | 'none' }>();
  useEffect(() => {
    if (number === '') return;
    const gone = new AbortController();
    const look = async () => {
      const path = `/api/v1/places/${encodeURIComponent(place)}/passes/${encodeURIComponent(number)}`;
      try {
        show({ number, pass: await send<Pass>('GET', path, { signal: gone.signal }), problem: 'none' });
      } catch (fault) {
        if (!gone.signal.aborted) show({ number, pass: 'none', problem: asProblem(fault) });
      }
    };
    const waiting = setTimeout(() => void look(), rest);
    return () => {
      clearTimeout(waiting);
      gone.abort();
    };
  }, [place, number]);
  return known?.number === number ? known : undefined;
};

/** Says below the number whether the pass holds; without network it is judged when the record arrives. */
export const PassNote = ({ place, number }: { place: string; number: string }) => {
  const w = useWords();
  const told = useTold();
  const known = usePass(place, number);
  if (number === '') return null;
  const { pass, problem } = known ?? { pass: 'none', problem: 'none' };
  return (
    <p className="pass-note" role="status" data-state={pass === 'none' ? 'asking' : pass.state}>
      {pass !== 'none' && (
        <>
          <strong>
            <span aria-hidden="true">{pass.state === 'holds' ? '✓' : '✕'}</span> {w(pass.words)}
          </strong>
          {pass.name !== '' && <span>{w(gateWords.holder, { name: pass.name })}</span>}
        </>
      )}
      {pass === 'none' && problem === 'none' && w(gateWords.asking)}
      {pass === 'none' && problem !== 'none' && (problem.kind === 'offline' ? w(gateWords.passLater) : told(problem))}
    </p>
  );
};
