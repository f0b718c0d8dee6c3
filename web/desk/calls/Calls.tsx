import { Link } from '@tanstack/react-router';
import { percent } from '../../../core/rate/percent.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import type { CallFigures } from '../api/types.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { callWords } from '../words/calls.ts';
import { useCallFigures } from './useCalls.ts';

type Counts = CallFigures['today'];

const Figure = ({ title, of, part, target, note }: { title: string; of: number; part: number; target?: number; note: string }) => {
  const w = useWords();
  const below = target !== undefined && of > 0 && part * 100 < target * of;
  return (
    <div className="call-figure">
      <p className="call-figure-title">{title}</p>
      <p className="call-figure-number" data-below={below}>
        {percent(part, of, 1).text}
      </p>
      <p className="call-figure-note">
        {part} / {of} {note}
      </p>
      {target !== undefined && (
        <p className="call-figure-note">
          {w(callWords.target, { n: String(target) })}
          {below && ` · ${w(callWords.below)}`}
        </p>
      )}
    </div>
  );
};

const Period = ({ title, counts, within, target }: { title: string; counts: Counts; within: number; target: number }) => {
  const w = useWords();
  return (
    <section className="call-period" aria-label={title}>
      <h2>{title}</h2>
      <div className="call-figures">
        <Figure
          title={w(callWords.connected)}
          part={counts.connected}
          of={counts.calls - counts.ringing}
          target={target}
          note={w(callWords.ofCalls)}
        />
        <Figure
          title={w(callWords.quick, { n: String(within) })}
          part={counts.quick}
          of={counts.connected}
          note={w(callWords.ofConnected)}
        />
      </div>
    </section>
  );
};

const Line = ({ call }: { call: CallFigures['calls'][number] }) => {
  const w = useWords();
  return (
    <li className="call-line">
      <When at={call.rang} />
      <strong>{call.phone || w(callWords.withheld)}</strong>
      <span>{call.agent ?? '—'}</span>
      <span className="flag" data-tone={call.missed ? 'vermilion' : call.seconds === null ? 'amber' : 'jade'}>
        {call.missed ? w(callWords.missed) : call.seconds === null ? w(callWords.ringing) : w(callWords.after, { n: String(call.seconds) })}
      </span>
      {call.passedTo && (
        <span className="flag" data-tone="vermilion">
          {w(callWords.passed, { to: call.passedTo })}
        </span>
      )}
      {call.case && (
        <Link to="/desk/cases/$id" params={{ id: call.case.id }}>
          {call.case.number}
        </Link>
      )}
    </li>
  );
};

/** How the hotline does: connected and answered in time, today and in thirty days, each with what it is a part of; and the newest calls. */
export const Calls = () => {
  const w = useWords();
  const { deeds, zone } = useWho();
  const { data, error, refetch, isPending } = useCallFigures();
  useTitle(w(callWords.title));
  if (!deeds.includes('calls.see')) return <NoRight />;
  return (
    <div className="page calls">
      <h1>{w(callWords.title)}</h1>
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {isPending && <Skeleton lines={6} />}
      {data && (
        <>
          <Period title={w(callWords.today)} counts={data.today} within={data.within} target={data.target} />
          <Period title={w(callWords.thirty)} counts={data.thirtyDays} within={data.within} target={data.target} />
          <p className="hint">
            {w(callWords.asOf)} <When at={data.asOf} />
          </p>
          <h2>{w(callWords.newest)}</h2>
          {data.calls.length === 0 ? (
            <EmptyState words={zone.demo ? callWords.emptyDemo : callWords.empty} />
          ) : (
            <ol className="plain call-lines">
              {data.calls.map((call) => (
                <Line key={call.id} call={call} />
              ))}
            </ol>
          )}
        </>
      )}
    </div>
  );
};
