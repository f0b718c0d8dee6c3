import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { aboveWords } from '../words/above.ts';
import type { CaseFile } from './api.ts';
import { Columns } from './Columns.tsx';
import { Faults, Figures, Rows } from './Preview.tsx';
import { useBringing } from './useBringing.ts';

type PartOf = {
  file: CaseFile;
  looking: boolean;
  setColumns: (columns: Readonly<Record<string, string>>, dates: CaseFile['dates']) => void;
};

/** A file that was looked at: what it would do, what is wrong with it, and bringing it in. */
export const FilePart = ({ file, looking, setColumns }: PartOf) => {
  const w = useWords();
  const [quiet, setQuiet] = useState(false);
  const { brought, problem, go, stop } = useBringing();
  const { state, opened, before, left, faults } = brought;
  const without = file.faulty > 0;
  const handled = opened + before + left + faults.length;
  const going = state === 'going';
  const begin = () => void go(file, { without, quiet });
  const doIt = w(state === 'stopped' ? aboveWords.goOn : without ? aboveWords.doGood : aboveWords.doIt, { n: file.new });
  return (
    <div className="above-file" aria-busy={looking}>
      <Figures file={file} />
      {state !== 'done' && file.new > 0 && (
        <div className="above-key">
          <button
            type="button"
            className={without ? 'button quiet' : 'button'}
            aria-disabled={going || looking}
            onClick={() => !going && !looking && begin()}
          >
            {doIt}
          </button>
          {going && (
            <button type="button" className="button quiet" onClick={stop}>
              {w(aboveWords.stop)}
            </button>
          )}
          {!going && (
            <label className="above-quiet">
              <input type="checkbox" checked={quiet} onChange={({ target }) => setQuiet(target.checked)} />
              {w(aboveWords.quiet)}
            </label>
          )}
        </div>
      )}
      <div role="status">
        {going && (
          <>
            <progress
              className="above-progress"
              max={file.rows}
              value={handled}
              aria-label={w(aboveWords.progress, { done: handled, all: file.rows })}
            />
            <p>{w(aboveWords.progress, { done: handled, all: file.rows })}</p>
          </>
        )}
        {state === 'stopped' && <p>{w(aboveWords.stopped, { n: opened })}</p>}
        {state === 'done' && (
          <p className="fine">
            ✓ {w(aboveWords.done, { opened, before, left: left + faults.length })}{' '}
            <Link to="/desk" search={{ view: 'all' }}>
              {w(aboveWords.toCases)}
            </Link>
          </p>
        )}
        {faults.map(({ row, words }) => (
          <p key={row} className="above-bad">
            {row}：{w(words)}
          </p>
        ))}
      </div>
      {problem && (
        <ErrorState problem={problem}>
          {problem.faults.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
        </ErrorState>
      )}
      {file.new === 0 && file.faulty === 0 && <p>{w(aboveWords.nothingNew)}</p>}
      {state !== 'done' && <Columns file={file} change={setColumns} />}
      {file.faulty > 0 && state !== 'done' && <Faults file={file} />}
      {state !== 'done' && <Rows file={file} />}
    </div>
  );
};
