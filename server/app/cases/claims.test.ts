import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, plainWay } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { addAttachment, findAttachment } from '../../db/queries/attachments.ts';
import { dropUnclaimed } from '../../db/queries/due.ts';
import { eventsOf } from '../../db/queries/log.ts';
import { actAsk } from './act.ts';
import { openCase } from './open.ts';
import { caseView } from './view.ts';

let base: FreshDatabase;
let house: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
});
afterAll(() => base.drop());

const upload = async (uploader = 'token:mine') => {
  const id = randomUUID();
  await addAttachment(base.db, {
    zone: house.zone,
    id,
    kind: 'picture',
    mime: 'image/jpeg',
    name: '灯.jpg',
    bytes: 1_000,
    sha256: 'a'.repeat(64),
    thumb: true,
    taken: null,
    point: null,
    uploader,
    uploaded: house.clock.now(),
  });
  return id;
};
const open = async (photos: string[], uploader = 'token:mine') =>
  openCase(house.door, await house.as('caller'), 'response', { words: '灯坏了', photos }, { uploader });
const codes = async (all: Promise<unknown>[]) =>
  (await Promise.allSettled(all)).map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code));

test('a report takes its photos, and the hash of each original stands in the log', async () => {
  const photo = await upload();
  const { id } = await open([photo]);
  expect(await findAttachment(base.db, house.zone, photo)).toMatchObject({ stream: id, claimed: expect.any(Date) });
  expect((await eventsOf(base.db, house.zone, id))[0]!.data).toMatchObject({ data: { photos: [{ file: photo, sha256: 'a'.repeat(64) }] } });
  expect((await caseView(house, await house.as('ann'), id)).photos).toMatchObject([{ id: photo, kind: 'picture', type: 'image/jpeg' }]);
});

test('somebody else’s upload, one that never came, or one claimed before is refused by name', async () => {
  const [theirs, taken] = [await upload('token:theirs'), await upload()];
  await open([taken]);
  for (const photo of [theirs, taken, randomUUID()])
    await expect(open([photo])).rejects.toMatchObject({
      code: 'unwell',
      faults: [expect.objectContaining({ path: 'photos', code: 'no-such-file' })],
    });
});

test('two reports at once for one photo: one has it, and only the other is refused', async () => {
  const photo = await upload();
  expect((await codes([open([]), open([photo]), open([photo]), open([])])).sort()).toEqual(['done', 'done', 'done', 'unwell']);
});

test('an account’s own upload needs no token', async () => {
  const photo = await upload('account:wang');
  const { id } = await house.open();
  for (const [who, action, data] of plainWay.slice(0, 3)) await house.act(who, id, action, data);
  const step = await house.as('wang');
  await house.door.submit(step, 'case', actAsk(id, 'resolve', { data: { done: '换了', reply: '好了', after: [photo] } }));
  expect(await findAttachment(base.db, house.zone, photo)).toMatchObject({ stream: id });
});

test('what nobody claimed may be forgotten, what was claimed may not', async () => {
  const [loose, kept] = [await upload(), await upload()];
  await open([kept]);
  const later = new Date(house.clock.now().getTime() + 1);
  const dropped = await dropUnclaimed(base.db, house.zone, later, 10_000);
  expect(dropped).toContain(loose);
  expect(dropped).not.toContain(kept);
});
