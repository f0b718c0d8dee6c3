import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { sideways, violations } from '../helpers/looks.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';
import { password } from '../helpers/web-house.ts';

const from = '2020-01-01';
const every = ['1', '2', '3', '4', '5'] as const;

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;
let desk: Page;

const signIn = async (page: Page, who: string) => {
  await page.getByLabel('用户名').fill(who);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
};

beforeAll(async () => {
  [browser, house] = await Promise.all([
    launchBrowser(),
    portalHouse({
      entryPoints: [
        { id: 'KK1', name: t('东卡口', 'East checkpoint'), area: 'Z', records: ['gates.truck', 'gates.disinfection'], from },
        { id: 'KK2', name: t('西卡口', 'West checkpoint'), area: 'Z', records: ['gates.vehicle'], from },
      ],
      timetable: [
        {
          id: 'w',
          session: 'hall.window',
          name: t('综合窗口', 'Window'),
          area: 'Z',
          weekdays: every,
          opens: '09:00',
          closes: '10:00',
          capacity: 2,
          from,
        },
      ],
    }),
  ]);
  house.web.clock.set('2026-03-03T00:30:00.000Z');
  desk = await browser.newPage({ baseURL: house.url, viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  desk.setDefaultTimeout(15_000);
  await desk.goto('/desk/sign-in');
  await signIn(desk, 'ann');
  await desk.getByRole('navigation').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await house.shut();
});

test('a gate keeper with one hand: the code of a place opens its form, a step left out lets nobody in, and the board sees it live', async () => {
  await desk.goto('/desk/gate-board');
  await desk.getByRole('heading', { name: '东卡口' }).waitFor();
  expect(await violations(desk)).toEqual([]);

  const { page, context, wrong } = await takePhone(browser, house.url);
  page.setDefaultTimeout(15_000);
  await page.goto('/field/gate/KK1');
  await signIn(page, 'insp');
  await page.getByRole('button', { name: '货车进出' }).click();
  await page.getByLabel('车牌号').fill('豫D·50001');
  await page.getByLabel('姓名').fill('王某某');
  await page.getByLabel('体温（℃）').fill('36.5');
  for (const group of await page.getByRole('group', { name: /码$/ }).all()) await group.getByText('正常').click();
  const allow = page.getByRole('button', { name: '放行' });
  for (const step of ['第一次消毒', '第二次消毒', '第一次查验', '第二次查验', '随车人员扫码登记'])
    await page.getByRole('button', { name: step }).click();
  expect(await allow.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('还差：门岗登记台账').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: '门岗登记台账' }).click();

  await context.setOffline(true);
  await allow.click();
  await page.getByText('已登记：货车进出 · 豫D·50001 · 放行').waitFor();
  await page.getByText('待发送 1 条').waitFor();
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('已同步').waitFor();
  await desk.getByText('豫D·50001').first().waitFor();
  await desk.getByText('在内 1').waitFor();
  expect(wrong).toEqual([]);
  await context.close();
});

test('a time is booked in the portal, checked in at the hall, called to the window on the screen, and seen to', async () => {
  const { page, context, wrong } = await takePhone(browser, house.url);
  page.setDefaultTimeout(15_000);
  await page.goto('/book');
  await page.getByRole('button', { name: /窗口预约/ }).click();
  await page.getByRole('button', { name: /09:00–10:00/ }).click();
  await page.getByRole('button', { name: '约这个时间' }).click();
  await page.getByText('请填写').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('姓名', { exact: true }).fill('王某某');
  await page.getByLabel('手机号').fill('10000001234');
  await page.getByRole('button', { name: '约这个时间' }).click();
  await page.getByText('您的号').waitFor();
  const code = (await page.locator('.book-code').textContent()) ?? '';
  expect(code).toMatch(/^\d{6}$/);
  await page.getByRole('link', { name: '看看排到哪里、要取消' }).click();
  await page.getByText('已约好').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);

  await desk.goto('/desk/sessions');
  await desk.getByRole('link', { name: /09:00–10:00/ }).click();
  await desk.getByLabel('报验证码签到').fill(code);
  await desk.getByRole('button', { name: '签到' }).click();
  await desk.getByText('已到，等候叫号').waitFor();
  await desk.getByLabel('窗口', { exact: true }).fill('3');
  await desk.getByRole('button', { name: '叫下一位' }).click();
  await desk.getByText('正在叫号').waitFor();
  expect(await violations(desk)).toEqual([]);
  const screen = await browser.newPage({ baseURL: house.url, viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await screen.goto('/screen/w');
  await screen.getByText('3 号窗口').waitFor();
  await page.getByText('请到 3 号窗口').waitFor();
  await desk.getByRole('button', { name: /办好了/ }).click();
  await desk.getByText('已办').waitFor();
  expect(wrong).toEqual([]);
  await Promise.all([screen.close(), context.close()]);
});
