import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Loading } from '../../shared/Mark.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { go } from '../router.ts';
import { PassNote } from './PassNote.tsx';
import { usePlaces } from './places.ts';
import { gateWords } from './words.ts';

const formOf = (place: string, number: string) => `/field/gate/${encodeURIComponent(place)}?pass=${encodeURIComponent(number)}`;

/** What the code of a pass opens: the form of my gate with its number filled in; where I stand at several gates, they are asked. */
export const PassPage = ({ number }: { number: string }) => {
  const w = useWords();
  const { value, reading } = usePlaces();
  const gates = value === 'none' ? [] : value.items.filter(({ records }) => records.some(({ pass }) => pass));
  const [only] = gates;
  const one = gates.length === 1 && only ? only.place : undefined;
  useEffect(() => {
    if (one !== undefined && !reading) go(formOf(one, number), true);
  }, [one, reading, number]);
  if (value === 'none' && reading) return <Loading words={w(commonWords.loading)} />;
  return (
    <article className="visit-page gate-list">
      <h1>{w(gateWords.passTitle, { number })}</h1>
      {only && <PassNote place={only.place} number={number} />}
      {gates.length === 0 && <p className="field-note">{w(gateWords.passNowhere)}</p>}
      <ul>
        {gates.map(({ place, name, areaName }) => (
          <li key={place}>
            <button type="button" className="gate-place" onClick={() => go(formOf(place, number))}>
              <strong>{w(name)}</strong>
              <span className="hint">{w(areaName)}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
};
