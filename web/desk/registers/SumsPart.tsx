import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { registerWords } from '../words/registers.ts';
import { useSums, type Which } from './api.ts';

/** How much money stands at which stage, on any day. */
export const SumsPart = ({ which }: { which: Which }) => {
  const w = useWords();
  const [asOf, set] = useState('');
  const { data, error, refetch } = useSums(which, asOf === '' ? undefined : asOf, true);
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <>
      <p className="register-bar">
        <label>
          {w(registerWords.asOf)}{' '}
          <input className="input" type="date" value={asOf || (data?.asOf ?? '')} onChange={({ target }) => set(target.value)} />
        </label>
      </p>
      {!data && <Skeleton lines={8} />}
      {data && (
        <section className="register-scroll" tabIndex={0} aria-label={w(registerWords.sums)}>
          <table className="register-table register-money">
            <thead>
              <tr>
                <th scope="col">{w(registerWords.stage)}</th>
                <th scope="col">{w(registerWords.count)}</th>
                {data.fields.map(({ field, label, measure }) => (
                  <th scope="col" key={field}>
                    {w(label)}
                    {measure && <span className="register-measure">{w(measure)}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.stages.map(({ stage, title, count, sums }) => (
                <tr key={stage} data-empty={count === 0}>
                  <th scope="row">{w(title)}</th>
                  <td>{count}</td>
                  {sums.map((sum, n) => (
                    <td key={data.fields[n]!.field}>{count === 0 ? '—' : sum}</td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{w(registerWords.total)}</th>
                <td>{data.total.count}</td>
                {data.total.sums.map((sum, n) => (
                  <td key={data.fields[n]!.field}>{sum}</td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </>
  );
};
