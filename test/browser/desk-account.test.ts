import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { sitDown } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';
import { password, type WebHouse, webHouse } from '../helpers/web-house.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The six digits an authenticator shows for a secret at an instant (RFC 6238). */
const codeFor = (secret: string, at: Date): string => {
  const bits = [...secret.replaceAll(' ', '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const from = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(from) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
};

const pages = resolve('dist/web');
let browser: Browser;
beforeAll(async () => {
  browser = await oneBrowser();
});

/** Opens the desk of a house that listens for this test alone. */
const at = async (house: WebHouse, path: string): Promise<{ page: Page; close: () => Promise<void> }> => {
  const page = await sitDown(browser, await house.listen(), { screen: 'desk' });
  page.setDefaultTimeout(10_000);
  await page.goto(path);
  const close = async () => {
    await getUp(page);
    await house.shut();
  };
  return { page, close };
};

const enter = async (page: Page, username: string) => {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
};

test('a second factor is scanned, shown to work, and asked for at the next sign-in', async () => {
  const { page, close } = await at(await webHouse({ pages }), '/desk/me');
  await enter(page, 'ann');
  const part = page.locator('section', { has: page.getByRole('heading', { name: '登录再加一道验证' }) });
  await part.getByLabel('现在的密码').fill(password);
  await part.getByRole('button', { name: '开启' }).click();
  await part.getByRole('img', { name: /二维码/ }).waitFor();
  const secret = (await part.locator('code').first().textContent()) ?? '';
  await part.getByLabel('验证码').fill(codeFor(secret, new Date()));
  await part.getByRole('button', { name: '核对并开启' }).click();
  await part.getByText('已开启').first().waitFor();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.waitForURL(/sign-in/);
  await enter(page, 'ann');
  await page.getByLabel('验证码').fill(codeFor(secret, new Date()));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '看哪些工单' }).waitFor();
  await close();
});

test('after too many wrong passwords the account is locked, and it says so', async () => {
  const { page, close } = await at(await webHouse({ pages }), '/desk');
  for (const _ of Array.from({ length: 12 })) {
    await page.getByLabel('用户名').fill('wang');
    await page.getByLabel('密码').fill('not the password');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/v1/session')),
      page.keyboard.press('Enter'),
    ]);
    if (answer.status() === 429) break;
  }
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('锁定');
  await close();
});

test('where there is no account, the first administrator is made on screen and is in', async () => {
  const { page, close } = await at(await webHouse({ rows: 'none', pages }), '/desk');
  await page.getByRole('heading', { name: '设立第一位管理员' }).waitFor();
  await page.getByLabel('姓名').fill('赵某某');
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码').fill('a long enough password');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /赵某某/ }).waitFor();
  await close();
});
