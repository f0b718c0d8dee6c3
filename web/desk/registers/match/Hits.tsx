import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.tsx';
import { matchWords } from '../../words/matches.ts';
import { registerWords } from '../../words/registers.ts';
import type { MatchHits } from './api.ts';

/** Which entries stand in the list: the row of the list, the entry, and how it was found. */
export const Hits = ({ hits: { items, total } }: { hits: MatchHits }) => {
  const w = useWords();
  if (items.length === 0) return <p role="status">{w(matchWords.nobody)}</p>;
  return (
    <>
      {items.some(({ by }) => by !== 'id') && <p className="match-check">{w(matchWords.nameOnly)}</p>}
      <section className="register-scroll" tabIndex={0} aria-label={w(matchWords.show)}>
        <table className="register-table match-table">
          <thead>
            <tr>
              <th scope="col">{w(matchWords.row)}</th>
              <th scope="col">{w(registerWords.number)}</th>
              <th scope="col">{w(matchWords.by)}</th>
              <th scope="col">{w(registerWords.stage)}</th>
              <th scope="col">{w(registerWords.area)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ row, by, entry, key, title, areaName, stageTitle }) => (
              <tr key={entry}>
                <td>{row}</td>
                <td>
                  <Link to="/desk/entries/$id" params={{ id: entry }}>
                    <span className="register-key">{key}</span>
                    <span className="register-title">{title === key ? '' : title}</span>
                  </Link>
                </td>
                <td>
                  <span className="flag" data-tone={by === 'id' ? 'jade' : 'amber'}>
                    {w(matchWords.ways[by])}
                  </span>
                </td>
                <td>{w(stageTitle)}</td>
                <td>{w(areaName)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {total > items.length && <p className="hint">{w(matchWords.cut, { n: items.length })}</p>}
    </>
  );
};
