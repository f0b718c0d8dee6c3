import { isMobile, phoneDigits } from '../../../core/identifier/index.ts';
import { fieldsIn, isWanted, type Letter, partsOf, templateFor, textOf, type Wish } from '../../../core/message/index.ts';
import type { Words } from '../../../core/words.ts';
import { chattingIn } from '../../db/queries/conversations.ts';
import { wishesOf } from '../../db/queries/message-wishes.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Leaving } from '../../db/queries/sending.ts';
import { caseStates, linksOf } from '../../db/queries/standing.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { KeptCase } from '../cases/row.ts';
import type { Ports } from '../ports.ts';
import { blindOf } from '../telephones.ts';

/** Why a message cannot leave: public codes, shown in words on the outbox page. */
export type Hindrance = 'no-template' | 'no-mobile' | 'nobody' | 'unwanted';

export type Written = Readonly<{ letter: Letter; parts: number }> | Readonly<{ hindrance: Hindrance }>;

/** What writing letters stands on, read once for a batch. */
export type Desk = Readonly<{
  book: Book;
  ports: Pick<Ports, 'secrets'>;
  address: string;
  states: ReadonlyMap<string, KeptCase>;
  links: Awaited<ReturnType<typeof linksOf>>;
  phones: ReadonlyMap<string, string>;
  chats: Awaited<ReturnType<typeof chattingIn>>;
  wishes: Awaited<ReturnType<typeof wishesOf>>;
}>;

const callerOf = ({ states }: Pick<Desk, 'states'>, { caseId, recipient }: Pick<Leaving, 'caseId' | 'recipient'>) =>
  states.get(caseId)?.callers.find(({ id }) => `caller:${id}` === recipient);

/** Reads what these messages need: whom they go to, what they want to hear, and their links. */
export const openDesk = async (
  db: Db,
  zone: string,
  book: Book,
  ports: Pick<Ports, 'secrets'>,
  address: string,
  rows: readonly Pick<Leaving, 'caseId' | 'recipient'>[],
): Promise<Desk> => {
  const states = (await caseStates(db, zone, [...new Set(rows.map(({ caseId }) => caseId))])) as ReadonlyMap<string, KeptCase>;
  const sealed = rows.flatMap((row) => callerOf({ states }, row)?.phone?.personal ?? []);
  const cases = rows.flatMap(({ caseId }) => [caseId, ...(states.get(caseId)?.joined ?? [])]);
  const [phones, links, chats] = await Promise.all([
    personalValues(db, zone, sealed),
    linksOf(db, zone, cases),
    chattingIn(db, zone, cases),
  ]);
  const people = [...phones.values()].map((phone) => `phone:${blindOf(ports, zone, phone)}`);
  const talking = [...chats.values()].map(({ way, known }) => `chat:${way}:${known}`);
  const wishes = await wishesOf(db, zone, [...people, ...talking, ...rows.map(({ recipient }) => recipient)]);
  return { book, ports, address, states, links, phones, chats, wishes };
};

/** The number a message goes to, or undefined when there is none. */
export const phoneOf = (desk: Desk, row: Pick<Leaving, 'caseId' | 'recipient'>): string | undefined =>
  desk.phones.get(callerOf(desk, row)?.phone?.personal ?? '');

const linkOf = ({ links, ports, address }: Desk, { link, recipient, caseId }: Leaving): string => {
  const found = links.get(recipient.slice('caller:'.length));
  if (link === 'follow' && found) return `${address}/c/${ports.secrets.link(found.caseId, found.caller, found.generation)}`;
  return link === 'case' ? `${address}/desk/cases/${caseId}` : '';
};

const wishFor = ({ wishes, book, ports }: Desk, recipient: string, phone: string | undefined): Wish => {
  const who = phone === undefined ? recipient : `phone:${blindOf(ports, book.zone.id, phone)}`;
  return (wishes.get(who)?.wish ?? 'all') as Wish;
};

const smsOf = (desk: Desk, row: Leaving, at: Date): Written => {
  const phone = row.recipient.startsWith('account:') ? (desk.wishes.get(row.recipient)?.phone ?? undefined) : phoneOf(desk, row);
  if (phone === undefined) return { hindrance: 'nobody' };
  if (!isMobile(phone)) return { hindrance: 'no-mobile' };
  if (row.recipient.startsWith('caller:') && !isWanted(wishFor(desk, row.recipient, phone), row.purpose)) return { hindrance: 'unwanted' };
  const template = templateFor(row.purpose, desk.book.rows.smsTemplates, desk.book.dateOf(at));
  if (!template?.filed) return { hindrance: 'no-template' };
  const fields = { ...(row.fields as Record<string, string>), link: linkOf(desk, row) };
  const words = textOf(template, fields);
  return {
    letter: {
      id: row.id,
      to: phoneDigits(phone),
      words,
      template: { filed: template.filed, signature: template.signature, fields: fieldsIn(template, fields) },
    },
    parts: partsOf(words),
  };
};

/** Where a message goes that is no text message: the chat's own id, or an e-mail address. */
const elsewhere = ({ chats, wishes }: Desk, { channel, recipient }: Leaving): string | null | undefined =>
  recipient.startsWith('caller:')
    ? chats.get(recipient.slice('caller:'.length))?.sender
    : wishes.get(recipient)?.[channel === 'email' ? 'email' : 'chat'];

/** The message as it leaves, or why it cannot. */
export const writeLetter = (desk: Desk, row: Leaving, at: Date): Written => {
  if (row.channel === 'sms') return smsOf(desk, row, at);
  const to = elsewhere(desk, row);
  if (!to) return { hindrance: 'nobody' };
  const talk = desk.chats.get(row.recipient.slice('caller:'.length));
  const wish = talk ? (desk.wishes.get(`chat:${talk.way}:${talk.known}`)?.wish as Wish | undefined) : undefined;
  if (row.recipient.startsWith('caller:') && !isWanted(wish ?? 'all', row.purpose)) return { hindrance: 'unwanted' };
  const link = linkOf(desk, row);
  const words = `${(row.words as Words).zh}${link === '' ? '' : ` ${link}`}`;
  return { letter: { id: row.id, to, words }, parts: 0 };
};
