/** Every page of the desk and who finds the way to it. A new page is one line here; the bar, the foot and “More” follow. */
import type { shellWords } from '../words/shell.ts';
import type { IconName } from './Icon.tsx';

/** Under which heading a way stands in “More”. */
export const groups = ['work', 'know', 'manage'] as const;
export type Group = (typeof groups)[number];

/** `deed`: one of these must be among the person's own; none means everybody. `exact`: not current on pages below it. */
export type Way = Readonly<{
  to: string;
  words: keyof typeof shellWords;
  icon: IconName;
  group: Group;
  deed?: string | readonly string[];
  exact?: true;
}>;

/** In the order of the bar: what is wanted daily first, because the last ones move into “More” where room is short. */
export const ways: readonly Way[] = [
  { to: '/desk', words: 'queue', icon: 'cases', group: 'work', deed: 'see', exact: true },
  { to: '/desk/map', words: 'map', icon: 'map', group: 'work', deed: 'see' },
  { to: '/desk/today', words: 'today', icon: 'today', group: 'work', deed: 'handle' },
  { to: '/desk/call-backs', words: 'callBacks', icon: 'call', group: 'work', deed: 'callBack' },
  { to: '/desk/ladder', words: 'ladder', icon: 'ladder', group: 'work', deed: 'supervise' },
  { to: '/desk/leader-words', words: 'leaderWords', icon: 'words', group: 'work', deed: ['instruct', 'handle'] },
  { to: '/desk/new', words: 'enter', icon: 'new', group: 'work', deed: 'open' },
  { to: '/desk/above', words: 'above', icon: 'above', group: 'work', deed: 'triage' },
  { to: '/desk/groups', words: 'chats', icon: 'chats', group: 'work', deed: 'open' },
  { to: '/desk/shifts', words: 'shifts', icon: 'shift', group: 'work', deed: 'shift' },
  { to: '/desk/repeats', words: 'repeats', icon: 'again', group: 'work', deed: 'repeats.see' },
  { to: '/desk/topics', words: 'topics', icon: 'course', group: 'work', deed: 'topics.see' },
  { to: '/desk/rounds', words: 'rounds', icon: 'rounds', group: 'work', deed: 'rounds.see' },
  { to: '/desk/roster', words: 'roster', icon: 'roster', group: 'work', deed: 'rounds.see' },
  { to: '/desk/gate-board', words: 'gateBoard', icon: 'gate', group: 'work', deed: 'records.see' },
  { to: '/desk/sessions', words: 'sessions', icon: 'seats', group: 'work', deed: 'sessions.see' },
  { to: '/desk/registers', words: 'registers', icon: 'book', group: 'know', deed: 'entries.see' },
  { to: '/desk/calls', words: 'calls', icon: 'calls', group: 'work', deed: 'calls.see' },
  { to: '/desk/public', words: 'public', icon: 'eye', group: 'know', deed: 'publish' },
  { to: '/desk/quality', words: 'quality', icon: 'star', group: 'know', deed: 'triage.quality' },
  { to: '/desk/firms', words: 'firms', icon: 'check', group: 'manage', deed: 'firms' },
  { to: '/desk/erasures', words: 'erasures', icon: 'eye', group: 'manage', deed: 'rights.decide' },
  { to: '/desk/outbox', words: 'outbox', icon: 'outbox', group: 'manage', deed: 'outbox.see' },
  { to: '/desk/zone', words: 'zone', icon: 'zone', group: 'manage', deed: 'zone.see' },
  { to: '/desk/service', words: 'service', icon: 'course', group: 'manage', deed: 'service.see' },
];

/** The ways that these deeds open. */
export const waysFor = (deeds: readonly string[]): Way[] =>
  ways.filter(({ deed }) => deed === undefined || [deed].flat().some((one) => deeds.includes(one)));
