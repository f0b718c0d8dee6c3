import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { keepCount } from './looks.ts';

export const screens = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

type Wished = Readonly<{
  screen: keyof typeof screens;
  dark?: boolean;
  still?: boolean;
  /** What the app finds that it kept here before. */
  kept: Readonly<Record<string, unknown>>;
  /** What a browser cannot change later; seats that agree in it are taken one after the other. */
  fixed: BrowserContextOptions;
}>;

/** A page of the house that is no page of its apps: nothing runs there, and what the apps have loaded stays at hand. */
const doorway = '/healthz';

const free = new WeakMap<Browser, Map<string, Page[]>>();
const places = new WeakMap<Page, Page[]>();

const freeOf = (browser: Browser, place: string): Page[] => {
  const all = free.get(browser) ?? new Map<string, Page[]>();
  free.set(browser, all);
  const here = all.get(place) ?? [];
  all.set(place, here);
  return here;
};

/**
 * A page before which somebody sits down, with nothing of whoever sat there before. To load everything into a new one costs four times as
 * much as into one that has shown this house already.
 */
export const takeSeat = async (browser: Browser, url: string, { screen, dark, still, kept, fixed }: Wished): Promise<Page> => {
  const here = freeOf(browser, JSON.stringify([url, fixed]));
  const page = here.pop() ?? keepCount(await (await browser.newContext({ baseURL: url, ...fixed })).newPage());
  places.set(page, here);
  await page.setViewportSize(screens[screen]);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: still ? 'reduce' : 'no-preference' });
  await page.goto(doorway);
  await page.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) localStorage.setItem(`huying.${name}`, JSON.stringify(value));
  }, kept);
  return page;
};

/** Somebody gets up: all that was kept for them in this browser goes, and the next may sit down. Whoever changed the browser itself closes it instead. */
export const getUp = async (page: Page): Promise<void> => {
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  for (const event of ['pageerror', 'console', 'response'] as const) await page.removeAllListeners(event);
  await page.goto(doorway);
  await page.evaluate(() => sessionStorage.clear());
  const tools = await context.newCDPSession(page);
  await tools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await tools.detach();
  await context.clearCookies();
  places.get(page)?.push(page);
};
