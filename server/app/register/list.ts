import { refuse } from '../../../core/refusal.ts';
import { findables } from '../../../core/register/index.ts';
import { countStages, type EntryFilter, entriesOf, pageOfEntries } from '../../db/queries/entries.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { type FoundRegister, registerOf, registersOf } from './registers.ts';
import { type EntryRow, rowShown, valuesOf } from './show.ts';

export type Narrowed = Partial<Record<'stage' | 'area' | 'unit' | 'link' | 'tag' | 'q' | 'after', string | undefined>> & {
  active?: boolean | undefined;
  flagged?: boolean | undefined;
  slipped?: boolean | undefined;
  limit?: number;
};

export type EntryPage = { items: EntryRow[]; next: string | null };

/** The register, or the refusal that there is none. */
export const mustRegister = ({ shelf }: Pick<Reader, 'shelf'>, programme: string, register: string): FoundRegister =>
  registerOf(shelf, programme, register) ?? refuse('no-such-thing');

export const filterOf = (
  { ports }: Pick<Reader, 'ports'>,
  zone: string,
  { programme, register }: FoundRegister,
  narrowed: Narrowed,
): EntryFilter => {
  const { stage, area, unit, link, tag, active, flagged, slipped, q } = narrowed;
  const text = q?.trim() === '' ? undefined : q?.trim();
  return {
    programme,
    register,
    stage,
    area,
    unit,
    link,
    tag,
    active,
    flagged,
    slipped,
    text,
    found: text === undefined ? undefined : findables(text).map((one) => ports.secrets.blind(zone, 'entry', one)),
  };
};

export const cursorOf = (key: string) => Buffer.from(key).toString('base64url');
export const keyOf = (cursor: string | undefined) => (cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString());

/** A page of a register in the order of its numbers, of what the asker may see. */
export const listEntries = async (reader: Reader, step: Doorstep, found: FoundRegister, narrowed: Narrowed): Promise<EntryPage> => {
  const { db, books } = reader;
  const { limit = 50 } = narrowed;
  const filter = filterOf(reader, step.zone, found, narrowed);
  const rows = await pageOfEntries(db, step.zone, filter, entriesOf(step.asking.posts), keyOf(narrowed.after), limit + 1);
  const page = rows.slice(0, limit);
  const book = await books.of(db, step.zone);
  const values = await valuesOf(
    db,
    step.zone,
    page.map(({ state }) => state),
  );
  const last = page.at(-1);
  return {
    items: page.map(({ id, state }) => rowShown(id, state, found.part, book, values)),
    next: rows.length > limit && last ? cursorOf(last.key) : null,
  };
};

/** Every register with how many entries of it stand at each stage, of those that the asker may see. */
export const listRegisters = async ({ db, shelf }: Reader, step: Doorstep) => {
  const seen = entriesOf(step.asking.posts);
  return Promise.all(
    registersOf(shelf).map(async ({ programme, programmeTitle, register, part }) => {
      const counts = await countStages(db, step.zone, { programme, register }, seen);
      return {
        programme,
        programmeTitle,
        register,
        title: part.title,
        about: part.about,
        slipped: [...counts.values()].reduce((sum, one) => sum + one.slipped, 0),
        flagged: [...counts.values()].reduce((sum, one) => sum + one.flagged, 0),
        stages: Object.entries(part.stages).map(([stage, { title, done }]) => ({
          stage,
          title,
          done: done === true,
          count: counts.get(stage)?.n ?? 0,
        })),
      };
    }),
  );
};
