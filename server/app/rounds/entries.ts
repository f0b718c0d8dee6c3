import { entriesOfRegisters } from '../../db/queries/entries.ts';
import type { Db } from '../../db/schema.ts';
import type { Shelf } from '../shelf.ts';
import type { Entries, RegisterEntry } from './subjects.ts';

const nameOf = (programme: string, register: string): string => `${programme}/${register}`;

/** The plain words of an entry: what is sealed chooses nobody. */
export const saysOf = (stage: string, data: Readonly<Record<string, unknown>>): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(data).flatMap(([field, value]) => (typeof value === 'object' ? [] : [[field, String(value)]]))),
  stage,
});

/** The entries that the rounds of today's programmes are about, read once: those that are not over. */
export const registerEntries = async (db: Db, zone: string, shelf: Shelf): Promise<Entries> => {
  const wanted = shelf.every.flatMap(({ programme }) =>
    Object.values(programme.rounds ?? {}).flatMap(({ subjects }) =>
      'register' in subjects ? [{ programme: subjects.of ?? programme.id, register: subjects.register }] : [],
    ),
  );
  const found = new Map<string, RegisterEntry[]>();
  for (const { id, state } of await entriesOfRegisters(db, zone, wanted)) {
    const name = nameOf(state.programme, state.register);
    const entry = {
      id,
      area: state.area,
      unit: state.unit === 'nobody' ? '' : state.unit,
      says: saysOf(state.stage, state.data),
      people: state.people,
    };
    const own = found.get(name);
    if (own) own.push(entry);
    else found.set(name, [entry]);
  }
  return (programme, register) => found.get(nameOf(programme, register)) ?? [];
};
