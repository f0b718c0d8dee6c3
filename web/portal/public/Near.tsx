import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { recall, remember } from '../../shared/remembered.ts';
import { publicWords } from '../../shared/words/portal-public.ts';
import { useLoad } from '../useLoad.ts';
import { meToo, type NearMe, readNear } from './ask.ts';

const isList = (kept: unknown): kept is string[] => Array.isArray(kept);

const One = ({ matter }: { matter: NearMe['items'][number] }) => {
  const w = useWords();
  const { id, category, area, state } = matter;
  const [met, count] = useState(matter.met);
  const [mine, setMine] = useState(() => recall<string[]>('met', [], isList).includes(id));
  const press = async () => {
    const said = await meToo(id).catch(() => undefined);
    if (!said) return;
    count(said.met);
    setMine(true);
    remember('met', [id, ...recall<string[]>('met', [], isList)].slice(0, 200));
  };
  return (
    <li className="near-one">
      <p>
        <strong>{w(category)}</strong>
        <span>{w(area)}</span>
        <span>{w(state)}</span>
        {met > 0 && <span>{w(publicWords.met, { n: met })}</span>}
      </p>
      {mine ? (
        <p className="near-mine" role="status">
          {w(publicWords.metDone)}
        </p>
      ) : (
        <button type="button" className="button quiet" aria-label={`${w(publicWords.meToo)}：${w(category)}`} onClick={() => void press()}>
          {w(publicWords.meToo)}
        </button>
      )}
    </li>
  );
};

/** What is open near a point; nothing at all where nothing is, unless it is the whole page. */
export const Near = ({ lng, lat, whole = false }: { lng: number; lat: number; whole?: boolean }) => {
  const w = useWords();
  const { value } = useLoad(readNear, `${lng.toFixed(4)} ${lat.toFixed(4)}`);
  if (value === 'loading') return undefined;
  if (value.items.length === 0) return whole ? <p>{w(publicWords.nearNone)}</p> : undefined;
  return (
    <section className="near" aria-labelledby="near">
      <h2 id="near" className={whole ? 'unseen' : undefined}>
        {w(publicWords.near)}
      </h2>
      <p className="hint">{w(publicWords.nearAbout)}</p>
      <ul>
        {value.items.map((matter) => (
          <One key={matter.id} matter={matter} />
        ))}
      </ul>
    </section>
  );
};
