import { useWords } from '../../language.tsx';
import { formWords } from '../../words/form.ts';
import type { FieldProps } from '../registry.tsx';

/** The five grades 五级评价, the best first; the number is what the API keeps. */
export const grades = [
  { score: 5, words: formWords.star5, mouth: 'M14 28c3 7 17 7 20 0z' },
  { score: 4, words: formWords.star4, mouth: 'M14 28c3 6 17 6 20 0' },
  { score: 3, words: formWords.star3, mouth: 'M15 30h18' },
  { score: 2, words: formWords.star2, mouth: 'M15 32c3-4 15-4 18 0' },
  { score: 1, words: formWords.star1, mouth: 'M14 34c3-8 17-8 20 0' },
] as const;

/** A face of our own for a grade; decoration beside its word. */
export const Face = ({ mouth }: { mouth: string }) => (
  <svg
    viewBox="0 0 48 48"
    fill="none"
    stroke="currentColor"
    strokeWidth="3.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <circle cx="24" cy="24" r="20" />
    <path d="M17 17v3M31 17v3" />
    <path d={mouth} />
  </svg>
);

export const StarsField = ({ id, value, change, needed, describedBy }: FieldProps) => {
  const w = useWords();
  return (
    <div className="stars">
      {grades.map(({ score, words, mouth }) => (
        <label key={score} className="star" data-chosen={value === score}>
          <input
            type="radio"
            name={id}
            value={score}
            checked={value === score}
            required={needed}
            aria-describedby={describedBy}
            onChange={() => change(score)}
          />
          <Face mouth={mouth} />
          <span>{w(words)}</span>
        </label>
      ))}
    </div>
  );
};
