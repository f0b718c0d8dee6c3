import type { Messenger, Messengers, QuietHours, Way } from '../../core/message/index.ts';
import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import type { HeadBook } from '../app/heads.ts';
import { keepBriefly } from '../app/keep-briefly.ts';
import type { PostHook } from '../app/ports.ts';
import type { Shelf } from '../app/shelf.ts';
import type { Classifiers } from '../app/triage/classifiers.ts';
import { zones } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';
import { keepAlerts } from './alerts.ts';
import { bringEntries } from './bring-entries.ts';
import { keepCalled } from './called.ts';
import { keepCallers } from './callers.ts';
import { keepCampaigns } from './campaigns.ts';
import { watchClocks } from './clocks.ts';
import { closeOpenValues } from './close-open.ts';
import { sendCodes } from './codes.ts';
import { watchEntries } from './entries.ts';
import { keepFindings } from './findings.ts';
import { keepHeads } from './heads.ts';
import { keepLearning } from './learn.ts';
import { keepLeaves } from './leaves.ts';
import { type Chore, startLoop } from './loop.ts';
import { endMatches } from './matches.ts';
import { freezeMonths } from './months.ts';
import { type News, waitForNews } from './news.ts';
import { keepNotices } from './notices.ts';
import { keepPrecedents } from './precedents.ts';
import { keepRecounts } from './recounts.ts';
import { keepErasures, keepRetention } from './retention.ts';
import { keepMissed, keepPlanning } from './rounds.ts';
import { keepSearch } from './search.ts';
import { sendMessages } from './sending.ts';
import { blindTelephones } from './telephones.ts';
import { tidyUp } from './tidy.ts';
import { keepTopics } from './topics.ts';
import { keepTriage } from './triage.ts';
import { keepWebhooks, sendWebhooks } from './webhooks.ts';

export type Jobs = { stop: () => Promise<void> };

export type JobOptions = {
  db: Db;
  door: Door;
  books: Books;
  classifiers: Classifiers;
  shelf: Shelf;
  removeFile: (zone: string, id: string) => Promise<void>;
  /** By which ways messages leave; without it none do. */
  messages?: { messengers: Messengers; quiet: QuietHours; address: string };
  postHook: PostHook;
  /** Where the heads of the log are kept outside the database; without it nowhere. */
  heads?: HeadBook;
  /** Told how long each job worked when it woke, and whether it failed. */
  worked?: (job: string, seconds: number, failed: boolean) => void;
  chance: () => number;
  /** What is heard of commits. */
  news: News;
};

/** What is done in one zone, over a connection that knows no other. */
type ChoreFor = (zone: string, db: Db) => Chore;

/** A new zone is served this many milliseconds later at most. */
const zonesStand = 5_000;

/** The same chore for every zone that there is, one after another. */
const everywhere = (db: Db, all: () => Promise<readonly { id: string }[]>, news: News, choreFor: ChoreFor): Chore => {
  const any = choreFor('any', db);
  const reader = waitForNews(news);
  return {
    ...any,
    work: async () => {
      let again = false;
      for (const { id } of await all()) {
        if (any.follows === 'feed' && reader.quiet(id)) continue;
        const end = await reader.after(id, () => choreFor(id, inZone(db, id)).work());
        again = end === 'again' || again;
      }
      return again ? 'again' : 'done';
    },
  };
};

/** Starts everything that goes on without anybody asking: clocks, notices, tidying. As many processes as wanted may run them. */
export const startJobs = ({
  db: outside,
  door,
  books,
  classifiers,
  shelf,
  removeFile,
  postHook,
  worked,
  heads,
  chance,
  news,
  messages = { messengers: {}, quiet: 'none', address: '' },
}: JobOptions): Jobs => {
  const { ports } = door;
  const known = keepBriefly<readonly { id: string }[]>(zonesStand);
  const all = () => known.get('zones', () => zones(outside));
  const start = (choreFor: ChoreFor) => startLoop(everywhere(outside, all, news, choreFor), ports.log, worked);
  const open = new Set(Object.keys(messages.messengers) as Way[]);
  const codesBy =
    (messenger: Messenger): ChoreFor =>
    (zone, db) =>
      sendCodes({ db, books, ports, messenger }, zone);
  const loops = [
    start((zone, db) => watchClocks(db, door, zone, ports.log)),
    start((zone, db) => keepNotices(db, books, ports, zone, open)),
    start((zone, db) => keepCallers(db, zone)),
    start((zone, db) => keepSearch(db, ports, zone)),
    start((zone, db) => keepTriage({ db, door, books, classifiers }, zone)),
    start((zone, db) => keepPlanning({ db, door, books, shelf }, zone)),
    start((zone, db) => keepCampaigns({ db, door, books, shelf }, zone)),
    start((zone, db) => keepCalled({ db, door, books, shelf }, zone)),
    start((zone, db) => keepMissed({ db, door, books, shelf }, zone)),
    start((zone, db) => keepFindings({ db, door, books, shelf }, zone)),
    start((zone, db) => keepLearning(db, ports, zone)),
    start((zone, db) => keepPrecedents(db, door, books, zone)),
    start((zone, db) => keepRecounts(db, door, books, zone)),
    start((zone, db) => keepAlerts(db, books, zone)),
    start((zone, db) => keepTopics(db, books, shelf, ports, zone)),
    start((zone, db) => watchEntries(db, door, books, zone)),
    start((zone, db) => endMatches(db, door, zone)),
    start((zone, db) => freezeMonths(db, door, books, shelf, zone)),
    start((zone, db) => bringEntries({ db, door, books, shelf }, zone)),
    start((zone, db) => keepLeaves(db, door, books, zone)),
    start((zone, db) => sendMessages({ db, books, ports, ...messages }, zone)),
    ...(messages.messengers.sms ? [start(codesBy(messages.messengers.sms))] : []),
    start((zone, db) => blindTelephones(db, ports, zone)),
    start((zone, db) => closeOpenValues(db, ports, zone)),
    start((zone, db) => keepRetention({ db, door, books, shelf }, zone)),
    start((zone, db) => keepErasures({ db, door, books, shelf }, zone)),
    start((zone, db) => keepWebhooks(db, books, ports, zone)),
    start((zone, db) => sendWebhooks({ db, books, ports, post: postHook, zone, chance })),
    ...(heads ? [start((zone, db) => keepHeads(db, books, ports, heads, zone))] : []),
    start((zone, db) => tidyUp(db, ports, zone, (id) => removeFile(zone, id))),
  ];
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
};
