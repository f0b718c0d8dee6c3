import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.tsx';
import { listWords } from '../../words/register-list.ts';
import { registerWords } from '../../words/registers.ts';
import type { EntryRow, RegisterShape } from '../api.ts';

/** Which rows are chosen for doing one thing to all; `none` where nothing can be done to any. */
export type Picked = Readonly<{ chosen: ReadonlySet<string>; pick: (id: string) => void }> | 'none';

type TableOf = Readonly<{ rows: readonly EntryRow[]; shape: RegisterShape; asOf: string | undefined; picked: Picked }>;

const Line = ({ row, shape, asOf, picked }: { row: EntryRow } & Omit<TableOf, 'rows'>) => {
  const w = useWords();
  const said = row.fields.filter(({ field, text }) => text && field !== shape.key && field !== shape.name).slice(0, 3);
  return (
    <tr>
      {picked !== 'none' && (
        <td className="register-pick">
          <label>
            <input type="checkbox" checked={picked.chosen.has(row.id)} onChange={() => picked.pick(row.id)} />
            <span className="unseen">{w(listWords.pick, { key: row.key })}</span>
          </label>
        </td>
      )}
      <td>
        <Link to="/desk/entries/$id" params={{ id: row.id }} search={asOf ? { asOf } : {}}>
          <span className="register-key">{row.key}</span>
          <span className="register-title">{row.title === row.key ? '' : row.title}</span>
        </Link>
      </td>
      <td>
        <span className="flag" data-tone={row.flagged ? 'vermilion' : row.active ? 'river' : 'slate'}>
          {w(row.stageTitle)}
        </span>
        {row.flagged && (
          <span className="flag" data-tone="vermilion">
            {w(registerWords.stopped)}
          </span>
        )}
        {row.tags.map(({ tag, title }) => (
          <span key={tag} className="register-tag">
            {w(title)}
          </span>
        ))}
      </td>
      <td>{w(row.areaName)}</td>
      {shape.roles.length > 0 && (
        <td>
          {row.people.length === 0 ? (
            <span className="quiet">—</span>
          ) : (
            row.people.map(({ id, roleTitle, name }) => <span key={id}>{`${w(roleTitle)} ${name} `}</span>)
          )}
        </td>
      )}
      <td className="register-said">{said.map(({ label, text }) => `${w(label)} ${text ? w(text) : ''}`).join(' · ')}</td>
      {shape.milestones.length > 0 && (
        <td>
          {row.next && (
            <span data-tone={row.next.slipped ? 'vermilion' : undefined} className="register-next">
              {w(row.next.title)} {row.next.end}
              {row.next.slipped && ` · ${w(registerWords.late)}`}
            </span>
          )}
        </td>
      )}
    </tr>
  );
};

/** Rows of a register, each opening its entry. */
export const Table = ({ rows, shape, asOf, picked }: TableOf) => {
  const w = useWords();
  return (
    <section className="register-scroll" tabIndex={0} aria-label={w(shape.title)}>
      <table className="register-table">
        <thead>
          <tr>
            {picked !== 'none' && (
              <th scope="col">
                <span className="unseen">{w(listWords.several)}</span>
              </th>
            )}
            <th scope="col">{w(registerWords.number)}</th>
            <th scope="col">{w(registerWords.stage)}</th>
            <th scope="col">{w(registerWords.area)}</th>
            {shape.roles.length > 0 && <th scope="col">{w(registerWords.people)}</th>}
            <th scope="col">{w(registerWords.facts)}</th>
            {shape.milestones.length > 0 && <th scope="col">{w(registerWords.next)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} shape={shape} asOf={asOf} picked={picked} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
