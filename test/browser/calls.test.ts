import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { signatureOf } from '../../server/app/inbound/signed.ts';
import { inboundSecrets, readMessageSettings } from '../../server/start/message-settings.ts';
import { findSecret } from '../../server/start/secret.ts';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { sideways, violations } from '../helpers/looks.ts';
import { comeTo } from '../helpers/people.ts';
import { getUp, type screens } from '../helpers/seats.ts';

const phone = '10000005501';

let username = '';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
  const { demoAccounts } = (await (await fetch(`${house.server.url}/api/v1/portal`)).json()) as {
    demoAccounts: { username: string; post: string }[];
  };
  username = demoAccounts[0]!.username;
  const words = '测试小区三号楼的水管在漏水。';
  await fetch(`${house.server.url}/api/v1/programmes/response/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words, caller: { name: '王某某', phone } }),
  });
});

const open = (screen: keyof typeof screens, path: string): Promise<Page> =>
  comeTo(house.browser, house.server.url, username, { screen }, path);

const tell = async (call: string, event: string) => {
  const secret = inboundSecrets(readMessageSettings({}), true, findSecret('own', house.folder)).calls;
  const body = Buffer.from(JSON.stringify({ call, event, from: phone, agent: username, at: new Date().toISOString() }));
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1_000)), randomUUID()];
  const signature = signatureOf(secret, { timestamp, nonce, body });
  const said = await fetch(`${house.server.url}/api/v1/inbound/calls`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'huying-timestamp': timestamp, 'huying-nonce': nonce, 'huying-signature': signature },
  });
  expect(said.status).toBe(204);
};

const shot = async (page: Page, name: string) => {
  if (process.env.HUYING_SHOTS) await page.screenshot({ path: `${process.env.HUYING_SHOTS}/${name}.png` });
};

test('a call pops up at the desk with what the number said before, and becomes a case with its number filled in', async () => {
  const page = await open('desk', '/desk');
  await page.getByRole('navigation', { name: /看哪些工单/ }).waitFor();
  await page.waitForTimeout(800);
  await tell('b-1', 'ringing');
  const card = page.getByRole('complementary', { name: phone });
  await card.getByText('测试小区三号楼的水管在漏水。').waitFor();
  await card.getByText('正在响铃').waitFor();
  await shot(page, 'call-zh-desk');
  expect(await violations(page)).toEqual([]);
  await tell('b-1', 'answered');
  await card.getByText('通话中').waitFor();
  await card.getByRole('button', { name: '登记这个来电' }).click();
  await expect
    .poll(() =>
      page
        .getByLabel(/^联系电话|^电话/)
        .first()
        .inputValue(),
    )
    .toBe(phone);
  await page.locator('#entry-words').fill('水管还在漏。');
  await page
    .getByRole('button', { name: /保存|登记/ })
    .last()
    .click();
  await page.waitForURL(/\/desk\/cases\//);
  const bound = await house.database.db.selectFrom('calls').select('caseId').where('id', '=', 'b-1').executeTakeFirstOrThrow();
  expect(page.url()).toContain(bound.caseId);
  await page.goto(`${house.server.url}/desk/calls`);
  await page.getByText('接通率').first().waitFor();
  await page.getByText('1 / 1 个来电').first().waitFor();
  await shot(page, 'calls-zh-desk');
  expect(await violations(page)).toEqual([]);
  await getUp(page);
}, 90_000);

test.each(['phone', 'desk'] as const)(
  'what did not arrive is seen with its reason and sent again, on a %s',
  async (size) => {
    const row = await house.database.db
      .selectFrom('outbox')
      .select(['id', 'zone'])
      .where('channel', '=', 'sms')
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow();
    await house.database.db
      .updateTable('outbox')
      .set({ state: 'failed', reason: 'isv.MOBILE_NUMBER_ILLEGAL', attempts: 6 })
      .where('zone', '=', row.zone)
      .where('id', '=', row.id)
      .execute();
    const page = await open(size, '/desk/outbox');
    await page.getByText(/没发出去 1/).click();
    await page.getByText('号码不对 · 已试 6 次').waitFor();
    expect(await sideways(page)).toBe(0);
    await shot(page, `outbox-failed-zh-${size}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '重新发送' }).click();
    await page.getByText('都发出去了，没有要处理的。').waitFor();
    await getUp(page);
  },
  60_000,
);
