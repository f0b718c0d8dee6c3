import { subjectOf } from '../../core/case/index.ts';
import { type Addresses, type Chosen, type Reach, reachFor, type Topic, type Way } from '../../core/message/index.ts';
import type { Notice } from '../../core/notice/index.ts';
import { may, type PostNow } from '../../core/permission.ts';
import type { Words } from '../../core/words.ts';
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
export type Reached = Readonly<{
  /** By caller, whether they write in a chat. */
  chats: ReadonlySet<string>;
  /** By the id of a sealed number, what tells it apart. */
  blinds: ReadonlyMap<string, string>;
  /** By account, how else they want to hear. */
  staff: ReadonlyMap<string, KeptWish>;
  /** The posts of an account on a day, worked out once for a batch. */
  postsOf: (account: string, on: Date) => readonly PostNow[];
}>;

const remembered = (book: Book) => {
  const kept = new Map<string, readonly PostNow[]>();
  return (account: string, on: Date): readonly PostNow[] => {
    const key = `${account} ${book.dateOf(on)}`;
    const posts = kept.get(key) ?? book.postsOf(account, on);
    kept.set(key, posts);
    return posts;
  };
};

/** Reads how the callers of these cases, and the staff of the zone, are reached. */
export const reachOf = async (db: Db, zone: string, states: ReadonlyMap<string, KeptCase>, book: Book): Promise<Reached> => {
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
  return { chats: new Set(chats.keys()), blinds, staff, postsOf: remembered(book) };
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

const toCaller = (notice: Notice, state: KeptCase, { chats, blinds }: Reached): Addressed[] => {
  const id = notice.to.slice('caller:'.length);
  if (chats.has(id)) return [{ notice, to: notice.to, channel: 'chat', person: `chat ${id}` }];
  const phone = state.callers.find((caller) => caller.id === id)?.phone;
  return phone ? [{ notice, to: notice.to, channel: 'sms', person: `phone ${blinds.get(phone.personal) || phone.personal}` }] : [];
};

/** What is told to one of the staff: in the inbox, and by at most one way out. */
export type ToStaff = Readonly<{ account: string; topic: Topic; words: Words; reach: Exclude<Reach, 'off'> }>;

const addressesOf = (wish: KeptWish | undefined): Addresses => ({
  ...(wish?.phone && { sms: wish.phone }),
  ...(wish?.chat && { chat: wish.chat }),
  ...(wish?.email && { email: wish.email }),
});

/** Who of the staff hears of an event, each once, of cases that they may see; whoever did it themselves knows already. */
export const staffTold = (
  notices: readonly Notice[],
  { topic, state, who, at }: Readonly<{ topic: Topic; state: KeptCase; who: string; at: Date }>,
  book: Book,
  { staff, postsOf }: Reached,
): ToStaff[] => {
  const told = new Map<string, ToStaff>();
  for (const notice of notices.filter(({ to }) => !to.startsWith('caller:'))) {
    const [kind, named = ''] = notice.to.split(':');
    const accounts = kind === 'account' ? [named] : behind(book, notice.to, at);
    for (const account of accounts) {
      if (account === who || told.has(account) || !may(postsOf(account, at), 'see', subjectOf(state))) continue;
      const wish = staff.get(`account:${account}`);
      const reach = reachFor(topic, (wish?.topics ?? {}) as Chosen, addressesOf(wish));
      if (reach !== 'off') told.set(account, { account, topic, words: notice.words, reach });
    }
  }
  return [...told.values()];
};

/**
 * The messages of one event, each with its way; one for each person, never two. What a unit or a tray is told stands once on its screens.
 * Whoever cannot be reached is told nothing.
 */
export const addressed = (notices: readonly Notice[], state: KeptCase, staff: readonly ToStaff[], reach: Reached): Addressed[] => {
  const seen = new Set<string>();
  const onScreens = notices.flatMap((notice): Addressed[] =>
    notice.to.startsWith('caller:') ? toCaller(notice, state, reach) : [{ notice, to: notice.to, channel: 'desk', person: notice.to }],
  );
  const outward = staff.flatMap(({ account, words, reach: channel }): Addressed[] =>
    channel === 'app'
      ? []
      : [
          {
            notice: { to: `account:${account}`, words, link: 'case', purpose: 'staff', fields: { number: state.number } },
            to: `account:${account}`,
            channel,
            person: `account ${account}`,
          },
        ],
  );
  return [...onScreens, ...outward].filter(({ person }) => !seen.has(person) && seen.add(person));
};
