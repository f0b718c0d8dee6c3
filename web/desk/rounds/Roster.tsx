import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { exactWords } from '../../shared/time-words.ts';
import { Section } from '../case/Section.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { roundWords } from '../words/rounds.ts';
import { useRoster, weekOf } from './api.ts';
import { VisitLines } from './VisitLines.tsx';
import { WeekWays } from './WeekWays.tsx';

/** The duty roster of a week: every slot with its two people, every gap said aloud, and the spot checks of the week. */
export const RosterPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const [shift, move] = useState(0);
  const { from, to, days } = weekOf(new Date(), shift);
  const { data, error, refetch } = useRoster(from, to);
  useTitle(w(roundWords.rosterTitle));
  if (!deeds.includes('rounds.see')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const said = (at: string) => w(exactWords(at));
  return (
    <div className="page day rounds">
      <h1>{w(roundWords.rosterTitle)}</h1>
      <p className="hint">{w(roundWords.rosterHow)}</p>
      <WeekWays days={days} move={(weeks) => move(shift + weeks)} />
      {!data && <Skeleton lines={8} />}
      {data?.areas.length === 0 && <EmptyState words={roundWords.noRoster} />}
      {data?.areas.map(({ area, areaName, slots, gaps }) => (
        <Section key={area} title={w(areaName)}>
          {gaps.length === 0 && <p className="roster-whole">✓ {w(roundWords.noGap)}</p>}
          {gaps.map((gap) => (
            <p key={gap.from} className="fault">
              {w(roundWords.gap, { from: said(gap.from), to: said(gap.to) })}
            </p>
          ))}
          <ol className="plain roster-slots">
            {slots.map((slot) => (
              <li key={slot.id} data-now={slot.now}>
                <span>
                  {said(slot.from)} – {said(slot.to)}
                </span>
                <strong>
                  {w(roundWords.person)} {slot.person}
                </strong>
                <span>
                  {w(roundWords.leader)} {slot.leader}
                </span>
                {slot.now && (
                  <span className="flag" data-tone="jade">
                    {w(roundWords.now)}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Section>
      ))}
      {data && (
        <Section title={w(roundWords.spot)}>
          {data.checks.length === 0 ? <EmptyState words={roundWords.noSpot} /> : <VisitLines rows={data.checks} />}
        </Section>
      )}
    </div>
  );
};
