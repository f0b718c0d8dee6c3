import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDemo } from '../../demo/fill.ts';
import { callsBefore } from '../../demo/history.ts';
import { keepPicturesIn } from '../../demo/keep-picture.ts';
import { stories } from '../../demo/stories/index.ts';
import type { Picture } from '../../demo/teller.ts';
import { demoRows, demoZone } from '../../demo/zone/index.ts';
import { programmes } from '../../programmes/index.ts';
import { createBooks } from '../../server/app/books.ts';
import { casePrimitive } from '../../server/app/cases/primitive.ts';
import { createDoor } from '../../server/app/door/index.ts';
import { entryPrimitive } from '../../server/app/register/primitive.ts';
import { repeatPrimitive } from '../../server/app/repeat/primitive.ts';
import { visitPrimitive } from '../../server/app/rounds/primitive.ts';
import { sessionPrimitive } from '../../server/app/sessions/primitive.ts';
import { createShelf } from '../../server/app/shelf.ts';
import { topicPrimitive } from '../../server/app/topic/primitive.ts';
import { verify } from '../../server/app/verify.ts';
import { zonePrimitive } from '../../server/app/zone/primitive.ts';
import { digestBy } from '../../server/outside/crypto.ts';
import { filesOnDisk } from '../../server/outside/files/disk.ts';
import { look } from '../../server/outside/files/look.ts';
import { stage } from '../../server/outside/files/stage.ts';
import { makePorts } from '../../server/start/ports.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';

const zone = demoZone.zone.id;
const folder = mkdtempSync(join(tmpdir(), 'huying-demo-'));
let base: FreshDatabase;
beforeAll(async () => {
  base = await freshDatabase();
});
afterAll(async () => {
  await base.drop();
  rmSync(folder, { recursive: true, force: true });
});

const fillingAt = (at: string, breaksAfter = Infinity) => {
  const { db } = base;
  const ports = makePorts({
    secret: 'a key for tests',
    digest: 'sha256',
    now: () => new Date(at),
    log: (what, fault) => console.error(what, fault),
  });
  const books = createBooks(ports.calendar);
  const shelf = createShelf(programmes, ports.digest);
  const door = createDoor({
    db,
    ports,
    primitives: [
      casePrimitive({ db, books, shelf }, ports),
      zonePrimitive(ports),
      visitPrimitive({ books, shelf }, ports),
      sessionPrimitive({ books, shelf }, ports),
      entryPrimitive({ books, shelf }, ports),
      topicPrimitive({ books, shelf }),
      repeatPrimitive({ books, shelf }),
    ],
    onCommit: books.forget,
  });
  const keep = keepPicturesIn({ db, ports, files: filesOnDisk(folder), intake: { stage, look } });
  const signedIn = new Set<string>();
  const kept: Picture[] = [];
  const keepPicture = async (picture: Picture) => {
    if (kept.push(picture) > breaksAfter) throw new Error('the plug was pulled');
    await keep(picture);
  };
  const letSignIn = async ({ username }: { username: string }) => {
    signedIn.add(username);
  };
  return { signedIn, fill: () => fillDemo({ db, door, books, shelf, digest: 'sha256', keepPicture, letSignIn }) };
};

test('a filling that breaks off in the middle says at which story', async () => {
  await expect(fillingAt('2026-03-02T09:00:00.000Z', 20).fill()).rejects.toThrow(/The story .+ cannot be told .+ the plug was pulled/);
});

test('called again later it goes on where it was, and nothing is there twice', async () => {
  const { fill, signedIn } = fillingAt('2026-03-02T09:03:00.000Z');
  expect(await fill()).toBe('filled');
  const cases = await base.db.selectFrom('cases').select('number').where('zone', '=', zone).execute();
  const told = stories.length + callsBefore(new Date('2026-03-02T09:00:00.000Z')).length;
  expect(cases).toHaveLength(told);
  expect(new Set(cases.map(({ number }) => number)).size).toBe(told);
  expect(signedIn.size).toBe(demoRows.accounts.length);
  const events = await base.db
    .selectFrom('events')
    .select(['key', 'type', 'stream'])
    .where('zone', '=', zone)
    .where('key', '<>', '')
    .execute();
  const happened = events.map(({ key, type, stream }) => `${key} ${type} ${stream}`);
  expect(new Set(happened).size).toBe(happened.length);
});

test('done once, it does nothing', async () => expect(await fillingAt('2026-03-09T09:00:00.000Z').fill()).toBe('filled-before'));

test('every case stands where its story ends, with its own times', async () => {
  const rows = await base.db.selectFrom('cases').select(['stage', 'opened', 'inTime', 'rung']).where('zone', '=', zone).execute();
  expect(new Set(rows.map(({ stage: at }) => at))).toContain('archived');
  expect(rows.some(({ rung }) => rung === 'criticised')).toBe(true);
  expect(rows.every(({ opened }) => opened.getTime() <= Date.parse('2026-03-02T09:00:00.000Z'))).toBe(true);
  expect(rows.filter(({ inTime }) => inTime === 'yes').length).toBeGreaterThanOrEqual(12);
});

test('its pictures prove when and where, and all belong to a case', async () => {
  const pictures = await base.db.selectFrom('attachments').selectAll().where('zone', '=', zone).execute();
  expect(pictures.length).toBeGreaterThan(40);
  expect(pictures.filter(({ claimed, taken, point, thumb }) => !claimed || !taken || !point || !thumb)).toEqual([]);
});

test('its chains can be verified', async () => {
  expect(await verify(base.db, zone, digestBy('sha256'))).toMatchObject({ broken: 'nothing' });
});
