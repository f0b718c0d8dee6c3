import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), portalHouse()]);
});
afterAll(async () => {
  await browser.close();
  await house.shut();
});

const signIn = async (page: Page, phone: string) => {
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByLabel('6 位验证码').waitFor();
  await page.getByLabel('6 位验证码').fill(await house.codeShown());
  await page.getByRole('button', { name: '登录' }).click();
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
  await context.close();
});

test('a wrong code says so, loses nothing, and what this phone remembers can be brought along', async () => {
  const { link, number } = await house.report('别的号码报的');
  const { page, context } = await takePhone(browser, house.url);
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
  await context.close();
});
