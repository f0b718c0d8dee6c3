import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { gateWords } from '../words/gate.ts';
import { type GateShown, useSearch } from './api.ts';
import { Rows } from './Rows.tsx';

const wall = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);

/** Who passed here, and where else it was; the purpose is kept before anything is shown. */
export const SearchForm = ({ gates }: { gates: readonly GateShown[] }) => {
  const w = useWords();
  const told = useTold();
  const [what, choose] = useState<'passed' | 'where'>('passed');
  const [said, say] = useState(() => ({
    purpose: '',
    place: gates[0]?.place ?? '',
    passing: '',
    from: wall(Date.now() - 4 * 3_600_000),
    until: wall(Date.now()),
  }));
  const search = useSearch();
  const field = (name: keyof typeof said, label: { zh: string; en: string }, type = 'text') => (
    <div className="field">
      <label htmlFor={`search-${name}`}>{w(label)}</label>
      <input
        id={`search-${name}`}
        className="input"
        type={type}
        required
        value={said[name]}
        onChange={({ target }) => say({ ...said, [name]: target.value })}
      />
    </div>
  );
  return (
    <Section title={w(gateWords.search)}>
      <form
        className="form gate-search"
        aria-label={w(gateWords.search)}
        onSubmit={(event) => {
          event.preventDefault();
          const { purpose, place, passing, from, until } = said;
          const between = { from: `${from}:00+08:00`, until: `${until}:00+08:00` };
          search.mutate({ what, body: what === 'passed' ? { purpose, place, ...between } : { purpose, passing, ...between } });
        }}
      >
        <div className="field">
          <label htmlFor="search-what">{w(gateWords.look)}</label>
          <select id="search-what" className="input" value={what} onChange={({ target }) => choose(target.value as 'passed' | 'where')}>
            <option value="passed">{w(gateWords.who)}</option>
            <option value="where">{w(gateWords.where)}</option>
          </select>
        </div>
        {what === 'passed' ? (
          <div className="field">
            <label htmlFor="search-place">{w(gateWords.place)}</label>
            <select id="search-place" className="input" value={said.place} onChange={({ target }) => say({ ...said, place: target.value })}>
              {gates.map(({ place, name }) => (
                <option key={place} value={place}>
                  {w(name)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          field('passing', gateWords.plate)
        )}
        {field('from', gateWords.from, 'datetime-local')}
        {field('until', gateWords.until, 'datetime-local')}
        {field('purpose', gateWords.purpose)}
        {search.error && (
          <p className="fault" role="alert">
            {told(search.error)}
          </p>
        )}
        <button type="submit" className="button quiet" aria-disabled={search.isPending}>
          {w(search.isPending ? gateWords.looking : gateWords.look)}
        </button>
      </form>
      <p role="status">{search.data && w(gateWords.found, { n: search.data.items.length })}</p>
      {search.data && <Rows rows={search.data.items} />}
    </Section>
  );
};
