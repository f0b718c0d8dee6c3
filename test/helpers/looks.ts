/** How a page stands before somebody who looks at it: whether it has come to rest, what axe finds, and whether it fits the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; nodes: { html: string }[] }[] };
type WithAxe = { axe?: { run: (options: object) => Promise<Found>; configure: (spec: object) => void }; judged?: Map<string, number> };

/**
 * Marks what axe is to judge the contrast of: the first three of all that looks alike to it, by kind, colours, letters and grounds. It would
 * measure the thousandth cell of a table like the first, which cost four fifths of its time.
 */
const markNewLooks = (): void => {
  const world = globalThis as WithAxe;
  world.judged ??= new Map();
  const grounds = new Map<Element, string>();
  const groundsOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const behind = element.parentElement ? groundsOf(element.parentElement) : '';
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter}`;
    const all = own === 'rgba(0, 0, 0, 0) none 1 none' ? behind : `${own}/${behind}`;
    grounds.set(element, all);
    return all;
  };
  const says = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '') ||
    element.matches('input, select, textarea');
  for (const element of document.querySelectorAll('body *')) {
    if (!says(element) || element.getClientRects().length === 0) continue;
    const { color, fontSize, fontWeight, textShadow, visibility } = getComputedStyle(element);
    const kind = [element, element.parentElement].map((one) => `${one?.tagName} ${one?.getAttribute('class')}`);
    const off = element.closest(':disabled, [aria-disabled="true"]') !== null;
    const look = [...kind, color, fontSize, fontWeight, textShadow, visibility, off, groundsOf(element)].join('|');
    const before = world.judged.get(look) ?? 0;
    if (before < 3) element.setAttribute('data-new-look', '');
    world.judged.set(look, before + 1);
  }
};

/** What axe finds on the page as it stands, each with the first thing it is found on. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => (globalThis as WithAxe).axe !== undefined))) {
    await page.evaluate(axe);
    await page.evaluate(() => (globalThis as WithAxe).axe?.configure({ rules: [{ id: 'color-contrast', selector: '[data-new-look]' }] }));
  }
  await page.evaluate(markNewLooks);
  return page.evaluate(async () => {
    const found = await (globalThis as WithAxe).axe?.run({ resultTypes: ['violations'], preload: false });
    for (const marked of document.querySelectorAll('[data-new-look]')) marked.removeAttribute('data-new-look');
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
