import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import type { Measured } from './figure.ts';
import type { Race } from './race.ts';

/** A telephone of five years ago on a slow network: 1.6 Mbit/s, 150 ms there and back, a fifth of this processor. */
const slow = { latency: 150, downloadThroughput: (1_600 * 1_024) / 8, uploadThroughput: (750 * 1_024) / 8, offline: false };
const slower = 5;
const rounds = 5;

const visit = async (browser: Browser, url: string, throttled: boolean, usable: (page: Page) => Promise<unknown>) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: url });
  const page = await context.newPage();
  if (throttled) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  const from = performance.now();
  await usable(page);
  const took = performance.now() - from;
  await context.close();
  return took;
};

/** From the first byte asked for to the place where somebody can say what is wrong, with nothing kept from before. */
const toTheQuestion = async (page: Page) => {
  await page.goto('/report/response', { waitUntil: 'commit' });
  await page.getByRole('textbox').fill('灯坏了', { timeout: 60_000 });
};

const repeated = async (work: () => Promise<number>): Promise<Measured> => {
  const latencies: number[] = [];
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) latencies.push(await work());
  return { count: rounds, seconds: (performance.now() - began) / 1_000, latencies };
};

/** Milliseconds until the phone page can be used, on a throttled telephone, against the same page unthrottled. Needs a built web and a browser. */
export const portalRace = async ({ server, say, figureAgainst }: Race): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === 'none') return say('portal: there is no browser here, so this figure is left out');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu', '--disable-quic'] });
  try {
    await visit(browser, server.url, false, toTheQuestion);
    const bare = await repeated(() => visit(browser, server.url, false, toTheQuestion));
    figureAgainst('portal-usable', { ...(await repeated(() => visit(browser, server.url, true, toTheQuestion))), clients: 1 }, bare);
  } finally {
    await browser.close();
  }
};
