import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { Go } from '../router.tsx';
import { Page } from './Page.tsx';

export const NotFound = () => {
  const w = useWords();
  return (
    <Page title={w(portalWords.notFound)}>
      <p>{w(portalWords.notFoundHint)}</p>
      <p>
        <Go to="/" className="button">
          {w(commonWords.home)}
        </Go>
      </p>
    </Page>
  );
};
