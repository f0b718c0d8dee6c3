import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Loading } from '../../shared/Mark.tsx';
import { useTold } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { go } from '../router.ts';
import { scanWords } from '../scan/words.ts';
import { usePlace, usePlaces } from './places.ts';
import { RecordPage } from './RecordPage.tsx';
import { gateWords } from './words.ts';

/** The places where I record; a tap opens one, the next tap its form. */
export const GateList = () => {
  const w = useWords();
  const told = useTold();
  const { value, problem, reading } = usePlaces();
  const items = value === 'none' ? [] : value.items;
  return (
    <article className="visit-page gate-list">
      <h1>{w(gateWords.title)}</h1>
      {items.length > 0 && (
        <>
          <button type="button" className="button scan-open" onClick={() => go('/field/scan')}>
            {w(scanWords.way)}
          </button>
          <p className="hint">{w(gateWords.scanHow)}</p>
        </>
      )}
      {value === 'none' && reading && <Loading words={w(commonWords.loading)} />}
      {value === 'none' && problem !== 'none' && problem.kind !== 'offline' && <p className="trouble">{told(problem)}</p>}
      {!reading && items.length === 0 && <p className="field-note">{w(problem === 'none' ? gateWords.none : gateWords.notKept)}</p>}
      <ul>
        {items.map(({ place, name, areaName, records }) => (
          <li key={place}>
            <button type="button" className="gate-place" onClick={() => go(`/field/gate/${encodeURIComponent(place)}`)}>
              <strong>{w(name)}</strong>
              <span className="hint">
                {w(areaName)} · {records.map(({ title }) => w(title)).join(' / ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
};

/** One place with its forms: what its QR code opens. */
export const GatePage = ({ id }: { id: string }) => {
  const w = useWords();
  const told = useTold();
  const { value, problem, reading } = usePlace(id);
  const [chosen, choose] = useState('');
  const shown = new URLSearchParams(location.search).get('pass') ?? '';
  if (value === 'none' && reading) return <Loading words={w(commonWords.loading)} />;
  if (value === 'none')
    return (
      <article className="visit-page">
        <p className="field-note">{problem !== 'none' && problem.kind !== 'offline' ? told(problem) : w(gateWords.notKept)}</p>
        <button type="button" className="button quiet" onClick={() => go('/field/gate')}>
          {w(gateWords.back)}
        </button>
      </article>
    );
  const first = value.records.length === 1 ? value.records[0] : value.records.find(({ pass }) => shown !== '' && pass !== null);
  const form = value.records.find(({ name }) => name === chosen) ?? first;
  return (
    <article className="visit-page gate-page">
      <h1>{w(value.name)}</h1>
      {value.records.length > 1 && (
        <fieldset className="gate-kinds" aria-label={w(gateWords.what)}>
          {value.records.map(({ name, title }) => (
            <button key={name} type="button" aria-pressed={form?.name === name} onClick={() => choose(name)}>
              {w(title)}
            </button>
          ))}
        </fieldset>
      )}
      {form && <RecordPage key={`${form.name} ${shown}`} form={form} place={id} shown={shown} />}
    </article>
  );
};
