import type { Browser, Page } from 'playwright-core';
import { photographOf } from '../../demo/keep-picture.ts';
import { demoPassword } from '../../demo/password.ts';
import { pictureOf } from '../../demo/stories/pictures/index.ts';
import { middleOf } from '../../demo/stories/tell.ts';
import { demoRows } from '../../demo/zone/index.ts';
import { type screens, takeSeat } from './seats.ts';

type Seat = { screen: keyof typeof screens; language?: 'zh' | 'en'; type?: 'plain' | '22'; dark?: boolean };

/** A browser of somebody's own; `getUp` ends it. */
export const sitDown = async (
  browser: Browser,
  url: string,
  { screen, language = 'zh', type = 'plain', dark = false }: Seat,
): Promise<Page> => {
  const fixed = { locale: language === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai' };
  const page = await takeSeat(browser, url, { screen, dark, still: true, kept: { language, type }, fixed });
  page.setDefaultTimeout(20_000);
  return page;
};

/** Somebody comes to the desk already signed in, and stands where that post begins or at a page of it. */
export const enterAs = async (page: Page, username: string, path = '/desk', password = demoPassword) => {
  const { request } = page.context();
  const { origin } = new URL((await request.get('/healthz')).url());
  const said = await request.post('/api/v1/session', { data: { username, password }, headers: { origin } });
  if (!said.ok()) throw new Error(`${username}: ${await said.text()}`);
  await page.goto(path);
  await page.locator('#main').waitFor();
};

/** The same in a browser of their own. */
export const comeTo = async (browser: Browser, url: string, who: string, seat: Seat, path: string, password = demoPassword) => {
  const page = await sitDown(browser, url, seat);
  await enterAs(page, who, path, password);
  return page;
};

/** Presses an action of a case, fills in what it asks, and waits until it is done. */
export const act = async (page: Page, title: string, fill?: (form: ReturnType<Page['getByRole']>) => Promise<void>) => {
  await page.getByRole('button', { name: title, exact: true }).first().click();
  if (fill) {
    const form = page.getByRole('form', { name: title });
    await fill(form);
    await form.getByRole('button', { name: title, exact: true }).click();
  }
  await page.getByText(new RegExp(`^✓?\\s*${title}(：已完成|: done)`)).waitFor();
};

/** Chooses a row of a picker by its whole name. */
export const pick = async (page: Page, label: RegExp, name: string) => {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(name);
  await page.locator('.ant-select-dropdown:visible').getByText(name, { exact: true }).first().click();
};

const community = '990171001001';

/** Photographs of the demo, as a telephone in one of its communities sends them just now. */
export const photographs = (...names: string[]) =>
  Promise.all(
    names.map(async (name) => ({
      name: `${name}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photographOf({ svg: pictureOf(name), at: new Date(), point: middleOf(community, demoRows) }),
    })),
  );
