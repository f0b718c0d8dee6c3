import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { launchBrowser, oneBrowser } from '../helpers/browser.ts';
import { filmedCode } from '../helpers/filmed-code.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { sideways, violations } from '../helpers/looks.ts';
import { comeTo, sitDown } from '../helpers/people.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';
import { getUp } from '../helpers/seats.ts';
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
    oneBrowser(),
    portalHouse({
      entryPoints: [
        { id: 'KK1', name: t('东卡口', 'East checkpoint'), area: 'Z', records: ['gates.truck', 'gates.disinfection'], from },
        { id: 'KK2', name: t('西卡口', 'West checkpoint'), area: 'Z', records: ['gates.vehicle', 'gates.holder'], from },
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
  desk = await comeTo(browser, house.url, 'ann', { screen: 'desk' }, '/desk', password);
});
afterAll(async () => {
  await getUp(desk);
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
  await getUp(page);
});

test('a pass is scanned at the gate, and what was registered without network goes home in one batch', async () => {
  const data = { number: 'CZ-1', kind: 'vehicle', holder: '豫D·00088', from: '2026-01-01', until: '2026-12-31' };
  const body = { area: 'Z', data };
  expect((await house.web.ask('POST', '/api/v1/registers/gates/passes/entries', { who: 'ann', body })).status).toBe(201);
  const { page, context, wrong } = await takePhone(browser, house.url);
  page.setDefaultTimeout(15_000);
  const sent: string[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().includes('/records')) sent.push(new URL(response.url()).pathname);
  });
  await page.goto('/field/pass/CZ-1');
  await signIn(page, 'insp');
  await page.getByText('出入证有效，到 2026-12-31').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  const number = page.getByLabel('出入证号');
  expect(await number.inputValue()).toBe('CZ-1');
  await number.fill('CZ-2');
  await page.getByText('没有这张出入证，请完整登记').waitFor();

  await context.setOffline(true);
  for (const one of ['CZ-1', 'CZ-2', 'cz 1']) {
    await number.fill(one);
    await page.getByRole('button', { name: '放行' }).click();
    await page.getByText(`已登记：持证进出 · ${one}`).waitFor();
  }
  await page.getByText('待发送 3 条').waitFor();
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('1 条要看一下').waitFor();
  expect(sent).toEqual(['/api/v1/records/batch']);
  await page.goto('/field/outbox');
  await page.getByText(/没有这张出入证，请完整登记/).waitFor();
  await page.getByText('持证进出 · cz 1').waitFor();
  expect(wrong).toEqual([]);
  await getUp(page);
});

test('the camera opens a place by its code in two taps; whoever may not use it types the number', async () => {
  const film = join(temporaryFolder(), 'code.y4m');
  writeFileSync(film, filmedCode(`${house.url}/field/gate/KK2`));
  const filming = await launchBrowser([`--use-file-for-fake-video-capture=${film}`]);
  const { page, context } = await takePhone(filming, house.url);
  page.setDefaultTimeout(15_000);
  await page.goto('/field');
  await signIn(page, 'insp');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: '扫一扫' }).click();
  await page.getByRole('heading', { name: '西卡口' }).waitFor();

  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/field/scan');
  await page.getByText('没有相机权限').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.getByLabel(/输入登记点或出入证的编号/).fill('kk1');
  await page.getByRole('button', { name: '打开' }).click();
  await page.getByRole('heading', { name: '东卡口' }).waitFor();
  await context.close();
  await filming.close();
});

test('a time is booked in the portal, checked in at the hall, called to the window on the screen, and seen to', async () => {
  const { page, wrong } = await takePhone(browser, house.url);
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
  const screen = await sitDown(browser, house.url, { screen: 'desk' });
  await screen.goto('/screen/w');
  await screen.getByText('3 号窗口').waitFor();
  await page.getByText('请到 3 号窗口').waitFor();
  await desk.getByRole('button', { name: /办好了/ }).click();
  await desk.getByText('已办').waitFor();
  expect(wrong).toEqual([]);
  await Promise.all([screen, page].map(getUp));
});
