import { dateOrders } from '../../../core/above/fields.ts';
import { useWords } from '../../shared/language.tsx';
import { aboveWords } from '../words/above.ts';
import type { CaseFile } from './api.ts';

/** What each column of a file means, to be put right by hand. */
export const Columns = ({
  file,
  change,
}: {
  file: CaseFile;
  change: (columns: Readonly<Record<string, string>>, dates: CaseFile['dates']) => void;
}) => {
  const w = useWords();
  const meanings = Object.fromEntries(file.columns.flatMap(({ place, means }) => (means ? [[String(place), means]] : [])));
  const set = (place: number, means: string) => {
    const { [String(place)]: _, ...others } = meanings;
    change(means === '' ? others : { ...others, [String(place)]: means }, file.dates);
  };
  return (
    <details className="above-columns" open={file.faulty > 0 && file.new === 0}>
      <summary>{w(aboveWords.columns)}</summary>
      <p className="hint">{w(aboveWords.columnsHow)}</p>
      <ul className="plain above-meanings">
        {file.columns
          .filter(({ heading, sample }) => heading !== '' || sample !== '')
          .map(({ place, heading, means, sample }) => (
            <li key={place}>
              <label htmlFor={`column-${place}`}>
                {heading || `#${place + 1}`} <span className="hint">{sample}</span>
              </label>
              <select id={`column-${place}`} className="input" value={means ?? ''} onChange={({ target }) => set(place, target.value)}>
                <option value="">{w(aboveWords.nothing)}</option>
                {file.meanings.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {w(label)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        <li>
          <label htmlFor="column-dates">{w(aboveWords.dates)}</label>
          <select
            id="column-dates"
            className="input"
            value={file.dates}
            onChange={({ target }) => change(meanings, target.value as CaseFile['dates'])}
          >
            {Object.entries(dateOrders).map(([id, label]) => (
              <option key={id} value={id}>
                {w(label)}
              </option>
            ))}
          </select>
        </li>
      </ul>
    </details>
  );
};
