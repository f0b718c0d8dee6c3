import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { sideways, violations, walkTo } from '../helpers/looks.ts';
import { enterAs, sitDown } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';

let desk: Page;

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
  desk = await enter('desk');
});
afterAll(() => getUp(desk));

const enter = async (screen: 'phone' | 'desk', path?: string): Promise<Page> => {
  const page = await sitDown(house.browser, house.server.url, { screen });
  await enterAs(page, 'shouli', path);
  return page;
};

test('one character finds nothing and says why; two find the case, with the words marked', async () => {
  await walkTo(desk, `/desk?view=all&q=${encodeURIComponent('水')}`);
  await desk.getByText('请至少输入两个字').waitFor();
  await walkTo(desk, `/desk?view=all&q=${encodeURIComponent('积水')}`);
  await expect.poll(() => desk.locator('mark').first().textContent()).toBe('积水');
  expect(await violations(desk)).toEqual([]);
});

test('the palette opens from anywhere by keys, finds a case and a page, and gives the focus back', async () => {
  await walkTo(desk, '/desk?view=open');
  await desk.locator('.row a').first().waitFor();
  await desk.keyboard.press('j');
  const focused = await desk.evaluate(() => document.activeElement?.id);
  await desk.keyboard.press('Control+k');
  const box = desk.getByRole('combobox', { name: '查找与命令' });
  await box.fill('积水');
  await desk.getByRole('option', { name: /积水/ }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  expect(await desk.evaluate(() => document.activeElement?.id)).toBe(focused);
  await desk.keyboard.press('Control+k');
  await box.fill('地图');
  await desk.keyboard.press('Enter');
  await desk.waitForURL(/\/desk\/map/);
});

test('the map’s list says what the map says', async () => {
  await walkTo(desk, '/desk/map');
  await desk.getByText(/这一片未办结 \d+ 件/).waitFor({ timeout: 30_000 });
  await expect.poll(() => desk.locator('.map-rows .row').count()).toBeGreaterThan(5);
  expect(await violations(desk)).toEqual([]);
});

test('a case is dispatched as suggested in three keys', async () => {
  await walkTo(desk, '/desk?view=open&phase=triage');
  await desk.locator('.row a').first().waitFor();
  await desk.keyboard.press('j');
  await desk.locator('.case .suggestion').waitFor();
  await desk.keyboard.press('d');
  await expect.poll(() => desk.evaluate(() => (document.activeElement as HTMLButtonElement | null)?.type)).toBe('submit');
  await desk.keyboard.press('Enter');
  await desk.getByText('派单：已完成').waitFor();
});

test('several cases are chosen with x and dealt with each by itself; a view keeps its name', async () => {
  await walkTo(desk, '/desk?view=open&phase=handling');
  await desk.locator('.row a').first().waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('x');
  await desk.keyboard.press('j');
  await desk.keyboard.press('X');
  const many = desk.getByRole('region', { name: '已选 2 件' });
  await many.getByRole('button', { name: '催办' }).click();
  const panel = desk.getByRole('dialog');
  await panel.getByRole('textbox').first().fill('请抓紧办理，今天回复');
  await panel.getByRole('button', { name: /对 2 件/ }).click();
  await panel.getByText(/2 件都办成了|办成 \d 件/).waitFor();
  expect(await panel.locator('li').count()).toBe(2);
  await panel.getByRole('button', { name: '关闭' }).click();

  await desk.getByRole('button', { name: '存为视图' }).click();
  await desk.getByRole('textbox', { name: '视图名称' }).fill('在办的');
  await desk.getByRole('button', { name: '保存' }).click();
  await desk
    .getByRole('navigation', { name: '看哪些工单' })
    .getByRole('link', { name: /在办的/ })
    .waitFor();
  expect(await violations(desk)).toEqual([]);
});

test('on a phone every page is found under “More”, and nothing is wider than the screen', async () => {
  const phone = await enter('phone');
  await phone.getByRole('button', { name: '更多' }).click();
  await phone.getByRole('dialog', { name: '全部页面' }).getByRole('link', { name: '地图' }).click();
  await phone.waitForURL(/\/desk\/map/);
  expect(await sideways(phone)).toBe(0);
  await phone.locator('.head-find').click();
  await phone.getByRole('combobox', { name: '查找与命令' }).fill('积水');
  await phone.getByRole('option', { name: /积水/ }).click();
  await phone.waitForURL(/\/desk\/cases\//);
  expect(await sideways(phone)).toBe(0);
  await getUp(phone);
});
