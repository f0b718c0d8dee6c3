import { useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { useNetworkDown } from './network.ts';

/** Says plainly that there is no network and that nothing is lost; gone when it is back. */
export const Offline = () => {
  const w = useWords();
  const down = useNetworkDown();
  return <div role="status">{down && <p className="offline">{w(portalWords.noNetwork)}</p>}</div>;
};
