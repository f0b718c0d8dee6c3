import { useEffect } from 'react';
import { readMatter } from '../ask.ts';
import { keepMatter, matters } from '../matters.ts';
import { useLoad } from '../useLoad.ts';

const every = 30_000;

/** A matter by its link, looked at again every half minute while the page is in front, and remembered on this phone. */
export const useMatter = (token: string) => {
  const loaded = useLoad(readMatter, token);
  const { value, again } = loaded;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') again();
    };
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [again]);
  const known = value === 'loading' ? undefined : value;
  useEffect(() => {
    if (known && !matters().some((one) => one.token === token))
      keepMatter({ token, number: known.number, words: known.words.slice(0, 40), at: known.opened });
  }, [token, known]);
  return loaded;
};
