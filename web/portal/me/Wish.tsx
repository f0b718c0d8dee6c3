import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { wishWords } from '../../shared/words/portal-me.ts';
import { useLoad } from '../useLoad.ts';
import { chooseWish, type MyWish, readWish } from './ask.ts';

const wishes = ['all', 'finished', 'none'] as const;

/** How much I want to be told; it takes effect at once, and everything stands on my pages anyway. */
export const Wish = () => {
  const w = useWords();
  const { value, put } = useLoad(readWish, 'wish');
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState(false);
  const choose = async (wish: MyWish['wish']) => {
    setProblem(undefined);
    setSaved(false);
    try {
      put(await chooseWish(wish));
      setSaved(true);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  };
  if (value === 'loading') return undefined;
  return (
    <details className="add-one">
      <summary>{w(wishWords.title)}</summary>
      {problem && <ErrorState problem={problem} />}
      <fieldset className="field">
        <legend className="label">{w(wishWords.how)}</legend>
        {wishes.map((wish) => (
          <label key={wish} className="wish">
            <input type="radio" name="wish" value={wish} checked={value.wish === wish} onChange={() => void choose(wish)} />
            <span>{w(wishWords[wish])}</span>
          </label>
        ))}
      </fieldset>
      <p className="wish-saved" role="status">
        {saved && `✓ ${w(wishWords.saved)}`}
      </p>
      <p>{w(wishWords.always)}</p>
    </details>
  );
};
