import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { registerWords } from '../words/registers.ts';
import { findKey, type RegisterShape } from './api.ts';
import type { PartOfEntry } from './EntryFacts.tsx';

type Of = Pick<PartOfEntry, 'entry' | 'doing'> & { relation: RegisterShape['relations'][number] };

/** Relates an entry to something by its number: of another entry, an area, a unit or a firm. */
export const RelateForm = ({ entry, relation, doing }: Of) => {
  const w = useWords();
  const [number, type] = useState('');
  const [lost, lose] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const [kind = '', register] = relation.to.split(':');
    const id = register ? await findKey({ programme: entry.programme, register }, number) : number.trim();
    lose(id === undefined);
    if (id !== undefined) doing.mutate({ do: 'relate', relation: relation.relation, to: `${kind}:${id}` }, { onSuccess: () => type('') });
  };
  return (
    <form className="register-bar" onSubmit={(event) => void submit(event)}>
      <input
        className="input"
        value={number}
        onChange={({ target }) => type(target.value)}
        aria-label={`${w(relation.title)} ${w(registerWords.which)}`}
        placeholder={w(registerWords.which)}
        aria-invalid={lost}
      />
      <button type="submit" className="button quiet">
        {w(registerWords.relate)} · {w(relation.title)}
      </button>
      {lost && (
        <span className="fault" role="alert">
          {w(registerWords.nothingFits)}
        </span>
      )}
    </form>
  );
};
