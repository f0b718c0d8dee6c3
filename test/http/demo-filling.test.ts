import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDemo } from '../../demo/fill.ts';
import { stories } from '../../demo/stories/index.ts';
import { demoRows, demoZone } from '../../demo/zone/index.ts';
import { programmes } from '../../programmes/index.ts';
import { createBooks } from '../../server/app/books.ts';
import { casePrimitive } from '../../server/app/cases/primitive.ts';
import { createDoor } from '../../server/app/door/index.ts';
import type { Ports } from '../../server/app/ports.ts';
import { createShelf } from '../../server/app/shelf.ts';
import { zonePrimitive } from '../../server/app/zone/primitive.ts';
import { addAttachment } from '../../server/db/queries/attachments.ts';
import { chinaCalendar } from '../../server/outside/calendar.ts';
import { digestBy } from '../../server/outside/crypto.ts';
import { linksBy, newId, newSalt } from '../../server/outside/secrets.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';

const zone = demoZone.zone.id;
let base: FreshDatabase;
beforeAll(async () => {
  base = await freshDatabase();
});
afterAll(() => base.drop());

const fillingAt = (at: string, breaksAfter = Infinity) => {
  const { db } = base;
  const ports: Ports = {
    clock: { now: () => new Date(at) },
    ids: { next: newId },
    salt: newSalt,
    digest: digestBy('sha256'),
    secrets: linksBy('a key for tests'),
    log: (what, fault) => console.error(what, fault),
    calendar: (hours, zoneOffsetMinutes) => ({ ...chinaCalendar(hours), zoneOffsetMinutes }),
  };
  const books = createBooks(ports.calendar);
  const shelf = createShelf(programmes, ports.digest);
  const door = createDoor({ db, ports, primitives: [casePrimitive({ books, shelf }, ports), zonePrimitive], onCommit: books.forget });
  const signedIn = new Set<string>();
  let kept = 0;
  const keepPicture = async ({
    id,
    name,
    svg,
    at: uploaded,
    uploader,
  }: {
    id: string;
    name: string;
    svg: string;
    at: Date;
    uploader: string;
  }) => {
    if (kept++ >= breaksAfter) throw new Error('the plug was pulled');
    if (await db.selectFrom('attachments').select('id').where('zone', '=', zone).where('id', '=', id).executeTakeFirst()) return;
    const sha256 = createHash('sha256').update(svg).digest('hex');
    await addAttachment(db, {
      zone,
      id,
      kind: 'picture',
      mime: 'image/jpeg',
      name,
      bytes: svg.length,
      sha256,
      thumb: false,
      taken: null,
      point: null,
      uploader,
      uploaded,
    });
  };
  const letSignIn = async ({ username }: { username: string }, password: string) => {
    signedIn.add(`${username} ${password}`);
  };
  return { signedIn, fill: () => fillDemo({ db, door, books, shelf, digest: 'sha256', keepPicture, letSignIn }) };
};

test('a filling that breaks off in the middle says at which story', async () => {
  await expect(fillingAt('2026-03-02T09:00:00.000Z', 20).fill()).rejects.toThrow(/The story .+ cannot be told .+ the plug was pulled/);
});

test('called again later it goes on where it was, and nothing is there twice', async () => {
  const { fill, signedIn } = fillingAt('2026-03-02T09:03:00.000Z');
  expect(await fill()).toBe('filled');
  const cases = await base.db.selectFrom('cases').selectAll().where('zone', '=', zone).execute();
  expect(cases).toHaveLength(stories.length);
  expect(new Set(cases.map(({ number }) => number)).size).toBe(stories.length);
  expect(signedIn.size).toBe(demoRows.accounts.length);
  const keys = (await base.db.selectFrom('events').select(['key', 'type']).where('zone', '=', zone).where('key', '<>', '').execute()).map(
    ({ key, type }) => `${key} ${type}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('done once, it does nothing', async () => expect(await fillingAt('2026-03-09T09:00:00.000Z').fill()).toBe('filled-before'));

test('every case shows the stage its story ends in, at its own times', async () => {
  const rows = await base.db.selectFrom('cases').select(['stage', 'opened', 'inTime', 'rung']).where('zone', '=', zone).execute();
  expect(new Set(rows.map(({ stage }) => stage))).toContain('archived');
  expect(rows.some(({ rung }) => rung === 'criticised')).toBe(true);
  expect(rows.every(({ opened }) => opened.getTime() <= Date.parse('2026-03-02T09:00:00.000Z'))).toBe(true);
  expect(rows.filter(({ inTime }) => inTime === 'yes').length).toBeGreaterThanOrEqual(12);
});
