import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { LongText } from '../case/LongText.tsx';
import { repeatWords } from '../words/repeat.ts';
import type { Repeat } from './api.ts';

const tones: Record<Repeat['stage'], string> = { asked: 'amber', approved: 'river', denied: 'slate', lifted: 'slate', expired: 'slate' };

/** A mark: the matter first, then the earlier answer, then who said so and until when. */
export const Mark = ({ mark, wordy = true, children }: { mark: Repeat; wordy?: boolean; children?: React.ReactNode }) => {
  const w = useWords();
  const { stage, title, reason, word, category, area, of, answer, answered, byName, at, until, decidedByName, later, cases } = mark;
  return (
    <div className="repeat">
      <p className="message-to">
        <strong>{title}</strong>
        <span className="flag" data-tone={tones[stage]}>
          {stage === 'approved' ? w(repeatWords.untilDay, { day: until }) : w(repeatWords[stage])}
        </span>
      </p>
      <p className="hint">
        {w(area)} · {w(category)}
        {later > 0 && ` · ${w(repeatWords.later, { n: later })}`}
      </p>
      <dl className="repeat-facts">
        <dt>
          {w(repeatWords.answer)}
          {answered && (
            <span className="hint">
              {' '}
              <When at={answered} />
            </span>
          )}
        </dt>
        <dd>
          <LongText text={answer || '—'} />
          {of && (
            <Link to="/desk/cases/$id" params={{ id: of.id }} className="repeat-case">
              {of.number}
            </Link>
          )}
        </dd>
        {wordy && (
          <>
            <dt>{w(repeatWords.reason)}</dt>
            <dd>
              <LongText text={reason} />
            </dd>
          </>
        )}
        {word && (
          <>
            <dt>{w(repeatWords[stage])}</dt>
            <dd>{word}</dd>
          </>
        )}
      </dl>
      <p className="hint">
        {w(repeatWords.askedBy, { name: byName })} <When at={at} />
        {stage === 'asked' && ` · ${w(repeatWords.untilDay, { day: until })}`}
        {decidedByName && ` · ${w(repeatWords.decidedBy, { name: decidedByName })}`}
      </p>
      {wordy && cases.length > 0 && (
        <p className="message-ways">
          {cases.map(({ id, number, counts }) => (
            <Link key={id} to="/desk/cases/$id" params={{ id }}>
              {number} · {w(repeatWords[counts])}
            </Link>
          ))}
        </p>
      )}
      {children}
    </div>
  );
};
