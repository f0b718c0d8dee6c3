import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { kept } from '../api/queries.ts';
import type { BesideShown, CaseRow } from '../api/types.ts';
import { besideWords } from '../words/map.ts';
import { Section } from './Section.tsx';

/** More than this are not counted. */
const counted = 60;

const Other = ({ row, children }: { row: CaseRow; children?: React.ReactNode }) => {
  const w = useWords();
  return (
    <li className="beside-row">
      <Link to="/desk/cases/$id" params={{ id: row.id }}>
        {row.excerpt || row.number}
      </Link>
      <span className="hint">
        <When at={row.opened} /> · {w(row.stageTitle)}
      </span>
      {children}
    </li>
  );
};

const Group = ({ title, rows }: { title: string; rows: readonly CaseRow[] }) => (
  <details className="beside-group">
    <summary>{title}</summary>
    <ul className="plain">
      {rows.map((row) => (
        <Other key={row.id} row={row} />
      ))}
    </ul>
  </details>
);

/** What else there is of the same caller and at the same place: counts first, and what may be the same matter at once. */
export const Beside = ({ id }: { id: string }) => {
  const w = useWords();
  const { data } = useQuery<BesideShown, Problem>({
    queryKey: [...kept.aCase(id), 'beside'],
    retry: false,
    staleTime: 30_000,
    queryFn: ({ signal }) => send('GET', `/api/v1/cases/${id}/beside`, { signal }),
  });
  if (!data) return undefined;
  const { person, place, alike } = data;
  const many = (count: number) => (count > counted ? `${counted}+` : String(count));
  return (
    <Section title={w(besideWords.title)} className="beside">
      {person.count + place.count === 0 && <p className="hint">{w(besideWords.none)}</p>}
      {alike.length > 0 && (
        <div className="beside-alike">
          <h3>{w(besideWords.alike)}</h3>
          <ul className="plain">
            {alike.map((row) => (
              <Other key={row.id} row={row}>
                <span className="hint">
                  {row.metres === null
                    ? w(besideWords.whyAddress, { days: row.days, alike: row.alike })
                    : w(besideWords.why, { metres: row.metres, days: row.days, alike: row.alike })}
                </span>
                <Link to="/desk/pair/$one/$other" params={{ one: id, other: row.id }} className="button quiet">
                  {w(besideWords.compare)}
                </Link>
              </Other>
            ))}
          </ul>
        </div>
      )}
      {person.count > 0 && <Group title={w(besideWords.person, { n: many(person.count) })} rows={person.items} />}
      {place.count > 0 && <Group title={w(besideWords.place, { n: many(place.count) })} rows={place.items} />}
    </Section>
  );
};
