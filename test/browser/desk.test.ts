import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../../demo/password.ts';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { sideways, violations, walkTo } from '../helpers/looks.ts';
import { enterAs, pick, sitDown } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';

const words = '测试路口的路灯从昨晚起全灭，放学的孩子摸黑过马路。';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
});

const open = (screen: 'phone' | 'desk' = 'desk', language: 'zh' | 'en' = 'zh'): Promise<Page> =>
  sitDown(house.browser, house.server.url, { screen, language });

describe('a lamp is out', () => {
  test('the operator enters the call, accepts it, and dispatches it as suggested', async () => {
    const page = await open();
    await enterAs(page, 'shouli');
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: '登记工单' }).waitFor();
    await page.locator('#entry-words').fill(words);
    await page.getByRole('textbox', { name: '姓名' }).fill('王某某');
    await page.getByRole('textbox', { name: '电话' }).fill('10000001234');
    await pick(page, /事项分类/, '路灯不亮');
    await pick(page, /属地/, '晨曦社区');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/desk\/cases\//);

    await page.getByRole('button', { name: '受理', exact: true }).click();
    await page.getByLabel('求助').check();
    await page.getByRole('form', { name: '受理' }).getByRole('button', { name: '受理' }).click();
    await page.getByText('受理：已完成').waitFor();

    await page.getByText('派给市政维修队').waitFor();
    await page.keyboard.press('.');
    await page.getByRole('form', { name: '派单' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('派单：已完成').waitFor();
    expect(await page.locator('.case-stage').textContent()).toBe('待签收');
    expect(await page.locator('.callers').textContent()).toContain('100****1234');
    await getUp(page);
  });
});

test('names are shown for a purpose only, and the looking is recorded', async () => {
  const page = await open();
  await enterAs(page, 'shouli', `/desk?view=all&q=${encodeURIComponent('路灯')}`);
  await page.locator('.row a').first().click();
  await page.getByRole('button', { name: '显示姓名和电话' }).click();
  await page.getByRole('button', { name: '显示', exact: true }).click();
  await page.locator('.callers a[href^="tel:"]').waitFor();
  await getUp(page);
});

test('a wrong password is refused in words, and one mistake later the right one opens', async () => {
  const page = await open();
  await page.goto(`${house.server.url}/desk/outbox`);
  await page.getByLabel('用户名').fill('shouli2');
  await page.getByLabel('密码').fill('not the password');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('密码').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '发件箱' }).waitFor();
  await getUp(page);
});

test('j and k walk the queue, and the case stands beside it', async () => {
  const page = await open();
  await enterAs(page, 'shouli');
  await page.locator('.row a').nth(1).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect
    .poll(() => page.locator('.row a[aria-current]').getAttribute('id'))
    .toBe(await page.locator('.row a').nth(1).getAttribute('id'));
  await page.locator('.queue-case .case-title').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('最该做的一步').waitFor();
  await getUp(page);
});

test('what others change is told beside the list, which does not move by itself', async () => {
  const [page, other] = await Promise.all([open(), open()]);
  await enterAs(page, 'shouli', '/desk?view=all');
  await page.locator('.row a').first().waitFor();
  const before = await page.locator('.row a').first().textContent();
  await enterAs(other, 'shouli2');
  await other.keyboard.press('n');
  await other.locator('#entry-words').fill('另一件刚刚打进来的事');
  await other.keyboard.press('Control+Enter');
  await other.waitForURL(/\/desk\/cases\//);
  await page.getByRole('button', { name: /有新变化/ }).waitFor();
  expect(await page.locator('.row a').first().textContent()).toBe(before);
  await page.getByRole('button', { name: /有新变化/ }).click();
  await page.getByText('另一件刚刚打进来的事').first().waitFor();
  await Promise.all([page, other].map(getUp));
});

describe.each(['phone', 'desk'] as const)('on a %s', (size) => {
  test.each(['zh', 'en'] as const)(
    'nothing is wider than the screen, and axe finds nothing in one language each, in %s',
    async (language) => {
      const page = await open(size, language);
      const found: string[] = [];
      const isLookedInto = (size === 'phone') === (language === 'zh');
      const look = async (name: string) => {
        if (isLookedInto) found.push(...(await violations(page)).map((fault) => `${name}: ${fault}`));
        if ((await sideways(page)) > 0) found.push(`${name}: wider than the screen`);
      };
      await page.goto(`${house.server.url}/desk`);
      await page.getByLabel(/^(用户名|User name)$/).waitFor();
      await look('sign-in');
      await enterAs(page, 'shouli');
      await page.locator('.row a').first().waitFor();
      await look('queue');
      await page.getByRole('button', { name: /^(筛选|Filter)$/ }).click();
      await look('filters');
      await walkTo(page, '/desk?view=all&phase=triage');
      await page.locator('.row a').first().click();
      await page.locator('.case-title').waitFor();
      await page.locator('.happened').first().waitFor();
      await look('case');
      await page.keyboard.press('.');
      await page.locator('.act-form').waitFor();
      await look('form');
      for (const path of ['new', 'outbox', 'me']) {
        await walkTo(page, `/desk/${path}`);
        await look(path);
      }
      expect(found).toEqual([]);
      await getUp(page);
    },
  );
});
