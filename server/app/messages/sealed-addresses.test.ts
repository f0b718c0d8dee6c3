import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WebHouse, webHouse, zone } from '../../../test/helpers/web-house.ts';
import { chattingIn, conversationOf } from '../../db/queries/conversations.ts';
import { wishesOf } from '../../db/queries/message-wishes.ts';
import { closeAddresses, knownAs } from './sealed-addresses.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const open = 'open-id-of-somebody';
const caseId = '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10';
const raw = async () =>
  JSON.stringify(
    (
      await sql`select to_jsonb(w) as w from message_wishes w union all select to_jsonb(c) from conversations c union all
    select to_jsonb(p) from personal p`.execute(house.db)
    ).rows,
  );

test('what is chosen, and who writes in a chat, stands sealed and is used as before; changed, the old address is gone', async () => {
  const choose = (email: string) =>
    house.ask('PUT', '/api/v1/me/messages', { who: 'ann', body: { email, sms: '10000001234', chat: 'ann-in-the-chat', topics: {} } });
  expect((await choose('ann@example.org')).status).toBe(200);
  expect((await choose('ann.new@example.org')).body).toMatchObject({ email: 'ann.new@example.org', sms: '10000001234' });
  expect(await raw()).not.toMatch(/example\.org|ann-in-the-chat/);
  expect((await wishesOf(house.db, zone, ['account:ann'])).get('account:ann')).toMatchObject({ chat: 'ann-in-the-chat' });
  const { rows } = await sql`select 1 from personal p join message_wishes w on w.reach = p.id`.execute(house.db);
  expect(rows).toHaveLength(1);
  expect((await choose('')).status).toBe(200);
});

test('what an earlier version left open is found while it stands open, then sealed once, and wishes go along', async () => {
  await sql`insert into conversations (zone, way, sender, case_id, caller, at) values (${zone}, 'work', ${open}, ${caseId}, 'c-1', '2026-11-25')`.execute(
    house.db,
  );
  await sql`insert into message_wishes (zone, who, wish, email, at) values
    (${zone}, ${`chat:work:${open}`}, 'none', null, '2026-11-25'), (${zone}, 'account:wang', 'all', 'wang@example.org', '2026-11-25')`.execute(
    house.db,
  );
  const known = knownAs(house.ports, zone, 'work', open);
  const talk = { way: 'work', sender: open, known };
  expect(await conversationOf(house.db, zone, talk)).toMatchObject({ caseId });
  while ((await closeAddresses(house.db, house.ports, zone)) === 'again');
  const sealed = await raw();
  expect(sealed).not.toMatch(new RegExp(`${open}|wang@example`));
  expect(await conversationOf(house.db, zone, talk)).toMatchObject({ caseId });
  expect((await chattingIn(house.db, zone, [caseId])).get('c-1')).toMatchObject({ sender: open, known });
  expect((await wishesOf(house.db, zone, [`chat:work:${known}`])).get(`chat:work:${known}`)).toMatchObject({ wish: 'none' });
  const wang = await house.ask('GET', '/api/v1/me/messages', { who: 'wang' });
  expect(wang.body).toMatchObject({ email: 'wang@example.org' });
  await closeAddresses(house.db, house.ports, zone);
  expect(await raw()).toBe(sealed);
});
