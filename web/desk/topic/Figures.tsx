import { useWords } from '../../shared/language.tsx';
import type { Words } from '../../shared/words/t.ts';
import { topicWords } from '../words/topic.ts';

/** One figure: what it counts, the number, and what stands beside it. */
export const Figure = ({ title, n, note, below = false }: { title: string; n: number; note?: string; below?: boolean }) => {
  const w = useWords();
  return (
    <div className="call-figure">
      <p className="call-figure-title">{title}</p>
      <p className="call-figure-number" data-below={below}>
        {w(topicWords.calls, { n })}
      </p>
      {note && <p className="call-figure-note">{note}</p>}
    </div>
  );
};

type Lately = Readonly<{ days: number; now: number; before: number; lastYear: number }>;

/** Calls of late, of as many days before, and of the same days a year ago. */
export const LatelyFigures = ({ lately, title }: { lately: Lately; title: Words }) => {
  const w = useWords();
  const { days, now, before, lastYear } = lately;
  return (
    <>
      <Figure title={w(title, { days })} n={now} />
      <Figure title={w(topicWords.before, { days })} n={before} />
      <Figure title={w(topicWords.lastYear)} n={lastYear} />
    </>
  );
};
