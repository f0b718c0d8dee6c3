import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { settled, sideways, violations } from '../helpers/looks.ts';
import { type Phone, portalHouse, takePhone } from '../helpers/portal-house.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;
let pages: Record<string, string>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), portalHouse()]);
  const [received, asked, handling, completed] = [
    await house.report('灯坏了'),
    await house.report('水管漏水'),
    await house.report('很长的诉求。'.repeat(200)),
    await house.report('longwordswithoutanyspace'.repeat(20)),
  ];
  await house.ask(asked.id);
  await house.dispatch(handling.id);
  await house.complete(completed.id);
  pages = {
    home: '/',
    choose: '/report',
    what: '/report/response',
    firm: '/report/enterprise',
    call: '/call',
    sent: `${received.link}?sent#new`,
    called: `${received.link}?called#called`,
    received: received.link,
    asked: asked.link,
    handling: handling.link,
    completed: completed.link,
    signIn: '/sign-in',
    nearby: '/nearby',
    published: '/public',
    firms: '/firm',
    none: '/c/this-is-no-link-of-anybody',
  };
});
afterAll(async () => {
  await browser.close();
  await house.shut();
});

/** Everything a finger must hit: whole rows count for the controls inside them. */
const smallTargets = (page: Page, least: number) =>
  page.evaluate(
    (lowest) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a, button, select, textarea, input[type=text], input[type=tel], label.choice, label.star',
        ),
      ]
        .filter((target) => target.matches(':not(.when):not(.skip)') && target.getClientRects().length > 0)
        .filter((target) => target.getBoundingClientRect().height < lowest - 0.5)
        .map((target) => `${target.className} ${target.textContent?.slice(0, 20)}`),
    least,
  );

/** Each language, size and face of the letters is fitted to the screen; axe looks at each of them once. */
const phones = [
  { language: 'zh', type: 'plain', wide: false, dark: false, axe: true },
  { language: 'en', type: 'plain', wide: false, dark: true, axe: true },
  { language: 'zh', type: 'plain', wide: true, dark: true, axe: true },
  { language: 'en', type: 'plain', wide: true, dark: false, axe: false },
  { language: 'zh', type: '22', wide: false, dark: false, axe: false },
  { language: 'en', type: '22', wide: false, dark: false, axe: true },
  { language: 'zh', type: '22', wide: true, dark: false, axe: true },
] satisfies (Phone & { type: string; axe: boolean })[];

test.each(phones)(
  'axe finds nothing, nothing scrolls sideways, everything can be hit: $language, type $type, wide $wide, dark $dark',
  async (phone) => {
    const { page, context, wrong } = await takePhone(browser, house.url, phone);
    const found: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      if (phone.axe) found.push(...(await violations(page)).map((fault) => `${name}: ${fault}`));
      if ((await sideways(page)) > 0) found.push(`${name}: scrolls sideways`);
      const small = await smallTargets(page, phone.type === 'plain' ? 44 : 60);
      if (small.length > 0) found.push(`${name}: too small to hit: ${small.join(', ')}`);
      if ((await page.getByText(phone.language === 'zh' ? '演示数据' : 'Demonstration').count()) === 0)
        found.push(`${name}: does not say that it is a demonstration`);
    }
    expect([...found, ...wrong]).toEqual([]);
    await context.close();
  },
);
