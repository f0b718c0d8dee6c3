import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Enterprise } from '../../core/zone/index.ts';
import { oneBrowser } from '../helpers/browser.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';
import { getUp } from '../helpers/seats.ts';

const code = '91990100MA9X000114';
const enterprises: Enterprise[] = [
  { id: code, title: '云岭启航机械厂', area: 'P', officer: 'off', phone: '10000020001', from: '2020-01-01' },
];

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([oneBrowser(), portalHouse({ enterprises })]);
});
afterAll(async () => {
  await house.shut();
});

const signIn = async (page: Page, phone: string) => {
  await page.getByRole('link', { name: '先用手机号登录' }).click();
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByLabel('6 位验证码').waitFor();
  await page.getByLabel('6 位验证码').fill(await house.codeShown());
  await page.getByRole('button', { name: '登录' }).click();
};

test.each([false, true])('a firm is claimed, confirmed, reports, and sees its officer and every step; wide %s', async (wide) => {
  const { page, wrong } = await takePhone(browser, house.url, { wide });
  const phone = wide ? '10000006102' : '10000006101';
  await page.goto('/');
  await page.getByRole('link', { name: '企业入口' }).click();
  await signIn(page, phone);
  await page.getByLabel('统一社会信用代码').fill('91990100MA9X000115');
  await page.getByLabel('您的姓名').fill('王某某');
  await page.getByRole('button', { name: '提交认领' }).click();
  await page.getByText('统一社会信用代码不对').waitFor();
  await page.getByLabel('统一社会信用代码').fill(code);
  await page.getByRole('button', { name: '提交认领' }).click();
  await page.getByText('等工作人员确认').waitFor();

  const { body } = await house.web.ask('GET', '/api/v1/firm-claims', { who: 'off' });
  const { resident } = (body as { items: { resident: string }[] }).items[0]!;
  await house.web.ask('POST', `/api/v1/firm-claims/${code}/${resident}/confirm`, { who: 'off' });
  await page.reload();
  await page.getByRole('link', { name: '云岭启航机械厂' }).click();
  await page.getByRole('link', { name: '打电话 10000020001' }).waitFor();

  await page.getByRole('button', { name: '替企业反映问题' }).click();
  await page.getByText('替 云岭启航机械厂 反映').waitFor();
  await page.getByRole('textbox').first().fill('变压器容量不够');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { level: 1, name: '在哪里？' }).waitFor();
  while ((await page.getByRole('button', { name: '发出' }).count()) === 0) {
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: '下一步' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before);
  }
  await page.getByRole('button', { name: '发出' }).click();
  await page.getByRole('heading', { name: '收到了' }).waitFor();
  await house.callersKept();
  await page.goto(`/firm/${code}`);
  await page
    .getByRole('link', { name: /变压器容量不够/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: '邀请同事' }).click();
  expect(await page.getByLabel('邀请链接').inputValue()).toContain(`/firm/${code}/join/`);
  expect(wrong).toEqual([]);
  await getUp(page);
});
