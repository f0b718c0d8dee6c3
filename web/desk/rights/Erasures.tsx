import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { LongText } from '../case/LongText.tsx';
import { PageForm } from '../public/PageForm.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { rightsWords } from '../words/rights.ts';
import { type Erasure, useDecide, useErasures, type Which } from './api.ts';

const tones: Record<Erasure['stage'], string> = { asked: 'amber', granted: 'river', refused: 'slate', done: 'slate' };

/** Granting asks once more, because nothing brings back what it destroys. */
const Decide = ({ id }: { id: string }) => {
  const w = useWords();
  const [open, setOpen] = useState<'none' | 'grant' | 'refuse'>('none');
  const step = useDecide(id);
  if (open === 'none')
    return (
      <div className="repeat-decide">
        <button type="button" className="button" onClick={() => setOpen('grant')}>
          {w(rightsWords.grant)}
        </button>
        <button type="button" className="button quiet" onClick={() => setOpen('refuse')}>
          {w(rightsWords.refuse)}
        </button>
      </div>
    );
  return (
    <div className="repeat-decide">
      {open === 'grant' && (
        <>
          {step.error && <ErrorState problem={step.error} />}
          <p>{w(rightsWords.sure)}</p>
          <button type="button" className="button" disabled={step.isPending} onClick={() => step.mutate({ answer: 'grant' })}>
            {w(rightsWords.grant)}
          </button>
        </>
      )}
      {open === 'refuse' && (
        <>
          <p className="hint">{w(rightsWords.wordHow)}</p>
          <PageForm
            id={`erasure-${id}`}
            press={rightsWords.refuse}
            problem={step.error}
            busy={step.isPending}
            lines={[{ key: 'reason', label: rightsWords.word, rows: 2, most: 500 }]}
            send={({ reason = '' }) => step.mutate({ answer: 'refuse', reason })}
          />
        </>
      )}
      <button type="button" className="button quiet" onClick={() => setOpen('none')}>
        {w(rightsWords.cancel)}
      </button>
    </div>
  );
};

const Wish = ({ wish }: { wish: Erasure }) => {
  const w = useWords();
  const { id, stage, at, phone, account, matters, cases, reason, word, byName, decided } = wish;
  return (
    <div className="repeat">
      <p className="message-to">
        <strong>{phone || w(rightsWords.forgotten)}</strong>
        <span className="flag" data-tone={tones[stage]}>
          {w(rightsWords[stage])}
        </span>
      </p>
      <p className="hint">
        {w(rightsWords.matters, { n: matters })}
        {account && ` · ${w(rightsWords.account)}`}
        {` · ${w(rightsWords.askedAt)} `}
        <When at={at} />
        {byName && decided && (
          <>
            {` · ${w(rightsWords.by, { name: byName })} `}
            <When at={decided} />
          </>
        )}
      </p>
      {cases.length > 0 && (
        <p className="message-ways">
          {cases.map((one) => (
            <Link key={one.id} to="/desk/cases/$id" params={{ id: one.id }}>
              {one.number}
            </Link>
          ))}
        </p>
      )}
      <dl className="repeat-facts">
        {reason && (
          <>
            <dt>{w(rightsWords.reason)}</dt>
            <dd>
              <LongText text={reason} />
            </dd>
          </>
        )}
        {word && (
          <>
            <dt>{w(rightsWords.word)}</dt>
            <dd>{word}</dd>
          </>
        )}
      </dl>
      {stage === 'asked' && <Decide id={id} />}
    </div>
  );
};

/** Wishes of people to be erased: those that wait to be decided, and those that are over. */
export const ErasuresPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const sees = deeds.includes('rights.decide');
  const [which, setWhich] = useState<Which>('waiting');
  const { data, error, isPending, refetch } = useErasures(which, sees);
  useTitle(w(rightsWords.title));
  if (!sees) return <NoRight />;
  return (
    <div className="page">
      <h1>{w(rightsWords.title)}</h1>
      <p className="notice">{w(rightsWords.about)}</p>
      <Segmented
        aria-label={w(rightsWords.title)}
        value={which}
        onChange={setWhich}
        options={(['waiting', 'past'] as const).map((value) => ({ value, label: w(rightsWords[value]) }))}
      />
      {isPending && <Skeleton lines={6} />}
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <EmptyState words={which === 'waiting' ? rightsWords.noneWaiting : rightsWords.nonePast} />}
      <ol className="plain messages">
        {data?.items.map((wish) => (
          <li key={wish.id} className="message">
            <Wish wish={wish} />
          </li>
        ))}
      </ol>
    </div>
  );
};
