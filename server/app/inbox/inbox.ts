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
  type Way,
  type Wish,
} from '../../../core/message/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { seeAlerts } from '../../db/queries/alerts.ts';
import { countUnread, inboxOf, markRead } from '../../db/queries/inbox.ts';
import { keepReach, keepWish, wishesOf } from '../../db/queries/message-wishes.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { Db } from '../../db/schema.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { placeOfReach } from '../messages/sealed-addresses.ts';
import { milestonesTold, type ToldOfEntry } from './milestones.ts';
import { type WayShown, waysOf } from './ways.ts';

/** One thing that somebody was told, with the case or the entry it leads to. */
export type Told = {
  position: number;
  case: { id: string; number: string; category: Words | null; area: Words } | null;
  /** Of a milestone: the entry of a register that it belongs to. */
  entry: ToldOfEntry['entry'] | null;
  topic: Topic | 'milestones';
  topicTitle: Words;
  words: Words;
  at: string;
  read: string | null;
};

const mostCounted = 100;

const milestonesTitle = t('里程碑预警', 'Milestones');

type Looking = Pick<Reader, 'db' | 'shelf'>;

/** How many I have not read; a hundred stands for more. */
export const unreadOf = async (reader: Looking, step: Doorstep): Promise<number> => {
  const { zone, asking } = step;
  const [cases, milestones] = await Promise.all([
    countUnread(reader.db, zone, asking.who, seenBy(asking.posts), mostCounted),
    milestonesTold(reader, step),
  ]);
  return Math.min(mostCounted, cases + milestones.filter(({ read }) => read === null).length);
};

/** What I was told, the newest first, of cases that I may still see and of milestones that are mine. */
export const inboxPage = async (
  reader: Pick<Reader, 'db' | 'books' | 'shelf'>,
  step: Doorstep,
  { unread, before, limit }: { unread: boolean; before: number | 'newest'; limit: number },
): Promise<{ items: Told[]; unread: number; next: number | null }> => {
  const { db, books } = reader;
  const { zone, asking } = step;
  const seen = seenBy(asking.posts);
  const book = await books.of(db, zone);
  const [rows, left, milestones] = await Promise.all([
    inboxOf(db, zone, { account: asking.who, unread, before, most: limit, seen }),
    unreadOf(reader, step),
    milestonesTold(reader, step),
  ]);
  const ofMilestones = milestones
    .filter(({ position, read }) => (before === 'newest' || position < before) && !(unread && read !== null))
    .map((one): Told => ({ ...one, case: null, topic: 'milestones', topicTitle: milestonesTitle }));
  const ofCases = rows.map(
    ({ position, caseId, number, category, area, topic, words, at, read }): Told => ({
      position,
      entry: null,
      case: { id: caseId, number, category: book.categoryName(category) ?? null, area: book.areaName(area) },
      topic: topic as Topic,
      topicTitle: topics[topic as Topic].title,
      words: words as Words,
      at: at.toISOString(),
      read: read?.toISOString() ?? null,
    }),
  );
  const all = [...ofCases, ...ofMilestones].toSorted((a, b) => b.position - a.position);
  const items = all.slice(0, limit);
  return { items, unread: left, next: all.length > limit || rows.length === limit ? (items.at(-1)?.position ?? null) : null };
};

/** Marks what I was told as read; a milestone read here is seen on its own page, too. */
export const readInbox = async (
  reader: Looking,
  step: Doorstep,
  which: { positions: readonly number[] } | { upTo: number },
): Promise<void> => {
  const { zone, asking } = step;
  const unseen = (await milestonesTold(reader, step)).flatMap(({ position, read }) => (read === null ? [position] : []));
  const seen = unseen.filter((position) => ('upTo' in which ? position <= which.upTo : which.positions.includes(position)));
  await markRead(reader.db, zone, asking.who, which, asking.at);
  if (seen.length > 0) await seeAlerts(reader.db, zone, asking.who, seen, asking.at);
};

/** By which way I hear of what, and what cannot be turned off, with the reason. */
export type MyMessages = {
  email: string;
  sms: string;
  chat: string;
  /** Which ways out are open here at all. */
  ways: WayShown[];
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

type Choosing = Pick<Reader, 'db' | 'books' | 'ports'> & Readonly<{ leaves: readonly Way[] }>;

export const messagesOf = async ({ db, books, leaves }: Choosing, step: Doorstep): Promise<MyMessages> => {
  const [{ chosen, addresses }, book] = [await keptOf(db, step), await books.of(db, step.zone)];
  const { email = '', sms = '', chat = '' } = addresses;
  return {
    email,
    sms,
    chat,
    ways: waysOf(book, leaves, step.asking.at),
    topics: topicNames.map((topic) => {
      const about = topics[topic];
      return { topic, title: about.title, must: 'must' in about ? about.must : null, reach: reachFor(topic, chosen, addresses) };
    }),
  };
};

/** Keeps what I chose; every fault at once. */
export const chooseMessages = async (
  reader: Choosing,
  step: Doorstep,
  given: { email: string; sms: string; chat: string; topics: Chosen },
): Promise<MyMessages> => {
  const [email, sms, chat] = [given.email.trim(), given.sms.trim(), given.chat.trim()];
  const faults = choiceFaults(given.topics, { ...(email && { email }), ...(sms && { sms }), ...(chat && { chat }) });
  if (faults.length > 0) return refuse('unwell', faults);
  const who = `account:${step.asking.who}`;
  await keepReach(reader.db, step.zone, who, {
    place: placeOfReach(reader.ports, step.zone, who),
    email: email || null,
    phone: sms === '' ? null : phoneDigits(sms),
    chat: chat || null,
    topics: given.topics,
    at: step.asking.at,
  });
  return messagesOf(reader, step);
};

/** How much a resident wants to hear on the number they proved. */
export const wishOf = async (db: Db, zone: string, blind: string): Promise<Wish> => {
  const who = `phone:${blind}`;
  return ((await wishesOf(db, zone, [who])).get(who)?.wish ?? 'all') as Wish;
};

export const chooseWish = (db: Db, zone: string, blind: string, wish: Wish, at: Date): Promise<void> =>
  keepWish(db, zone, `phone:${blind}`, { wish, at });
