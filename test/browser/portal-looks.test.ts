import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { settled, sideways, violations, walkTo } from '../helpers/looks.ts';
import { type Phone, portalHouse, takePhone } from '../helpers/portal-house.ts';
import { getUp, screens } from '../helpers/seats.ts';

type Screen = keyof typeof screens;

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;
let pages: Record<string, string>;

beforeAll(async () => {
  [browser, house] = await Promise.all([oneBrowser(), portalHouse()]);
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

/** Every page in each language and size of letters, on a desk and then, without loading it anew, on a phone; axe looks where it says so. */
const readers: (Phone & { axe: readonly Screen[] })[] = [
  { language: 'zh', type: 'plain', axe: ['phone', 'desk'] },
  { language: 'en', type: 'plain', dark: true, axe: ['phone'] },
  { language: 'zh', type: '22', axe: ['desk'] },
  { language: 'en', type: '22', axe: ['phone'] },
];

test.each(readers)(
  'axe finds nothing, nothing scrolls sideways, everything can be hit: $language, letters $type, axe on $axe',
  async ({ axe, ...reader }) => {
    const { page, wrong } = await takePhone(browser, house.url, reader);
    const found: string[] = [];
    const look = async (name: string, screen: Screen) => {
      await page.setViewportSize(screens[screen]);
      await settled(page);
      if (axe.includes(screen)) found.push(...(await violations(page)).map((fault) => `${name} ${screen}: ${fault}`));
      if ((await sideways(page)) > 0) found.push(`${name} ${screen}: scrolls sideways`);
      const small = await smallTargets(page, reader.type === 'plain' ? 44 : 60);
      if (small.length > 0) found.push(`${name} ${screen}: too small to hit: ${small.join(', ')}`);
    };
    await page.goto('/');
    for (const [name, path] of Object.entries(pages)) {
      await walkTo(page, path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(name, 'desk');
      await look(name, 'phone');
      if ((await page.getByText(reader.language === 'zh' ? '演示数据' : 'Demonstration').count()) === 0)
        found.push(`${name}: does not say that it is a demonstration`);
    }
    expect([...found, ...wrong]).toEqual([]);
    await getUp(page);
  },
);
