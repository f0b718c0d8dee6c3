import { recall, remember } from '../shared/remembered.ts';

/** A matter reported from this phone: its secret link, number and first words. */
export type Matter = Readonly<{ token: string; number: string; words: string; at: string }>;

const most = 20;

const isMatters = (kept: unknown): kept is Matter[] =>
  Array.isArray(kept) &&
  kept.every((one) => typeof one === 'object' && one !== null && 'token' in one && 'number' in one && 'words' in one);

/** Newest first. */
export const matters = (): readonly Matter[] => recall('matters', [], isMatters);

/** Puts a matter on top of those this phone remembers. */
export const keepMatter = (matter: Matter): boolean =>
  remember('matters', [matter, ...matters().filter(({ token }) => token !== matter.token)].slice(0, most));

/** Takes a matter off this phone; the matter itself goes on. */
export const dropMatter = (token: string): boolean =>
  remember(
    'matters',
    matters().filter((one) => one.token !== token),
  );
