import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { kept } from '../api/queries.ts';
import type { ActionShown, CaseRow } from '../api/types.ts';
import { manyWords } from '../words/palette.ts';
import { ManyForm } from './ManyForm.tsx';
import type { Selected } from './useSelected.ts';

/** What may be done to all that are chosen. Each of them is asked anew when it is done. */
const useCommon = (ids: readonly string[]) =>
  useQuery<readonly ActionShown[], Problem>({
    queryKey: [...kept.cases, 'common', ...ids],
    enabled: ids.length > 0,
    retry: false,
    queryFn: ({ signal }) => send('GET', '/api/v1/actions', { query: { ids: ids.join(',') }, signal }),
  });

/** The bar over the rows while several are chosen: how many, and the steps that all of them allow. */
export const Many = ({ selected, rows }: { selected: Selected; rows: readonly CaseRow[] }) => {
  const w = useWords();
  const told = useTold();
  const [doing, begin] = useState<ActionShown>();
  const ids = [...selected.chosen].sort();
  const { data: actions, error, isPending } = useCommon(ids);
  return (
    <section className="many" aria-label={w(manyWords.picked, { n: ids.length })}>
      <p role="status" className="many-count">
        {w(manyWords.picked, { n: ids.length })}
      </p>
      <div className="many-ways">
        {actions?.map((action) => (
          <button key={action.id} type="button" className="button quiet" onClick={() => begin(action)}>
            {w(action.title)}
          </button>
        ))}
        {ids.length > 0 && !isPending && actions?.length === 0 && <span className="hint">{w(manyWords.nothingCommon)}</span>}
        {error && <span role="alert">{told(error)}</span>}
      </div>
      <div className="many-ways">
        <button type="button" className="link" onClick={selected.all}>
          {w(manyWords.all)}
        </button>
        <button type="button" className="link" onClick={selected.toggle}>
          {w(manyWords.selectEnd)}
        </button>
      </div>
      {doing && (
        <ManyForm
          action={doing}
          rows={rows.filter(({ id }) => selected.chosen.has(id))}
          leave={(failed) => {
            begin(undefined);
            if (failed === undefined) return;
            if (failed.length === 0) selected.toggle();
            else selected.only(failed);
          }}
        />
      )}
    </section>
  );
};
