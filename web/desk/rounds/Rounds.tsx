import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { roundWords } from '../words/rounds.ts';
import { type Calendar, useCalendar, useVisits, type VisitRow, weekOf } from './api.ts';
import { VisitLines } from './VisitLines.tsx';
import { WeekWays } from './WeekWays.tsx';

const kinds = ['unvisited', 'findings', 'people', 'all'] as const;
type Kind = (typeof kinds)[number];

type Counts = Pick<Calendar['days'][number], 'planned' | 'done' | 'missed' | 'excused' | 'refused'>;
const due = ({ planned, done, missed, refused }: Counts) => planned + done + missed + refused;

/** A week of visits as seven bars: what was made of what was due. */
const Week = ({ days, calendar }: { days: readonly string[]; calendar: Calendar }) => {
  const w = useWords();
  const byDay = new Map(calendar.days.map((one) => [one.day, one]));
  return (
    <ol className="plain round-week">
      {days.map((day) => {
        const counts = byDay.get(day);
        const all = counts ? due(counts) : 0;
        return (
          <li key={day}>
            <span className="round-day">{day.slice(5)}</span>
            <span className="round-bar" aria-hidden="true">
              {counts && all > 0 && (
                <>
                  <span data-tone="jade" style={{ flexGrow: counts.done }} />
                  <span data-tone="vermilion" style={{ flexGrow: counts.missed + counts.refused }} />
                  <span data-tone="slate" style={{ flexGrow: counts.planned }} />
                </>
              )}
            </span>
            <span className="round-count">{all === 0 || !counts ? '—' : `${counts.done} / ${all}`}</span>
            {counts && counts.missed > 0 && (
              <span className="round-missed">
                {w(roundWords.missed)} {counts.missed}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
};

const Coverage = ({ calendar, choose }: { calendar: Calendar; choose: (round: string) => void }) => {
  const w = useWords();
  const shown = calendar.rounds.filter((round) => due(round) + round.excused > 0);
  if (shown.length === 0) return <EmptyState words={roundWords.noneDue} />;
  return (
    <ul className="plain round-list">
      {shown.map((round) => (
        <li key={`${round.programme}/${round.round}`}>
          <button type="button" onClick={() => choose(`${round.programme}/${round.round}`)}>
            <strong>{w(round.title)}</strong>
            <span className="hint">{w(round.programmeTitle)}</span>
            <span>{w(roundWords.covered, { done: round.done, all: due(round) })}</span>
            <span className="round-marks">
              {round.missed > 0 && (
                <span className="flag" data-tone="vermilion">
                  {w(roundWords.missed)} {round.missed}
                </span>
              )}
              {round.refused > 0 && (
                <span className="flag" data-tone="vermilion">
                  {w(roundWords.refused)} {round.refused}
                </span>
              )}
              {round.excused > 0 && (
                <span className="flag">
                  {w(roundWords.excused)} {round.excused}
                </span>
              )}
              {round.failed > 0 && <span className="flag">{w(roundWords.found, { n: round.failed })}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

const isOf: Record<Kind, (visit: VisitRow) => boolean> = {
  unvisited: ({ stage }) => stage === 'planned' || stage === 'missed' || stage === 'refused',
  findings: ({ failed }) => failed > 0,
  people: ({ by }) => by !== null,
  all: () => true,
};

/** Who was where: the visits that were made, by person, in the order of the day. */
const People = ({ rows }: { rows: readonly VisitRow[] }) => {
  const byPerson = Map.groupBy(
    rows.toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)),
    ({ by }) => by ?? '',
  );
  return (
    <>
      {[...byPerson].map(([name, own]) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <VisitLines rows={own} />
        </section>
      ))}
    </>
  );
};

/** The week of rounds: the calendar, the coverage of each round, who was not visited, what was found, who was where. */
export const RoundsPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const [shift, move] = useState(0);
  const [round, choose] = useState('');
  const [kind, look] = useState<Kind>('unvisited');
  const { from, to, days } = weekOf(new Date(), shift);
  const { data, error, refetch } = useCalendar(from, to);
  const [programme, name] = round.split('/');
  const visits = useVisits({ from, to, limit: '500', ...(round && { programme, round: name }) });
  useTitle(w(roundWords.title));
  if (!deeds.includes('rounds.see')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const soonest = (a: VisitRow, b: VisitRow) => (a.closes < b.closes ? -1 : a.closes > b.closes ? 1 : 0);
  const rows = (visits.data?.items ?? []).filter(isOf[kind]).toSorted(soonest);
  return (
    <div className="page day rounds">
      <h1>{w(roundWords.title)}</h1>
      <p className="hint">{w(roundWords.how)}</p>
      <WeekWays days={days} move={(weeks) => move(shift + weeks)}>
        {deeds.includes('rounds.plan') && (
          <Link to="/desk/rounds/campaigns" className="button quiet">
            {w(roundWords.campaigns)}
          </Link>
        )}
      </WeekWays>
      {!data && <Skeleton lines={8} />}
      {data && (
        <>
          <Week days={days} calendar={data} />
          <div className="round-columns">
            <Coverage calendar={data} choose={choose} />
            <Section title={w(roundWords[kind])}>
              <div className="round-pick">
                <label>
                  <span className="unseen">{w(roundWords.round)}</span>
                  <select className="input" value={round} onChange={({ target }) => choose(target.value)}>
                    <option value="">{w(roundWords.every)}</option>
                    {data.rounds.map((one) => (
                      <option key={`${one.programme}/${one.round}`} value={`${one.programme}/${one.round}`}>
                        {w(one.title)}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  <span className="unseen">{w(roundWords.which)}</span>
                  <select className="input" value={kind} onChange={({ target }) => look(target.value as Kind)}>
                    {kinds.map((one) => (
                      <option key={one} value={one}>
                        {w(roundWords[one])}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
              {!visits.data && <Skeleton lines={6} />}
              {visits.data && (kind === 'people' && rows.length > 0 ? <People rows={rows} /> : <VisitLines rows={rows} />)}
            </Section>
          </div>
        </>
      )}
    </div>
  );
};
