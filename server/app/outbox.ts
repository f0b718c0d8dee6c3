import type { Case } from '../../core/case/index.ts';
import { maskPhone } from '../../core/identifier/index.ts';
import type { PostNow } from '../../core/permission.ts';
import type { Words } from '../../core/words.ts';
import { t } from '../../core/words.ts';
import { type KeptNotice, notices } from '../db/queries/outbox.ts';
import { personalValues } from '../db/queries/personal.ts';
import { seenBy } from '../db/queries/seen.ts';
import { caseStates, linksOf } from '../db/queries/standing.ts';
import type { Db } from '../db/schema.ts';
import type { Book } from './book.ts';
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
    after,
    limit: most,
    posts,
  }: { by?: string | undefined; after?: string | undefined; limit: number; posts: readonly PostNow[] },
) => {
  const rows = await notices(db, zone, { by, before: place(after), most, seen: seenBy(posts) });
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
    if (kind === 'tray') return trays[who] ?? t(who, who);
    const phone = phones.get(callerOf(row)?.phone?.personal ?? '');
    return phone ? t(maskPhone(phone), maskPhone(phone)) : t('来电人', 'the caller');
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
    }),
  );
  const last = rows.at(-1);
  return { items, next: rows.length === most && last ? `${last.position}.${last.part}` : null };
};
