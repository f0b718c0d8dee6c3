import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { Section } from '../case/Section.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { roundWords } from '../words/rounds.ts';
import { type Calendar, useCalendar, useCampaigns, usePress, weekOf } from './api.ts';

const ids = (text: string) => text.split(/[\s，,]+/).filter(Boolean);

/** Post and subject as `post:subject`, gathered by post. */
const interestsOf = (text: string): Record<string, string[]> => {
  const all: Record<string, string[]> = {};
  for (const pair of ids(text)) {
    const [post = '', subject = ''] = pair.split(/[:：]/);
    if (post && subject) all[post] = [...(all[post] ?? []), subject];
  }
  return all;
};

const local = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
const instant = (text: string) => (text ? new Date(`${text}:00+08:00`).toISOString() : '');

/** Calling for visits: which round, until when, and whether subjects and inspectors are drawn. */
const Call = ({ rounds }: { rounds: Calendar['rounds'] }) => {
  const w = useWords();
  const told = useTold();
  const press = usePress<object>('/api/v1/campaigns');
  const [given, setGiven] = useState({
    round: '',
    title: '',
    opens: local(new Date()),
    closes: local(new Date(Date.now() + 3 * 86_400_000)),
    random: false,
    seed: '',
    ratio: '5',
    least: '2',
    each: '2',
    excluded: '',
    interests: '',
  });
  const line = (name: Exclude<keyof typeof given, 'random' | 'round'>, label: string, more: object = {}) => (
    <div className="field">
      <label htmlFor={`call-${name}`}>{label}</label>
      <input
        id={`call-${name}`}
        className="input"
        value={given[name]}
        onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
        {...more}
      />
    </div>
  );
  const call = () => {
    const [programme = '', round = ''] = (given.round || `${rounds[0]?.programme}/${rounds[0]?.round}`).split('/');
    const { seed, ratio } = given;
    press.mutate({
      programme,
      round,
      title: given.title.trim(),
      opens: instant(given.opens),
      closes: instant(given.closes),
      excluded: ids(given.excluded),
      ...(given.random && {
        draw: { seed, ratio, least: Number(given.least) || 0, each: Number(given.each) || 0, interests: interestsOf(given.interests) },
      }),
    });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!press.isPending) call();
      }}
    >
      <div className="field">
        <label htmlFor="call-round">{w(roundWords.round)}</label>
        <select
          id="call-round"
          className="input"
          value={given.round}
          onChange={({ target }) => setGiven({ ...given, round: target.value })}
        >
          {rounds.map((one) => (
            <option key={`${one.programme}/${one.round}`} value={`${one.programme}/${one.round}`}>
              {w(one.title)}
              {one.hidden ? ` · ${w(roundWords.hidden)}` : ''}
            </option>
          ))}
        </select>
      </div>
      {line('title', w(roundWords.name), { required: true, maxLength: 80 })}
      <div className="round-pick">
        {line('opens', w(roundWords.from), { type: 'datetime-local', required: true })}
        {line('closes', w(roundWords.to), { type: 'datetime-local', required: true })}
      </div>
      <label className="choice">
        <input type="checkbox" checked={given.random} onChange={({ target }) => setGiven({ ...given, random: target.checked })} />
        {w(roundWords.random)}
      </label>
      {given.random && (
        <>
          {line('seed', w(roundWords.seed), { maxLength: 200 })}
          <div className="round-pick">
            {line('ratio', w(roundWords.ratio), { inputMode: 'decimal' })}
            {line('least', w(roundWords.least), { inputMode: 'numeric' })}
            {line('each', w(roundWords.each), { inputMode: 'numeric' })}
          </div>
          {line('interests', w(roundWords.interests))}
          {line('excluded', w(roundWords.excluded))}
        </>
      )}
      {press.error && (
        <p className="fault" role="alert">
          {[told(press.error), ...press.error.faults.map(({ words }) => words)].join(' ')}
        </p>
      )}
      <button type="submit" className="button" aria-disabled={press.isPending}>
        {w(press.isPending ? roundWords.calling : roundWords.callDo)}
      </button>
    </form>
  );
};

/** Dragnets, spot checks, unannounced checks and draws: calling for one, and how far each has come. */
export const CampaignsPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { from, to } = weekOf(new Date(), 0);
  const calendar = useCalendar(from, to);
  const { data, error, refetch } = useCampaigns();
  useTitle(w(roundWords.campaigns));
  if (!deeds.includes('rounds.plan')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <div className="page day rounds">
      <h1>{w(roundWords.campaigns)}</h1>
      <p className="hint">{w(roundWords.campaignsHow)}</p>
      <div className="round-columns">
        <Section title={w(roundWords.call)}>{calendar.data ? <Call rounds={calendar.data.rounds} /> : <Skeleton lines={6} />}</Section>
        <Section title={w(roundWords.all)}>
          {!data && <Skeleton lines={6} />}
          {data?.items.length === 0 && <EmptyState words={roundWords.noCampaigns} />}
          <ul className="plain visit-lines">
            {(data?.items ?? []).map(({ id, title, roundTitle, drawn, chosen, done, missed, at }) => (
              <li key={id}>
                <Link to="/desk/rounds/campaigns/$id" params={{ id }}>
                  <strong>{title}</strong>
                  <span>{w(roundTitle)}</span>
                </Link>
                <span className="visit-line-facts">
                  <span>{w(roundWords.covered, { done, all: chosen })}</span>
                  {drawn && <span className="flag">{w(roundWords.draw)}</span>}
                  {missed > 0 && (
                    <span className="flag" data-tone="vermilion">
                      {w(roundWords.missed)} {missed}
                    </span>
                  )}
                  <When at={at} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
};
