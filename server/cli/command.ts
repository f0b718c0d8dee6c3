import type { Words } from '../../core/words.ts';
import type { House, HouseOptions } from '../start/house.ts';
import type { Settings } from '../start/settings.ts';

/** What a command works with: the database of the running server, or one that is started for it. */
export type Tools = Readonly<{
  settings: Settings;
  /** Opens the house; it is closed when the command has ended. Without all keys of its values it is opened only for who bears that. */
  open: (options?: Pick<HouseOptions, 'missingKeys'>) => Promise<House & Readonly<{ url: string }>>;
  say: (line: string) => void;
  /** Replaces the line on which progress is shown; silent where nobody watches. */
  progress: (line: string) => void;
  /** Aborted on Ctrl-C; a command that takes long ends at the next good place. */
  stopped: AbortSignal;
}>;

export type Given = Readonly<Record<string, unknown>>;

/** One command, one file in `commands/`: the file is all that it takes. */
export type Command = Readonly<{
  /** Its name and what it takes: `import <kind> <file>`. */
  usage: string;
  about: Words;
  options?: readonly (readonly [flag: string, about: Words])[];
  examples?: readonly string[];
  /** Does it, and answers with the exit code: 0 done, 1 found something wrong. */
  run: (args: readonly string[], options: Given, tools: Tools) => Promise<number>;
}>;

/** Something was asked in a way that cannot be done; told without a trace. */
export class Misused extends Error {}

export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
