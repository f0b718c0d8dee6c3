import { useRef, useState } from 'react';
import { type Answers, answerFaults, asked, type Checks as CoreChecks } from '../../../core/round/answers.ts';
import { useWords } from '../../shared/language.tsx';
import { dueWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import { bothTimes } from '../keep/clock.ts';
import { newId } from '../keep/ids.ts';
import { keepDraft, keepWaiting, type NewWaiting, useField } from '../keep/store.ts';
import type { Checks, Draft, FieldVisit, Said } from '../keep/types.ts';
import { whereNow } from '../place.ts';
import { go } from '../router.ts';
import { fieldWords } from '../words.ts';
import { Question } from './Question.tsx';
import { Refused } from './Refused.tsx';

const begin = (visit: FieldVisit, checklist: Checks): Draft => ({
  visit: visit.id,
  work: newId(),
  begun: new Date().toISOString(),
  answers: {},
  checklist,
  shown: visit,
});

const core = (checks: Checks) => checks as unknown as CoreChecks;

/** Answers of questions that are still asked; what an earlier answer has taken away is left out. */
const stillAsked = ({ checklist, answers }: Draft): Record<string, Said> => {
  const open = new Set(asked(core(checklist), answers as Answers));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => open.has(name)));
};

type Ending = { outcome: 'done' | 'refused'; reason?: string; photos?: readonly string[] };

const Filling = ({ draft: first, visit }: { draft: Draft; visit: FieldVisit }) => {
  const w = useWords();
  const now = useNow();
  const { off } = useField();
  const [draft, setDraft] = useState(first);
  const latest = useRef(first);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refusing, refuse] = useState(false);
  const questions = asked(core(draft.checklist), draft.answers as Answers);
  /** A photograph takes a moment to be kept; what was answered meanwhile must not be forgotten over it. */
  const answer = (name: string, change: (said: Said) => Said) => {
    const { answers } = latest.current;
    const next = { ...latest.current, answers: { ...answers, [name]: change(answers[name] ?? {}) } };
    latest.current = next;
    setDraft(next);
    setFaults((before) => new Map([...before].filter(([one]) => one !== name)));
    void keepDraft(next);
  };
  const end = async ({ outcome, reason, photos = [] }: Ending) => {
    const answers = outcome === 'done' ? stillAsked(draft) : {};
    const place = await whereNow(1_500);
    const times = bothTimes(off);
    const waiting: NewWaiting = {
      kind: 'visit',
      id: draft.work,
      visit: visit.id,
      title: `${w(visit.subject.title)} · ${w(visit.roundTitle)}`,
      done: times.at,
      draft,
      photos: [...Object.values(answers).flatMap((said) => said.photos ?? []), ...photos],
      body: {
        work: draft.work,
        outcome,
        ...times,
        version: visit.version,
        ...(place && { place }),
        answers,
        ...(reason && { reason }),
        ...(photos.length > 0 && { photos }),
      },
    };
    if (await keepWaiting(waiting)) go('/field', true);
  };
  const finish = () => {
    const found = answerFaults(core(draft.checklist), stillAsked(draft) as Answers);
    const byQuestion = new Map(found.map(({ path, words }) => [path.replace('answers.', ''), w(words)]));
    setFaults(byQuestion);
    const [bad] = byQuestion.keys();
    if (bad !== undefined) document.getElementById(`question-${bad}`)?.focus();
    else void end({ outcome: 'done' });
  };
  return (
    <article className="visit-page">
      <h1>{w(visit.subject.title)}</h1>
      <p className="visit-about">
        {w(visit.roundTitle)} · {w(visit.subject.areaName)} · {w(dueWords(visit.closes, now))}
      </p>
      {questions.map((name) => (
        <Question
          key={name}
          name={name}
          check={draft.checklist[name]!}
          said={draft.answers[name] ?? {}}
          fault={faults.get(name)}
          change={(how) => answer(name, how)}
        />
      ))}
      {refusing ? (
        <Refused keep={(reason, photos) => void end({ outcome: 'refused', reason, photos })} />
      ) : (
        <div className="visit-end">
          <button type="button" className="button" onClick={finish}>
            {w(fieldWords.finish)}
          </button>
          <button type="button" className="button plain" onClick={() => refuse(true)}>
            {w(fieldWords.refusedWay)}
          </button>
        </div>
      )}
    </article>
  );
};

/** A visit: its questions one below the other, and whatever was answered before the phone was put away. */
export const VisitPage = ({ id }: { id: string }) => {
  const w = useWords();
  const { day, drafts, waiting } = useField();
  const begun = drafts.find((draft) => draft.visit === id);
  const visit = (day === 'none' ? undefined : day.today.visits.find((one) => one.id === id)) ?? begun?.shown;
  const [fresh] = useState(() => {
    const checklist = visit && day !== 'none' ? day.today.checklists[visit.checklist] : undefined;
    return begun ?? (visit && checklist ? begin(visit, checklist) : undefined);
  });
  if (waiting.some((one) => one.kind === 'visit' && one.visit === id)) return <p className="field-note">{w(fieldWords.doneAlready)}</p>;
  if (!visit || !fresh) return <p className="field-note">{w(fieldWords.gone)}</p>;
  return <Filling draft={fresh} visit={visit} />;
};
