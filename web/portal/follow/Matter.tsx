import { useState } from 'react';
import type { FollowedCase } from '../../shared/api/shapes.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { Go, go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { Fresh } from './Fresh.tsx';
import { Standing } from './Standing.tsx';
import { useMatter } from './useMatter.ts';

/** A matter by its secret link. */
const Matter = ({ token, fresh }: { token: string; fresh: 'no' | 'new' | 'called' }) => {
  const w = useWords();
  const { value, problem, again, put } = useMatter(token);
  const [acted, setActed] = useState(false);

  if (value === 'loading') {
    if (!problem)
      return (
        <Page title={w(portalWords.matter)} step="wait">
          <Skeleton lines={5} />
        </Page>
      );
    if (problem.kind !== 'refused')
      return (
        <Page title={w(portalWords.matter)} step="fail">
          <ErrorState problem={problem} again={again} />
        </Page>
      );
    return (
      <Page title={w(portalWords.noMatter)} step="none">
        <p>{w(portalWords.noMatterHint)}</p>
        <p>
          <Go to="/" className="button">
            {w(commonWords.home)}
          </Go>
        </p>
      </Page>
    );
  }
  const done = (matter: FollowedCase) => {
    put(matter);
    setActed(true);
    if (fresh !== 'no') go(`/c/${encodeURIComponent(token)}`, true);
  };
  return fresh === 'no' ? (
    <Standing
      token={token}
      matter={value}
      stale={problem}
      acted={acted}
      done={done}
      again={() => {
        setActed(false);
        again();
      }}
    />
  ) : (
    <Fresh token={token} matter={value} called={fresh === 'called'} done={done} />
  );
};

export default Matter;
