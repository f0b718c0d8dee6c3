import { maskName } from '../../../core/identifier/index.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Campaign, CampaignCommand } from '../../../core/round/campaign.ts';
import type { VisitStage } from '../../../core/round/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { findCampaign, type KeptCampaign, newestCampaigns } from '../../db/queries/campaigns.ts';
import { entryTitles } from '../../db/queries/entry-titles.ts';
import { visitsLike } from '../../db/queries/seen-visits.ts';
import { type KeptVisit, visitsWhere } from '../../db/queries/visits.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { type CampaignDone, campaignKind } from './campaign-primitive.ts';
import { subjectTitle, type Titles } from './subjects.ts';

type Outcome = { subject: string; title: Words; stage: VisitStage | 'planned'; failed: number; inspectors: string[]; visit: string | null };

/** A campaign or draw with how far it has come. */
export type CampaignShown = {
  id: string;
  title: string;
  programme: string;
  round: string;
  roundTitle: Words;
  at: string;
  opens: string;
  closes: string;
  drawn: boolean;
  published: string | null;
  subjects: number;
  chosen: number;
  done: number;
  missed: number;
};

/** What anybody needs in order to repeat a draw: the frozen lists under their ids, the seed, and what came of it. */
export type DrawShown = CampaignShown & {
  seed: string;
  ratio: string;
  least: number;
  each: number;
  frozen: string;
  list: { id: string; title: Words }[];
  excluded: string[];
  inspectors: { post: string; name: string; unit: Words }[];
  interests: Record<string, string[]>;
  outcomes: Outcome[];
};

const mostVisits = 2_000;

const visitsOfCampaign = ({ db }: Reader, zone: string, id: string): Promise<KeptVisit[]> =>
  visitsWhere(db, zone, visitsLike({ of: id }), { most: mostVisits });

const shown = ({ shelf }: Reader, { id, state }: KeptCampaign, visits: readonly KeptVisit[]): CampaignShown => ({
  id,
  title: state.title,
  programme: state.programme,
  round: state.round,
  roundTitle: shelf.at(state.version)?.rounds?.[state.round]?.title ?? t(state.round, state.round),
  at: state.at,
  opens: state.opens,
  closes: state.closes,
  drawn: state.drawn !== 'none',
  published: state.published === 'not' ? null : state.published,
  subjects: state.subjects.length,
  chosen: state.chosen.length,
  done: visits.filter(({ state: visit }) => visit.stage === 'done').length,
  missed: visits.filter(({ state: visit }) => visit.stage === 'missed').length,
});

const most = 100;

/** The newest campaigns and draws with their coverage. */
export const campaignList = async (reader: Reader, { zone }: Doorstep): Promise<{ items: CampaignShown[] }> => {
  const kept = await newestCampaigns(reader.db, zone, most);
  const items: CampaignShown[] = [];
  for (const one of kept) items.push(shown(reader, one, await visitsOfCampaign(reader, zone, one.id)));
  return { items };
};

const outcomesOf = (
  book: Book,
  { chosen, subjects, drawn }: Campaign,
  visits: readonly KeptVisit[],
  titles: Titles,
  open: boolean,
): Outcome[] =>
  chosen.map(({ subject, who }) => {
    const of = subjects.find(({ id }) => id === subject);
    const visit = visits.find(({ state }) => state.subject.id === subject);
    const posts = drawn === 'none' ? [] : drawn.inspectors.filter(({ account }) => who.includes(account)).map(({ post }) => post);
    return {
      subject,
      title: of ? subjectTitle(book, of, titles) : t(subject, subject),
      stage: visit?.state.stage ?? 'planned',
      failed: new Set(visit?.state.works.flatMap(({ failed }) => failed)).size,
      inspectors: drawn === 'none' ? who.map((account) => book.accountName(account) ?? account) : posts,
      visit: open ? (visit?.id ?? null) : null,
    };
  });

const page = async (reader: Reader, zone: string, kept: KeptCampaign, open: boolean): Promise<DrawShown> => {
  const { state } = kept;
  const book = await reader.books.of(reader.db, zone);
  const visits = await visitsOfCampaign(reader, zone, kept.id);
  const entries = state.subjects.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : []));
  const titles = await entryTitles(reader.db, zone, entries);
  const { drawn } = state;
  const none = { seed: '', ratio: '', least: 0, each: 0, frozen: '', inspectors: [], interests: {} };
  const { seed, ratio, least, each, frozen, inspectors, interests } = drawn === 'none' ? none : drawn;
  return {
    ...shown(reader, kept, visits),
    seed,
    ratio,
    least,
    each,
    frozen,
    list: state.subjects.map((subject) => ({ id: subject.id, title: subjectTitle(book, subject, titles) })),
    excluded: [...state.excluded],
    inspectors: inspectors.map(({ post, account, unit }) => {
      const name = book.accountName(account) ?? account;
      return { post, name: open ? name : maskName(name), unit: book.unitName(unit) };
    }),
    interests: Object.fromEntries(Object.entries(interests).map(([post, subjects]) => [post, [...subjects]])),
    outcomes: outcomesOf(book, state, visits, titles, open),
  };
};

/** A campaign on one page, for those who see rounds. */
export const campaignPage = async (reader: Reader, { zone }: Doorstep, id: string): Promise<DrawShown> =>
  page(reader, zone, (await findCampaign(reader.db, zone, id)) ?? refuse('no-such-thing'), true);

/** A draw that was published, for anybody: names masked, everything else as it was frozen. */
export const publishedDraw = async (reader: Reader, { zone }: Doorstep, id: string): Promise<DrawShown> => {
  const kept = await findCampaign(reader.db, zone, id);
  if (!kept || kept.state.published === 'not') return refuse('no-such-thing');
  return page(reader, zone, kept, false);
};

/** Calls for visits: everything that could be visited is frozen, chosen or drawn, and planned from the feed. */
export const callCampaign = (
  door: Door,
  step: Doorstep,
  { programme, round, ...call }: { programme: string; round: string } & Omit<Extract<CampaignCommand, { type: 'call' }>, 'type'>,
): Promise<CampaignDone> =>
  door.submit<CampaignDone>(step, campaignKind, { id: door.ports.ids.next(), programme, round, command: { type: 'call', ...call } });

export const publishDraw = (door: Door, step: Doorstep, id: string): Promise<CampaignDone> =>
  door.submit<CampaignDone>(step, campaignKind, { id: id.toLowerCase(), programme: '', round: '', command: { type: 'publish' } });
