import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { idPath, useChange } from './api.ts';
import { LeaveForm } from './LeaveForm.tsx';
import { useNames } from './names.ts';
import { stateOf, today } from './today.ts';
import type { Shown } from './types.ts';
import { peopleWords } from './words.ts';

/** Leave of a post: who stands in, and the ways to go on leave, come back, or leave for good. */
export const PostPart = ({ post, keeps }: { post: Shown['posts']; keeps: boolean }) => {
  const w = useWords();
  const names = useNames();
  const [leaving, set] = useState<'away' | 'end' | 'nothing'>('nothing');
  const back = useChange(() => undefined);
  const { away } = post;
  const isAway = away !== undefined && away.until >= today();
  const stop = () => set('nothing');

  if (leaving !== 'nothing') return <LeaveForm post={post} how={leaving} done={stop} cancel={stop} />;
  return (
    <>
      {back.error && <ErrorState problem={back.error} />}
      {isAway && (
        <p className="zone-away">{w(peopleWords.awayUntil, { from: away.from, until: away.until, deputy: names.account(away.deputy) })}</p>
      )}
      {post.successor !== undefined && post.until !== undefined && post.until >= today() && (
        <p className="zone-away">{w(peopleWords.successorIs, { until: post.until, name: names.account(post.successor) })}</p>
      )}
      {keeps && stateOf(post) !== 'past' && (
        <div className="zone-ways">
          {isAway ? (
            <button
              type="button"
              className="button quiet"
              onClick={() => back.mutate({ method: 'POST', path: idPath('posts', post.id, '/back') })}
            >
              {w(peopleWords.back)}
            </button>
          ) : (
            <button type="button" className="button quiet" onClick={() => set('away')}>
              {w(peopleWords.leave)}
            </button>
          )}
          {post.until === undefined && (
            <button type="button" className="button quiet" onClick={() => set('end')}>
              {w(peopleWords.endPost)}
            </button>
          )}
        </div>
      )}
    </>
  );
};
