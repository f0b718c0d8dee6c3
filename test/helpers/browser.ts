import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../bench/chromium.ts';

/** The real browser, without its own calls to the world outside; `more` are switches of one test's own. Close it when it has served. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });

let shared: Promise<Browser> | undefined;

/** The browser of all test files of this process, which ends with it. */
export const oneBrowser = (): Promise<Browser> => (shared ??= launchBrowser());
