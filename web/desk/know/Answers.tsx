import { useEffect, useId, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { knowWords } from '../words/know.ts';
import { type Article, noteUse, useArticles } from './api.ts';

/** So many stand under keys of their own. */
const keyed = 3;

/**
 * Answers that were thought over once, beside a form that asks for a reply: one press, or Alt with 1, 2, 3, puts one into the reply
 * with the case's number, date and unit filled in. What is typed in the box looks through all of them.
 */
export const Answers = ({ id, insert }: { id: string; insert: (text: string) => void }) => {
  const w = useWords();
  const { language } = useLanguage();
  const box = useId();
  const [q, setQ] = useState('');
  const { data = [], isSuccess } = useArticles(id, q);
  const [used, setUsed] = useState<string>();
  const use = (article: Article) => {
    insert(language === 'en' && article.textEn ? article.textEn : article.text);
    setUsed(article.title);
    void noteUse(id, article.id);
  };
  const latest = useRef((_: number) => {});
  latest.current = (place) => {
    const article = data[place];
    if (article) use(article);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const place = event.altKey && !event.ctrlKey && !event.metaKey ? ['Digit1', 'Digit2', 'Digit3'].indexOf(event.code) : -1;
      if (place < 0) return;
      event.preventDefault();
      latest.current(place);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="answers">
      <label htmlFor={box}>{w(knowWords.title)}</label>
      <input
        id={box}
        type="search"
        className="input"
        value={q}
        placeholder={w(knowWords.search)}
        onChange={({ target }) => setQ(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          latest.current(0);
        }}
      />
      <ul className="plain">
        {data.slice(0, q === '' ? keyed : data.length).map((article, place) => (
          <li key={article.id}>
            <button type="button" className="answer" onClick={() => use(article)}>
              <span className="answer-title">
                {place < keyed && <kbd>Alt {place + 1}</kbd>} {article.title}
              </span>
              <span className="answer-text">{article.text}</span>
              <span className="hint">
                {w(knowWords.by, { unit: w(article.unitName), until: article.until })} · {w(knowWords.uses, { n: article.uses })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="hint">
        {used ? w(knowWords.inserted, { title: used }) : isSuccess && data.length === 0 && q !== '' ? w(knowWords.none) : ''}
      </p>
    </div>
  );
};
