import { type Command, othersOf } from '../../../core/case/index.ts';
import { isUuid } from './files.ts';

type Numbered = Extract<Command, { type: 'open' | 'bring' }>;

type Erasing = Extract<Command, { type: 'erase' }>;

/** Without the number, which the door gives. */
type Unnumbered<One> = One extends Numbered ? Omit<One, 'number'> : never;

/** What is asked of one case. Numbers are given out by the door, so nobody brings one; what an erasing rests on is read inside it. */
export type CaseAsk = Readonly<{
  id: string;
  command: Exclude<Command, Numbered | Erasing> | Unnumbered<Numbered> | Omit<Erasing, 'remains'>;
  /** The programme by which it is to be opened. */
  programme?: string;
  /** Its id is worked out from where it came from, so it may be here already. */
  derived?: true;
  /** Imported: nobody is told anything about it. */
  quiet?: true;
  /** Whose uploads it may name: `token:` and a hash, `account:` and an id, or `nobody`. */
  uploader: string;
}>;

/** What comes back from the door, and what a repeat is told: `callers` are the new callers of a case that was opened. */
export type CaseAnswer = Readonly<{ id: string; number: string; callers: readonly string[] }>;

/** The cases that this touches and that may exist. A new id needs no lock. */
export const streamsOf = ({ id, command, derived }: CaseAsk): string[] =>
  [...(command.type === 'open' && !derived ? [] : [id]), ...othersOf(command as Command)].filter(isUuid);

/** What makes two requests the same: an id made for the occasion is no part of it. */
export const sameness = ({ id, command, programme, derived }: CaseAsk): unknown =>
  command.type === 'open' && !derived ? [programme, command] : [id, programme, command];

/** The number of somebody above, which one case only has. */
export const claimsOf = ({ command }: CaseAsk): string[] => {
  const given = command.type === 'open' ? (command.data as { above?: { number?: unknown } } | undefined)?.above?.number : undefined;
  return typeof given === 'string' ? [`above ${given}`] : [];
};
