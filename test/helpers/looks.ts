/** How a page stands before somebody who looks at it: whether it has come to rest, what axe finds, and whether it fits the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; nodes: { html: string }[] }[] };
type WithAxe = { axe?: { run: (options: object) => Promise<Found> } };

/** What axe finds on the page as it stands, each with the first thing it is found on. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => (globalThis as WithAxe).axe !== undefined))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (globalThis as WithAxe).axe?.run({ resultTypes: ['violations'], preload: false });
    return (found as Found).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
};

/** Goes to another page as a link inside the app does: what is loaded already, axe too, stays. */
export const walkTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await settled(page);
};

/** By how many pixels the page is wider than the screen. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** What is wrong with the page as it stands, for whoever sees it badly and for whoever has a small screen. */
export const looksWrong = async (page: Page): Promise<string[]> => {
  const wider = await sideways(page);
  return [...(await violations(page)), ...(wider > 0 ? [`${wider} px wider than the screen`] : [])];
};

const asked = new WeakMap<Page, Set<Request>>();

/** Keeps count of what a new page asks for, so that `settled` knows when everything has come. */
export const keepCount = (page: Page): Page => {
  const waiting = new Set<Request>();
  asked.set(page, waiting);
  /** A stream never ends, and of a worker's own script nobody is told the end when its page is left before. */
  const isWaitedFor = (request: Request) => request.resourceType() !== 'eventsource' && !/worker[^/]*\.js$/.test(request.url());
  page.on('request', (request) => isWaitedFor(request) && waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  page.on('framenavigated', (frame) => frame === page.mainFrame() && waiting.clear());
  return page;
};

/** Waits until everything that the page asked for has come and nothing more was asked for in a twentieth of a second. */
export const settled = async (page: Page): Promise<void> => {
  const waiting = asked.get(page);
  if (!waiting) throw new Error('only a page whose requests are counted can be seen to settle');
  const stillAsked = async () => {
    const before = [...waiting];
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    return [...before, ...waiting].map((request) => request.url());
  };
  await expect.poll(stillAsked, { timeout: 15_000, interval: 0 }).toEqual([]);
};
