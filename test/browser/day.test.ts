import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { sideways, violations } from '../helpers/looks.ts';
import { comeTo } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
});

const on = (who: string, screen: 'phone' | 'desk', language: 'zh' | 'en', path: string): Promise<Page> =>
  comeTo(house.browser, house.server.url, who, { screen, language }, path);

const fits = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
};

test('a handler sees the day on one page, on a phone, and puts an answer into the reply with one key', async () => {
  const page = await on('huanwei', 'phone', 'zh', '/desk/today');
  await page.getByRole('heading', { name: '今天', level: 1 }).waitFor();
  await page.getByText(/件超期，.*件今天到期/).waitFor();
  await fits(page);
  await page.getByRole('link', { name: /星河社区北围墙/ }).click();
  await page.getByRole('button', { name: '办结', exact: true }).first().click();
  const form = page.getByRole('form', { name: '办结' });
  await form.getByRole('searchbox').fill('垃圾清运');
  await form.getByRole('button', { name: /垃圾清运/ }).waitFor();
  await fits(page);
  await page.keyboard.press('Alt+1');
  await expect.poll(() => form.getByLabel('给来电人的答复').inputValue()).toMatch(/编号 \d{6}-\d{5}-[\dX]\S*环卫所/);
  await form.getByRole('searchbox').fill('备案');
  await form.getByRole('button', { name: /异地就医备案/ }).waitFor();
  await getUp(page);
});

test('a checker rings, is told which hours were tried, and is asked one thing at a time', async () => {
  const page = await on('hecha', 'desk', 'zh', '/desk/call-backs');
  await page.locator('.call-line').first().click();
  await page.getByText('打通了吗？').waitFor();
  await fits(page);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('alert').getByText('请填写').waitFor();
  await page.getByLabel('已接通').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('问题解决了吗？').waitFor();
  await page.getByRole('button', { name: '上一步' }).click();
  await page.getByLabel('无人接听').check();
  await page.getByRole('button', { name: '记下回访' }).click();
  await page.getByText('已记下').waitFor();
  await page
    .locator('.call-line')
    .first()
    .getByText(/点打过 · 没打过的钟点/)
    .waitFor();
  await getUp(page);
});

test('a supervisor reads the ladder in both languages and both sizes; leaders’ words that wait for an answer stand apart', async () => {
  const page = await on('duban', 'desk', 'zh', '/desk/ladder');
  await page.getByRole('heading', { name: /通报/ }).waitFor();
  await fits(page);
  await page.goto('/desk/leader-words');
  await page.getByText('工人工资不能再拖', { exact: false }).waitFor();
  await fits(page);
  await getUp(page);
  const phone = await on('duban', 'phone', 'en', '/desk/ladder');
  await phone.getByRole('heading', { name: /Criticised/ }).waitFor();
  await fits(phone);
  await getUp(phone);
});

test('a shift is handed over and taken at two desks; nobody can sign for the other', async () => {
  const giver = await on('shouli', 'desk', 'zh', '/desk/shifts');
  await giver
    .getByRole('heading', { name: /紧急、还没受理/ })
    .first()
    .waitFor();
  await fits(giver);
  await giver.getByRole('button', { name: '交班并签名' }).click();
  await giver.locator('.fault').getByText('请选择接班人').waitFor();
  await giver.getByLabel('交给').selectOption({ label: '杨某宇' });
  await giver.getByLabel('交接说明').fill('东门停水，供水站十点回电');
  await giver.getByRole('button', { name: '交班并签名' }).click();
  await giver.getByText('等 杨某宇 接班').waitFor();
  expect(await giver.getByRole('button', { name: '签名接班' }).count()).toBe(0);
  const taker = await on('duban', 'phone', 'zh', '/desk/shifts');
  await taker.getByRole('button', { name: '签名接班' }).click();
  await taker.getByText('杨某宇 已接班').waitFor();
  await fits(taker);
  await Promise.all([giver, taker].map(getUp));
});
