import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import type { LeaderWords } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { LongText } from './LongText.tsx';

/** Leader's words 批示, above everything else. */
export const LeaderNote = ({ words }: { words: readonly LeaderWords[] }) => {
  const w = useWords();
  if (words.length === 0) return undefined;
  return (
    <section className="leader" aria-label={w(caseWords.leader)}>
      {words.map(({ at, by, words: said, to, until }) => (
        <div key={at + said} className="leader-one">
          <p className="leader-who">
            <strong>{w(caseWords.leader)}</strong> {by} · <When at={at} />
            {to && ` · ${w(caseWords.leaderTo, { unit: w(to) })}`}
            {until !== 'none' && (
              <>
                {' '}
                · {w(caseWords.leaderUntil)} <When at={until} as="due" />
              </>
            )}
          </p>
          <LongText text={said} />
        </div>
      ))}
    </section>
  );
};
