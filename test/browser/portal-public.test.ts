import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { comeTo } from '../helpers/people.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';
import { getUp } from '../helpers/seats.ts';
import { password } from '../helpers/web-house.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([oneBrowser(), portalHouse()]);
});
afterAll(async () => {
  await house.shut();
});

test('what is near is seen while reporting, and “me too” counts once', async () => {
  const { id } = await house.report('楼下井盖松了，王大爷差点摔倒');
  await house.dispatch(id);
  await house.callersKept();
  const { page, wrong } = await takePhone(browser, house.url);
  await page.goto('/nearby');
  await page.getByRole('button', { name: '看我附近的' }).click();
  await page.getByRole('button', { name: /^我也遇到/ }).click();
  await page.getByText('1 人也遇到').waitFor();
  await page.getByText('记上了').waitFor();
  expect(await page.getByText('王大爷').count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: '看我附近的' }).click();
  await page.getByText('1 人也遇到').waitFor();
  expect(await page.getByRole('button', { name: /^我也遇到/ }).count()).toBe(0);

  await page.goto('/report/response');
  await page.getByRole('textbox').fill('井盖松了');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { level: 1, name: '在哪里？' }).waitFor();
  await page.getByRole('button', { name: '用我现在的位置' }).click();
  await page.getByRole('heading', { name: '附近已有人反映' }).waitFor();
  expect(wrong).toEqual([]);
  await getUp(page);
});

test('a page is written on the desk, stands on the portal once somebody else has published it, and is found by its sort', async () => {
  const { id } = await house.report('路灯坏了');
  await house.complete(id);
  const desk = await comeTo(browser, house.url, 'ann', { screen: 'desk' }, `/desk/cases/${id}`, password);
  await desk.getByRole('button', { name: '写一条公开' }).click();
  await desk.getByLabel('什么事（一句话）').fill('东门路灯损坏');
  await desk.getByLabel('办了什么').fill('换了灯头，请打 10000001234');
  await desk.getByRole('button', { name: '送审' }).click();
  await desk.getByText('里面有电话、证件号一类的数字').waitFor();
  await desk.getByLabel('办了什么').fill('城管部门换了灯头，当晚恢复照明。');
  await desk.getByRole('button', { name: '送审' }).click();
  await desk.getByText('自己写的由别人审核').waitFor();
  await getUp(desk);
  const supervisor = house.web.ask('POST', `/api/v1/cases/${id}/publication/publish`, { who: 'sun' });
  expect((await supervisor).status).toBe(200);

  const { page, wrong } = await takePhone(browser, house.url);
  await page.goto('/');
  await page.getByRole('link', { name: '办理公开' }).click();
  await page.getByRole('link', { name: /东门路灯损坏/ }).click();
  await page.getByText('城管部门换了灯头，当晚恢复照明。').waitFor();
  await page.goto(`/public/${id}`);
  await page.getByText('城管部门换了灯头，当晚恢复照明。').waitFor();
  await house.web.ask('POST', `/api/v1/cases/${id}/publication/take-back`, { who: 'ann', body: { reason: '写错了' } });
  await page.reload();
  await page.getByRole('heading', { name: '这一条已经不公开' }).waitFor();
  expect(wrong).toEqual([]);
  await getUp(page);
});
