import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { looksWrong, settled } from '../helpers/looks.ts';
import { comeTo, pick } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
});

const on = (who: string, screen: 'phone' | 'desk', language: 'zh' | 'en', path: string): Promise<Page> =>
  comeTo(house.browser, house.server.url, who, { screen, language }, path);

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('a handler asks for a mark, nobody approves their own, a supervisor on a phone does, and both see it as it stands', async () => {
  const handler = await on('weixiu', 'desk', 'zh', `/desk?view=all&q=${encodeURIComponent('菜场门口那排路灯')}`);
  const found = handler.locator('.row a').first();
  await found.waitFor();
  await found.click();
  await handler.getByRole('link', { name: '整页打开' }).click();
  await handler.getByRole('button', { name: '申请重复诉求标记' }).click();
  const form = handler.getByRole('form', { name: '申请重复诉求标记' });
  await form.getByRole('button', { name: '提交申请' }).click();
  await form.getByText('请填写').first().waitFor();
  expect(await looksWrong(handler)).toEqual([]);
  await form.getByLabel('是什么事').fill('菜场门口路灯不亮');
  await form.getByLabel('申请理由').fill('四盏都亮，两户商户当面确认。');
  await form.getByRole('button', { name: '提交申请' }).click();
  await handler.getByText('菜场门口路灯不亮').waitFor();
  expect(await handler.getByRole('button', { name: '批准' }).count()).toBe(0);

  const supervisor = await on('duban', 'phone', 'en', '/desk/repeats');
  await supervisor.getByRole('button', { name: 'Approve' }).waitFor();
  await settled(supervisor);
  expect(await looksWrong(supervisor)).toEqual([]);
  await supervisor.getByRole('button', { name: 'Approve' }).click();
  await supervisor.getByText('Nothing waits.', { exact: false }).waitFor();
  await Promise.all([handler, supervisor].map(getUp));
});

test('a supervisor reads a message by going to its case, and cannot turn off what must reach them', async () => {
  const page = await on('duban', 'phone', 'zh', '/desk/inbox');
  const first = page.locator('.told').first();
  await first.waitFor();
  await settled(page);
  expect(await looksWrong(page)).toEqual([]);
  const unread = await page.locator('.told').count();
  await first.click();
  await page.locator('.case-title').waitFor();
  await page.goto('/desk/inbox');
  await expect.poll(() => page.locator('.told').count()).toBe(unread - 1);
  await page.goto('/desk/me');
  await page.getByText('法律要求立即报告和处置').waitFor();
  expect(await page.getByLabel('强制报告').locator('option').allTextContents()).not.toContain('不告诉我');
  await page.getByLabel('预警、超期、催办、督办').selectOption({ label: '邮件' });
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('请先填这一路的地址').waitFor();
  expect(await looksWrong(page)).toEqual([]);
  await page.getByLabel('电子邮箱').fill('duban@example.org');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已保存').waitFor();
  await getUp(page);
});

test('a supervisor adopts what many call about, and the lead unit takes it on by telephone', async () => {
  const supervisor = await on('duban', 'desk', 'zh', '/desk/topics');
  const card = supervisor.locator('.topic-card').filter({ hasText: '小区停车' });
  await card.waitFor();
  await settled(supervisor);
  expect(await looksWrong(supervisor)).toEqual([]);
  await card.getByRole('button', { name: '立项', exact: true }).click();
  await card.getByRole('button', { name: '确定立项' }).click();
  await card.getByText('要比现在少', { exact: false }).waitFor();
  await pick(supervisor, /主办单位/, '城乡建设和生态环境局');
  await card.getByLabel('目标：每周不超过几件').fill('1');
  await card.getByLabel('到哪天为止达到').fill(day(60));
  await card.getByLabel('做什么').fill('划线、立牌，消防通道装隔离桩');
  await card.getByLabel('谁来做').selectOption({ index: 1 });
  await card.getByLabel('哪天完成').fill(day(30));
  expect(await looksWrong(supervisor)).toEqual([]);
  await card.getByRole('button', { name: '确定立项' }).click();
  await supervisor.getByText('等牵头单位开始').waitFor();
  expect(await looksWrong(supervisor)).toEqual([]);

  const lead = await on('zhujian', 'phone', 'en', '/desk/topics');
  await lead.locator('.topic-line').filter({ hasText: '小区停车' }).click();
  await lead.getByRole('button', { name: 'Begin' }).click();
  await lead.getByRole('button', { name: 'Write down' }).waitFor();
  await settled(lead);
  expect(await looksWrong(lead)).toEqual([]);
  await Promise.all([supervisor, lead].map(getUp));
});
