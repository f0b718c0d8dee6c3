import { useWords } from '../../shared/language.tsx';
import type { CaseRow } from '../api/types.ts';

/** Where a search was found: the words around it, the hit itself marked. */
export const Hits = ({ hits, most = 2 }: { hits: CaseRow['hits']; most?: number }) => {
  const w = useWords();
  if (!hits || hits.length === 0) return undefined;
  return hits.slice(0, most).map(({ where, title, parts }) => (
    <span key={where} className="hit">
      <span className="hit-where">{w(title)}</span>
      <span className="hit-words">
        {parts.map(({ text, hit }, at) => {
          const key = `${at} ${text}`;
          return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
        })}
      </span>
    </span>
  ));
};
