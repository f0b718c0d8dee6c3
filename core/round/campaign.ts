/** Visits that somebody calls for: a dragnet over a list, a spot check, or a double random draw 双随机 that anybody can repeat. */
import type { Asking } from '../case/command.ts';
import type { Digest } from '../crypto/index.ts';
import { may } from '../permission.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { drawAgain, frozenText } from './draw-again.ts';
import { shareOut, type Visitor } from './share.ts';
import type { Subject } from './visit.ts';

export { drawAgain, frozenText } from './draw-again.ts';

/** Somebody in the drawing of inspectors: known by their post, which is no name. */
export type Inspector = Readonly<{ post: string; account: string; unit: string }>;

/** What a draw was made of, frozen: from these and the seed anybody gets the same result. */
export type Drawn = Readonly<{
  seed: string;
  /** Percent, as decimal text. */
  ratio: string;
  least: number;
  each: number;
  inspectors: readonly Inspector[];
  /** By post, the subjects in which somebody has an interest 回避. */
  interests: Readonly<Record<string, readonly string[]>>;
  /** Of the frozen lists, as one text. */
  frozen: string;
}>;

export type Campaign = Readonly<{
  programme: string;
  round: string;
  version: string;
  title: string;
  by: string;
  at: string;
  opens: string;
  closes: string;
  /** Everything that could be visited on that day, and what was left out of it. */
  subjects: readonly Subject[];
  excluded: readonly string[];
  drawn: Drawn | 'none';
  /** What is visited, and by whom; nobody named: whoever has the place. */
  chosen: readonly Readonly<{ subject: string; who: readonly string[] }>[];
  published: string | 'not';
}>;

export type CampaignEvent = (Readonly<{ type: 'called' }> & Omit<Campaign, 'published'>) | Readonly<{ type: 'published'; at: string }>;

export type DrawWanted = Readonly<{
  seed: string;
  ratio: string;
  least: number;
  each: number;
  interests: Readonly<Record<string, readonly string[]>>;
}>;

export type CampaignCommand =
  | Readonly<{
      type: 'call';
      title: string;
      opens: string;
      closes: string;
      only: readonly string[];
      excluded: readonly string[];
      draw?: DrawWanted;
    }>
  | Readonly<{ type: 'publish' }>;

/** What calling rests on: the round, everything it could visit today, and who could go. */
export type CampaignWorld = Readonly<{
  programme: string;
  round: string;
  version: string;
  subjects: readonly Subject[];
  visitors: readonly Visitor[];
  inspectors: readonly Inspector[];
  split: 'people' | 'units' | undefined;
  root: readonly string[];
  sha256: Digest;
}>;

const zoneWide = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

const leastInspectors = 2;

const fault = (path: string, code: string, zh: string, en: string): Fault => ({ path, code, words: t(zh, en) });

const drawFaults = (wanted: DrawWanted | undefined): Fault[] => {
  if (!wanted) return [];
  const { seed, ratio, each } = wanted;
  const share = Number(ratio);
  return [
    ...(seed.trim().length < 4
      ? [fault('draw.seed', 'too-short', '种子至少 4 个字，要事先公布', 'a seed of at least 4 characters, published before')]
      : []),
    ...(/^\d{1,3}(\.\d{1,3})?$/.test(ratio) && share > 0 && share <= 100
      ? []
      : [fault('draw.ratio', 'not-right', '比例在 0 到 100 之间', 'a share between 0 and 100')]),
    ...(each < leastInspectors ? [fault('draw.each', 'too-few', '每次检查至少两名检查人员', 'at least two inspectors for each')] : []),
  ];
};

const call = (world: CampaignWorld, command: CampaignCommand & { type: 'call' }, asking: Asking): CampaignEvent[] => {
  const { only, excluded, draw: wanted, opens, closes, title } = command;
  const known = new Set(world.subjects.map(({ id }) => id));
  const subjects = only.length > 0 ? world.subjects.filter(({ id }) => only.includes(id)) : world.subjects;
  const strangers = [...only, ...excluded].filter((id) => !known.has(id));
  const faults = [
    ...(closes <= opens ? [fault('closes', 'too-early', '结束要在开始之后', 'it must end after it begins')] : []),
    ...(closes <= asking.at.toISOString() ? [fault('closes', 'past', '要填以后的时间', 'this must lie ahead')] : []),
    ...strangers.map((id) => fault('only', 'unknown', `名单里没有：${id}`, `not in the list: ${id}`)),
    ...(subjects.length === 0 && strangers.length === 0 ? [fault('only', 'empty', '没有可以检查的对象', 'there is nothing to visit')] : []),
    ...drawFaults(wanted),
  ];
  if (faults.length > 0) return refuse('unwell', faults);
  const ids = subjects.map(({ id }) => id);
  const drawn: Drawn | 'none' = wanted
    ? {
        ...wanted,
        inspectors: world.inspectors,
        frozen: world.sha256(
          frozenText(
            ids,
            world.inspectors.map(({ post }) => post),
          ),
        ),
      }
    : 'none';
  const chosen = drawn === 'none' ? undefined : drawAgain(drawn, ids, excluded, world.sha256);
  if (chosen?.some(({ inspectors }) => inspectors === null))
    return refuse('unwell', [fault('draw.each', 'too-few', '回避之后检查人员不够', 'too few inspectors remain without an interest')]);
  const accountOf = new Map(world.inspectors.map(({ post, account }) => [post, account]));
  const shared = shareOut(
    ids.filter((id) => !excluded.includes(id)),
    world.visitors,
    world.split,
  );
  return [
    {
      type: 'called',
      programme: world.programme,
      round: world.round,
      version: world.version,
      title,
      by: asking.who,
      at: asking.at.toISOString(),
      opens,
      closes,
      subjects,
      excluded,
      drawn,
      chosen: chosen
        ? chosen.map(({ subject, inspectors }) => ({ subject, who: (inspectors ?? []).map((post) => accountOf.get(post) ?? post) }))
        : [...shared].map(([subject, who]) => ({ subject, who })),
    },
  ];
};

/** What happens when this is asked of a campaign: events, or a refusal, thrown. */
export const decideCampaign = (
  world: CampaignWorld | undefined,
  state: Campaign | 'none',
  command: CampaignCommand,
  asking: Asking,
  root: readonly string[],
): CampaignEvent[] => {
  if (!may(asking.posts, 'rounds.plan', zoneWide(root))) return refuse('not-yours');
  if (command.type === 'publish') {
    if (state === 'none') return refuse('no-such-thing');
    if (state.drawn === 'none') return refuse('not-now');
    return state.published === 'not' ? [{ type: 'published', at: asking.at.toISOString() }] : [];
  }
  if (!world) return refuse('no-such-thing');
  return state === 'none' ? call(world, command, asking) : [];
};

export const evolveCampaign = (state: Campaign | 'none', event: CampaignEvent): Campaign | 'none' => {
  if (event.type === 'called') {
    const { type: _, ...called } = event;
    return { ...called, published: 'not' };
  }
  return state === 'none' ? state : { ...state, published: event.at };
};
