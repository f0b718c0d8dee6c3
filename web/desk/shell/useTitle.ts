import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';

/** The window's title: what is open, then whose it is. */
export const useTitle = (title: string): void => {
  const w = useWords();
  const name = w(commonWords.name);
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
};
