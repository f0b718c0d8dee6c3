import { useWords } from '../../shared/language.tsx';
import { Loading } from '../../shared/Mark.tsx';
import { commonWords } from '../../shared/words/common.ts';

export const Waiting = () => {
  const w = useWords();
  return (
    <main id="main" className="page">
      <Loading words={w(commonWords.loading)} />
    </main>
  );
};
