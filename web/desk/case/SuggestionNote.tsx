import { useWords } from '../../shared/language.tsx';
import type { Suggestion } from '../api/types.ts';
import { caseWords } from '../words/case.ts';

/** Whom the zone's duty table or a precedent would send it to, and why; people decide. */
export const SuggestionNote = ({ suggestion: { leadName, why, found }, filled }: { suggestion: Suggestion; filled: boolean }) => {
  const w = useWords();
  return (
    <div className="suggestion">
      {found !== 'nothing' && leadName && (
        <p>
          <span className="suggestion-word">{w(caseWords.suggestion)}</span>{' '}
          <strong>{w(caseWords.suggested, { unit: w(leadName) })}</strong>
        </p>
      )}
      <p className="hint">{w(why)}</p>
      {filled && found !== 'nothing' && <p className="hint">{w(caseWords.asSuggested)}</p>}
    </div>
  );
};
