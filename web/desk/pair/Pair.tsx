import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/language.tsx';
import { CaseMap } from '../../shared/map/Map.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { useNow } from '../../shared/useNow.ts';
import { When } from '../../shared/When.tsx';
import type { Words } from '../../shared/words/t.ts';
import { useCase } from '../api/queries.ts';
import type { CaseFull } from '../api/types.ts';
import { useAct } from '../api/writes.ts';
import { Clocks } from '../case/Clocks.tsx';
import { photoSource } from '../case/Said.tsx';
import { timeLeft } from '../queue/time-left.ts';
import { useTitle } from '../shell/useTitle.ts';
import { caseWords } from '../words/case.ts';
import { pairWords } from '../words/map.ts';
import { queueWords } from '../words/queue.ts';
import { apartIn } from './apart.ts';
import { commonIn } from './common.ts';

const Said = ({ shown, other }: { shown: CaseFull; other: CaseFull }) => (
  <p className="pair-said">
    {commonIn(shown.words, other.words).map(({ text, both }, at) => {
      const key = `${at} ${text}`;
      return both ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
    })}
  </p>
);

/** One line of the comparison, both sides under one heading. */
const Line = ({ title, note, one, other }: { title: string; note?: string | undefined; one: ReactNode; other: ReactNode }) => (
  <section className="pair-line" aria-label={title}>
    <h2>
      {title}
      {note && <span className="hint"> · {note}</span>}
    </h2>
    <div className="pair-two">
      <div>{one}</div>
      <div>{other}</div>
    </div>
  </section>
);

const Merge = ({ shown, into, words }: { shown: CaseFull; into: CaseFull; words: Words }) => {
  const w = useWords();
  const act = useAct(shown.id);
  const merge = shown.actions.find(({ does }) => does === 'merge');
  if (act.isSuccess)
    return (
      <div role="status" className="pair-done">
        <p>✓ {w(pairWords.merged)}</p>
        <Link to="/desk/cases/$id" params={{ id: into.id }} className="button">
          {w(pairWords.toMain)}
        </Link>
      </div>
    );
  return (
    <div>
      {merge ? (
        <button
          type="button"
          className="button"
          aria-disabled={act.isPending}
          onClick={() => {
            if (!act.isPending) act.mutate({ action: merge.id, data: { into: into.id } });
          }}
        >
          {w(act.isPending ? caseWords.sending : words)}
        </button>
      ) : (
        <p className="hint">{w(pairWords.cannot)}</p>
      )}
      {act.error && <ErrorState problem={act.error} />}
    </div>
  );
};

const Two = ({ one, other }: { one: CaseFull; other: CaseFull }) => {
  const w = useWords();
  const now = useNow();
  const { metres, hours } = apartIn(one, other);
  const points = [one, other].flatMap((shown) =>
    shown.point
      ? [{ id: shown.id, at: [shown.point.lng, shown.point.lat] as const, state: timeLeft(shown, now).state, title: shown.number }]
      : [],
  );
  const both = (draw: (shown: CaseFull, across: CaseFull) => ReactNode) => ({ one: draw(one, other), other: draw(other, one) });
  return (
    <>
      <div className="pair-two pair-heads">
        {[one, other].map((shown) => (
          <header key={shown.id}>
            <Link to="/desk/cases/$id" params={{ id: shown.id }}>
              {shown.number}
            </Link>
            <span className="case-stage">{w(shown.stageTitle)}</span>
            {shown.opened <= (shown === one ? other : one).opened && (
              <span className="flag" data-tone="river">
                {w(pairWords.older)}
              </span>
            )}
            <Clocks shown={shown} />
          </header>
        ))}
      </div>
      <Line title={w(pairWords.words)} note={w(pairWords.common)} {...both((shown, across) => <Said shown={shown} other={across} />)} />
      <Line
        title={w(pairWords.place)}
        note={metres === undefined ? undefined : w(pairWords.apart, { metres })}
        {...both((shown) => (
          <>
            <p>{w(shown.areaPathName)}</p>
            <p>{shown.address || <span className="hint">{w(caseWords.noPlace)}</span>}</p>
          </>
        ))}
      />
      {points.length > 0 && <CaseMap cases={points} />}
      <Line title={w(pairWords.opened)} note={w(pairWords.hours, { n: hours })} {...both((shown) => <When at={shown.opened} />)} />
      <Line
        title={w(pairWords.category)}
        {...both((shown) => <p>{shown.categoryName ? w(shown.categoryName) : w(queueWords.unsorted)}</p>)}
      />
      <Line
        title={w(pairWords.callers)}
        {...both((shown) => (
          <ul className="plain">
            {shown.callers.map(({ id, name, phone }) => (
              <li key={id}>
                {name ?? w(caseWords.anonymous)} {phone}
              </li>
            ))}
          </ul>
        ))}
      />
      <Line
        title={w(pairWords.photos)}
        {...both((shown) =>
          shown.photos.length > 0 ? <Photos photos={shown.photos} source={photoSource} /> : <p className="hint">{w(pairWords.noPhotos)}</p>,
        )}
      />
      <section className="pair-line pair-acts" aria-label={w(pairWords.title)}>
        <p className="hint">{w(pairWords.hint)}</p>
        <div className="pair-two">
          <Merge shown={one} into={other} words={pairWords.keepRight} />
          <Merge shown={other} into={one} words={pairWords.keepLeft} />
        </div>
      </section>
    </>
  );
};

/** Two cases side by side, and one button to make them one. */
export const Pair = () => {
  const w = useWords();
  const ids = useParams({ strict: false }) as { one: string; other: string };
  const [one, other] = [useCase(ids.one), useCase(ids.other)];
  const error = one.error ?? other.error;
  useTitle(w(pairWords.title));
  return (
    <div className="pair">
      <h1>{w(pairWords.title)}</h1>
      {one.data && other.data ? (
        <Two one={one.data} other={other.data} />
      ) : error ? (
        <ErrorState problem={error} again={() => void Promise.all([one.refetch(), other.refetch()])} />
      ) : (
        <Skeleton lines={8} />
      )}
    </div>
  );
};
