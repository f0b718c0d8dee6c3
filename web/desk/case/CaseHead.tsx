import { useLanguage, useWords } from '../../shared/language.tsx';
import { useNow } from '../../shared/useNow.ts';
import type { CaseFull } from '../api/types.ts';
import { Flags, Urgency } from '../queue/Flags.tsx';
import { kindWords, queueWords } from '../words/queue.ts';
import { Clocks } from './Clocks.tsx';

/** The first sentence of what was said is the title; the rest stands below it. */
const titleOf = ({ excerpt, number }: CaseFull) => excerpt.split(/[\n。！？!?；;]/)[0]?.slice(0, 60) || number;

/** Number, title, urgency, where it stands, and both clocks. */
export const CaseHead = ({ shown, children }: { shown: CaseFull; children?: React.ReactNode }) => {
  const w = useWords();
  const now = useNow();
  const { language } = useLanguage();
  return (
    <header className="case-head">
      <div className="case-head-line">
        <span className="case-number">{shown.number}</span>
        <span>{w(shown.programmeTitle)}</span>
        <span>
          {w(kindWords[shown.kind])}
          {language === 'zh' ? '：' : ': '}
          {shown.categoryName ? w(shown.categoryName) : w(queueWords.unsorted)}
        </span>
        {children}
      </div>
      <h1 className="case-title" tabIndex={-1}>
        {titleOf(shown)}
      </h1>
      <div className="case-head-flags">
        <span className="case-stage">{w(shown.stageTitle)}</span>
        <Urgency urgency={shown.urgency} />
        <Flags row={shown} now={now} />
      </div>
      <Clocks shown={shown} />
    </header>
  );
};
