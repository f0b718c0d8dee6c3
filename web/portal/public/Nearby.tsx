import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { publicWords } from '../../shared/words/portal-public.ts';
import { type Found, whereAmI } from '../call/where.ts';
import { Go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { Near } from './Near.tsx';

/** What others have reported near here, asked for with one press. */
const Nearby = () => {
  const w = useWords();
  const [found, setFound] = useState<Found | 'unknown' | 'asking' | 'not asked'>('not asked');
  const find = async () => {
    setFound('asking');
    setFound(await whereAmI());
  };
  return (
    <Page title={w(publicWords.near)}>
      <p className="lead">{w(publicWords.nearPrivate)}</p>
      {typeof found === 'object' ? (
        <Near lng={found.lng} lat={found.lat} whole />
      ) : (
        <>
          <p role="status">{found === 'asking' ? w(publicWords.nearLocating) : found === 'unknown' ? w(publicWords.nearFailed) : ''}</p>
          <div className="press">
            <button type="button" className="button" disabled={found === 'asking'} onClick={() => void find()}>
              {w(publicWords.nearFind)}
            </button>
          </div>
        </>
      )}
      <p>
        <Go to="/report" className="button quiet">
          {w(portalWords.report)}
        </Go>
      </p>
    </Page>
  );
};

export default Nearby;
