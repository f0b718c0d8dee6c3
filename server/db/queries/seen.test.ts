import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Case, subjectOf, unopened } from '../../../core/case/index.ts';
import { chainStart } from '../../../core/crypto/index.ts';
import { may, type PostNow } from '../../../core/permission.ts';
import { postKinds } from '../../../core/zone/index.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { rowOf } from '../../app/cases/row.ts';
import { reachOf, seenBy } from './seen.ts';
import { recordCases } from './standing.ts';

const zone = '990100';
let base: FreshDatabase;
beforeAll(async () => {
  base = await freshDatabase();
});
afterAll(() => base.drop());

const units = ['a', 'b', 'c', 'd', 'e'];
const paths = [['Z'], ['Z', 'T'], ['Z', 'T', 'V'], ['Z', 'P']];
const unit = fc.constantFrom(...units);
const some = fc.uniqueArray(unit, { maxLength: 3 });

const aCase: fc.Arbitrary<Case> = fc
  .record({
    areaPath: fc.constantFrom(...paths),
    lead: fc.constantFrom('nobody', ...units),
    parts: some,
    called: fc.option(some, { nil: 'none' as const }),
    about: some,
    restricted: fc.boolean(),
    named: fc.subarray(['x', 'y']),
  })
  .map(
    ({ areaPath, lead, parts, called, about, restricted, named }): Case => ({
      ...unopened,
      areaPath,
      area: areaPath.at(-1)!,
      lead,
      opened: '2026-03-02T01:00:00.000Z',
      since: '2026-03-02T01:00:00.000Z',
      parts: parts.map((one) => ({ unit: one, state: 'dispatched', due: 'none', late: false })),
      shield: { confidential: restricted, about, named, ...(restricted && { restricted }) },
      whistle:
        called === 'none'
          ? 'none'
          : {
              id: 'w',
              by: 'x',
              at: '2026-03-02T01:00:00.000Z',
              due: '2026-03-02T02:00:00.000Z',
              lead: called[0] ?? 'a',
              concluded: 'open',
              units: called.map((one) => ({ unit: one, state: 'called', at: 'none', score: 'none', back: 'none' })),
            },
    }),
  );

const aPost: fc.Arbitrary<PostNow> = fc
  .record({
    kind: fc.constantFrom(...postKinds),
    unit,
    area: fc.constantFrom('Z', 'T', 'V', 'P'),
    below: some,
    family: some,
  })
  .map(({ kind, unit: own, area, below, family }) => ({
    id: 'p',
    account: 'x',
    kind,
    unit: own,
    area,
    units: [own, ...below],
    kin: [...new Set([own, ...below, ...family])],
  }));

const uuidOf = (index: number) => `0199d0a0-2f6e-7c31-9d1e-${String(index).padStart(12, '0')}`;

test('the database shows exactly the cases that the table of permissions allows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aCase, { minLength: 1, maxLength: 25 }), fc.array(aPost, { maxLength: 3 }), async (cases, posts) => {
      await base.db.deleteFrom('cases').execute();
      await base.db.transaction().execute((tx) =>
        recordCases(
          tx,
          zone,
          cases.map((state, i) => rowOf(uuidOf(i), { ...state, number: String(i) }, { seq: 1, hash: chainStart })),
        ),
      );

      const { rows } = await sql<{
        id: string;
      }>`select c.id from cases c where c.zone = ${zone} and ${seenBy(posts)} order by c.id`.execute(base.db);
      expect(rows.map(({ id }) => id)).toEqual(cases.flatMap((state, i) => (may(posts, 'see', subjectOf(state)) ? [uuidOf(i)] : [])));

      for (const deed of ['triage', 'check', 'callBack', 'handle', 'verify', 'reveal'] as const) {
        const found = await sql<{
          id: string;
        }>`select c.id from cases c where c.zone = ${zone} and ${reachOf(posts, deed)} order by c.id`.execute(base.db);
        expect(found.rows.map(({ id }) => id)).toEqual(
          cases.flatMap((state, i) => (may(posts, deed, subjectOf(state)) ? [uuidOf(i)] : [])),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('another zone is never seen', async () => {
  const all: PostNow = { id: 'p', account: 'x', kind: 'supervisor', unit: 'a', area: 'Z', units: ['a'], kin: ['a'] };
  const { rows } = await sql`select c.id from cases c where c.zone = 'elsewhere' and ${seenBy([all])}`.execute(base.db);
  expect(rows).toEqual([]);
});
