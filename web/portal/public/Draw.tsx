import { useState } from 'react';
import { drawAgain, frozenText } from '../../../core/round/draw-again.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { drawWords } from '../../shared/words/portal-draw.ts';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { sha256 } from './sha256.ts';

type Drawn = components['schemas']['CampaignFull'];

const readDraw = (id: string, signal: AbortSignal) =>
  send<Drawn>('GET', `/api/v1/public/draws/${encodeURIComponent(id)}`, { signal, anonymous: true });

const together = (all: readonly string[]) => [...all].sort().join(' ');

/** Works the draw out from what was frozen, on the reader's own device: is the list the one that was frozen, and is the result the one published. */
const again = (draw: Drawn): 'same' | 'list' | 'differs' => {
  const ids = draw.list.map(({ id }) => id);
  const posts = draw.inspectors.map(({ post }) => post);
  if (sha256(frozenText(ids, posts)) !== draw.frozen) return 'list';
  const inspectors = draw.inspectors.map(({ post }) => ({ post, account: '', unit: '' }));
  const worked = drawAgain({ ...draw, inspectors }, ids, draw.excluded, sha256).map(
    ({ subject, inspectors: who }) => `${subject}: ${together(who ?? [])}`,
  );
  const published = draw.outcomes.map(({ subject, inspectors: who }) => `${subject}: ${together(who)}`);
  return worked.join('\n') === published.join('\n') ? 'same' : 'differs';
};

const Shown = ({ draw }: { draw: Drawn }) => {
  const w = useWords();
  const [found, find] = useState<ReturnType<typeof again> | 'not-yet'>('not-yet');
  const nameOf = new Map(draw.inspectors.map(({ post, name, unit }) => [post, `${name} ${w(unit)}`]));
  return (
    <>
      <p className="lead">
        {draw.title} · {w(draw.roundTitle)} · <When at={draw.at} />
      </p>
      <p>{w(drawWords.how, { all: draw.list.length, ratio: draw.ratio, chosen: draw.outcomes.length, each: draw.each })}</p>
      <section className="draw-again" aria-labelledby="again">
        <h2 id="again">{w(drawWords.again)}</h2>
        <p>{w(drawWords.againHow)}</p>
        <button type="button" className="button" onClick={() => find(again(draw))}>
          {w(drawWords.workOut)}
        </button>
        <p role="status" className="draw-found" data-found={found}>
          {found !== 'not-yet' && w(drawWords[found])}
        </p>
      </section>
      <h2>{w(drawWords.result)}</h2>
      <ol className="draw-result">
        {draw.outcomes.map(({ subject, title, inspectors }) => (
          <li key={subject}>
            <strong>{w(title)}</strong>
            <span>{inspectors.map((post) => nameOf.get(post) ?? post).join(w(drawWords.and))}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{w(drawWords.frozen)}</summary>
        <dl className="draw-facts">
          <dt>{w(drawWords.seed)}</dt>
          <dd>{draw.seed}</dd>
          <dt>{w(drawWords.hash)}</dt>
          <dd className="draw-hash">{draw.frozen}</dd>
          <dt>{w(drawWords.subjects)}</dt>
          <dd>
            {draw.list.map(({ id, title }) => (
              <span key={id}>
                {w(title)} <code>{id}</code>
                {draw.excluded.includes(id) && ` · ${w(drawWords.excluded)}`}
              </span>
            ))}
          </dd>
          <dt>{w(drawWords.inspectors)}</dt>
          <dd>
            {draw.inspectors.map(({ post }) => (
              <span key={post}>
                {nameOf.get(post)} <code>{post}</code>
                {(draw.interests[post]?.length ?? 0) > 0 && ` · ${w(drawWords.interest, { n: draw.interests[post]?.length ?? 0 })}`}
              </span>
            ))}
          </dd>
        </dl>
      </details>
    </>
  );
};

/** A published double random draw 双随机: who was drawn, from what, and a button by which anybody draws it again. */
const Draw = ({ id }: { id: string }) => {
  const w = useWords();
  const { value, problem, again: read } = useLoad(readDraw, id);
  return (
    <Page title={w(drawWords.title)}>
      {value === 'loading' ? problem ? <ErrorState problem={problem} again={read} /> : <Skeleton lines={6} /> : <Shown draw={value} />}
    </Page>
  );
};
export default Draw;
