import { percent } from '../../../core/rate/percent.ts';
import { useWords } from '../../shared/language.tsx';
import type { TriageQuality } from '../api/types.ts';
import { qualityWords } from '../words/quality.ts';

type Row = TriageQuality['categories'][number];

const Share = ({ part, of }: { part: number; of: number }) => (
  <span className="quality-share">
    <span className="quality-bar" aria-hidden="true">
      <span style={{ inlineSize: `${of === 0 ? 0 : (part / of) * 100}%` }} />
    </span>
    <span>
      {percent(part, of, 0).text}{' '}
      <small>
        {part} / {of}
      </small>
    </span>
  </span>
);

/** Each category of the newest model: how many of its messages were recognised, how far its name can be trusted, and what it is taken for. */
export const Categories = ({ rows }: { rows: readonly Row[] }) => {
  const w = useWords();
  return (
    <table className="quality-table">
      <thead>
        <tr>
          <th scope="col">{w(qualityWords.category)}</th>
          <th scope="col">{w(qualityWords.found)}</th>
          <th scope="col">{w(qualityWords.trusted)}</th>
          <th scope="col">{w(qualityWords.takenFor)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{w(row.title)}</th>
            <td data-label={w(qualityWords.found)}>
              <Share part={row.right} of={row.count} />
            </td>
            <td data-label={w(qualityWords.trusted)}>
              <Share part={row.right} of={row.said} />
            </td>
            <td data-label={w(qualityWords.takenFor)}>{row.takenFor ? `${w(row.takenFor.title)} · ${row.takenFor.count}` : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
