import type { Way } from '../../core/message/index.ts';
import type { Notice } from '../../core/notice/index.ts';
import { livesOn } from '../../core/zone/index.ts';
import type { Book } from '../app/book.ts';
import type { KeptCase } from '../app/cases/row.ts';
import { chattingIn } from '../db/queries/conversations.ts';
import { type KeptWish, wishesOf } from '../db/queries/message-wishes.ts';
import { blindsOfValues } from '../db/queries/telephones.ts';
import type { Db } from '../db/schema.ts';

/** One message with the way it takes. `person` tells people apart, so that one who called twice is told once. */
export type Addressed = Readonly<{ notice: Notice; to: string; channel: Way | 'desk'; person: string }>;

/** What is known of people and how they are reached, read once for many events. */
export type Reach = Readonly<{
  /** By caller, whether they write in a chat. */
  chats: ReadonlySet<string>;
  /** By the id of a sealed number, what tells it apart. */
  blinds: ReadonlyMap<string, string>;
  /** By account, how else they want to hear. */
  staff: ReadonlyMap<string, KeptWish>;
}>;

/** Reads how the callers of these cases, and the staff of the zone, are reached. */
export const reachOf = async (db: Db, zone: string, states: ReadonlyMap<string, KeptCase>, book: Book): Promise<Reach> => {
  const callers = [...states.values()].flatMap((state) => state.callers);
  const phones = callers.flatMap(({ phone }) => (phone ? [phone.personal] : []));
  const cases = [...new Set([...states.entries()].flatMap(([id, { joined }]) => [id.split(' ', 1)[0]!, ...joined]))];
  const [chats, blinds, staff] = await Promise.all([
    chattingIn(db, zone, cases),
    blindsOfValues(db, zone, phones),
    wishesOf(
      db,
      zone,
      book.rows.accounts.map(({ id }) => `account:${id}`),
    ),
  ]);
  return { chats: new Set(chats.keys()), blinds, staff };
};

const trayKinds: Readonly<Record<string, string>> = { desk: 'operator', supervisor: 'supervisor', leader: 'leader' };

/** Who of the staff hears of what is sent to a unit or a tray. */
const behind = (book: Book, to: string, on: Date): string[] => {
  const [kind, who = ''] = to.split(':');
  const day = book.dateOf(on);
  const posts = book.rows.posts.filter(
    (post) => livesOn(post, day) && (kind === 'unit' ? post.kind === 'handler' && post.unit === who : post.kind === trayKinds[who]),
  );
  return [...new Set(posts.map(({ account }) => account))];
};

const toCaller = (notice: Notice, state: KeptCase, { chats, blinds }: Reach): Addressed[] => {
  const id = notice.to.slice('caller:'.length);
  if (chats.has(id)) return [{ notice, to: notice.to, channel: 'chat', person: `chat ${id}` }];
  const phone = state.callers.find((caller) => caller.id === id)?.phone;
  return phone ? [{ notice, to: notice.to, channel: 'sms', person: `phone ${blinds.get(phone.personal) || phone.personal}` }] : [];
};

const toStaff = (notice: Notice, book: Book, { staff }: Reach, at: Date): Addressed[] => [
  { notice, to: notice.to, channel: 'desk', person: notice.to },
  ...behind(book, notice.to, at).flatMap((account): Addressed[] => {
    const to = `account:${account}`;
    const wish = staff.get(to);
    return [
      ...(wish?.email ? [{ notice, to, channel: 'email' as const, person: `email ${account}` }] : []),
      ...(wish?.chat ? [{ notice, to, channel: 'chat' as const, person: `chat ${account}` }] : []),
    ];
  }),
];

/** The messages of one event, each with its way; one for each person and way, never two. Whoever cannot be reached is told nothing. */
export const addressed = (notices: readonly Notice[], state: KeptCase, at: Date, book: Book, reach: Reach): Addressed[] => {
  const seen = new Set<string>();
  return notices
    .flatMap((notice) => (notice.to.startsWith('caller:') ? toCaller(notice, state, reach) : toStaff(notice, book, reach, at)))
    .filter(({ person }) => !seen.has(person) && seen.add(person));
};
