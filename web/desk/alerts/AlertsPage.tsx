import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { alertWords } from '../words/alerts.ts';
import { type Alert, useAlerts, useSeen } from './api.ts';

const tones = { neared: 'amber', slipped: 'vermilion' } as const;

const Line = ({ alert, see }: { alert: Alert; see: () => void }) => {
  const w = useWords();
  const { why, at, seen, entry, key, title, registerTitle, steps, open } = alert;
  const name = title === key ? key : `${key} ${title}`;
  return (
    <li data-seen={seen !== null}>
      <span className="flag" data-tone={seen === null ? tones[why] : 'slate'}>
        {w(alertWords[why])}
      </span>
      <div>
        {open ? (
          <Link to="/desk/entries/$id" params={{ id: entry }}>
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}
        <p>
          {steps
            .map(({ title: step, end, reached }) =>
              [w(step), reached ? w(alertWords.reached, { day: reached }) : end && w(alertWords.ends, { end })].filter(Boolean).join(' '),
            )
            .join('；')}
        </p>
        <p className="quiet">
          {w(registerTitle)} · <When at={at} />
        </p>
      </div>
      {seen === null ? (
        <button type="button" className="button quiet" onClick={see}>
          {w(alertWords.seen)}
        </button>
      ) : (
        <span className="quiet">{w(alertWords.wasSeen)}</span>
      )}
    </li>
  );
};

/** What I was told of milestones, what I have not seen first. */
export const AlertsPage = () => {
  const w = useWords();
  const { data, error, refetch } = useAlerts();
  const seen = useSeen();
  useTitle(w(alertWords.title));
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const fresh = data?.items.filter((one) => one.seen === null) ?? [];
  return (
    <div className="page alerts">
      <h1>{w(alertWords.title)}</h1>
      <p className="hint">{w(alertWords.how)}</p>
      {!data && <Skeleton lines={6} />}
      {data && data.items.length === 0 && <EmptyState words={alertWords.none} />}
      {fresh.length > 1 && (
        <p>
          <button type="button" className="button" onClick={() => seen.mutate(fresh.map(({ position }) => position))}>
            {w(alertWords.all)}
          </button>
        </p>
      )}
      {seen.error && <ErrorState problem={seen.error} />}
      <ul className="plain alert-list">
        {data?.items.map((alert) => (
          <Line key={alert.position} alert={alert} see={() => seen.mutate([alert.position])} />
        ))}
      </ul>
    </div>
  );
};
