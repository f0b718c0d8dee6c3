import type { Case } from '../../core/case/index.ts';
import { maskPhone } from '../../core/identifier/index.ts';
import type { PostNow } from '../../core/permission.ts';
import type { Words } from '../../core/words.ts';
import { t } from '../../core/words.ts';
import { failures, type KeptNotice, notices } from '../db/queries/outbox.ts';
import { personalValues } from '../db/queries/personal.ts';
import { seenBy } from '../db/queries/seen.ts';
import { caseStates, linksOf } from '../db/queries/standing.ts';
import type { Db } from '../db/schema.ts';
import type { Book } from './book.ts';
import { openDesk, writeLetter } from './messages/letter.ts';
import { reasonWords, stateWords } from './messages/reasons.ts';
import type { Ports } from './ports.ts';

/** One message as the outbox page shows it: to whom, masked; by which way; the words; the link a caller would get. */
export type Outgoing = Readonly<{
  id: string;
  at: string;
  to: Words;
  by: string;
  words: Words;
  link: string | 'none';
  case: { id: string; number: string };
  state: string;
  stateWords: Words;
  /** Why it stands so, where there is more to say. */
  reason: Words | 'none';
  /** The text message as it goes out, signature first, without its link; and in how many parts. */
  text: string | 'none';
  parts: number;
  attempts: number;
  /** When it is tried next. */
  due: string | null;
  mayAgain: boolean;
}>;

const trays: Record<string, Words> = {
  desk: t('受理台', 'the desk'),
  supervisor: t('督办员', 'supervisors'),
  leader: t('领导', 'leaders'),
};

const place = (cursor: string | undefined) => {
  const [position, part] = (cursor ?? '').split('.').map(Number);
  return Number.isSafeInteger(position) && Number.isSafeInteger(part) ? { position: position!, part: part! } : ('newest' as const);
};

/** What would be sent to whom, newest first. Nothing of it is secret from those who may see the outbox but the telephone number's middle. */
export const outboxPage = async (
  db: Db,
  zone: string,
  book: Book,
  { secrets }: Pick<Ports, 'secrets'>,
  {
    by = 'any',
    state = 'any',
    after,
    limit: most,
    posts,
  }: { by?: string | undefined; state?: 'failed' | 'any'; after?: string | undefined; limit: number; posts: readonly PostNow[] },
) => {
  const rows = await notices(db, zone, { by, failed: state === 'failed', before: place(after), most, seen: seenBy(posts) });
  const desk = await openDesk(db, zone, book, { secrets }, '', rows);
  const states = await caseStates(db, zone, [...new Set(rows.map(({ caseId }) => caseId))]);
  const callerOf = ({ caseId, recipient }: KeptNotice) =>
    (states.get(caseId) as Case | undefined)?.callers.find(({ id }) => `caller:${id}` === recipient);
  const phones = await personalValues(
    db,
    zone,
    rows.flatMap((row) => callerOf(row)?.phone?.personal ?? []),
  );

  const links = await linksOf(
    db,
    zone,
    rows.flatMap(({ caseId }) => [caseId, ...((states.get(caseId) as Case | undefined)?.joined ?? [])]),
  );

  const toOf = (row: KeptNotice): Words => {
    const [kind, who = ''] = row.recipient.split(':');
    if (kind === 'unit') return book.unitName(who);
    if (kind === 'account') return t(book.accountName(who) ?? who, book.accountName(who) ?? who);
    if (kind === 'tray') return trays[who] ?? t(who, who);
    if (kind === 'account') return t(book.accountName(who) ?? who, book.accountName(who) ?? who);
    const phone = phones.get(callerOf(row)?.phone?.personal ?? '');
    return phone ? t(maskPhone(phone), maskPhone(phone)) : t('来电人', 'the caller');
  };
  const textOf = (row: KeptNotice): Pick<Outgoing, 'text' | 'parts'> => {
    const written = row.channel === 'sms' ? writeLetter(desk, row, row.at) : undefined;
    if (!written || 'hindrance' in written) return { text: 'none', parts: row.parts };
    return { text: written.letter.words.replaceAll(/\/c\/[\w-]+/g, '…'), parts: row.parts || written.parts };
  };
  const linkOf = (row: KeptNotice) => {
    const link = links.get(callerOf(row)?.id ?? '');
    if (row.link === 'follow' && link) return `/c/${secrets.link(link.caseId, link.caller, link.generation)}`;
    return row.link === 'case' ? `/desk/cases/${row.caseId}` : 'none';
  };
  const items = rows.map(
    (row): Outgoing => ({
      id: row.id,
      at: row.at.toISOString(),
      to: toOf(row),
      by: row.channel,
      words: row.words as Words,
      link: linkOf(row),
      case: { id: row.caseId, number: row.number },
      state: row.state,
      stateWords: stateWords[row.state] ?? t(row.state, row.state),
      reason: row.reason === '' ? 'none' : reasonWords(row.reason),
      ...textOf(row),
      attempts: row.attempts,
      due: row.state === 'waiting' ? (row.due?.toISOString() ?? null) : null,
      mayAgain: row.state === 'failed' || row.state === 'unsure',
    }),
  );
  const last = rows.at(-1);
  return { items, failed: await failures(db, zone), next: rows.length === most && last ? `${last.position}.${last.part}` : null };
};
