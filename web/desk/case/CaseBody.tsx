import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { useCase, useSuggestion } from '../api/queries.ts';
import type { ActionShown } from '../api/types.ts';
import { useOffer } from '../palette/commands.ts';
import { Publish } from '../public/Publish.tsx';
import { AnsweredBefore, Marks } from '../repeat/OnCase.tsx';
import { Icon } from '../shell/Icon.tsx';
import { useKeys } from '../shell/useKeys.ts';
import { caseWords } from '../words/case.ts';
import { Actions } from './Actions.tsx';
import { Beside } from './Beside.tsx';
import { Callers } from './Callers.tsx';
import { CaseHead } from './CaseHead.tsx';
import { DoingProvider, keyOf } from './doing.ts';
import { Facts } from './Facts.tsx';
import { GoesBack } from './GoesBack.tsx';
import { History } from './History.tsx';
import { LeaderNote } from './LeaderNote.tsx';
import { Parts, Whistled } from './Others.tsx';
import { Outcome } from './Outcome.tsx';
import { ordered } from './order.ts';
import { Print } from './Print.tsx';
import { Quick } from './Quick.tsx';
import { Ratings } from './Ratings.tsx';
import { Requests } from './Requests.tsx';
import { Said } from './Said.tsx';
import { Triage } from './Triage.tsx';
import { useFresh } from './useFresh.ts';
import { Where } from './Where.tsx';

const triages = new Set(['accept', 'dispatch', 'arbitrate']);

/** A case, whole: on its own page, or in the pane beside the queue. */
export const CaseBody = ({ id, within }: { id: string; within: 'page' | 'pane' }) => {
  const w = useWords();
  const { data: shown, error, refetch } = useCase(id);
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<ActionShown>();
  const body = useRef<HTMLElement>(null);
  const acts = useRef<HTMLDivElement>(null);
  const { stale, read } = useFresh(id, open !== undefined);
  const wanted = shown?.actions.some(({ does }) => triages.has(does)) ?? false;
  const { data: suggestion } = useSuggestion(id, wanted);
  const doing = useMemo(
    () => ({
      open,
      begin: (action: ActionShown) => {
        setDone(undefined);
        setOpen(keyOf(action));
      },
      end: (finished?: ActionShown) => {
        setOpen(undefined);
        setDone(finished);
        body.current?.querySelector<HTMLElement>('.case-title')?.focus({ preventScroll: true });
      },
    }),
    [open],
  );
  const swift = useRef(false);
  const sends = shown?.actions.find(({ does }) => does === 'dispatch');
  const ready = suggestion !== undefined && suggestion.found !== 'nothing';
  useKeys({
    '.': () => body.current?.querySelector<HTMLElement>('[data-main="true"]')?.click(),
    d: () => {
      swift.current = true;
      if (sends) doing.begin(sends);
    },
  });
  useEffect(() => {
    if (!swift.current || !sends || open !== keyOf(sends) || !ready) return;
    swift.current = false;
    acts.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }, [open, sends, ready]);
  useOffer(
    ordered(shown?.actions ?? []).map((action) => ({ id: keyOf(action), title: w(action.title), run: () => doing.begin(action) })),
    `${id} ${w(caseWords.actions)} ${shown?.stage} ${shown?.actions.map(keyOf).join()}`,
  );

  if (!shown)
    return <div className="case-wait">{error ? <ErrorState problem={error} again={() => void refetch()} /> : <Skeleton lines={9} />}</div>;
  return (
    <DoingProvider value={doing}>
      <article className="case" ref={body} data-within={within}>
        <CaseHead shown={shown}>
          {within === 'pane' && (
            <Link to="/desk/cases/$id" params={{ id }} className="case-wide">
              <Icon name="wide" size={16} />
              {w(caseWords.wide)}
            </Link>
          )}
        </CaseHead>
        <div role="status">
          {stale && (
            <p className="stale">
              {w(caseWords.changed)}{' '}
              <button type="button" className="link" onClick={read}>
                {w(caseWords.changedShow)}
              </button>
            </p>
          )}
        </div>
        <LeaderNote words={shown.leaderWords} />
        <div className="case-columns">
          <div className="case-said">
            <Said shown={shown} />
          </div>
          <div className="case-acts" ref={acts}>
            <Requests shown={shown} which="mine" />
            <AnsweredBefore id={id} />
            {wanted && suggestion && <Triage shown={shown} suggestion={suggestion} />}
            <Actions shown={shown} suggestion={wanted ? suggestion : undefined} done={done} />
            <Outcome shown={shown} />
            <GoesBack shown={shown} />
            <Requests shown={shown} which="others" />
            {shown.whistle && <Whistled whistle={shown.whistle} />}
            <Parts parts={shown.parts} />
            <Ratings shown={shown} />
          </div>
          <div className="case-rest">
            <Where shown={shown} />
            <Callers shown={shown} />
            <Beside id={id} />
            <Facts shown={shown} />
            <Print shown={shown} />
            <Marks id={id} />
            <Publish id={id} />
          </div>
        </div>
        <History id={id} />
        <Quick shown={shown} acts={acts} />
      </article>
    </DoingProvider>
  );
};
