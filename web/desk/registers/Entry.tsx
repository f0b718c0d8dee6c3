import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton, TroubleBox } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { listWords } from '../words/register-list.ts';
import { registerWords } from '../words/registers.ts';
import { useDoing, useEntry, useShape } from './api.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryHistory } from './EntryHistory.tsx';
import { EntryPeople } from './EntryPeople.tsx';
import { EntryPlan } from './EntryPlan.tsx';
import { EntryTies } from './EntryTies.tsx';

/** One entry: where it stands and what keeps it there, who is responsible, what it is related to, and everything that happened; also as of a past day. */
export const EntryPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { id } = useParams({ from: '/inside/desk/entries/$id' });
  const { asOf } = useSearch({ from: '/inside/desk/entries/$id' });
  const go = useNavigate();
  const { data: entry, error, refetch } = useEntry(id, asOf);
  const which = { programme: entry?.programme ?? '-', register: entry?.register ?? '-' };
  const { data: shape } = useShape(which, entry !== undefined);
  const doing = useDoing(id);
  useTitle(entry ? entry.title : w(registerWords.title));
  const at = (day: string | undefined) => void go({ to: '/desk/entries/$id', params: { id }, search: day ? { asOf: day } : {} });
  if (!deeds.includes('entries.see')) return <NoRight />;
  if (error)
    return (
      <ErrorState problem={error} again={() => void refetch()}>
        {asOf && (
          <button type="button" className="button quiet" onClick={() => at(undefined)}>
            {w(registerWords.now)}
          </button>
        )}
      </ErrorState>
    );
  if (!entry || !shape)
    return (
      <div className="page registers">
        <Skeleton lines={12} />
      </div>
    );
  return (
    <div className="page registers entry" data-past={asOf !== undefined}>
      <p className="register-back">
        <Link to="/desk/registers/$programme/$register" params={which}>
          {w(entry.registerTitle)}
        </Link>{' '}
        · {entry.key}
      </p>
      <h1>{entry.title}</h1>
      <p className="entry-state">
        <span className="flag" data-tone={entry.flagged ? 'vermilion' : entry.active ? 'river' : 'slate'}>
          {w(entry.stageTitle)}
        </span>
        {entry.flags.map(({ flag, title, by, why }) => (
          <span key={flag} className="flag" data-tone="vermilion">
            {w(registerWords.stopped)} · {w(title)} · {by} · {why}
          </span>
        ))}
        {entry.tags.map(({ tag, title }) => (
          <span key={tag} className="register-tag">
            {w(title)}
          </span>
        ))}
        <span>{w(entry.areaName)}</span>
        {entry.unitName && w(entry.unitName) !== w(entry.areaName) && <span>{w(entry.unitName)}</span>}
        {shape.coded && asOf === undefined && (
          <a className="button quiet" href={`/api/v1/entries/${id}/code`} target="_blank" rel="noreferrer">
            {w(listWords.code)}
          </a>
        )}
        <label className="entry-day">
          {w(registerWords.was)}
          <input className="input" type="date" value={asOf ?? ''} onChange={({ target }) => at(target.value || undefined)} />
        </label>
      </p>
      {asOf && (
        <p className="entry-past" role="status">
          {w(registerWords.wasThen, { day: asOf })}{' '}
          <button type="button" className="button quiet" onClick={() => at(undefined)}>
            {w(registerWords.now)}
          </button>
        </p>
      )}
      {doing.error && <TroubleBox problem={doing.error} faults={doing.error.faults} prefix="entry" />}
      {entry.mine.keep && entry.onward.length > 0 && (
        <Section title={w(registerWords.onward)}>
          <ul className="plain entry-onward">
            {entry.onward.map(({ stage, title, shut }) => (
              <li key={stage}>
                <button
                  type="button"
                  className={shape.stages.some((one) => one.stage === stage && one.done) ? 'button quiet' : 'button'}
                  aria-disabled={shut.length > 0 || doing.isPending}
                  onClick={() => shut.length === 0 && !doing.isPending && doing.mutate({ do: 'move', to: stage })}
                >
                  {w(registerWords.moveTo, { to: w(title) })}
                </button>
                {shut.map((why) => (
                  <span key={why.en} className="entry-shut">
                    {w(why)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <EntryFacts entry={entry} shape={shape} doing={doing} />
      <EntryPeople entry={entry} shape={shape} doing={doing} />
      <EntryTies entry={entry} shape={shape} doing={doing} />
      <EntryPlan entry={entry} shape={shape} doing={doing} />
      <EntryHistory entry={entry} shape={shape} />
    </div>
  );
};
