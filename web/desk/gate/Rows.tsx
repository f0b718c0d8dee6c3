import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { caseWords } from '../words/case.ts';
import { gateWords } from '../words/gate.ts';
import type { RecordRow } from './api.ts';

/** What was decided, in a word and a tone. */
const Verdict = ({ row }: { row: RecordRow }) => {
  const w = useWords();
  if (row.decision === 'turnBack')
    return (
      <span className="flag" data-tone="vermilion">
        {w(gateWords.turned)}
        {row.reason && ` · ${w(row.reason)}`}
      </span>
    );
  if (row.decision !== 'allow') return undefined;
  return (
    <span className="flag" data-tone={row.way === 'out' ? 'slate' : 'jade'}>
      {w(row.way === 'out' ? gateWords.leave : gateWords.allow)}
    </span>
  );
};

/** Records, one line each: what passed, what was decided, where and when. */
export const Rows = ({ rows }: { rows: readonly RecordRow[] }) => {
  const w = useWords();
  return (
    <ol className="plain gate-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <strong>{row.passing || w(row.title)}</strong>
          {row.erased && <span className="hint">{w(caseWords.goneByTime)}</span>}
          <Verdict row={row} />
          <span className="gate-where">
            {w(row.placeName)} · {w(row.title)}
            {row.people > 0 && ` · ${w(gateWords.people, { n: row.people })}`}
            {row.counts.map(({ title, n, unit, atLeast }) => ` · ${w(title)} ${atLeast ? '≥ ' : ''}${n} ${w(unit)}`)}
          </span>
          <span className="gate-when">
            <When at={row.at} />
            {row.late && ` · ${w(gateWords.late)}`}
            {row.corrects && ` · ${w(gateWords.corrected)}`}
          </span>
        </li>
      ))}
    </ol>
  );
};
