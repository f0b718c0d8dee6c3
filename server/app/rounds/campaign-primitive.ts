import type { RoundPart } from '../../../core/programme/rounds.ts';
import { type Campaign, type CampaignCommand, type CampaignEvent, decideCampaign, evolveCampaign } from '../../../core/round/campaign.ts';
import { campaignRow, lockCampaigns, recordCampaigns } from '../../db/queries/campaigns.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import { isUuid } from '../cases/files.ts';
import type { Primitive } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';
import { registerEntries } from './entries.ts';
import { visitorsOf } from './plan.ts';
import { type Entries, subjectsOf } from './subjects.ts';

/** What the door calls campaigns; the `kind` of their events. */
export const campaignKind = 'campaign';

export type CampaignAsk = Readonly<{ id: string; programme: string; round: string; command: CampaignCommand }>;

export type CampaignDone = Readonly<{ id: string }>;

type State = Campaign | 'none';
type Ready = Readonly<{ book: Book; entries: Entries }>;

const worldOf = ({ book, entries }: Ready, shelf: Shelf, { digest }: Pick<Ports, 'digest'>, ask: CampaignAsk, on: Date) => {
  const shelved = shelf.every.find(({ programme }) => programme.id === ask.programme);
  const rounds: Readonly<Record<string, RoundPart>> = shelved?.programme.rounds ?? {};
  const part = Object.hasOwn(rounds, ask.round) ? rounds[ask.round] : undefined;
  if (!shelved || !part) return undefined;
  const subjects = subjectsOf(book, ask.programme, part, on, entries).map(({ risk: _, ...subject }) => subject);
  const visitors = visitorsOf(book, part, [[book.root]], on);
  const inspectors = book.rows.posts
    .flatMap((post) => {
      const found = visitors.find(({ account, unit }) => account === post.account && unit === post.unit);
      return found && part.who.kinds.includes(post.kind) && post.area === book.root ? [{ post: post.id, ...found }] : [];
    })
    .sort((a, b) => (a.post < b.post ? -1 : 1));
  return {
    programme: ask.programme,
    round: ask.round,
    version: shelved.version,
    subjects,
    visitors,
    inspectors,
    split: part.who.split,
    root: [book.root],
    sha256: digest,
  };
};

/** Campaigns and draws as streams of the door; what could be visited and who could go are frozen in the transaction that calls. */
export const campaignPrimitive = (
  { books, shelf }: { books: Books; shelf: Shelf },
  ports: Pick<Ports, 'digest'>,
): Primitive<CampaignAsk, State, CampaignEvent, Ready, undefined, CampaignDone> => ({
  kind: campaignKind,
  v: 1,
  unopened: 'none',
  clashes: {},
  evolve: evolveCampaign,
  streams: ({ id }) => (isUuid(id) ? [id] : []),
  same: ({ id, programme, round, command }) => (command.type === 'call' ? [programme, round, command] : [id, command]),
  lock: async (tx, zone, streams) =>
    new Map((await lockCampaigns(tx, zone, streams)).map(({ id, state, seq, hash }) => [id, { state, seq, hash }])),
  prepare: async (tx, zone) => ({ book: await books.of(tx, zone), entries: await registerEntries(tx, zone, shelf) }),
  decide: (ready, { ask, asking }, stateOf) => ({
    happenings: [
      {
        stream: ask.id,
        events: decideCampaign(worldOf(ready, shelf, ports, ask, asking.at), stateOf(ask.id), ask.command, asking, [ready.book.root]),
      },
    ],
    post: asking.posts.find(({ kind }) => kind === 'supervisor')?.id ?? 'none',
    beside: undefined,
    answer: { id: ask.id },
  }),
  record: (tx, zone, changed) =>
    recordCampaigns(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [campaignRow(stream, state, { seq, hash })])),
    ),
});
