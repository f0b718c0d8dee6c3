import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { shellWords } from '../words/shell.ts';

export const NotFound = () => {
  const w = useWords();
  return (
    <main className="alone">
      <h1>{w(shellWords.gone)}</h1>
      <p>{w(shellWords.goneHow)}</p>
      <p>
        <Link to="/desk" className="button">
          {w(shellWords.toQueue)}
        </Link>
      </p>
    </main>
  );
};

/** For a page whose deed none of the person's posts has. */
export const NoRight = () => {
  const w = useWords();
  return (
    <section className="alone">
      <h1>{w(shellWords.noRight)}</h1>
      <p>{w(shellWords.noRightHow)}</p>
      <p>
        <Link to="/desk" className="button quiet">
          {w(shellWords.toQueue)}
        </Link>
      </p>
    </section>
  );
};
