import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { formWords } from '../../shared/words/form.ts';
import type { Words } from '../../shared/words/t.ts';
import type { CaseFull, RatingShown } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { Section } from './Section.tsx';

const solved = { yes: caseWords.solvedYes, partly: caseWords.solvedPartly, no: caseWords.solvedNo };
const grades: Record<number, Words> = {
  1: formWords.star1,
  2: formWords.star2,
  3: formWords.star3,
  4: formWords.star4,
  5: formWords.star5,
};

const One = ({ title, rating }: { title: Words; rating: RatingShown }) => {
  const w = useWords();
  const grade = grades[rating.score];
  return (
    <li>
      <p className="hint">{w(title)}</p>
      <p>
        <strong>{w(solved[rating.solved])}</strong> · {grade && w(grade)}
      </p>
      <p className="hint">
        <When at={rating.at} /> · {w(rating.by === 'link' ? caseWords.byLink : caseWords.byTold)}
      </p>
    </li>
  );
};

/** The main caller's first and last rating, counted apart; then those of other callers. */
export const Ratings = ({ shown: { ratings, unrated } }: { shown: CaseFull }) => {
  const w = useWords();
  if (ratings.length === 0 && !unrated) return undefined;
  const own = ratings.filter(({ main }) => main).sort((a, b) => a.handling - b.handling);
  const others = ratings.filter(({ main }) => !main);
  const [first, last] = [own[0], own.at(-1)];
  return (
    <Section title={w(caseWords.ratings)}>
      <ul className="plain ratings">
        {own.length === 0 && unrated && <li>{w(caseWords.unrated)}</li>}
        {first && <One title={own.length > 1 ? caseWords.firstRating : caseWords.onlyRating} rating={first} />}
        {last && last !== first && <One title={caseWords.lastRating} rating={last} />}
        {others.map((rating) => (
          <One key={rating.at} title={caseWords.otherRatings} rating={rating} />
        ))}
      </ul>
    </Section>
  );
};
