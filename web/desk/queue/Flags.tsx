import { useWords } from '../../shared/language.tsx';
import { fill, leftWords } from '../../shared/time-words.ts';
import { t, type Words } from '../../shared/words/t.ts';
import type { CaseRow } from '../api/types.ts';
import { queueWords } from '../words/queue.ts';

type Flag = { words: Words; tone: 'river' | 'amber' | 'vermilion' | 'slate' };

const waiting: Partial<Record<CaseRow['what'], Words>> = {
  request: queueWords.request,
  part: queueWords.part,
  whistle: queueWords.whistle,
  rating: queueWords.rating,
};

const stageLate = ({ stageDue, promiseState }: CaseRow, now: Date): Flag[] => {
  if (!stageDue || promiseState !== 'running' || Date.parse(stageDue) > now.getTime()) return [];
  return [
    { tone: 'amber', words: fill(t('{stage}{late}', '{stage} {late}'), { stage: queueWords.stageLeft, late: leftWords(stageDue, now) }) },
  ];
};

/** What is out of the ordinary with a case, most pressing first. */
export const flagsOf = (row: CaseRow, now: Date): Flag[] => {
  const waits = waiting[row.what];
  return [
    ...(waits ? [{ words: waits, tone: 'river' as const }] : []),
    ...(row.supervised ? [{ words: queueWords.supervised, tone: 'vermilion' as const }] : []),
    ...stageLate(row, now),
    ...(row.hung ? [{ words: queueWords.hung, tone: 'slate' as const }] : []),
    ...(row.repeated ? [{ words: queueWords.repeated, tone: 'slate' as const }] : []),
    ...(row.confidential ? [{ words: queueWords.confidential, tone: 'slate' as const }] : []),
  ];
};

export const Flags = ({ row, now, most = 9 }: { row: CaseRow; now: Date; most?: number }) => {
  const w = useWords();
  return flagsOf(row, now)
    .slice(0, most)
    .map(({ words, tone }) => (
      <span key={words.zh} className="flag" data-tone={tone}>
        {w(words)}
      </span>
    ));
};

/** Urgency as a shape and a word; ordinary cases carry none. */
export const Urgency = ({ urgency }: Pick<CaseRow, 'urgency'>) => {
  const w = useWords();
  if (urgency === 'normal') return undefined;
  return (
    <span className="urgency" data-urgency={urgency}>
      <span aria-hidden="true">{urgency === 'danger' ? '▲' : '◆'}</span>
      {w(queueWords[urgency])}
    </span>
  );
};
