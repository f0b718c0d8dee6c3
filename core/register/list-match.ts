/** One matching of a list to a register 名单比对, as a stream of its own: what for and by what right, how much came of it, who looked, when it was deleted. */

import { isDate } from '../calendar/index.ts';
import type { Asking } from '../case/command.ts';
import { type PostNow, scopeOf } from '../permission.ts';
import { type Fault, refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';

/** How much came of a list: never who. `spoilt` are numbers that Excel had rounded. */
export type MatchCounts = Readonly<{ rows: number; early: number; spoilt: number; byId: number; byName: number }>;

export type MatchCommand = Readonly<
  | {
      type: 'ask';
      programme: string;
      register: string;
      purpose: string;
      basis: string;
      since?: string | undefined;
      days: number;
    }
  | { type: 'match'; counts: MatchCounts }
  | { type: 'show' }
  | { type: 'delete' }
>;

export type ListMatch = Readonly<{
  who: string;
  post: string;
  programme: string;
  register: string;
  purpose: string;
  basis: string;
  since: string | 'ever';
  at: string;
  /** When the hits are deleted, whoever has looked or not. */
  until: string;
  counts: MatchCounts | 'none';
  shown: number;
  deleted: string | 'not-yet';
}>;

export type MatchEvent = Readonly<
  | ({ type: 'asked' } & Omit<ListMatch, 'counts' | 'shown' | 'deleted'>)
  | { type: 'matched'; counts: MatchCounts; at: string }
  | { type: 'shown'; at: string }
  | { type: 'deleted'; because: 'over' | 'asked'; at: string }
>;

/** For how long hits may be kept, in days. */
export const keptDays = { least: 1, most: 30 } as const;

const day = 86_400_000;
const unreadable = (text: string) => text.length > 500 || !isStorable(text);

const wordsFault = (path: string, said: string, zh: string, en: string): Fault[] =>
  said.trim().length < 4 || unreadable(said) ? [{ path, code: 'missing', words: t(zh, en) }] : [];

const faultsIn = ({ purpose, basis, since, days }: MatchCommand & { type: 'ask' }): Fault[] => [
  ...wordsFault('purpose', purpose, '请写明比对用途（4至500字）', 'Say what it is for, in 4 to 500 characters'),
  ...wordsFault('basis', basis, '请写明依据（4至500字）：哪部法、哪份文件', 'Say by what law or document, in 4 to 500 characters'),
  ...(since === undefined || isDate(since)
    ? []
    : [{ path: 'since', code: 'bad-format', words: t('起始日期写成 2026-11-20', 'Write the first day as 2026-11-20') }]),
  ...(Number.isInteger(days) && days >= keptDays.least && days <= keptDays.most
    ? []
    : [{ path: 'days', code: 'out-of-range', words: t('结果保留1至30天', 'Hits are kept for 1 to 30 days') }]),
];

/** The posts by which somebody may match lists. */
export const matchingPosts = (posts: readonly PostNow[]): PostNow[] =>
  posts.filter(({ kind }) => scopeOf(kind, 'entries.match') !== 'none');

/** Whether this is the one who asked, in the post by which they asked. To everybody else it is not there. */
export const isOwnMatch = ({ who, post }: Pick<ListMatch, 'who' | 'post'>, { who: asker, posts }: Pick<Asking, 'who' | 'posts'>): boolean =>
  who === asker && matchingPosts(posts).some(({ id }) => id === post);

const ask = (command: MatchCommand & { type: 'ask' }, asking: Asking): MatchEvent[] => {
  const [post] = matchingPosts(asking.posts);
  if (!post) return refuse('not-yours');
  const faults = faultsIn(command);
  if (faults.length > 0) return refuse('unwell', faults);
  const { programme, register, purpose, basis, since = 'ever', days } = command;
  return [
    {
      type: 'asked',
      who: asking.who,
      post: post.id,
      programme,
      register,
      purpose: purpose.trim(),
      basis: basis.trim(),
      since,
      at: asking.at.toISOString(),
      until: new Date(asking.at.getTime() + days * day).toISOString(),
    },
  ];
};

/** What happens to a matching: purpose and basis first, one list, each look, and the end; or the refusal. */
export const decideMatch = (state: ListMatch | 'none', command: MatchCommand, asking: Asking): MatchEvent[] => {
  if (command.type === 'ask') return state === 'none' ? ask(command, asking) : refuse('not-now');
  const bySystem = asking.who === 'system' && command.type === 'delete';
  if (state === 'none' || !(bySystem || isOwnMatch(state, asking))) return refuse('no-such-thing');
  const at = asking.at.toISOString();
  const over = at >= state.until;
  if (state.deleted !== 'not-yet') return bySystem ? [] : refuse('not-now');
  if (command.type === 'delete') return bySystem && !over ? [] : [{ type: 'deleted', because: bySystem ? 'over' : 'asked', at }];
  if (over || (state.counts === 'none') !== (command.type === 'match')) return refuse('not-now');
  return command.type === 'match' ? [{ type: 'matched', counts: command.counts, at }] : [{ type: 'shown', at }];
};

export const evolveMatch = (state: ListMatch | 'none', event: MatchEvent): ListMatch | 'none' => {
  if (event.type === 'asked') {
    const { type: _, ...asked } = event;
    return { ...asked, counts: 'none', shown: 0, deleted: 'not-yet' };
  }
  if (state === 'none') return state;
  if (event.type === 'matched') return { ...state, counts: event.counts };
  if (event.type === 'shown') return { ...state, shown: state.shown + 1 };
  return { ...state, deleted: event.at };
};
