import { useEffect, useRef, useState } from 'react';
import { asProblem, type Fault, offline, type Problem } from '../../shared/api/problem.ts';
import { faultsLeft } from '../../shared/form/faults.ts';
import { filledIn, type Values } from '../../shared/form/schema.ts';
import { openCase, tokenOf } from '../ask.ts';
import { draftOf, dropDraft, keepDraft, keyFor } from '../draft.ts';
import { keepMatter } from '../matters.ts';
import { go } from '../router.tsx';
import { useNetworkDown } from '../shell/network.ts';

export type Sending = Readonly<{ state: 'writing' | 'sending'; problem: Problem | undefined; faults: readonly Fault[] }>;

/**
 * A report being written: kept on the phone with every letter, sent once, sent again by itself when the network is back.
 * Whoever sends it hears of the faults the server found.
 */
export const useReport = (programme: string, firm?: string) => {
  const [draft, setDraft] = useState(() => draftOf(programme));
  const [sending, setSending] = useState<Sending>({ state: 'writing', problem: undefined, faults: [] });
  const begun = useRef(Object.keys(draft.values).length > 0);
  const gone = useRef(false);
  const onRefused = useRef((_: readonly Fault[]): void => undefined);

  useEffect(() => {
    if (!gone.current) keepDraft(programme, draft);
  }, [programme, draft]);

  const send = async (refused: (faults: readonly Fault[]) => void) => {
    onRefused.current = refused;
    const filled = filledIn(draft.values);
    const body = JSON.stringify(filled);
    const key = keyFor(draft, body);
    setDraft((now) => ({ ...now, sent: { body, key } }));
    setSending({ state: 'sending', problem: undefined, faults: [] });
    try {
      const opened = await openCase(programme, filled, key, draft.uploads, firm);
      gone.current = true;
      const token = tokenOf(opened);
      dropDraft(programme);
      keepMatter({ token, number: opened.number, words: String(filled['words'] ?? '').slice(0, 40), at: new Date().toISOString() });
      go(`/c/${encodeURIComponent(token)}#new`, true);
    } catch (thrown) {
      const problem = asProblem(thrown);
      setDraft((now) => ({ ...now, sent: { body, key, ...(problem.kind === 'offline' && { waits: true as const }) } }));
      setSending({ state: 'writing', problem, faults: problem.faults });
      refused(problem.faults);
    }
  };

  const latest = useRef(send);
  latest.current = send;
  /** Also of a report that was pressed without network in a page that was shut meanwhile. */
  const left = useNetworkDown() && draft.sent.waits === true && sending.state === 'writing';
  const problem = sending.problem ?? (left ? offline(true) : undefined);
  const waiting = problem?.kind === 'offline';
  useEffect(() => {
    if (!waiting) return;
    const again = () => void latest.current(onRefused.current);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [waiting]);

  return {
    values: draft.values,
    uploads: draft.uploads,
    begun: begun.current,
    sending: { ...sending, problem },
    send,
    change: (values: Values) => {
      setSending((now) => ({ ...now, faults: faultsLeft(now.faults, draft.values, values) }));
      setDraft((now) => ({ ...now, values }));
    },
    /** Changes what stands there by then: two things may be said before the page is drawn again. */
    alter: (alter: (values: Values) => Values) => setDraft((now) => ({ ...now, values: alter(now.values) })),
    find: (faults: readonly Fault[]) => setSending({ state: 'writing', problem: undefined, faults }),
    clear: () => {
      dropDraft(programme);
      begun.current = false;
      setDraft(draftOf(`${programme}.none`));
    },
  };
};
