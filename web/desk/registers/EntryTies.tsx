import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { Section } from '../case/Section.tsx';
import { registerWords } from '../words/registers.ts';
import type { PartOfEntry } from './EntryFacts.tsx';
import { RelateForm } from './RelateForm.tsx';

/** What an entry is related to, on either end. */
export const EntryTies = ({ entry, shape, doing }: PartOfEntry) => {
  const w = useWords();
  if (shape.relations.length === 0 && entry.borne.length === 0) return null;
  return (
    <Section title={w(registerWords.ties)}>
      {entry.ties.length + entry.borne.length === 0 && <p className="hint">{w(registerWords.noTies)}</p>}
      <ul className="plain entry-lines">
        {entry.ties.map(({ id, title, name, entry: other, from }) => (
          <li key={id}>
            {w(title)}{' '}
            {other ? (
              <Link to="/desk/entries/$id" params={{ id: other }}>
                {w(name)}
              </Link>
            ) : (
              <strong>{w(name)}</strong>
            )}{' '}
            <span className="quiet">{w(registerWords.since, { from })}</span>
            {entry.mine.keep && (
              <button type="button" className="button quiet" onClick={() => doing.mutate({ do: 'end', what: 'tie', of: id })}>
                {w(registerWords.end)}
              </button>
            )}
          </li>
        ))}
        {entry.borne.map(({ tie, title, entry: other, name }) => (
          <li key={tie}>
            {w(title)}{' '}
            <Link to="/desk/entries/$id" params={{ id: other }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {entry.mine.keep &&
        shape.relations.map((relation) => <RelateForm key={relation.relation} entry={entry} relation={relation} doing={doing} />)}
    </Section>
  );
};
