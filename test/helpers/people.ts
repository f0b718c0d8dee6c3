import type { Browser, Page } from 'playwright-core';
import { photographOf } from '../../demo/keep-picture.ts';
import { demoPassword } from '../../demo/password.ts';
import { pictureOf } from '../../demo/stories/pictures/index.ts';
import { middleOf } from '../../demo/stories/tell.ts';
import { demoRows } from '../../demo/zone/index.ts';
import { keepCount } from './looks.ts';

export const screens = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

type Seat = { screen: keyof typeof screens; language?: 'zh' | 'en'; type?: 'plain' | '22'; dark?: boolean };

/** A browser of somebody's own, who allows their location. */
export const sitDown = async (
  browser: Browser,
  url: string,
  { screen, language = 'zh', type = 'plain', dark = false }: Seat,
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: screens[screen],
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
  });
  await context.addInitScript(
    (kept) => {
      for (const [name, value] of Object.entries(kept)) localStorage.setItem(`huying.${name}`, JSON.stringify(value));
    },
    { language, type },
  );
  const page = keepCount(await context.newPage());
  page.setDefaultTimeout(20_000);
  return page;
};

/** Somebody of the demo comes to the desk already signed in, and stands where that post begins or at a page of it. */
export const enterAs = async (page: Page, username: string, path = '/desk') => {
  const { request } = page.context();
  const { origin } = new URL((await request.get('/healthz')).url());
  const said = await request.post('/api/v1/session', { data: { username, password: demoPassword }, headers: { origin } });
  if (!said.ok()) throw new Error(`${username}: ${await said.text()}`);
  await page.goto(path);
  await page.locator('#main').waitFor();
};

/** The same in a browser of their own. */
export const comeTo = async (browser: Browser, url: string, who: string, seat: Seat, path: string): Promise<Page> => {
  const page = await sitDown(browser, url, seat);
  await enterAs(page, who, path);
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
