import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Section } from '../case/Section.tsx';
import { registerWords } from '../words/registers.ts';
import type { PartOfEntry } from './EntryFacts.tsx';

const todayHere = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const Flags = ({ entry, shape, doing }: PartOfEntry) => {
  const w = useWords();
  const [why, say] = useState('');
  const flags = Object.entries(shape.flags);
  if (flags.length === 0 || !(entry.mine.keep || entry.mine.unflag)) return null;
  const up = new Set(entry.flags.map(({ flag }) => flag));
  return (
    <Section title={w(registerWords.flags)}>
      <div className="register-bar">
        <input
          className="input"
          value={why}
          onChange={({ target }) => say(target.value)}
          aria-label={w(registerWords.why)}
          placeholder={w(registerWords.why)}
        />
        {flags.map(([flag, title]) => {
          const does = up.has(flag) ? ('unflag' as const) : ('flag' as const);
          const mine = does === 'flag' ? entry.mine.keep : entry.mine.unflag;
          return mine ? (
            <button
              key={flag}
              type="button"
              className="button quiet"
              onClick={() => doing.mutate({ do: does, flag, words: why }, { onSuccess: () => say('') })}
            >
              {w(registerWords[does])} · {w(title)}
            </button>
          ) : null;
        })}
      </div>
    </Section>
  );
};

/** Milestones, planned backwards from the finish, each reached or slipped; and the marks that stop an entry. */
export const EntryPlan = (all: PartOfEntry) => {
  const { entry, shape, doing } = all;
  const w = useWords();
  return (
    <>
      {shape.milestones.length > 0 && (
        <Section title={w(registerWords.milestones)}>
          <ol className="plain entry-lines">
            {entry.plan.map(({ step, title, start, end, reached, slipped }) => (
              <li key={step}>
                <strong>{w(title)}</strong> <span className="quiet">{`${start} – ${end}`}</span>{' '}
                {reached ? (
                  <span className="flag" data-tone="jade">
                    {w(registerWords.reached, { day: reached })}
                  </span>
                ) : (
                  slipped && (
                    <span className="flag" data-tone="vermilion">
                      {w(registerWords.late)}
                    </span>
                  )
                )}
                {!reached && entry.mine.keep && (
                  <button type="button" className="button quiet" onClick={() => doing.mutate({ do: 'reach', step, on: todayHere() })}>
                    {w(registerWords.reach)}
                  </button>
                )}
              </li>
            ))}
          </ol>
          {entry.mine.keep && (
            <button type="button" className="button quiet" onClick={() => doing.mutate({ do: 'plan' })}>
              {w(registerWords.planIt)}
            </button>
          )}
        </Section>
      )}
      <Flags {...all} />
    </>
  );
};
