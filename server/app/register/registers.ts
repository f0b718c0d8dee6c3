import { own } from '../../../core/own.ts';
import type { RegisterPart } from '../../../core/programme/registers.ts';
import type { Words } from '../../../core/words.ts';
import type { Shelf } from '../shelf.ts';

export type FoundRegister = Readonly<{ programme: string; programmeTitle: Words; register: string; part: RegisterPart; version: string }>;

/** Every register that today's programmes keep, in their order. */
export const registersOf = (shelf: Shelf): FoundRegister[] =>
  shelf.every.flatMap(({ programme, version }) =>
    Object.entries(programme.registers ?? {}).map(([register, part]) => ({
      programme: programme.id,
      programmeTitle: programme.title,
      register,
      part,
      version,
    })),
  );

/** A register as its programme declares it today. */
export const registerOf = (shelf: Shelf, programme: string, register: string): FoundRegister | undefined => {
  const found = shelf.every.find((one) => one.programme.id === programme);
  const part = own(found?.programme.registers, register);
  return found && part && { programme, programmeTitle: found.programme.title, register, part, version: found.version };
};
