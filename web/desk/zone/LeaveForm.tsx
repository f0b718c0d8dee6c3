import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton, TroubleBox } from '../../shared/states.tsx';
import { formWords } from '../../shared/words/form.ts';
import { idPath, useChange, useOpenCases, useSheet } from './api.ts';
import { useNames } from './names.ts';
import { dayAfter, today } from './today.ts';
import type { Shown } from './types.ts';
import { peopleWords, zoneWords } from './words.ts';

const prefix = 'zone-leave';
const mostListed = 8;

type Props = { post: Shown['posts']; how: 'away' | 'end'; done: () => void; cancel: () => void };

/** Leaving a post: what is open in its holder's name, who takes it, and from when. Nothing happens before all of it is handed over. */
export const LeaveForm = ({ post, how, done, cancel }: Props) => {
  const w = useWords();
  const names = useNames();
  const isLeave = how === 'away';
  const { data: open, error, refetch } = useOpenCases(post.id);
  const { data: accounts = [] } = useSheet('accounts');
  const [[to, from, until], set] = useState<[string | undefined, string, string]>([undefined, today(), today()]);
  const leaving = useChange(done);
  const name = names.account(post.account);

  if (error) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!open) return <Skeleton lines={6} />;
  const held = open.cases.length;
  const begins = isLeave ? from : until > today() ? dayAfter(until) : today();
  const isLater = begins > today();
  const family = new Set(open.successors.map(({ account }) => account));
  const shown = (who: string, unit: string) => `${who} · ${names.unit(unit)}`;
  const people = [
    { label: w(peopleWords.theirs), options: open.successors.map((one) => ({ value: one.account, label: shown(one.name, one.unit) })) },
    {
      label: w(peopleWords.others),
      options: accounts
        .filter(({ id, until: end }) => id !== post.account && end === undefined && !family.has(id))
        .map((one) => ({ value: one.id, label: shown(one.name, one.unit) })),
    },
  ].filter(({ options }) => options.length > 0);
  const asks = isLeave || held > 0 || (post.kind === 'handler' && isLater);
  const stranger = to !== undefined && post.kind === 'handler' && !family.has(to) ? names.account(to) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { ...(to ? { to } : {}), ...(isLeave ? { away: { from, until } } : { until }) };
    if (!leaving.isPending) leaving.mutate({ method: 'POST', path: idPath('posts', post.id, '/hand-over'), body });
  };
  const handsNow = held > 0 && !isLater;
  const press = isLeave ? (handsNow ? peopleWords.doLeave : peopleWords.doLeaveOnly) : handsNow ? peopleWords.doEnd : peopleWords.doEndOnly;

  return (
    <form className="form zone-leave" onSubmit={submit} noValidate>
      <h3>{w(isLeave ? peopleWords.leaveTitle : peopleWords.endPostTitle, { name })}</h3>
      {held === 0 ? (
        <p className="hint">{w(peopleWords.openNone)}</p>
      ) : (
        <section aria-label={w(peopleWords.openCases)}>
          <p className="zone-handed">
            {isLater
              ? w(peopleWords.openLater, { n: held, from: begins, who: w(isLeave ? peopleWords.someoneIn : peopleWords.someoneNext) })
              : w(peopleWords.openSome, { n: held, what: w(isLeave ? peopleWords.leave : peopleWords.endPost) })}
          </p>
          <ul className="plain zone-cases">
            {open.cases.slice(0, mostListed).map(({ id, number, leadName }) => (
              <li key={id}>
                <Link to="/desk/cases/$id" params={{ id }}>
                  {number}
                </Link>{' '}
                <span className="hint">{w(leadName)}</span>
              </li>
            ))}
            {held > mostListed && <li className="hint">{w(peopleWords.andMore, { n: held })}</li>}
          </ul>
        </section>
      )}
      <TroubleBox problem={leaving.error ?? undefined} faults={leaving.error?.faults ?? []} prefix={prefix} />
      {asks && (
        <div className="field">
          <label htmlFor={`${prefix}-to`}>{w(isLeave ? peopleWords.deputy : peopleWords.to)}</label>
          <Select
            id={`${prefix}-to`}
            className="picker"
            value={to ?? null}
            options={people}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={w(formWords.choose)}
            aria-label={w(isLeave ? peopleWords.deputy : peopleWords.to)}
            onChange={(who: string) => set([who, from, until])}
          />
          {stranger !== undefined && (
            <p className="hint">{w(isLeave ? peopleWords.standsIn : peopleWords.getsPost, { name: stranger, from: begins })}</p>
          )}
        </div>
      )}
      <div className="zone-days">
        {isLeave && (
          <div className="field">
            <label htmlFor={`${prefix}-away`}>{w(peopleWords.first)}</label>
            <input
              id={`${prefix}-away`}
              className="input"
              type="date"
              value={from}
              onChange={({ target }) => set([to, target.value, until])}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor={`${prefix}-until`}>{w(isLeave ? peopleWords.last : zoneWords.lastDay)}</label>
          <input
            id={`${prefix}-until`}
            className="input"
            type="date"
            value={until}
            onChange={({ target }) => set([to, from, target.value])}
          />
        </div>
      </div>
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={leaving.isPending}>
          {w(press)}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {w(zoneWords.cancel)}
        </button>
      </div>
    </form>
  );
};
