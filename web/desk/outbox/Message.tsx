import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import type { OutboxRow } from '../api/types.ts';
import { useSendAgain } from '../api/writes.ts';
import { outboxWords } from '../words/pages.ts';

const tones: Readonly<Record<OutboxRow['state'], string>> = {
  kept: 'slate',
  waiting: 'amber',
  sending: 'river',
  sent: 'river',
  delivered: 'jade',
  unwanted: 'slate',
  failed: 'vermilion',
  unsure: 'vermilion',
};

const ways: Readonly<Record<string, keyof typeof outboxWords>> = { desk: 'byDesk', sms: 'byMessage', chat: 'byChat', email: 'byEmail' };

const Again = ({ row }: { row: OutboxRow }) => {
  const w = useWords();
  const sending = useSendAgain(row.id);
  return (
    <>
      <button type="button" className="button quiet" disabled={sending.isPending} onClick={() => sending.mutate()}>
        {w(row.state === 'unsure' ? outboxWords.againUnsure : outboxWords.again)}
      </button>
      {sending.error && <TroubleBox problem={sending.error} faults={[]} prefix={row.id} />}
    </>
  );
};

/** One message: to whom and how it stands, why, the words, and for a text message what goes out and in how many parts. */
export const Message = ({ row, maySend }: { row: OutboxRow; maySend: boolean }) => {
  const w = useWords();
  const { at, to, by, words, link, case: about, state, stateWords, reason, text, parts, attempts, due } = row;
  return (
    <li className="message" data-state={state}>
      <p className="message-to">
        <strong>{to}</strong>
        <span>{w(outboxWords[ways[by] ?? 'byMessage'])}</span>
        <span className="flag" data-tone={tones[state]}>
          {stateWords}
        </span>
        {parts > 0 && <span>{parts === 1 ? w(outboxWords.part) : w(outboxWords.parts, { n: String(parts) })}</span>}
        <When at={at} />
      </p>
      {reason && (
        <p className="message-why">
          {reason}
          {attempts > 1 && ` · ${w(outboxWords.tries, { n: String(attempts) })}`}
          {due && (
            <>
              {` · ${w(outboxWords.next)} `}
              <When at={due} as="due" />
            </>
          )}
        </p>
      )}
      <p className="message-words">{words}</p>
      {text && (
        <details className="message-text">
          <summary>{w(outboxWords.smsText)}</summary>
          <p>{text}</p>
        </details>
      )}
      <p className="message-ways">
        {about && (
          <Link to="/desk/cases/$id" params={{ id: about.id }}>
            {w(outboxWords.forCase)} {about.number}
          </Link>
        )}
        {link?.startsWith('/c/') && (
          <a href={link} target="_blank" rel="noreferrer">
            {w(outboxWords.link)}
          </a>
        )}
        {row.mayAgain && maySend && <Again row={row} />}
      </p>
    </li>
  );
};
