import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { useCase } from '../api/queries.ts';
import { Icon } from '../shell/Icon.tsx';
import { useKeys } from '../shell/useKeys.ts';
import { useTitle } from '../shell/useTitle.ts';
import { caseWords } from '../words/case.ts';
import { queueWords } from '../words/queue.ts';
import { CaseBody } from './CaseBody.tsx';

/** A case on a page of its own. Going back returns to the queue as it stood. */
export const CasePage = () => {
  const w = useWords();
  const router = useRouter();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data } = useCase(id);
  useTitle(data ? `${data.number} ${w(data.stageTitle)}` : w(queueWords.title));
  const back = () => {
    if (router.history.canGoBack()) router.history.back();
    else void router.navigate({ to: '/desk' });
  };
  useKeys({ Escape: back });
  return (
    <div className="case-page">
      <Link
        to="/desk"
        className="back"
        onClick={(event) => {
          event.preventDefault();
          back();
        }}
      >
        <Icon name="back" size={18} />
        {w(caseWords.back)}
      </Link>
      <CaseBody key={id} id={id} within="page" />
    </div>
  );
};
