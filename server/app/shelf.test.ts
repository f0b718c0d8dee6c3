import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { metaOf } from '../../core/programme/fields.ts';
import { openForm } from '../../core/programme/open-form.ts';
import type { CaseProgramme } from '../../core/programme/programme.ts';
import { t } from '../../core/words.ts';
import { caseProgrammes, programmes } from '../../programmes/index.ts';
import { type CaseHouse, caseHouse } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { createBooks } from './books.ts';
import { actOnCase } from './cases/act.ts';
import { openCase } from './cases/open.ts';
import { casePrimitive } from './cases/primitive.ts';
import { createDoor } from './door/index.ts';
import { createShelf, stockShelf } from './shelf.ts';

let base: FreshDatabase;
let house: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
});
afterAll(() => base.drop());

const changed = (change: (programme: CaseProgramme) => CaseProgramme): CaseProgramme[] =>
  caseProgrammes.map((one) => (one.id === 'response' ? change(one) : one));

test('the same content has the same version, a changed one another', () => {
  const { digest } = house.ports;
  const [one, two] = [createShelf(programmes, digest), createShelf(programmes, digest)];
  expect(one.current.map(({ version }) => version)).toEqual(two.current.map(({ version }) => version));
  const other = createShelf(
    changed((programme) => ({ ...programme, title: t('改名', 'Renamed') })),
    digest,
  );
  expect(other.find('response')?.version).not.toBe(one.find('response')?.version);
});

test('a stored version comes back with its forms, labels and limits', async () => {
  const empty = createShelf([], house.ports.digest);
  await stockShelf(base.db, house.zone, empty, house.clock.now());
  for (const { version, programme } of house.shelf.current) {
    const back = empty.casesAt(version)!;
    expect(Object.keys(back.cases.flow.stages)).toEqual(Object.keys(programme.cases.flow.stages));
    expect(Object.keys(openForm(back).shape)).toEqual(Object.keys(openForm(programme).shape));
    for (const [key, field] of Object.entries(programme.cases.asks ?? {}))
      expect(metaOf(back.cases.asks?.[key] as z.ZodType)).toEqual(metaOf(field as z.ZodType));
    expect(back.cases.limits).toEqual(programme.cases.limits);
  }
});

test('a running case keeps the programme it was opened under, a new one takes the new', async () => {
  const old = await house.open();
  const strict = changed((programme) => {
    const { received, ...others } = programme.cases.flow.stages;
    const { decline: _, ...actions } = received!.actions;
    return {
      ...programme,
      cases: { ...programme.cases, flow: { ...programme.cases.flow, stages: { ...others, received: { ...received!, actions } } } },
    };
  });
  const shelf = createShelf(strict, house.ports.digest);
  const door = createDoor({
    db: base.db,
    ports: house.ports,
    primitives: [casePrimitive({ db: base.db, books: createBooks(house.ports.calendar), shelf }, house.ports)],
  });
  await stockShelf(base.db, house.zone, shelf, house.clock.now());

  const decline = { reason: 'empty', basis: '无', instead: '无' };
  const young = await openCase(door, await house.as('caller'), 'response', { words: '新的' });
  await expect(actOnCase(door, await house.as('ann'), young.id, 'decline', { data: decline })).rejects.toMatchObject({ code: 'not-now' });
  await expect(actOnCase(door, await house.as('ann'), old.id, 'decline', { data: decline })).resolves.toMatchObject({ id: old.id });
  await expect(house.act('ann', young.id, 'accept', { kind: 'help', category: 'response.any', area: 'G' })).resolves.toMatchObject({
    id: young.id,
  });
});
