import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { looksWrong } from '../helpers/looks.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';
import { getUp } from '../helpers/seats.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([oneBrowser(), portalHouse()]);
});
afterAll(async () => {
  await house.shut();
});

const signInAt = async (page: Page, phone: string) => {
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByLabel('6 位验证码').waitFor();
  await page.getByLabel('6 位验证码').fill(await house.codeShown());
  await page.getByRole('button', { name: '登录' }).click();
};

const signIn = async (page: Page, phone: string) => {
  await signInAt(page, phone);
  await page.getByRole('heading', { name: '我的诉求' }).waitFor();
};

test('somebody signs in by a code, finds what they reported before, and signs out again', async () => {
  await house.report('楼道灯坏了', '10000007001');
  const { page, context, wrong } = await takePhone(browser, house.url);
  await page.goto('/');
  await page.getByRole('link', { name: '用手机号登录' }).click();
  await page.getByLabel('手机号码').fill('0375-123');
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByText('请填写 11 位手机号码').waitFor();
  await signIn(page, '10000007001');
  await page.getByRole('link', { name: /楼道灯坏了/ }).click();
  await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();
  await page.goto('/');
  await page.getByRole('link', { name: '看我的全部诉求' }).click();
  await page.getByText('已登录：100****7001').waitFor();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('link', { name: '用手机号登录' }).waitFor();
  expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
  expect(wrong).toEqual([]);
  await getUp(page);
});

test('a wrong code says so, loses nothing, and what this phone remembers can be brought along', async () => {
  const { link, number } = await house.report('别的号码报的');
  const { page } = await takePhone(browser, house.url);
  await page.goto('/sign-in');
  await page.evaluate(
    ([token, known]) =>
      localStorage.setItem(
        'huying.matters',
        JSON.stringify([{ token, number: known, words: '别的号码报的', at: new Date().toISOString() }]),
      ),
    [link.slice('/c/'.length), number],
  );
  await page.getByLabel('手机号码').fill('10000007002');
  await page.getByRole('button', { name: '发验证码' }).click();
  const code = page.getByLabel('6 位验证码');
  await code.waitFor();
  const right = await house.codeShown();
  await code.fill(right === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByText('验证码不对，或者已经失效').waitFor();
  await code.fill(right);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '我的诉求' }).waitFor();
  await page.getByRole('button', { name: '把这部手机上的 1 件加进来' }).click();
  await page.getByRole('link', { name: /别的号码报的/ }).waitFor();
  await getUp(page);
});

test('somebody reads all that is kept of them, takes it along, and is told why a matter cannot be erased yet', async () => {
  const { number } = await house.report('三楼的门禁坏了', '10000007009');
  const { page, wrong } = await takePhone(browser, house.url);
  await page.goto('/kept');
  await signInAt(page, '10000007009');
  await page.getByRole('heading', { name: '关于我的信息' }).waitFor();
  await page.getByText('诉求里留下的信息', { exact: true }).click();
  await page.getByText('三楼的门禁坏了').first().waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel 表格' }).click();
  expect((await download).suggestedFilename()).toBe('关于我的信息.xlsx');
  await page.getByText('选择要删除的').click();
  await page.getByText(`${number} · 还没有办完，办结后才能删除`).waitFor();
  await page.getByLabel('连同登录电话').check();
  await page.getByRole('button', { name: '提交要求' }).click();
  await page.getByRole('alert').getByText('还没有办完').waitFor();
  expect(await looksWrong(page)).toEqual([]);
  expect(wrong).toEqual([]);
  await getUp(page);
});
