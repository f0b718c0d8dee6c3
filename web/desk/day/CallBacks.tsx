import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { whenWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { dayWords } from '../words/day.ts';
import { type CallBack, useCallBacks } from './api.ts';
import { CallForm } from './CallForm.tsx';

const rings = { now: dayWords.ringNow, tried: dayWords.ringLater, outside: dayWords.ringOutside };

const Line = ({ one, chosen, choose }: { one: CallBack; chosen: boolean; choose: () => void }) => {
  const w = useWords();
  const now = useNow(60_000);
  const { row, since, tried, untried, wanted, hour } = one;
  const hours = (all: readonly number[]) => all.join(w({ zh: '、', en: ', ' }));
  return (
    <li>
      <button type="button" className="call-line" aria-pressed={chosen} onClick={choose}>
        <span className="call-what">
          <strong>{row.excerpt}</strong>
          <span className="flag" data-tone={hour === 'now' ? 'jade' : 'slate'}>
            {w(rings[hour])}
          </span>
        </span>
        <span className="call-facts">
          <span>{w(row.areaName)}</span>
          <span>{w(whenWords(since, now))}</span>
          <span>{row.number}</span>
        </span>
        <span className="hint">
          {tried.length > 0 ? w(dayWords.tried, { hours: hours(tried) }) : w(dayWords.triedNone)}
          {tried.length > 0 && untried.length > 0 && ` · ${w(dayWords.untried, { hours: hours(untried) })}`}
          {wanted > 0 && ` · ${w(dayWords.wanted, { n: wanted })}`}
        </span>
      </button>
    </li>
  );
};

/** Who to ring: those whom this hour was not tried on come first; the questions stand beside the list, one screen each. */
export const CallBacksPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { data, error, refetch } = useCallBacks();
  const [chosen, choose] = useState<string>();
  useTitle(w(dayWords.callBacks));
  if (!deeds.includes('callBack')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <div className="page day calls" data-chosen={chosen !== undefined}>
      <h1>{w(dayWords.callBacks)}</h1>
      {!data && <Skeleton lines={6} />}
      {data?.length === 0 && chosen === undefined && <EmptyState words={dayWords.callBacksNone} />}
      {data && (data.length > 0 || chosen !== undefined) && (
        <div className="calls-columns">
          <ul className="plain call-list">
            {data.map((one) => (
              <Line key={one.row.id} one={one} chosen={one.row.id === chosen} choose={() => choose(one.row.id)} />
            ))}
          </ul>
          <div className="call-pane">
            {chosen === undefined ? (
              <p className="hint">{w(dayWords.chooseCall)}</p>
            ) : (
              <CallForm
                key={chosen}
                id={chosen}
                leave={() => choose(undefined)}
                done={() => {
                  void refetch();
                }}
              />
            )}
          </div>
        </div>
      )}
    </div>
  );
};
