import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { PageForm } from '../public/PageForm.tsx';
import { topicWords } from '../words/topic.ts';
import { type Stepping, type TopicFull, usePressTopic } from './api.ts';

type Does = TopicFull['may'][number];

/** Four weeks of what is aimed at. */
export const aimedIn = ({ aim }: Pick<TopicFull, 'aim'>): number => (aim?.calls ?? 0) * 4;

const Act = ({ topic, press, send }: { topic: TopicFull; press: ReturnType<typeof usePressTopic>; send: (body: Stepping) => void }) => {
  const w = useWords();
  const [measure, choose] = useState('');
  const [done, setDone] = useState(false);
  return (
    <>
      <div className="field">
        <label htmlFor="topic-measure">{w(topicWords.which1)}</label>
        <select id="topic-measure" className="input" value={measure} onChange={({ target }) => choose(target.value)}>
          <option value="">{w(topicWords.besides)}</option>
          {topic.plan.map((one, n) => (
            <option key={one.words} value={String(n)}>
              {n + 1}. {one.words}
            </option>
          ))}
        </select>
      </div>
      {measure !== '' && (
        <label className="choice">
          <input type="checkbox" checked={done} onChange={({ target }) => setDone(target.checked)} />
          {w(topicWords.isDone)}
        </label>
      )}
      <PageForm
        id="topic-act"
        press={topicWords.act}
        problem={press.error}
        busy={press.isPending}
        lines={[{ key: 'words', label: topicWords.what, rows: 3, most: 2_000 }]}
        send={({ words = '' }) =>
          send({ do: 'act', words, measure: measure === '' ? null : Number(measure), done: done && measure !== '' })
        }
      />
    </>
  );
};

/** What may be done to a topic now, the next step first; each but the beginning wants words. */
export const Steps = ({ topic }: { topic: TopicFull }) => {
  const w = useWords();
  const [open, setOpen] = useState<Does | 'none'>('none');
  const press = usePressTopic(() => setOpen('none'));
  const send = (body: Stepping) => !press.isPending && press.mutate({ path: `/${topic.id}/steps`, body });
  if (topic.may.length === 0) return undefined;
  const stage = topic.judged <= aimedIn(topic) ? 'met' : 'missed';
  return (
    <div className="topic-steps">
      {open === 'none' && press.error && <ErrorState problem={press.error} />}
      {open === 'none' && (
        <div className="form-end">
          {topic.may.map((step, n) => (
            <button
              key={step}
              type="button"
              className={n === 0 && step !== 'drop' ? 'button' : 'button quiet'}
              onClick={() => (step === 'begin' ? send({ do: 'begin' }) : setOpen(step))}
            >
              {w(topicWords[step])}
            </button>
          ))}
        </div>
      )}
      {open === 'act' && <Act topic={topic} press={press} send={send} />}
      {open === 'close' && (
        <p className="notice">{w(topicWords.closeHow, { n: topic.judged, aim: aimedIn(topic), stage: w(topicWords[stage]) })}</p>
      )}
      {open !== 'none' && open !== 'act' && open !== 'begin' && (
        <PageForm
          id={`topic-${open}`}
          press={topicWords[open]}
          problem={press.error}
          busy={press.isPending}
          lines={[{ key: 'words', label: open === 'finish' ? topicWords.what : topicWords.why, rows: 3, most: 2_000 }]}
          send={({ words = '' }) => send({ do: open, words })}
        />
      )}
      {open !== 'none' && (
        <button type="button" className="button quiet" onClick={() => setOpen('none')}>
          {w(topicWords.cancel)}
        </button>
      )}
    </div>
  );
};
