import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useCase } from '../api/queries.ts';
import type { ActionShown, CaseFull, Suggestion } from '../api/types.ts';
import { useAct } from '../api/writes.ts';
import { useKeys } from '../shell/useKeys.ts';
import { triageWords } from '../words/triage.ts';
import { keyOf, useDoing } from './doing.ts';
import { keepDraft } from './drafts.ts';
import { Section } from './Section.tsx';
import { accepting } from './suggested.ts';

/** How sure, as a word and a bar: colour never stands alone. */
const Sure = ({ sure }: { sure: number }) => {
  const w = useWords();
  const word = sure >= 0.9 ? triageWords.verySure : sure >= 0.7 ? triageWords.ratherSure : triageWords.lessSure;
  return (
    <span className="sure">
      <span className="sure-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(sure * 100)}%` }} />
      </span>
      {w(word)}
    </span>
  );
};

const Part = ({ label, value, why, sure }: { label: string; value: string; why: string; sure?: number }) => (
  <div className="triage-part">
    <dt>{label}</dt>
    <dd>
      <strong>{value}</strong> {sure !== undefined && <Sure sure={sure} />}
      <p className="hint">{why}</p>
    </dd>
  </div>
);

/** Another report, opened beside: what it says, where and when, without leaving this one. */
const Beside = ({ id }: { id: string }) => {
  const w = useWords();
  const { data: other, error, refetch } = useCase(id);
  if (error) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!other) return <p className="hint">{w(triageWords.opening)}</p>;
  return (
    <div className="double-said">
      <p>{other.words}</p>
      <p className="hint">
        {[other.address, w(other.areaPathName), w(other.stageTitle), other.leadName ? w(other.leadName) : ''].filter(Boolean).join(' · ')}
      </p>
      <a href={`/desk/cases/${id}`} target="_blank" rel="noreferrer">
        {w(triageWords.openWhole)}
      </a>
    </div>
  );
};

const Doubles = ({ suggestion: { doubles }, merge }: { suggestion: Suggestion; merge: ((into: string) => void) | undefined }) => {
  const w = useWords();
  const [open, setOpen] = useState<string>();
  return (
    <ul className="doubles" aria-label={w(triageWords.doubles)}>
      {doubles.map(({ id, number, why, sure }) => (
        <li key={id}>
          <button type="button" className="link" aria-expanded={open === id} onClick={() => setOpen(open === id ? undefined : id)}>
            {w(triageWords.double, { number })}
          </button>{' '}
          <Sure sure={sure} />
          <p className="hint">{w(why)}</p>
          {open === id && <Beside id={id} />}
          {open === id && merge && (
            <button type="button" className="button quiet" onClick={() => merge(id)}>
              {w(triageWords.merge)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

type TriageOf = { shown: CaseFull; suggestion: Suggestion };

/**
 * What triage would do, part by part with its reason; one key takes all of it: the case is accepted and the dispatch stands filled in.
 * What is not sure enough is said to be so and has to be chosen.
 */
export const Triage = ({ shown, suggestion }: TriageOf) => {
  const w = useWords();
  const { begin, end, open } = useDoing();
  const act = useAct(shown.id);
  const accept = shown.actions.find(({ does }) => does === 'accept');
  const merging = shown.actions.find(({ does }) => does === 'merge');
  const data = accepting(shown, suggestion);
  const ready = accept !== undefined && shown.phase === 'intake' && data !== undefined;

  const take = () => {
    if (!ready || act.isPending || open) return;
    act.mutate(
      { action: accept.id, data },
      {
        onSuccess: (now) => {
          const next = now.actions.find(({ does }) => does === 'dispatch');
          if (next) begin(next as ActionShown);
          else end(accept);
        },
      },
    );
  };
  useKeys({ y: take });

  const choose = (category: string) => {
    if (!accept) return;
    keepDraft(`${shown.id}:${keyOf(accept)}`, { category });
    begin(accept);
  };
  const merge = merging
    ? (into: string) => {
        keepDraft(`${shown.id}:${keyOf(merging)}`, { into });
        begin(merging);
      }
    : undefined;

  const { category, perhaps, area, urgency, doubles, leadName, why, found } = suggestion;
  const nothing = !category && perhaps.length === 0 && !area && !urgency && doubles.length === 0;
  if (open || shown.phase !== 'intake' || nothing) return undefined;
  return (
    <Section title={w(triageWords.title)} className="triage">
      <dl>
        {urgency && <Part label={w(triageWords.urgency)} value={w(triageWords[urgency.urgency])} why={w(urgency.why)} />}
        {category ? (
          <Part label={w(triageWords.category)} value={w(category.name)} why={w(category.why)} sure={category.sure} />
        ) : (
          <div className="triage-part">
            <dt>{w(triageWords.category)}</dt>
            <dd>
              <strong>{w(triageWords.unsure)}</strong>
              {perhaps.length > 0 && (
                <p className="triage-perhaps">
                  {w(triageWords.perhaps)}
                  {perhaps.map(({ code, name }) => (
                    <button key={code} type="button" className="button quiet" onClick={() => choose(code)}>
                      {w(name)}
                    </button>
                  ))}
                </p>
              )}
            </dd>
          </div>
        )}
        {area && <Part label={w(triageWords.area)} value={w(area.name)} why={w(area.why)} sure={area.sure} />}
        {found !== 'nothing' && leadName && <Part label={w(triageWords.lead)} value={w(leadName)} why={w(why)} />}
        {doubles.length > 0 && (
          <div className="triage-part">
            <dt>{w(triageWords.doubles)}</dt>
            <dd>
              <Doubles suggestion={suggestion} merge={merge} />
            </dd>
          </div>
        )}
      </dl>
      {ready && (
        <button type="button" className="button triage-take" aria-disabled={act.isPending} aria-keyshortcuts="y" onClick={take}>
          {w(act.isPending ? triageWords.taking : triageWords.take)} <kbd>Y</kbd>
        </button>
      )}
      {act.error && <ErrorState problem={act.error} />}
    </Section>
  );
};
