import { phoneDigits } from '../../../core/identifier/index.ts';
import {
  type Addresses,
  type Chosen,
  choiceFaults,
  type Reach,
  reachFor,
  type Topic,
  topicNames,
  topics,
  type Wish,
} from '../../../core/message/index.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Words } from '../../../core/words.ts';
import { countUnread, inboxOf, markRead } from '../../db/queries/inbox.ts';
import { keepReach, keepWish, wishesOf } from '../../db/queries/message-wishes.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { Db } from '../../db/schema.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';

/** One thing that somebody was told, with the case it leads to. */
export type Told = {
  position: number;
  case: { id: string; number: string; category: Words | null; area: Words };
  topic: Topic;
  topicTitle: Words;
  words: Words;
  at: string;
  read: string | null;
};

const mostCounted = 100;

/** How many I have not read; a hundred stands for more. */
export const unreadOf = (db: Db, { zone, asking }: Doorstep): Promise<number> =>
  countUnread(db, zone, asking.who, seenBy(asking.posts), mostCounted);

/** What I was told, the newest first, of cases that I may still see. */
export const inboxPage = async (
  { db, books }: Pick<Reader, 'db' | 'books'>,
  step: Doorstep,
  { unread, before, limit }: { unread: boolean; before: number | 'newest'; limit: number },
): Promise<{ items: Told[]; unread: number; next: number | null }> => {
  const { zone, asking } = step;
  const seen = seenBy(asking.posts);
  const book = await books.of(db, zone);
  const [rows, left] = await Promise.all([
    inboxOf(db, zone, { account: asking.who, unread, before, most: limit, seen }),
    unreadOf(db, step),
  ]);
  const items = rows.map(
    ({ position, caseId, number, category, area, topic, words, at, read }): Told => ({
      position,
      case: { id: caseId, number, category: book.categoryName(category) ?? null, area: book.areaName(area) },
      topic: topic as Topic,
      topicTitle: topics[topic as Topic].title,
      words: words as Words,
      at: at.toISOString(),
      read: read?.toISOString() ?? null,
    }),
  );
  return { items, unread: left, next: rows.length === limit ? (rows.at(-1)?.position ?? null) : null };
};

export const readInbox = (db: Db, { zone, asking }: Doorstep, which: { positions: readonly number[] } | { upTo: number }): Promise<void> =>
  markRead(db, zone, asking.who, which, asking.at);

/** By which way I hear of what, and what cannot be turned off, with the reason. */
export type MyMessages = {
  email: string;
  sms: string;
  chat: string;
  topics: { topic: Topic; title: Words; must: Words | null; reach: Reach }[];
};

const keptOf = async (db: Db, { zone, asking }: Doorstep): Promise<{ chosen: Chosen; addresses: Addresses }> => {
  const who = `account:${asking.who}`;
  const kept = (await wishesOf(db, zone, [who])).get(who);
  const addresses = {
    ...(kept?.email && { email: kept.email }),
    ...(kept?.phone && { sms: kept.phone }),
    ...(kept?.chat && { chat: kept.chat }),
  };
  return { chosen: (kept?.topics ?? {}) as Chosen, addresses };
};

export const messagesOf = async (db: Db, step: Doorstep): Promise<MyMessages> => {
  const { chosen, addresses } = await keptOf(db, step);
  const { email = '', sms = '', chat = '' } = addresses;
  return {
    email,
    sms,
    chat,
    topics: topicNames.map((topic) => {
      const about = topics[topic];
      return { topic, title: about.title, must: 'must' in about ? about.must : null, reach: reachFor(topic, chosen, addresses) };
    }),
  };
};

/** Keeps what I chose; every fault at once. */
export const chooseMessages = async (
  db: Db,
  step: Doorstep,
  given: { email: string; sms: string; chat: string; topics: Chosen },
): Promise<MyMessages> => {
  const [email, sms, chat] = [given.email.trim(), given.sms.trim(), given.chat.trim()];
  const faults = choiceFaults(given.topics, { ...(email && { email }), ...(sms && { sms }), ...(chat && { chat }) });
  if (faults.length > 0) return refuse('unwell', faults);
  await keepReach(db, step.zone, `account:${step.asking.who}`, {
    email: email || null,
    phone: sms === '' ? null : phoneDigits(sms),
    chat: chat || null,
    topics: given.topics,
    at: step.asking.at,
  });
  return messagesOf(db, step);
};

/** How much a resident wants to hear on the number they proved. */
export const wishOf = async (db: Db, zone: string, blind: string): Promise<Wish> => {
  const who = `phone:${blind}`;
  return ((await wishesOf(db, zone, [who])).get(who)?.wish ?? 'all') as Wish;
};

export const chooseWish = (db: Db, zone: string, blind: string, wish: Wish, at: Date): Promise<void> =>
  keepWish(db, zone, `phone:${blind}`, { wish, at });
