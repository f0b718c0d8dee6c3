import type { Browser } from 'playwright-core';
import { demoPassword } from '../../demo/password.ts';
import type { camera } from './camera.ts';

type Guide = { browser: Browser; url: string; take: ReturnType<typeof camera> };

/** The desk's ways to find things: the search, many cases at once, the map. */
export const finding = async ({ browser, url, take }: Guide): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}/desk`);
  await page.locator('input[autocomplete="username"]').fill('shouli');
  await page.locator('input[type="password"]').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.locator('.views').waitFor();

  await page.goto(`${url}/desk?view=all&q=${encodeURIComponent('路灯')}`);
  await page.locator('mark').first().waitFor();
  await take(page, 'desk-find');

  await page.goto(`${url}/desk?view=open&phase=handling`);
  await page.locator('.row a').first().waitFor();
  for (const key of ['j', 'x', 'j', 'j', 'X']) await page.keyboard.press(key);
  await page.locator('.many .button').first().waitFor();
  await take(page, 'desk-many');

  await page.goto(`${url}/desk/map`);
  await page.locator('.map-rows .row').first().waitFor({ timeout: 30_000 });
  await take(page, 'desk-map');
  await context.close();
};
