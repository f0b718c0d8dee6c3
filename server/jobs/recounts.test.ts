import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../../core/case/index.ts';
import { type CaseHouse, caseHouse, handClock } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { createBooks } from '../app/books.ts';
import { casePrimitive } from '../app/cases/primitive.ts';
import { createDoor } from '../app/door/index.ts';
import type { Ports } from '../app/ports.ts';
import { replay } from '../app/replay.ts';
import { caseStates } from '../db/queries/standing.ts';
import { keepRecounts } from './recounts.ts';

let base: FreshDatabase;
let house: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db, { clock: handClock('2049-12-29T01:00:00.000Z') });
});
afterAll(() => base.drop());

const promiseOf = async (id: string) => ((await caseStates(base.db, house.zone, [id])).get(id) as Case).promise;
const typesOf = async (id: string) =>
  (await base.db.selectFrom('events').select('type').where('stream', '=', id).orderBy('seq').execute()).map(({ type }) => type);

/** The same house a day later, when the notices for two years have come: the first week of January is free. */
const informed = () => {
  const ports: Ports = {
    ...house.ports,
    calendar: (hours, offset) => {
      const { table, ...calendar } = house.ports.calendar(hours, offset);
      const off = new Set([...table.off, ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2050-01-0${day}`)]);
      return { ...calendar, table: { ...table, off, years: new Set([...table.years, 2049, 2050]) } };
    },
  };
  const books = createBooks(ports.calendar);
  const door = createDoor({ db: base.db, ports, primitives: [casePrimitive({ db: base.db, books, shelf: house.shelf }, ports)] });
  return keepRecounts(base.db, door, books, house.zone);
};

test('a guessed due date is moved by an event once the notice is out, and once only', async () => {
  const { id } = await house.open();
  const guessed = await promiseOf(id);
  expect(guessed.estimated).toBe(true);

  await keepRecounts(base.db, house.door, house.books, house.zone).work();
  expect(await typesOf(id)).toEqual(['opened']);

  await informed().work();
  const known = await promiseOf(id);
  expect(known).toMatchObject({ estimated: false });
  expect(known.due > guessed.due).toBe(true);
  await informed().work();
  expect(await typesOf(id)).toEqual(['opened', 'due-moved']);
  expect((await replay(base.db, house.zone)).differences).toEqual([]);
});
