import { afterAll, beforeAll, expect, test } from 'vitest';
import { smsTemplates } from '../../demo/zone/sms-templates.ts';
import { type CaseHouse, caseHouse, handClock } from '../../test/helpers/case-house.ts';
import { caseZone } from '../../test/helpers/case-zone.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { askForCode, signInByCode } from '../app/resident/code.ts';
import { type FakeSms, fakeSms } from '../outside/messages/fake-sms.ts';
import { smsByHttp } from '../outside/messages/sms.ts';
import { sendCodes } from './codes.ts';

const key = { id: 'key-1', secret: 'a secret of the test' };
/** Half past three at night: a code is sent all the same. */
const clock = handClock('2026-03-01T19:30:00.000Z');
let fresh: FreshDatabase;
let house: CaseHouse;
let gateway: FakeSms;

beforeAll(async () => {
  [fresh, gateway] = [await freshDatabase(), await fakeSms(key)];
  house = await caseHouse(fresh.db, { clock, rows: { ...caseZone, smsTemplates }, log: () => {} });
});
afterAll(() => Promise.all([fresh.drop(), gateway.close()]));

const messenger = () => smsByHttp({ url: gateway.url, keyId: key.id, secret: key.secret }, () => new Date());
const chore = () => sendCodes({ ...house, db: fresh.db, messenger: messenger() }, house.zone);
const resident = () => ({ db: fresh.db, ports: house.ports });
const ask = (phone: string) => askForCode(resident(), house.zone, phone, '192.0.2.1');
const delivery = () =>
  fresh.db.selectFrom('residentCodes').select(['delivery', 'reason']).orderBy('made', 'desc').executeTakeFirstOrThrow();

test('a code goes out once by its filed template, by night too, and lets in whoever has the telephone', async () => {
  await ask('10000006001');
  await Promise.all([chore().work(), chore().work()]);
  await chore().work();
  expect(gateway.taken).toHaveLength(1);
  const [sent] = gateway.taken;
  expect(sent).toMatchObject({ PhoneNumbers: '10000006001', SignName: '演示高新区' });
  const { code, minutes } = JSON.parse(sent!.TemplateParam) as { code: string; minutes: string };
  expect({ code: /^\d{6}$/.test(code), minutes }).toEqual({ code: true, minutes: '5' });
  expect(await delivery()).toEqual({ delivery: 'sent', reason: '' });
  const { session } = await signInByCode(resident(), house.zone, { phone: '10000006001', code }, '192.0.2.1');
  expect(session).not.toBe('');
  expect(await fresh.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
});

test('a gateway that is busy is asked again after a pause; a code that ran out meanwhile is not sent', async () => {
  clock.pass(60);
  await ask('10000006002');
  gateway.next.push(503, 503, 503, 503, 503, 503);
  await chore().work();
  expect((await delivery()).delivery).toBe('waiting');
  gateway.next.length = 0;
  await chore().work();
  expect(gateway.taken).toHaveLength(1);
  clock.pass(0.1);
  await chore().work();
  expect(gateway.taken).toHaveLength(2);

  clock.pass(60);
  await ask('10000006003');
  clock.pass(5.1);
  await chore().work();
  expect(gateway.taken).toHaveLength(2);
});

test('without a filed template nothing leaves, and it is said why', async () => {
  const other = await freshDatabase();
  const bare = await caseHouse(other.db, { clock, rows: { ...caseZone, smsTemplates: [] }, log: () => {} });
  await askForCode({ db: other.db, ports: bare.ports }, bare.zone, '10000006004', '192.0.2.1');
  const before = gateway.taken.length;
  await sendCodes({ ...bare, db: other.db, messenger: messenger() }, bare.zone).work();
  expect(gateway.taken).toHaveLength(before);
  const { delivery: became, reason } = await other.db.selectFrom('residentCodes').select(['delivery', 'reason']).executeTakeFirstOrThrow();
  expect({ became, reason }).toEqual({ became: 'failed', reason: 'no-template' });
  await other.drop();
});
