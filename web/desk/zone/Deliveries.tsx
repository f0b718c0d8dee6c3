import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { hookEventTitles } from '../../../core/zone/kind-titles.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useSheet } from './api.ts';
import { hookWords } from './hook-words.ts';

type Delivery = components['schemas']['WebhookDelivery'];
type State = Delivery['state'] | 'all';
type Page = { items: Delivery[]; next: string | null };

const tones: Record<Delivery['state'], string> = { waiting: 'amber', delivered: 'jade', 'given-up': 'vermilion' };
const key = ['webhooks', 'deliveries'] as const;

const useDeliveries = (state: State) =>
  useInfiniteQuery<Page, Problem, { pages: Page[] }, readonly string[], string | undefined>({
    queryKey: [...key, state],
    queryFn: ({ pageParam, signal }) =>
      send('GET', '/api/v1/webhooks/deliveries', { query: { state: state === 'all' ? undefined : state, after: pageParam }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 5_000,
  });

const useAgain = () => {
  const client = useQueryClient();
  return useMutation<{ count: number }, Problem, readonly string[]>({
    mutationFn: (ids) => send('POST', '/api/v1/webhooks/deliveries/replay', { body: { ids }, key: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
};

const Outcome = ({ one }: { one: Delivery }) => {
  const w = useWords();
  const { attempts, status, took, due } = one;
  if (attempts === 0) return <span>{w(hookWords.notYet)}</span>;
  return (
    <>
      <span>{w(hookWords.attempts, { n: attempts })}</span>
      <span>{status === null ? w(hookWords.noAnswer) : w(hookWords.answered, { status })}</span>
      {took !== null && <span>{w(hookWords.took, { n: took })}</span>}
      {due && (
        <span>
          {w(hookWords.next)} <When at={due} />
        </span>
      )}
    </>
  );
};

const pretty = (body: string): string => JSON.stringify(JSON.parse(body), null, 2);

type LineOf = { one: Delivery; receiver: string; isChosen: boolean; choose: () => void; again: () => void };

const Line = ({ one, receiver, isChosen, choose, again }: LineOf) => {
  const w = useWords();
  const name = one.event === 'ping' ? hookWords.pingName : (hookEventTitles as Record<string, { zh: string; en: string }>)[one.event];
  const what = name ? w(name) : one.event;
  return (
    <li className="message hook-line">
      <p className="message-to">
        <label className="hook-choose">
          <input type="checkbox" checked={isChosen} onChange={choose} />
          <span className="unseen">{w(hookWords.choose)}</span>
        </label>
        <strong>{what}</strong>
        {one.case && (
          <Link to="/desk/cases/$id" params={{ id: one.case.id }}>
            {one.case.number}
          </Link>
        )}
        <span>{receiver}</span>
        <span className="flag" data-tone={tones[one.state]}>
          {w(hookWords[one.state])}
        </span>
        <When at={one.made} />
      </p>
      <p className="message-ways hint">
        <Outcome one={one} />
      </p>
      <details>
        <summary>{w(hookWords.body)}</summary>
        <pre className="hook-body">{pretty(one.body)}</pre>
        {one.said && (
          <p>
            {w(hookWords.said)}：<code>{one.said}</code>
          </p>
        )}
      </details>
      {one.state !== 'waiting' && (
        <p className="message-ways">
          <button type="button" className="link" onClick={again}>
            {w(hookWords.again)}
          </button>
        </p>
      )}
    </li>
  );
};

/** What was sent to other systems and what came of it; one or many can be sent again. */
export const Deliveries = () => {
  const w = useWords();
  const [[state, chosen], set] = useState<[State, ReadonlySet<string>]>(['all', new Set()]);
  const { data: hooks = [] } = useSheet('webhooks');
  const found = useDeliveries(state);
  const again = useAgain();
  useTitle(w(hookWords.deliveries));
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const receivers = new Map(hooks.map(({ id, name }) => [id, name]));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    set([state, next]);
  };
  const send = (ids: readonly string[]) => again.mutate(ids, { onSuccess: () => set([state, new Set()]) });
  return (
    <section aria-labelledby="deliveries" className="zone-sheet">
      <div className="zone-head">
        <div>
          <h2 id="deliveries">{w(hookWords.deliveries)}</h2>
          <p className="hint">{w(hookWords.about)}</p>
        </div>
      </div>
      <div className="zone-bar">
        <Segmented
          aria-label={w(hookWords.show)}
          value={state}
          onChange={(next) => set([next, new Set()])}
          options={(['all', 'waiting', 'delivered', 'given-up'] as const).map((value) => ({ value, label: w(hookWords[value]) }))}
        />
        {chosen.size > 0 && (
          <button type="button" className="button" aria-disabled={again.isPending} onClick={() => send([...chosen])}>
            {w(hookWords.againAll, { n: chosen.size })}
          </button>
        )}
      </div>
      {again.error && <ErrorState problem={again.error} />}
      <p role="status">{again.data && w(hookWords.sentAgain, { n: again.data.count })}</p>
      {found.isPending && <Skeleton lines={6} />}
      {found.error && <ErrorState problem={found.error} again={() => void found.refetch()} />}
      {found.isSuccess && rows.length === 0 && <EmptyState words={hookWords.none} />}
      <ol className="plain messages">
        {rows.map((one) => (
          <Line
            key={one.id}
            one={one}
            receiver={receivers.get(one.webhook) ?? one.webhook}
            isChosen={chosen.has(one.id)}
            choose={() => toggle(one.id)}
            again={() => send([one.id])}
          />
        ))}
      </ol>
      {found.hasNextPage && (
        <button type="button" className="button quiet" onClick={() => void found.fetchNextPage()}>
          {w(hookWords.more)}
        </button>
      )}
    </section>
  );
};
