import { useWords } from '../../shared/language.tsx';
import { shellWords } from '../words/shell.ts';

/** Stands where a page failed to draw: what happened, that nothing sent was lost, and what to press. */
export const Broken = () => {
  const w = useWords();
  return (
    <section className="alone" role="alert">
      <h1>{w(shellWords.broken)}</h1>
      <p>{w(shellWords.brokenHow)}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {w(shellWords.reload)}
      </button>
    </section>
  );
};
