import { afterAll, beforeAll, expect, test } from 'vitest';
import { smsTemplates } from '../../demo/zone/sms-templates.ts';
import { type CaseHouse, caseHouse, handClock } from '../../test/helpers/case-house.ts';
import { caseZone } from '../../test/helpers/case-zone.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { outboxPage } from '../app/outbox.ts';
import { blindOf } from '../app/telephones.ts';
import { keepWish } from '../db/queries/message-wishes.ts';
import { sendAgain } from '../db/queries/sending.ts';
import { type FakeSms, fakeSms } from '../outside/messages/fake-sms.ts';
import { smsByHttp } from '../outside/messages/sms.ts';
import { keepNotices } from './notices.ts';
import { sendMessages } from './sending.ts';

const key = { id: 'key-1', secret: 'a secret of the test' };
const clock = handClock('2026-03-02T02:00:00.000Z');
const accept = { kind: 'help', category: 'response.any', area: 'G' };
let fresh: FreshDatabase;
let one: CaseHouse;
let two: CaseHouse;
let gateway: FakeSms;

const rows = { ...caseZone, smsTemplates: smsTemplates.filter(({ purpose }) => purpose !== 'merged') };

beforeAll(async () => {
  [fresh, gateway] = [await freshDatabase(), await fakeSms(key)];
  one = await caseHouse(fresh.db, { clock, rows, log: () => {} });
  two = await caseHouse(fresh.db, { clock, rows, log: () => {} });
});
afterAll(() => Promise.all([fresh.drop(), gateway.close()]));

const send = async (house: CaseHouse, url = gateway.url) => {
  const messengers = { sms: smsByHttp({ url, keyId: key.id, secret: key.secret }, () => new Date()) };
  while ((await keepNotices(fresh.db, house.books, house.ports, house.zone, new Set(['sms'])).work()) === 'again');
  const options = {
    db: fresh.db,
    books: house.books,
    ports: house.ports,
    messengers,
    quiet: { from: 21 * 60, until: 8 * 60 },
    address: 'https://hy.example',
  };
  await sendMessages(options, house.zone).work();
};
const open = (phone: string, more: object = {}) => one.open({ caller: { name: '王某某', phone }, ...more });
const ofCase = (id: string) =>
  fresh.db.selectFrom('outbox').selectAll().where('caseId', '=', id).orderBy('position').orderBy('part').execute();
const page = async (state?: 'failed') =>
  outboxPage(fresh.db, one.zone, await one.books.of(fresh.db, one.zone), one.ports, {
    by: 'sms',
    limit: 20,
    posts: [],
    ...(state && { state }),
  });

test('two senders at once send a text once, by its filed template, with the link and the parts counted', async () => {
  const { id, link } = await open('100 0000 1001');
  await Promise.all([send(one), send(two), send(one)]);
  expect(gateway.taken).toHaveLength(1);
  expect(gateway.taken[0]).toMatchObject({ PhoneNumbers: '10000001001', TemplateCode: 'SMS_000001', SignName: '演示高新区' });
  expect(JSON.parse(gateway.taken[0]!.TemplateParam)).toMatchObject({ link: `https://hy.example/c/${link}` });
  expect(await ofCase(id)).toMatchObject([{ state: 'sent', parts: 2, reference: `biz-${gateway.taken[0]!.OutId}`, attempts: 1 }]);
});

test('one person who called twice about one matter hears of an event once', async () => {
  const main = await open('10000001002');
  const again = await open('+86 10000001002');
  for (const { id } of [main, again]) await one.act('ann', id, 'accept', accept);
  await one.act('ann', again.id, 'merge', { into: main.id });
  await one.act('ann', main.id, 'answer', { reply: '已安排' });
  await send(one);
  expect((await ofCase(main.id)).filter(({ purpose }) => purpose === 'answered')).toHaveLength(1);
});

test('without a filed template nothing goes out, and the page says why; filed, it may be sent again', async () => {
  const failed = (await page('failed')).items.find(({ words }) => words.zh.includes('合并办理'));
  expect(failed).toMatchObject({ state: 'failed', mayAgain: true, reason: { zh: '这种短信没有报备过的模板' } });
  expect(await sendAgain(fresh.db, one.zone, failed!.id, clock.now())).toBe(true);
  expect(await sendAgain(fresh.db, one.zone, one.ports.ids.next(), clock.now())).toBe(false);
});

test('a gateway that asks for patience is asked again with pauses, then given up on, and that is seen', async () => {
  const { id } = await open('10000001003');
  gateway.next.push(...Array.from({ length: 20 }, () => 'isv.BUSINESS_LIMIT_CONTROL'));
  const states: string[] = [];
  for (const minutes of [0, 1, 3, 11, 31, 121]) {
    clock.pass(minutes);
    await send(one);
    states.push((await ofCase(id))[0]!.state);
  }
  gateway.next.length = 0;
  expect(states).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'waiting', 'failed']);
  const shown = (await page('failed')).items.find((item) => item.case.id === id);
  expect(shown).toMatchObject({ attempts: 6, reason: { zh: '网关限速' } });
});

test('when no answer comes it is not sent again by itself: it may have gone out', async () => {
  const { id } = await open('10000001004');
  gateway.next.push('hang');
  await send(one);
  clock.pass(60);
  await send(one);
  expect(await ofCase(id)).toMatchObject([{ state: 'unsure', attempts: 1 }]);
  await sendAgain(fresh.db, one.zone, (await ofCase(id))[0]!.id, clock.now());
  await send(one);
  expect(await ofCase(id)).toMatchObject([{ state: 'sent' }]);
});

test('a sender that died over a message leaves it unsure, never sent twice', async () => {
  const { id } = await open('10000001005');
  while ((await keepNotices(fresh.db, one.books, one.ports, one.zone, new Set(['sms'])).work()) === 'again');
  await fresh.db.updateTable('outbox').set({ state: 'sending', due: clock.now() }).where('caseId', '=', id).execute();
  const before = gateway.taken.length;
  await send(two);
  expect(await ofCase(id)).toMatchObject([{ state: 'unsure', reason: 'interrupted' }]);
  expect(gateway.taken).toHaveLength(before);
});

test('at night it waits for eight in the morning; danger does not', async () => {
  clock.set('2026-03-03T14:00:00.000Z');
  const calm = await open('10000001006');
  const danger = await one.open({ caller: { phone: '10000001007' }, source: 'hotline', urgency: 'danger' }, 'ann');
  await send(one);
  expect(await ofCase(calm.id)).toMatchObject([{ state: 'waiting', reason: 'quiet', due: new Date('2026-03-04T00:00:00.000Z') }]);
  expect((await ofCase(danger.id)).find(({ channel }) => channel === 'sms')).toMatchObject({ state: 'sent' });
  clock.set('2026-03-04T00:00:00.000Z');
  await send(one);
  expect(await ofCase(calm.id)).toMatchObject([{ state: 'sent', attempts: 1 }]);
});

test('whoever wants to hear nothing is told nothing; whoever wants the end hears of the end only', async () => {
  const who = (phone: string) => `phone:${blindOf(one.ports, one.zone, phone)}`;
  await keepWish(fresh.db, one.zone, who('10000001008'), { wish: 'none', at: clock.now() });
  await keepWish(fresh.db, one.zone, who('10000001009'), { wish: 'finished', at: clock.now() });
  const silent = await open('10000001008');
  const later = await open('10000001009');
  await one.act('ann', later.id, 'accept', accept);
  await one.act('ann', later.id, 'answer', { reply: '已经修好' });
  await send(one);
  expect((await ofCase(silent.id)).map(({ state }) => state)).toEqual(['unwanted']);
  expect((await ofCase(later.id)).map(({ purpose, state }) => [purpose, state])).toEqual([
    ['received', 'unwanted'],
    ['answered', 'sent'],
  ]);
});

test('a fixed line gets no text, and is shown', async () => {
  const { id } = await open('0375-1234567');
  await send(one);
  expect(await ofCase(id)).toMatchObject([{ state: 'failed', reason: 'no-mobile' }]);
});
