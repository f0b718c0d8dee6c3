import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { looksWrong, settled, walkTo } from '../helpers/looks.ts';
import { enterAs, sitDown } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
});

/** Pages that stand beside the case, as the demo fills them. */
const pages = [
  '/desk/rounds',
  '/desk/rounds/campaigns',
  '/desk/roster',
  '/desk/gate-board',
  '/desk/sessions',
  '/desk/registers',
  '/desk/registers/households/households',
  '/desk/registers/households/households?part=coverage',
  '/desk/registers/households/households?part=match',
  '/desk/registers/projects/projects?asOf=2026-01-01',
  '/desk/registers/projects/projects?part=road',
  '/desk/registers/bonds/bonds?part=sums',
  '/desk/alerts',
  '/desk/quality',
];

/** The first entry of a register, opened from its table. */
const openEntry = async (page: Page) => {
  await walkTo(page, '/desk/registers/projects/projects');
  await page.locator('.register-table tbody a').first().click();
  await page.waitForURL(/\/desk\/entries\//);
};

/** Matches a list of two lines to the households, and shows who stands in it. */
const matchAList = async (page: Page) => {
  await walkTo(page, '/desk/registers/households/households');
  const number = await page.locator('.register-table tbody .register-key').first().innerText();
  await walkTo(page, '/desk/registers/households/households?part=match');
  await page.locator('[id="match-purpose"]').fill('核对返乡人员是否在册');
  await page.locator('[id="match-basis"]').fill('演示依据第一条');
  await page.locator('.match button[type="submit"]').click();
  await page.locator('#match-list').fill(`${number}\n没有这个人\n`);
  await page.locator('.match-list button[type="submit"]').click();
  await page.locator('.match-one').first().locator('.match-counts').waitFor();
  await page.locator('.match-one .match-ways button').first().click();
  await page.locator('.match-table tbody').getByText(number, { exact: true }).waitFor();
};

/** Chooses two projects, moves them where they may not go yet and is told why of each, then tags them. */
const doToTwo = async (page: Page, from: number) => {
  await walkTo(page, '/desk/registers/projects/projects?active=true');
  await page.getByRole('button', { name: /^(选多条|Select)$/ }).click();
  for (const n of [from, from + 1]) await page.locator('.register-pick input').nth(n).check();
  const ways = page.locator('.register-many .many-ways button.quiet');
  const send = page.locator('.register-many button[type="submit"]');
  await ways.last().click();
  await page.locator('.register-many input[type="radio"]').nth(4).check();
  await send.click();
  await page.locator('.register-many [role="alert"] li').nth(1).waitFor();
  await ways.nth(1).click();
  await page.locator('.register-many input[type="radio"]').first().check();
  await send.click();
  await page.locator('.register-many form').waitFor({ state: 'detached' });
  await page.locator('.register-tag').nth(1).waitFor();
};

/** Presses an area of the coverage map by the keyboard: only its gaps stay beside it, and its row of the table is the current one. */
const pressAnArea = async (page: Page) => {
  await walkTo(page, '/desk/registers/households/households?part=coverage');
  await page.locator('.coverage-map a').first().press('Enter');
  await page.locator('.coverage-table a[aria-current="true"]').waitFor();
  expect(await page.locator('.coverage-gaps h3').innerText()).toMatch(/：缺口|: \d+ gaps/);
};

test.each([
  { screen: 'phone', language: 'zh', dark: false },
  { screen: 'desk', language: 'en', dark: true },
] as const)('axe finds nothing and nothing is wider than the screen: $screen, $language, dark $dark', async (seat) => {
  const page = await sitDown(house.browser, house.server.url, seat);
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  await enterAs(page, 'duban');
  const look = async (name: string) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    wrong.push(...(await looksWrong(page)).map((fault) => `${name}: ${fault}`));
    if (process.env.HUYING_SHOTS)
      await page.screenshot({ path: `${process.env.HUYING_SHOTS}/${seat.screen}${name.replaceAll(/\W/g, '-')}.png` });
  };
  for (const path of pages) {
    await walkTo(page, path);
    await look(path);
  }
  await doToTwo(page, seat.screen === 'phone' ? 0 : 2);
  await look('two');
  await pressAnArea(page);
  await look('covered');
  await matchAList(page);
  await look('matched');
  await openEntry(page);
  await look('entry');
  expect(wrong).toEqual([]);
  await getUp(page);
});
